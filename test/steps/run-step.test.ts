// One state of a machine, called twice at once: Step Functions tries again while the first call, cut off, still runs.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { systemStamp } from '../../functions/domain/actor.ts'
import type { Aggregate } from '../../functions/domain/aggregate.ts'
import { addDays } from '../../functions/domain/calendar/calendar-day.ts'
import type { RoleAssignment } from '../../functions/domain/organisation/role-assignment.ts'
import { currentMoment } from '../../functions/runtime/clock.ts'
import { openStore } from '../../functions/store/store.ts'
import { connectTables } from '../../functions/store/tables.ts'
import { day, givenBody, givenDecision, givenMatter, givenMeeting, matterId, now } from '../domain/given.ts'
import { startEmptyTables } from '../store/empty-tables.ts'

let tables: Awaited<ReturnType<typeof startEmptyTables>>
beforeAll(async () => {
  tables = await startEmptyTables()
})
afterAll(async () => {
  await tables.close()
})

const lind = {
  kind: 'person',
  id: 'iss.lind',
  name: 'Lind',
  email: 'lind@example.se',
  language: 'sv',
} as const
const coordinator: RoleAssignment = {
  kind: 'role-assignment',
  id: 'lind-coordinator',
  personId: 'iss.lind',
  role: 'coordinator',
  unitId: 'kontoret',
  validFrom: day('2020-01-01'),
}

it('given two calls of the same state at once, then there is one task and no call fails', async () => {
  const store = openStore(connectTables(tables.names))
  const things = [lind, coordinator, givenMatter()]
  const changes = things.map((after) => ({ after, action: 'thing.given' }))
  await store.commit({ at: now, actor: systemStamp, changes, effects: [] })
  const { handler } = await import('../../functions/steps/run-step.ts')
  const call = (token: string) =>
    handler({
      step: 'request-task',
      run: 'arn:aws:states:eu-north-1:1:execution:Preparation:a/Ask for the draft/2027-02-01T08:00:00.000Z',
      input: { matterId, taskKind: 'write-draft' },
      token,
    })

  const tokens = ['first', 'second', 'third', 'fourth']
  const answers = await Promise.all(tokens.map(call))

  expect(new Set(answers.map(({ taskId }) => taskId)).size).toBe(1)
  const partition = `MATTER#${matterId}`
  const tasks = await store.all('task', { table: 'governance', partition })
  expect(tasks).toHaveLength(1)
})

it('given a state whose first answer was lost, then the second call gets the same word, not what the rule says now', async () => {
  const store = openStore(connectTables(tables.names))
  const meetingId = 'kf~2027-04-28'
  const movedId = `${matterId.slice(0, -1)}7`
  const things: Aggregate[] = [
    givenBody(),
    {
      kind: 'decision-path',
      documentType: 'policy',
      stops: [{ bodyId: 'kf', capacity: 'decides' }],
    },
    givenMeeting(addDays(currentMoment().today, 60)),
    givenMatter({
      id: movedId,
      decisions: [givenDecision({ bodyId: 'ks', capacity: 'proposes', meetingId: 'ks~2027-03-01' })],
      phase: { name: 'deliberation', bodyId: 'kf', meetingId },
    }),
  ]
  const changes = things.map((after) => ({ after, action: 'thing.given' }))
  await store.commit({ at: now, actor: systemStamp, changes, effects: [] })
  const { handler } = await import('../../functions/steps/run-step.ts')
  const call = () =>
    handler({
      step: 'place-on-agenda',
      run: 'arn:aws:states:eu-north-1:1:execution:Decision:a/Place the matter on the agenda/2027-04-20T08:00:00.000Z',
      input: { matterId: movedId, movedFrom: { meetingId, because: 'cancelled' } },
    })

  const first = await call()

  expect(first['next']).toBe('placed')
  expect(await call()).toEqual(first)
})
