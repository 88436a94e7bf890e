// The information of one committee read from a file, classified by its owner, and classified anew from others; and files that are wrong.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TaskKind } from '../../functions/domain/task/task-answer.ts'
import type { AssetCells } from '../domain/register/asset-file.ts'
import { coordinator } from './policy-matter.ts'
import { eachOf, rawCall, wordOf } from './raw-call.ts'
import {
  aboutPeople,
  assetsFile,
  classCells,
  type ImportBody,
  inCsv,
  inXlsx,
  klassaFile,
} from './register-file.ts'
import { RegisterScene, social } from './register-scene.ts'
import { TableContents } from './table-contents.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

const protectionOfficer = 'dso.peter.nyman'
const counsel = 'kj.elin.sandberg'
const itSecurity = 'its.sofia.berg'

let world: TestCloud
let register: RegisterScene
let tables: TableContents

beforeAll(async () => {
  world = await startTestCloud({ startsAt: '2027-01-11T08:00:00.000Z' })
  register = new RegisterScene(world)
  tables = new TableContents(world)
})
afterAll(async () => {
  tables.close()
  await world.close()
})

async function imported(body: ImportBody, as: string = coordinator) {
  const answer = await world.api.call('importRegister', { as, body })
  await world.cloud.settle()
  return answer.body
}

const refused = (json: unknown, as: string = coordinator) =>
  rawCall(world, 'POST', '/register/imports', { as, json })

/** Every open task of a kind that a person has. */
async function tasksOf(personId: string, kind: TaskKind) {
  const tasks = []
  let cursor: string | undefined
  do {
    const query = { limit: 100, ...(cursor && { cursor }) }
    const { body } = await world.api.call('listMyTasks', { as: personId, query })
    tasks.push(...body.items.filter(({ taskKind }) => taskKind === kind))
    cursor = body.cursor
  } while (cursor)
  return tasks
}

async function adviseOnAll(personId: string): Promise<number> {
  const tasks = await tasksOf(personId, 'advise-classification')
  await eachOf(tasks, ({ id }) =>
    world.api.call('completeTask', {
      as: personId,
      params: { taskId: id },
      body: { answer: { kind: 'advise-classification', advice: 'Inget att invända.' } },
    }),
  )
  await world.cloud.settle()
  return tasks.length
}

async function decideAll(): Promise<number> {
  const tasks = await tasksOf(social.owner, 'decide-classification')
  await eachOf(tasks, ({ id }) =>
    world.api.call('completeTask', {
      as: social.owner,
      params: { taskId: id },
      body: { answer: { kind: 'decide-classification', round: 1, outcome: 'accept' } },
    }),
  )
  await world.cloud.settle()
  return tasks.length
}

/** The new mails by reader and subject. */
async function newMails(): Promise<string[]> {
  const mails = await world.mailbox.newMails()
  return mails.map(({ to, subject }) => `${to.match(/[\w.]+(?=@)/)?.[0]}: ${subject}`).sort()
}

async function figures() {
  const query = { unitId: social.unitId }
  const { body } = await world.api.call('readRegisterFigures', { as: coordinator, query })
  return body.units[0]?.assets
}

function verifyTrail(): Promise<{ code: number | null; said: string }> {
  const entryFile = fileURLToPath(new URL('../../local/verify/verify-audit.ts', import.meta.url))
  const port = ['--port', String(world.cloud.ports.status - 1)]
  const child = spawn(process.execPath, [entryFile, ...port], { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  }
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said: said.trim() })))
}

const name = (at: number) => `Verksamhetsuppgift ${String(at).padStart(3, '0')}`

/** Of two hundred, twenty are about people, ten of these under secrecy, and ten others are needed day and night. */
function committee(systemId: string): AssetCells[] {
  return Array.from({ length: 200 }, (_, at): AssetCells => {
    const common = { namn: name(at), system: systemId, ...classCells('1111') }
    if (at < 10) return { ...common, ...aboutPeople, sekretess: 'OSL 26:1', ...classCells('2112') }
    if (at < 20) return { ...common, ...aboutPeople }
    if (at < 30) return { ...common, ...classCells('1131') }
    return common
  })
}

