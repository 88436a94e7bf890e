// The nightly round on real tables: what has its day is done once, however often the round runs.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemStamp } from '../../functions/domain/actor.ts'
import type { Aggregate } from '../../functions/domain/aggregate.ts'
import { addDays } from '../../functions/domain/calendar/calendar-day.ts'
import { stockholmDay } from '../../functions/domain/calendar/stockholm-time.ts'
import type { Person } from '../../functions/domain/organisation/person.ts'
import type { Role } from '../../functions/domain/organisation/role.ts'
import type { RoleAssignment } from '../../functions/domain/organisation/role-assignment.ts'
import { lists, prefixes } from '../../functions/store/lists.ts'
import { openOutbox } from '../../functions/store/outbox.ts'
import { openStore, type Store } from '../../functions/store/store.ts'
import { connectTables } from '../../functions/store/tables.ts'
import {
  day,
  givenBody,
  givenDocument,
  givenHead,
  givenMatter,
  givenTask,
  givenVersion,
  holder,
  taskId,
} from '../domain/given.ts'
import {
  ended,
  first,
  givenPlan,
  givenReorganisation,
  givenUnit,
  second,
  unitsBefore,
} from '../domain/organisation/given-reorganisation.ts'
import { startEmptyTables } from '../store/empty-tables.ts'

const today = stockholmDay(new Date().toISOString())
const yesterday = addDays(today, -1)
const since = day('2023-01-01')

const person = (id: string): Person => ({
  kind: 'person',
  id,
  name: `Name of ${id}`,
  email: `${id}@alingsas.example`,
  language: 'sv',
})
const held = (personId: string, role: Role, unitId: string): RoleAssignment => ({
  kind: 'role-assignment',
  id: `${personId}.${role}`,
  personId,
  role,
  unitId,
  validFrom: since,
})

const reorganisation = givenReorganisation({ ...givenPlan({ effectiveOn: today }), status: 'approved' })
const matter = givenMatter({
  phase: { name: 'consultation', lastAnswerDay: addDays(today, 30) },
  opinions: [
    { unitId: ended, unitName: ended, unitKind: 'committee', status: 'sent' },
    { unitId: second, unitName: second, unitKind: 'committee', status: 'sent' },
  ],
  entryOn: today,
})
const opinionTask = givenTask({
  taskKind: 'give-opinion',
  assignee: holder('ns.kun', 'committee-secretary', ended),
  subject: { unitId: ended },
  escalation: [],
  dueOn: addDays(today, 30),
  nextReminderOn: addDays(today, 16),
})
const done = givenTask({
  id: taskId(2),
  assignee: holder('sc.dahl', 'security-chief', 'kf'),
  status: 'done',
  closedAt: `${addDays(today, -3)}T10:00:00.000Z`,
  closedBy: { personId: 'bs.vik', name: 'Vik', role: 'security-chief' },
})

const things: Aggregate[] = [
  ...unitsBefore,
  ...['iss.lind', 'sc.dahl', 'bs.vik', 'kj.lund', 'dso.moe', 'ns.kun', 'ns.bun', 'fv.kun'].map(person),
  held('iss.lind', 'coordinator', 'kf'),
  held('sc.dahl', 'security-chief', 'kf'),
  held('kj.lund', 'legal-counsel', 'kf'),
  held('dso.moe', 'data-protection-officer', 'kf'),
  held('ns.kun', 'committee-secretary', ended),
  held('ns.bun', 'committee-secretary', first),
  held('fv.kun', 'chair', ended),
  ...[ended, first, second].map((id) =>
    givenBody({ id, name: `Body ${id}`, bodyKind: 'committee', unitId: id, seatCount: 5 }),
  ),
  {
    kind: 'seat',
    id: 'kun-chair',
    bodyId: ended,
    personId: 'fv.kun',
    position: 'chair',
    validFrom: since,
    validTo: addDays(today, 1000),
  },
  {
    kind: 'deputy',
    id: 'away',
    personId: 'bs.vik',
    principalId: 'sc.dahl',
    role: 'security-chief',
    unitId: 'kf',
    scope: ['policy-adoption'],
    validFrom: addDays(today, -7),
    validTo: yesterday,
  },
  reorganisation,
  matter,
  opinionTask,
  done,
  givenDocument({ inForce: '2.0', latest: '2.0', lookOn: today }),
  givenVersion({ head: givenHead({ reviseBy: addDays(today, 30) }) }),
]

let tables: Awaited<ReturnType<typeof startEmptyTables>>
let store: Store
let keepWatch: () => Promise<{ looked: number }>
let outbox: ReturnType<typeof openOutbox>

