// Reads what reports count from: facts of the register, of actions and of incidents, the systems' answers, and the decisions of the year.
import type { ActionFacts } from '../domain/action/action-facts.ts'
import { actionFactsOf } from '../domain/action/action-figures.ts'
import type { CalendarDay } from '../domain/calendar/calendar-day.ts'
import { sortableId } from '../domain/identifier.ts'
import type { IncidentFacts } from '../domain/incident/incident-facts.ts'
import { incidentFactsOf } from '../domain/incident/incident-figures.ts'
import { decidingDecision, isAdopted } from '../domain/matter/deliberation.ts'
import type { Matter } from '../domain/matter/matter.ts'
import { classEndsOn, FigureCount } from '../domain/register/register-figures.ts'
import type { AnnualReport } from '../domain/report/annual-report.ts'
import type { StatusSources } from '../domain/report/draft-status-report.ts'
import type { Figure } from '../domain/report/figures/figure.ts'
import {
  type DecidedFacts,
  type FigureSources,
  type FollowedRequirement,
  followedRequirements,
  type SystemFacts,
  type UnitFacts,
} from '../domain/report/figures/figure-sources.ts'
import { lists } from './lists.ts'
import type { ListQuery, Store } from './store.ts'

/** Sorts after every sort key of a list. */
const afterAll = '\uffff'

/** Adds what each page of a list of facts holds. */
async function eachFact(
  store: Store,
  { table, partition }: Pick<ListQuery, 'table' | 'partition'>,
  take: (facts: readonly string[]) => void,
): Promise<void> {
  const pages = store.sortKeys({ table, index: 'gsi3', partition, since: ' ', until: afterAll })
  for await (const page of pages) take(page)
}

async function actionFacts(store: Store): Promise<ActionFacts[]> {
  const found: ActionFacts[] = []
  const list = { table: 'governance', partition: lists.actionFigures } as const
  await eachFact(store, list, (facts) => found.push(...facts.map(actionFactsOf)))
  return found
}

async function incidentFacts(store: Store): Promise<IncidentFacts[]> {
  const found: IncidentFacts[] = []
  const list = { table: 'governance', partition: lists.incidentFigures } as const
  await eachFact(store, list, (facts) => found.push(...facts.map(incidentFactsOf)))
  return found
}

/** The facts of a system's class say its id, where it stands, and its levels. */
interface ClassLine {
  id: string
  unitPath: string
  critical: boolean
  levels: string
}

function classLineOf(facts: string): ClassLine | undefined {
  const [unitPath = '', kind, critical, , levels = '', , , , id = ''] = facts.split('#')
  return kind === 'S' ? { id, unitPath, critical: critical === 'c', levels } : undefined
}

async function registerFacts(store: Store, today: CalendarDay) {
  const count = new FigureCount(today)
  const classesEnd: CalendarDay[] = []
  const classLines: ClassLine[] = []
  await eachFact(store, { table: 'register', partition: lists.figures }, (facts) => {
    count.add(facts)
    for (const each of facts) {
      const endsOn = classEndsOn(each)
      if (endsOn !== undefined) classesEnd.push(endsOn)
      const line = classLineOf(each)
      if (line) classLines.push(line)
    }
  })
  return { register: count.units, classesEnd, classLines }
}

export async function readStatusSources(store: Store, today: CalendarDay): Promise<StatusSources> {
  const [{ register, classesEnd }, actions, incidents] = await Promise.all([
    registerFacts(store, today),
    actionFacts(store),
    incidentFacts(store),
  ])
  return { register, classesEnd, actions, incidents }
}

/** K R T S, as the facts write them; an aspect that is not classified counts as nought. */
function levelsOf({ levels }: ClassLine): number[] {
  return Array.from(levels, (level) => (level === '-' ? 0 : Number(level)))
}
const availabilityAt = 2

/** So many systems at a time are read whole: of thousands at once the function would hold every field. */
const systemsAtOnce = 100

async function systemFacts(store: Store, lines: readonly ClassLine[]): Promise<SystemFacts[]> {
  const found: SystemFacts[] = []
  for (let at = 0; at < lines.length; at += systemsAtOnce)
    found.push(...(await someSystemFacts(store, lines.slice(at, at + systemsAtOnce))))
  return found
}