describe('a file that is wrong', () => {
  const good = Array.from(
    { length: 199 },
    (_, at): AssetCells => ({ namn: `Ny uppgift ${at}`, ...classCells('1111') }),
  )

  async function refusedWhole(body: unknown, as: string = coordinator) {
    const before = await tables.digests()
    const answer = await refused(body, as)
    await world.cloud.settle()
    expect(await tables.digests()).toEqual(before)
    return answer
  }

  const wrong: [what: string, cells: AssetCells, place: string][] = [
    ['a unit that does not exist', { enhet: 'nowhere' }, 'row 201, column enhet'],
    [
      'an owner without the role',
      { informationsägare: 'rev.gunnar.ostman' },
      'row 201, column informationsägare',
    ],
    ['a level 4', classCells('4111'), 'row 201, column K'],
    ['a class below what the law demands', { ...aboutPeople, ...classCells('0111') }, 'row 201, column K'],
    ['a name over the limit', { namn: 'å'.repeat(201) }, 'row 201, column namn'],
    ['a system that is not there', { system: 'nowhere' }, 'row 201, column system'],
    [
      'what may concern Sweden’s security',
      { 'rör rikets säkerhet': 'vet ej' },
      'row 201, column rör rikets säkerhet',
    ],
  ]

  it.each(wrong)(
    'is refused for one row of two hundred with %s, as CSV and as XLSX',
    async (_, cells, place) => {
      const table = assetsFile([...good, { namn: 'Den sista', ...cells }])
      for (const body of [inCsv(table), await inXlsx(table)]) {
        const answer = await refusedWhole(body)
        expect(wordOf(answer)).toBe('422 import-invalid')
        expect(answer.problem?.faults?.map(({ path }) => path)).toContain(place)
      }
    },
  )

  it('is refused to whoever keeps the register of other units', async () => {
    const answer = await refusedWhole(
      inCsv(assetsFile([{ namn: 'Elevakter', enhet: 'barn-och-ungdomsforvaltningen' }])),
      social.manager,
    )
    expect(wordOf(answer)).toBe('422 import-invalid')
    expect(answer.problem?.faults?.map(({ path }) => path)).toContain('row 2, column enhet')
    expect(wordOf(await refusedWhole(inCsv(assetsFile(good)), 'rev.gunnar.ostman'))).toBe(
      '403 permission-denied',
    )
  })

  it('is refused when it is no workbook, no list of assets, or too long', async () => {
    const notXlsx = {
      format: 'xlsx',
      base64: Buffer.from('hej').toString('base64'),
      content: 'assets',
      dryRun: false,
    }
    expect(wordOf(await refusedWhole(notXlsx))).toBe('422 import-invalid')
    expect(wordOf(await refusedWhole(inCsv(klassaFile([]))))).toBe('422 import-invalid')
    const long = { format: 'csv', rows: 'x'.repeat(4_000_001), content: 'assets', dryRun: false }
    expect(wordOf(await refusedWhole(long))).toBe('400 malformed-request')
  })

  it('keeps a formula as text', async () => {
    const formula = '=HYPERLINK("http://example.com")'
    const elsewhere = { enhet: 'hemsjukvarden', informationsägare: 'ec.hanna.dufva' }
    const file = assetsFile([{ namn: formula, ...elsewhere, ...classCells('1111') }])
    expect(await imported(inCsv(file))).toMatchObject({ created: 1 })
    const { body } = await world.api.call('listAssets', { as: coordinator, query: { name: '=HYPER' } })
    expect(body.items.map((asset) => asset.name)).toEqual([formula])
  })
})