/** What the outbox holds, as words. */
async function effects(): Promise<string[]> {
  const left = await outbox.leftSince('9999', 1000)
  return left
    .flatMap(({ row }) => (row ? [row.effect] : []))
    .map((effect) => {
      if (effect.kind === 'send-mail') return `${effect.message.template} to ${effect.recipientId}`
      return effect.kind === 'start-execution' ? effect.machine : effect.kind
    })
    .toSorted()
}

beforeAll(async () => {
  tables = await startEmptyTables()
  const connected = connectTables(tables.names)
  store = openStore(connected)
  outbox = openOutbox(connected)
  for (const after of things) {
    const changes = [{ after, action: 'thing.given' }]
    await store.commit({ at: new Date().toISOString(), actor: systemStamp, changes, effects: [] })
  }
  keepWatch = (await import('../../functions/schedules/keep-watch.ts')).handler
}, 60_000)
afterAll(async () => {
  await tables.close()
})

describe('the nightly round', () => {
  it('finds on its lists what has its day, in both tables, and reads the others after the reorganisation', async () => {
    // Reorganisation, document, matter and deputy; the matter as the reorganisation has left its opinion.
    expect(await keepWatch()).toEqual({ looked: 4 })
  })

  it('has carried out the reorganisation: units, seats, roles', async () => {
    const [gone, successor] = await Promise.all([store.load('unit', ended), store.load('unit', first)])
    expect(gone.state).toEqual(givenUnit(ended, { validTo: yesterday }))
    expect(successor.state.delegationOrderNeededSince).toBe(today)
    const [seat] = await store.all('seat', {
      table: 'register',
      partition: lists.body(ended),
      prefix: prefixes.seat,
    })
    expect(seat?.state.validTo).toBe(yesterday)
    const roles = await store.all('role-assignment', { table: 'register', partition: lists.person('ns.kun') })
    const periods = roles.map(({ state: { unitId, validFrom, validTo } }) => [unitId, validFrom, validTo])
    expect(periods).toHaveLength(2)
    expect(periods).toEqual(
      expect.arrayContaining([
        [ended, since, yesterday],
        [first, today, undefined],
      ]),
    )
    expect((await store.load('reorganisation', reorganisation.id)).state.status).toBe('carried-out')
  })

  it('has given the open consultation to the successor, and kept who has it', async () => {
    const { state: task } = await store.load('task', opinionTask.id)
    expect(task).toMatchObject({
      assignee: { personId: 'ns.kun', unitId: first },
      subject: { unitId: first },
    })
    const { state } = await store.load('matter', matter.id)
    expect(state.opinions[0]).toMatchObject({ unitId: first, formerUnitName: ended, taskId: opinionTask.id })
    expect(state.opinions[1]).toEqual(matter.opinions[1])
  })

  it('has started the entry into force and the revision, and told whoever is concerned', async () => {
    expect((await store.load('matter', matter.id)).state).not.toHaveProperty('entryOn')
    const document = await store.load('document', 'informationssakerhetspolicy')
    expect(document.state.openMatterId).toBeDefined()
    expect((document.state.lookOn ?? '') > today).toBe(true)
    expect(await effects()).toEqual([
      'delegation-order-needed to iss.lind',
      'delegation-order-needed to iss.lind',
      'delegation-order-needed to ns.bun',
      'delegation-order-needed to ns.kun',
      'entry-into-force',
      'handover-list to sc.dahl',
      'policy-preparation',
      'reorganisation-carried-out to dso.moe',
      'reorganisation-carried-out to iss.lind',
      'reorganisation-carried-out to kj.lund',
      'reorganisation-carried-out to ns.bun',
      'reorganisation-carried-out to ns.kun',
      'reorganisation-carried-out to sc.dahl',
      'revision-started to iss.lind',
      'revision-started to sc.dahl',
      'task-handed-over to ns.kun',
    ])
  })

  it('has nothing left to do', async () => {
    const before = await effects()
    expect(await keepWatch()).toEqual({ looked: 0 })
    expect(await effects()).toEqual(before)
  })

  it('does the rest when one thing cannot be done, and raises the alarm at its end', async () => {
    const underReview = givenReorganisation({
      id: '01ktz6v4m0x8d3q2r5s7t9w1yb',
      effectiveOn: addDays(today, 3),
    })
    const changes = [
      { after: givenDocument({ id: 'trasigt', inForce: '9.0', lookOn: today }), action: 'thing.given' },
      { after: underReview, action: 'thing.given' },
    ]
    await store.commit({ at: new Date().toISOString(), actor: systemStamp, changes, effects: [] })
    await expect(keepWatch()).rejects.toThrow('1 of 2 were left undone')
    const asked = (await effects()).filter((word) => word.startsWith('reorganisation-to-review'))
    expect(asked).toContain('reorganisation-to-review to kj.lund')
    await expect(keepWatch()).rejects.toThrow('1 of 2 were left undone')
    expect((await effects()).filter((word) => word.startsWith('reorganisation-to-review'))).toEqual(asked)
  })
})