async function someSystemFacts(store: Store, lines: readonly ClassLine[]): Promise<SystemFacts[]> {
  const ids = lines.map(({ id }) => id)
  const [systems, classes, answers] = await Promise.all([
    store.many('system', ids),
    store.many('system-class', ids),
    store.many(
      'requirement-answer',
      ids.flatMap((id) => followedRequirements.map((requirement) => `${id}/${requirement}`)),
    ),
  ])
  const systemOf = new Map(systems.map(({ state }) => [state.id, state]))
  const classOf = new Map(classes.map(({ state }) => [state.systemId, state]))
  const answersOf = Map.groupBy(answers, ({ state }) => state.systemId)
  const isFollowed = (id: string): id is FollowedRequirement =>
    followedRequirements.some((each) => each === id)
  const none = [0, 0, 0, 0] as const
  return lines.flatMap((line): SystemFacts[] => {
    const system = systemOf.get(line.id)
    if (system === undefined || system.lifecycle === 'ended' || system.lifecycle === 'planned') return []
    const { applicableByLevel = none, fulfilledByLevel = none } = classOf.get(line.id)?.requirements ?? {}
    const levels = levelsOf(line)
    const own = (answersOf.get(line.id) ?? []).flatMap(({ state: { requirementId, value, answeredOn } }) =>
      isFollowed(requirementId) ? [[requirementId, { value, answeredOn }] as const] : [],
    )
    return [
      {
        id: line.id,
        unitPath: line.unitPath,
        level: Math.max(0, ...levels),
        availability: levels[availabilityAt] ?? 0,
        hasSupplier: system.supplier !== undefined || system.hosting !== 'own',
        critical: line.critical,
        applicableByLevel,
        fulfilledByLevel,
        answers: Object.fromEntries(own),
      },
    ]
  })
}

/** Matters that can have been decided in the year were opened no longer before it. */
const yearsBefore = 2

/** Their ids sort by time. */
async function mattersSince(store: Store, year: number): Promise<Matter[]> {
  const since = sortableId(Date.parse(`${year - yearsBefore}-01-01T00:00:00.000Z`), new Uint8Array(10))
  const matters = await store.all('matter', {
    table: 'governance',
    index: 'gsi1',
    partition: lists.matters,
    since,
    until: afterAll,
  })
  return matters.map(({ state }) => state)
}

function decidedFacts(matters: readonly Matter[], year: number): DecidedFacts {
  const decidedOn = (process: Matter['process'], ofYear: number) => {
    const found = matters.filter((matter) => matter.process === process && matter.year === ofYear)
    const decisions = found.map(decidingDecision).filter((decision) => decision !== undefined)
    return decisions.find(isAdopted)?.heldOn
  }
  const opinions = matters
    .filter(({ startedAt }) => startedAt.startsWith(`${year}-`))
    .flatMap((matter) => matter.opinions)
    .filter(({ status }) => status === 'answered' || status === 'late' || status === 'missing')
  return {
    planDecidedOn: decidedOn('action-plan', year + 1),
    reportReceivedOn: decidedOn('annual-report', year - 1),
    opinionsInTime: opinions.filter(({ status }) => status === 'answered').length,
    opinionsAsked: opinions.length,
  }
}

/** Which units a policy in force binds: the council's own, and those whose board has adopted it (domain 1.6). */
async function boundByPolicy(store: Store): Promise<{ isInForce: boolean; adoptedBy: ReadonlySet<string> }> {
  const documents = await store.all('document', {
    table: 'governance',
    index: 'gsi1',
    partition: lists.documents,
  })
  const policies = documents.filter(
    ({ state }) => state.head.documentType === 'policy' && state.inForce !== undefined,
  )
  const adopted = await Promise.all(
    policies.map(async ({ state }) => {
      const version = await store.find('document-version', `${state.id}/${state.inForce}`)
      const matterId = version?.state.matterId
      const matter = matterId === undefined ? undefined : await store.find('matter', matterId)
      return (matter?.state.adoptions ?? [])
        .filter(({ outcome }) => outcome !== 'referred-back' && outcome !== 'not-adopted')
        .map(({ unitId }) => unitId)
    }),
  )
  return { isInForce: policies.length > 0, adoptedBy: new Set(adopted.flat()) }
}

/** Last year's figures as they were frozen; none where there is no such report. */
async function previousFigures(store: Store, year: number): Promise<readonly Figure[]> {
  return (await store.find('annual-report', String(year - 1)))?.state.figures ?? []
}

/** Everything that the figures of the report's year are counted from, as it stands on the day. */
export async function readFigureSources(
  store: Store,
  report: AnnualReport,
  dataOn: CalendarDay,
): Promise<FigureSources> {
  const { year } = report
  const [register, actions, incidents, matters, policy, previous] = await Promise.all([
    registerFacts(store, dataOn),
    actionFacts(store),
    incidentFacts(store),
    mattersSince(store, year),
    boundByPolicy(store),
    previousFigures(store, year),
  ])
  const units = report.units.map(
    ({ unitId, unitName, unitPath, unitKind, reply }): UnitFacts => ({
      unitId,
      unitName,
      unitPath,
      unitKind,
      reply,
      hasPolicy: policy.isInForce && (unitKind === 'administration' || policy.adoptedBy.has(unitId)),
    }),
  )
  return {
    year,
    dataOn,
    register: register.register,
    systems: await systemFacts(store, register.classLines),
    actions,
    incidents,
    units,
    decided: decidedFacts(matters, year),
    selfCheckLevel: report.compilation?.selfCheckLevel,
    previous,
  }
}