describe('the register of a committee', () => {
  let systemId: string

  beforeAll(async () => {
    systemId = (await register.registerSystem('Socialsystemet')).id
    await newMails()
  })

  it('is tried before it is read: counted, and nothing written', async () => {
    const before = await tables.digests()
    expect(await imported(inCsv(assetsFile(committee(systemId)), 'assets', true))).toEqual({
      created: 200,
      changed: 0,
      unchanged: 0,
      proposed: 200,
      classified: 0,
    })
    expect(await tables.digests()).toEqual(before)
  })

  it('is read whole, with one mail to each person who is asked', async () => {
    const counts = await imported(inCsv(assetsFile(committee(systemId))))
    expect(counts).toMatchObject({ created: 200, proposed: 200 })
    expect(await figures()).toMatchObject({ total: 200, classified: 0 })
    expect(await newMails()).toEqual([
      expect.stringMatching(/^elin.sandberg: 10 klassningar väntar på dig: /),
      expect.stringMatching(/^oskar.falk: 200 klassningar väntar på dig: /),
      expect.stringMatching(/^peter.nyman: 20 klassningar väntar på dig: /),
      expect.stringMatching(/^sofia.berg: 10 klassningar väntar på dig: /),
    ])
    expect(await register.system(systemId)).toMatchObject({
      derived: { status: 'preliminary', unclassified: 200 },
    })
  })

  it('is not read twice', async () => {
    const before = await tables.digests()
    expect(await imported(inCsv(assetsFile(committee(systemId))))).toMatchObject({
      created: 0,
      unchanged: 200,
    })
    expect(await imported(await inXlsx(assetsFile(committee(systemId))))).toMatchObject({ unchanged: 200 })
    expect(await tables.digests()).toEqual(before)
  })

  it('is advised on and decided, two hundred times, and nobody gets two hundred mails', async () => {
    expect(await adviseOnAll(protectionOfficer)).toBe(20)
    expect(await adviseOnAll(counsel)).toBe(10)
    expect(await adviseOnAll(itSecurity)).toBe(10)
    expect(await decideAll()).toBe(200)
    expect(await newMails()).toEqual([])
    expect(await figures()).toMatchObject({ total: 200, classified: 200, expired: 0 })
    expect(await register.system(systemId)).toMatchObject({
      derived: {
        status: 'settled',
        levels: { confidentiality: 2, integrity: 1, availability: 3, traceability: 2 },
      },
    })
  }, 600_000)

  it('is not proposed anew by the same file once it is decided', async () => {
    expect(await imported(inCsv(assetsFile(committee(systemId))))).toMatchObject({
      unchanged: 200,
      proposed: 0,
    })
  })

  it('is classified anew where a second file says otherwise', async () => {
    const rows = committee(systemId)
      .slice(30, 50)
      .map((row) => ({ ...row, ...classCells('1121') }))
    const counts = await imported(inCsv(assetsFile(rows)))
    expect(counts).toMatchObject({ changed: 20, proposed: 20 })
    expect(await decideAll()).toBe(20)
    expect(await newMails()).toEqual([expect.stringMatching(/^oskar.falk: 20 klassningar väntar på dig: /)])
    const { body } = await world.api.call('listAssets', { as: coordinator, query: { name: name(30) } })
    const [asset] = body.items
    expect(asset).toMatchObject({ classificationCount: 2, current: { levels: { availability: 2 } } })
    expect(await register.classification(asset?.id ?? '', 1)).toMatchObject({ status: 'superseded' })
  }, 600_000)

  it('takes over what was decided in KLASSA, in place of what it had', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => ({
      name: name(100 + at),
      levels: '1211',
      decidedOn: '2027-01-11',
    }))
    const file = klassaFile(rows)
    expect(await imported(await inXlsx(file, 'klassa'))).toMatchObject({ classified: 40, changed: 40 })
    expect(await imported(inCsv(file, 'klassa'))).toMatchObject({ classified: 0, unchanged: 40 })
    expect(await newMails()).toEqual([])
    const { body } = await world.api.call('listAssets', { as: coordinator, query: { name: name(100) } })
    const [asset] = body.items
    expect(asset).toMatchObject({ current: { levels: { integrity: 2 }, validUntil: '2029-01-11' } })
    expect(await register.classification(asset?.id ?? '', 2)).toMatchObject({
      status: 'in-force',
      decision: { outcome: 'imported', by: { personId: coordinator } },
    })
    expect(await register.system(systemId)).toMatchObject({ derived: { levels: { integrity: 2 } } })
  })

  it('asks the system manager for a class where the file has none, until KLASSA gives it', async () => {
    const rows = [name(300), name(301)].map((namn): AssetCells => ({ namn, system: systemId }))
    await imported(inCsv(assetsFile(rows)), social.manager)
    expect(await newMails()).toEqual([expect.stringMatching(/^sara.qvist: 2 klassningar väntar på dig: /)])
    expect(await tasksOf(social.manager, 'propose-classification')).toHaveLength(2)
    await imported(
      inCsv(klassaFile([{ name: name(300), levels: '1111', decidedOn: '2026-06-01' }]), 'klassa'),
    )
    expect(await tasksOf(social.manager, 'propose-classification')).toHaveLength(1)
  })

  it('leaves a whole trail behind', async () => {
    const { code, said } = await verifyTrail()
    expect(said).not.toMatch(/broken/i)
    expect(code).toBe(0)
    const { body } = await world.api.call('listAssets', { as: coordinator, query: { name: name(30) } })
    const chain = `information-asset:${body.items[0]?.id}`
    const trail = await world.api.call('verifyChain', { as: coordinator, params: { chain } })
    expect(trail.body).toMatchObject({ valid: true, entries: 4 })
  })
})
