// Done and refused: the two exits of a task that a person takes.
import { describe, expect, it } from 'vitest'
import type { Role } from '../../../functions/domain/organisation/role.ts'
import { completeTask, refuseTask } from '../../../functions/domain/task/complete-task.ts'
import type { Assignee, Task } from '../../../functions/domain/task/task.ts'
import type { TaskAnswer } from '../../../functions/domain/task/task-answer.ts'
import {
  actions,
  day,
  givenActor,
  givenTask,
  holder,
  mails,
  matterId,
  moment,
  nobodyStandsIn,
  now,
  own,
  refusedWith,
  resulting,
  sound,
  standingInFor,
  stored,
  taskId,
} from '../given.ts'

const lind = givenActor('iss.lind', own('coordinator'))
const byLind = { actor: lind, ...moment }
const consequences = { finances: 'Ryms', children: 'Inga', personalData: 'Stärkt', companies: 'Antar' }
const answer: TaskAnswer = { kind: 'write-draft', draftNumber: 1, consequences }

describe('completing a task', () => {
  const task = stored(givenTask())

  it('given the assignee and a fitting answer, then the task is done and the machine hears it', () => {
    const decision = sound(completeTask(task, answer, byLind))
    const { nextReminderOn: _, ...rest } = task.state
    expect(decision.changes).toEqual([
      {
        before: task,
        after: { ...rest, status: 'done', closedAt: now, closedBy: decision.actor, answer },
        action: 'task.completed',
      },
    ])
    expect(decision.actor).toEqual({ personId: 'iss.lind', name: 'Name of iss.lind', role: 'coordinator' })
    expect(decision.effects).toEqual([
      { kind: 'answer-task', token: 'token-1', output: { exit: 'done', taskId: taskId(), matterId } },
    ])
  })

  it('given the answer, then nothing of it is told to the machine', () => {
    const [effect] = completeTask(task, answer, byLind).effects
    expect(JSON.stringify(effect)).not.toContain('draftNumber')
  })

  it('given a closed task, then it leaves the reminder list', () => {
    expect(resulting(completeTask(task, answer, byLind), 'task')).not.toHaveProperty('nextReminderOn')
  })

  it('given a deputy, then the decision and the task say on whose behalf', () => {
    const deputy = givenActor('bs.vik', standingInFor('iss.lind', 'coordinator'))
    const decision = sound(completeTask(task, answer, { actor: deputy, ...moment }))
    const principal = { personId: 'iss.lind', name: 'Name of iss.lind', role: 'coordinator' }
    expect(decision.onBehalfOf).toEqual(principal)
    expect(resulting(decision, 'task')).toMatchObject({
      onBehalfOf: principal,
      closedBy: { personId: 'bs.vik' },
    })
  })

  it.each(['done', 'refused', 'ignored'] as const)('given a task that is %s, then it refuses', (status) => {
    const closed = stored(givenTask({ status }))
    expect(() => completeTask(closed, answer, byLind)).toThrow(refusedWith('task-closed'))
  })

  it('given a stranger and a closed task, then they learn only that it is not theirs', () => {
    const closed = stored(givenTask({ status: 'done' }))
    const stranger = { actor: givenActor('bs.vik', own('registrar')), ...moment }
    expect(() => completeTask(closed, answer, stranger)).toThrow(refusedWith('permission-denied'))
  })

  it('given an answer of another kind, then it refuses and names the field', () => {
    const other: TaskAnswer = { kind: 'sign-memo', signed: true }
    expect(() => completeTask(task, other, byLind)).toThrow(
      refusedWith('malformed-request', 'body.answer.kind'),
    )
  })

  it('given an answer that the facts contradict, then it refuses', () => {
    const adjusting = stored(
      givenTask({ taskKind: 'adjust-minutes', subject: { earliestDay: day('2027-01-20') } }),
    )
    const tooEarly: TaskAnswer = { kind: 'adjust-minutes', adjustedOn: day('2027-01-19') }
    expect(() => completeTask(adjusting, tooEarly, byLind)).toThrow(
      refusedWith('day-not-possible', 'body.answer.adjustedOn'),
    )
  })
})

