// What incidents refuse: each with a code and a sentence in both languages, and nothing of it half written.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { IncidentScene, people } from './incident-scene.ts'
import { rawCall } from './raw-call.ts'
import { Refused } from './refused.ts'
import { TableContents } from './table-contents.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

const { coordinator, securityChief, counsel, employee, otherEmployee } = people
const manager = 'fc.ingrid.sjoberg'
const known = '2027-02-01T08:00:00.000Z'

let world: TestCloud
let incident: IncidentScene
let open: IncidentScene
let tables: TableContents
let before: Awaited<ReturnType<TableContents['digests']>>
let version: string
const refused = new Refused()

const triage = {
  type: 'supplier' as const,
  assetIds: [] as string[],
  systemIds: [] as string[],
  unitIds: ['barn-och-ungdomsforvaltningen'],
  suppliers: [],
  facts: { sectors: ['public-administration' as const] },
}

function post(path: string, as: string, json: unknown, method = 'POST'): Promise<string> {
  const headers = { 'if-match': version }
  return refused.of(rawCall(world, method, path, { as, json, headers }))
}
const at = (path: string, scene = incident) => `/incidents/${scene.id}${path}`
const csl = 'cybersäkerhetslagen (2025:1506) 2 kap. 5–8 §§, GDPR art. 33'

beforeAll(async () => {
  world = await startTestCloud({ startsAt: '2027-02-01T09:00:00.000Z' })
  open = new IncidentScene(world)
  await open.report(employee, '2027-02-01')
  incident = new IncidentScene(world)
  await incident.report(employee, '2027-02-01')
  await incident.call('triageIncident', coordinator, { body: triage, ifMatch: await incident.version() })
  const decided = { significant: true, reason: 'Betydande.', knownAt: known }
  await incident.call('decideSignificance', securityChief, { body: decided })
  const breach = {
    unitId: 'barn-och-ungdomsnamnden',
    risk: 'risk' as const,
    sensitive: false,
    knownAt: known,
  }
  await incident.call('knowOfBreach', manager, { body: breach })
  version = await incident.version()
  tables = new TableContents(world)
  before = await tables.digests()
})
afterAll(async () => {
  tables.close()
  await world.close()
})

describe('a report', () => {
  const report = {
    protectiveSecurity: 'no',
    title: 'Fel',
    description: 'Ett fel.',
    discoveredOn: '2027-02-01',
  }

  it('is stopped before anything is stored when it may concern Sweden’s security', async () => {
    for (const protectiveSecurity of ['yes', 'unknown'])
      expect(await post('/incidents', employee, { ...report, protectiveSecurity })).toBe(
        '422 protective-security säkerhetsskyddslagen (2018:585)',
      )
  })

  it('is refused without an answer, of a day to come, at an unknown unit, and with a text over the limit', async () => {
    const { protectiveSecurity: _, ...unanswered } = report
    expect(await post('/incidents', employee, unanswered)).toBe('400 malformed-request')
    expect(await post('/incidents', employee, { ...report, discoveredOn: '2027-02-02' })).toBe(
      '422 day-not-possible',
    )
    expect(await post('/incidents', employee, { ...report, unitId: 'ingenstans' })).toBe('404 not-found')
    expect(await post('/incidents', employee, { ...report, title: 'x'.repeat(201) })).toBe(
      '400 malformed-request',
    )
    expect(await post('/incidents', employee, { ...report, description: 'x'.repeat(4001) })).toBe(
      '400 malformed-request',
    )
  })
})

describe('triage', () => {
  it('is refused of an unknown asset, system or unit', async () => {
    const put = (changed: object) => post(at('/triage'), coordinator, { ...triage, ...changed }, 'PUT')
    expect(await put({ assetIds: ['finns-inte'] })).toBe('404 not-found')
    expect(await put({ systemIds: ['finns-inte'] })).toBe('404 not-found')
    expect(await put({ unitIds: ['finns-inte'] })).toBe('404 not-found')
  })

  it('is for the coordinator or a deputy for incidents', async () => {
    for (const as of [securityChief, employee, manager])
      expect(await post(at('/triage'), as, triage, 'PUT')).toBe('403 permission-denied')
  })
})

