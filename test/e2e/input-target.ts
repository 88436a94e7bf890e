// A cloud to send bad input to: real things to name in a path, the way to call each route, and what an answer must say.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Route } from '../../functions/api/contract/route.ts'
import { refusals } from '../../functions/domain/refusal.ts'
import { coordinator, PolicyMatter } from './policy-matter.ts'
import { pathFor, type RawAnswer, type RawCall, rawCall } from './raw-call.ts'
import { registerRealThings } from './register-ids.ts'
import { social } from './register-scene.ts'
import { reorganisationPlan } from './request-bodies.ts'
import { chairOf, importPeople } from './role-people.ts'
import { TableContents } from './table-contents.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

export const nameOf = ({ method, path }: Route): string => `${method} ${path}`

const boardChair = chairOf('ks')
const callers: Partial<Record<Route['permission'], string>> = {
  'meeting:record-outcome': 'ns.karin.ahlgren',
  'chair-decision:make': boardChair.id,
  'matter:register-appeal': 'reg.birgitta.holm',
  'notice:report': 'reg.birgitta.holm',
  'reorganisation:review': 'kj.elin.sandberg',
  'protection:decide': social.chief,
}

/** Someone whose role lets them call the route. */
export const callerOf = ({ permission }: Route): string => callers[permission] ?? coordinator

/** What is wrong with a refusal as it was answered; undefined when it says all that it must. */
export function faultIn(answer: RawAnswer, status: number, code: keyof typeof refusals): string | undefined {
  const { problem, headers, text } = answer
  if (answer.status !== status) return `status ${answer.status}: ${text.slice(0, 300)}`
  if (headers.get('content-type') !== 'application/problem+json') return `type ${headers.get('content-type')}`
  if (problem === undefined) return `no problem: ${text.slice(0, 300)}`
  if (problem.code !== code) return `code ${problem.code}`
  if (problem.status !== status || problem.type !== `urn:lis:problem:${code}`)
    return 'status or type in the body'
  const { sv, en } = refusals[code]
  if (problem.messages.sv !== sv || problem.messages.en !== en) return 'messages'
  if (problem.detail !== sv || headers.get('content-language') !== 'sv') return 'detail not in Swedish'
  if (problem.requestId !== headers.get('x-request-id') || problem.requestId === '') return 'request id'
  return hasTrace(text) ? `a trace: ${text.slice(0, 300)}` : undefined
}

/** Whether an answer tells of our files, our libraries or our database. */
export function hasTrace(text: string): boolean {
  return /\bat .+:\d+:\d+|node_modules|\.ts:|Exception|ZodError/.test(text)
}

export class InputTarget {
  readonly world: TestCloud
  readonly tables: TableContents
  /** Things that exist, by the names they have in paths. */
  readonly realIds: Record<string, string>

  constructor(world: TestCloud, realIds: Record<string, string>) {
    this.world = world
    this.realIds = realIds
    this.tables = new TableContents(world)
  }

  /** A route called on things that exist, by someone who may. */
  ask(route: Route, call: RawCall = {}, query = ''): Promise<RawAnswer> {
    return rawCall(this.world, route.method, pathFor(route, this.realIds) + query, {
      as: callerOf(route),
      ...call,
      headers: { ...(route.ifMatch && { 'if-match': '"1"' }), ...call.headers },
    })
  }
}

async function startTarget(): Promise<InputTarget> {
  const world = await startTestCloud()
  await importPeople(world, boardChair.people)
  const matter = await PolicyMatter.start(world)
  await matter.toDrafting()
  const { body: meetings } = await world.api.call('listMeetings', {
    as: coordinator,
    params: { bodyId: 'kf' },
    query: { limit: 100 },
  })
  const { body: holders } = await world.api.call('listRoleHolders', {
    as: coordinator,
    params: { role: 'chair' },
    query: { limit: 1 },
  })
  const [chair] = holders.items
  if (chair === undefined) throw new Error('The seed has no chair')
  const { personId, role, unitId, validFrom } = chair
  const { body: deputy } = await world.api.call('appointDeputy', {
    as: coordinator,
    params: { personId },
    body: {
      deputyId: 'ma.nils.back',
      role,
      unitId,
      scope: ['policy-adoption'],
      validFrom,
      validTo: validFrom,
    },
  })
  const { body: reorganisation } = await world.api.call('planReorganisation', {
    as: coordinator,
    body: reorganisationPlan,
  })
  return new InputTarget(world, {
    ...(await registerRealThings(world)),
    assignmentId: chair.id,
    bodyId: 'ks',
    chain: `matter:${matter.id}`,
    deputyId: deputy.id,
    matterId: matter.id,
    meetingId: meetings.items.at(-1)?.id ?? '',
    number: '1',
    personId,
    seriesId: 'status-report',
    reorganisationId: reorganisation.id,
    taskId: (await matter.openTask('write-draft')).id,
    unitId: 'ks',
  })
}

/** Starts a target before the file's tests and closes it after them. */
export function inputTarget(): () => InputTarget {
  let target: InputTarget | undefined
  beforeAll(async () => {
    target = await startTarget()
  })
  afterAll(async () => {
    target?.tables.close()
    await target?.world.close()
  })
  return () => {
    if (target === undefined) throw new Error('The target has not started')
    return target
  }
}

/** For a whole block: when all its requests are made, every row of the three tables is as it was. */
export function writesNothing(target: () => InputTarget): () => void {
  let before: Awaited<ReturnType<TableContents['digests']>>
  beforeAll(async () => {
    before = await target().tables.digests()
  })
  return () =>
    it('has written nothing when all is said', async () => {
      await target().world.cloud.settle()
      expect(await target().tables.digests()).toEqual(before)
    })
}