describe('refusing a task', () => {
  const chief = holder('sc.dahl', 'security-chief')
  const director = holder('kd.sjo', 'municipal-director')

  function refuse(facts: Partial<Task>, holders = [chief, director], deputyIds: readonly string[] = []) {
    const context = { ...byLind, holders, deputiesOf: () => deputyIds }
    return sound(refuseTask(stored(givenTask(facts)), 'Hinner inte', context))
  }

  it('given a kind that passes on, then the next role is asked, with the reason on record', () => {
    const decision = refuse({}, undefined, ['bs.vik'])
    expect(decision.changes[0]).toMatchObject({ action: 'task.passed-on', reason: 'Hinner inte' })
    expect(resulting(decision, 'task')).toMatchObject({
      status: 'open',
      assignee: chief,
      escalation: ['municipal-director'],
    })
    expect(mails(decision)).toEqual(['task-handed-over to sc.dahl', 'task-handed-over to bs.vik'])
    expect(decision.actor.personId).toBe('iss.lind')
  })

  it('given that the due day is near, then the next one gets three days', () => {
    expect(resulting(refuse({ dueOn: day('2027-02-02') }), 'task').dueOn).toBe('2027-02-04')
    expect(resulting(refuse({ dueOn: day('2027-02-05') }), 'task').dueOn).toBe('2027-02-05')
  })

  it('given that the next role is held only by the one who refuses or by the disqualified, then it is passed over', () => {
    const lindIsChiefToo = holder('iss.lind', 'security-chief')
    expect(resulting(refuse({}, [lindIsChiefToo, director]), 'task').assignee).toEqual(director)
    expect(resulting(refuse({ disqualifiedIds: ['sc.dahl'] }), 'task').assignee).toEqual(director)
  })

  it.each([
    ['no role is left', [], [chief, director]],
    ['nobody holds the roles that are left', ['security-chief'], []],
  ] as [string, Role[], Assignee[]][])(
    'given that %s, then the machine hears that it was refused',
    (_, escalation, holders) => {
      const decision = refuse({ escalation }, holders)
      expect(actions(decision)).toEqual(['task.refused'])
      expect(resulting(decision, 'task')).toMatchObject({
        status: 'refused',
        refusalReason: 'Hinner inte',
        closedBy: { personId: 'iss.lind' },
      })
      expect(resulting(decision, 'task')).not.toHaveProperty('nextReminderOn')
      expect(decision.effects).toEqual([
        { kind: 'answer-task', token: 'token-1', output: { exit: 'refused', taskId: taskId(), matterId } },
      ])
    },
  )

  it.each(['review-draft', 'give-opinion', 'sign-memo'] as const)(
    'given %s, then a refusal is an answer, whoever else could be asked',
    (taskKind) => {
      const decision = refuse({ taskKind, escalation: ['security-chief'] })
      expect(actions(decision)).toEqual(['task.refused'])
      expect(mails(decision)).toEqual([])
    },
  )

  it('given a deputy, then the refusal is on behalf of the assignee', () => {
    const deputy = givenActor('bs.vik', standingInFor('iss.lind', 'coordinator'))
    const context = { actor: deputy, ...moment, holders: [], deputiesOf: nobodyStandsIn }
    const decision = sound(refuseTask(stored(givenTask()), 'Nej', context))
    expect(resulting(decision, 'task').onBehalfOf?.personId).toBe('iss.lind')
  })

  it('given a closed task or a stranger, then it refuses', () => {
    const closed = stored(givenTask({ status: 'done' }))
    const context = { ...byLind, holders: [chief], deputiesOf: nobodyStandsIn }
    const stranger = { ...context, actor: givenActor('bs.vik', own('registrar')) }
    expect(() => refuseTask(closed, 'Nej', context)).toThrow(refusedWith('task-closed'))
    expect(() => refuseTask(stored(givenTask()), 'Nej', stranger)).toThrow(refusedWith('permission-denied'))
  })
})