describe('the decision', () => {
  const yes = { significant: true, reason: 'Betydande.' }

  it('is refused to the wrong role, before triage, and when it is made already', async () => {
    for (const as of [employee, manager, counsel])
      expect(await post(at('/significance'), as, yes)).toBe('403 permission-denied')
    expect(await post(at('/significance', open), coordinator, yes)).toBe('409 wrong-state')
    expect(await post(at('/significance'), coordinator, yes)).toBe('409 wrong-state')
    expect(await post(at('/significance'), coordinator, { ...yes, significant: false })).toBe(
      '409 wrong-state',
    )
  })

  it('is refused without a reason', async () => {
    expect(await post(at('/significance'), coordinator, { significant: true })).toBe('400 malformed-request')
    expect(await post(at('/not-reported'), coordinator, { reason: ' ' })).toBe('400 malformed-request')
  })
})

describe('a receipt', () => {
  const receipt = { clock: 'notification', sentAt: '2027-02-01T08:30:00.000Z', reference: 'CP-2027-000017' }

  it('is refused for a clock that is not running', async () => {
    const notStarted = { ...receipt, clock: 'final-report' }
    expect(await post(at('/reports'), coordinator, notStarted)).toBe(`409 clock-not-running ${csl}`)
    const otherController = { ...receipt, clock: 'gdpr-72.socialnamnden' }
    expect(await post(at('/reports'), counsel, otherController)).toBe(`409 clock-not-running ${csl}`)
    expect(await post(at('/reports', open), coordinator, receipt)).toBe(`409 clock-not-running ${csl}`)
  })

  it('is refused for a time before the clock or ahead, for an unknown kind of clock, and of another’s report', async () => {
    const early = { ...receipt, sentAt: '2027-02-01T07:59:59.999Z' }
    expect(await post(at('/reports'), coordinator, early)).toBe('422 day-not-possible')
    expect(await post(at('/reports'), coordinator, { ...receipt, sentAt: '2027-03-01T08:00:00.000Z' })).toBe(
      '422 day-not-possible',
    )
    expect(await post(at('/reports'), coordinator, { ...receipt, clock: 'weekly' })).toBe(
      '400 malformed-request',
    )
    expect(await post(at('/reports'), manager, receipt)).toBe('403 wrong-unit')
    expect(await post(at('/reports'), employee, receipt)).toBe('403 permission-denied')
  })

  it('is refused as a status report in place of anything but the final report', async () => {
    expect(await post(at('/reports'), coordinator, { ...receipt, isStatusReport: true })).toBe(
      '409 wrong-state',
    )
  })
})

describe('a breach', () => {
  const breach = { unitId: 'barn-och-ungdomsnamnden', risk: 'high', sensitive: true }

  it('is refused when its clock runs already, for another’s controller, and for what is no controller', async () => {
    expect(await post(at('/controllers'), manager, breach)).toBe('409 already-exists')
    expect(await post(at('/controllers'), manager, { ...breach, unitId: 'socialnamnden' })).toBe(
      '403 wrong-unit',
    )
    expect(await post(at('/controllers'), counsel, { ...breach, unitId: 'it-enheten' })).toBe(
      '400 malformed-request',
    )
    expect(await post(at('/controllers'), employee, breach)).toBe('403 permission-denied')
    const informed = { step: 'informed', informedAt: '2027-02-01T08:30:00.000Z' }
    expect(await post(at('/controllers/barn-och-ungdomsnamnden/informing'), manager, informed)).toBe(
      '409 wrong-state',
    )
  })
})

describe('the work', () => {
  it('is refused to those it does not concern, and of what has not happened', async () => {
    const entry = { at: '2027-02-01T08:30:00.000Z', text: 'Det hände.' }
    expect(await post(at('/timeline'), otherEmployee, entry)).toBe('403 permission-denied')
    expect(await post(at('/timeline'), employee, { ...entry, at: '2028-02-01T08:30:00.000Z' })).toBe(
      '422 day-not-possible',
    )
    expect(await post(at('/timeline'), employee, { ...entry, text: 'x'.repeat(1001) })).toBe(
      '400 malformed-request',
    )
    expect(await post(at('/acknowledgements'), coordinator, { clock: 'notification' })).toBe(
      '409 wrong-state',
    )
    const texts = [{ field: 'no-such-field', text: 'x' }]
    expect(await post(at('/report-texts'), coordinator, { report: 'final', texts })).toBe(
      '400 malformed-request',
    )
  })

  it('does not end while clocks run, or by the wrong role', async () => {
    expect(await post(at('/close'), coordinator, { summary: 'Klart.' })).toBe('409 wrong-state')
    expect(await post(at('/close'), employee, { summary: 'Klart.' })).toBe('403 permission-denied')
  })
})

describe('after all refusals', () => {
  it('not one attribute of one row has changed', async () => {
    expect(await tables.digests()).toEqual(before)
  })

  it('each has said what it is and what to do, in both languages', () => {
    refused.expectWhole()
  })
})
