// Tasks that may wait longer than a machine lives are opened by one execution and answered by another.
import { describe, expect, it } from 'vitest'
import { openStandingTask, standingTaskKinds } from '../../../functions/domain/matter/standing-task.ts'
import { taskRules } from '../../../functions/domain/task/task-rule.ts'
import { day, matterId, councilMeetingId as meetingId } from '../given.ts'

describe('a standing task', () => {
  it('given what it is about, then its machine hears just that', () => {
    const facts = { meetingId, assignment: 0, role: 'coordinator', dueOn: day('2027-09-30') } as const
    expect(openStandingTask(matterId, 'report-assignment', facts)).toEqual({
      kind: 'start-execution',
      machine: 'standing-task',
      input: { entry: 'open', task: { matterId, taskKind: 'report-assignment', ...facts } },
    })
  })

  it('given no day, then none is said and the kind’s own days count', () => {
    expect(openStandingTask(matterId, 'write-statement', {})).toMatchObject({
      input: { task: { matterId, taskKind: 'write-statement' } },
    })
  })

  it('passes a refusal on: no machine waits to hear one', () => {
    expect(standingTaskKinds.map((kind) => taskRules[kind].onRefusal)).toEqual(
      standingTaskKinds.map(() => 'pass-on'),
    )
  })
})
