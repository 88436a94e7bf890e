// Plans and reports fetched as documents over HTTP: by those who may see them, the same bytes each time, and refused without a trace.
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ApiRefusal } from '../../local/client/api-client.ts'
import { readPdf } from '../report/read-pdf.ts'
import { coordinator } from './policy-matter.ts'
import { holdBudgets, ReadMeter } from './read-meter.ts'
import { renderingBudgets } from './rendering-budgets.ts'
import { freezeReport, startAnnualReport } from './report-scene.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

const year = 2027
const period = '2027-02'
const employee = 'ma.lisa.hjort'
const secretary = 'ns.karin.ahlgren'

let world: TestCloud
let meter: ReadMeter

beforeAll(async () => {
  world = await startTestCloud({ startsAt: '2027-03-01T08:00:00.000Z' })
  meter = new ReadMeter(world)
  await world.api.call('startPlan', { as: coordinator, body: { year } })
  await world.api.call('startStatusReport', { as: coordinator, body: { period } })
  await startAnnualReport(world, 2026)
  await freezeReport(world, 2026)
  await world.cloud.settle()
})
afterAll(() => world.close())

async function bytesAt(url: string): Promise<Buffer> {
  return Buffer.from(await (await fetch(url)).arrayBuffer())
}

/** The code that a call was refused with. */
async function refusalOf(call: Promise<unknown>): Promise<string | undefined> {
  const error = await call.then(
    () => undefined,
    (refused: unknown) => refused,
  )
  return error instanceof ApiRefusal ? error.problem?.code : undefined
}

describe('documents of plans and reports', () => {
  it('are fetched as files whose bytes are those of their digest', async () => {
    const as = coordinator
    const plan = await meter.measure('renderPlan', { as, params: { year } })
    const annual = await meter.measure('renderAnnualReport', { as, params: { year: '2026' } })
    const annex = await meter.measure('renderSecretAnnex', { as, params: { year: '2026' } })
    const status = await meter.measure('renderStatusReport', { as, params: { period } })
    for (const { body } of [plan, annual, annex, status]) {
      const bytes = await bytesAt(body.downloadUrl)
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(body.sha256)
      expect((await readPdf(bytes)).isMarked).toBe(true)
    }
  })

  it('are the same bytes however often they are asked for, one file for each form', async () => {
    const params = { year: '2026' }
    const forms = [
      { format: 'pdf', standard: 'archive' },
      { format: 'pdf', standard: 'publication' },
      { format: 'word' },
    ]
    const digests = await Promise.all(
      [...forms, ...forms].map(async (query) => {
        const { body } = await world.api.call('renderAnnualReport', { as: secretary, params, query })
        return body.sha256
      }),
    )
    expect(digests.slice(3)).toEqual(digests.slice(0, 3))
    expect(new Set(digests).size).toBe(3)
  })

  it('are refused to whoever may not see them, and when there is nothing to show', async () => {
    const params = { year: '2026' }
    expect(await refusalOf(world.api.call('renderAnnualReport', { as: employee, params }))).toBe(
      'permission-denied',
    )
    expect(await refusalOf(world.api.call('renderSecretAnnex', { as: secretary, params }))).toBe(
      'permission-denied',
    )
    expect(await refusalOf(world.api.call('renderStatusReport', { as: secretary, params: { period } }))).toBe(
      'permission-denied',
    )
    const unknown = { year: '2031' }
    expect(await refusalOf(world.api.call('renderAnnualReport', { as: coordinator, params: unknown }))).toBe(
      'not-found',
    )
    expect(await refusalOf(world.api.call('renderPlan', { as: coordinator, params: { year: 2031 } }))).toBe(
      'not-found',
    )
  })
})

holdBudgets(renderingBudgets, () => meter)
