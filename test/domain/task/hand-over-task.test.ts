// A task given away to a named colleague.
import { describe, expect, it } from 'vitest'
import { handOverTask } from '../../../functions/domain/task/hand-over-task.ts'
import {
  day,
  givenActor,
  givenTask,
  holder,
  mails,
  moment,
  nobodyStandsIn,
  own,
  refusedWith,
  resulting,
  sound,
  stored,
} from '../given.ts'

const lind = givenActor('iss.lind', own('coordinator'))
const colleague = holder('iss.hall', 'coordinator')
const chief = holder('sc.dahl', 'security-chief')
const context = {
  actor: lind,
  ...moment,
  holders: [holder('iss.lind', 'coordinator'), colleague, chief],
  deputiesOf: nobodyStandsIn,
}
const task = stored(givenTask())
const closed = stored(givenTask({ status: 'done' }))
const stranger = { ...context, actor: givenActor('bs.vik', own('registrar')) }

describe('handing a task over', () => {
  it('given a colleague with the role, then the task is theirs and the due day stays', () => {
    const dueTomorrow = stored(givenTask({ dueOn: day('2027-02-02') }))
    const decision = sound(handOverTask(dueTomorrow, 'iss.hall', 'Semester', context))
    expect(decision.changes[0]).toMatchObject({ action: 'task.handed-over', reason: 'Semester' })
    expect(resulting(decision, 'task')).toMatchObject({
      assignee: colleague,
      dueOn: '2027-02-02',
      escalation: task.state.escalation,
      token: 'token-1',
      status: 'open',
    })
    expect(mails(decision)).toEqual(['task-handed-over to iss.hall'])
  })

  it('given someone with a role it escalates to, then they get it in that role', () => {
    const decision = sound(handOverTask(task, 'sc.dahl', 'Bättre lämpad', context))
    expect(resulting(decision, 'task').assignee).toEqual(chief)
  })

  it('given deputies of the new assignee, then they are mailed too', () => {
    const deputiesOf = (personId: string) => (personId === 'iss.hall' ? ['bs.vik'] : [])
    const decision = handOverTask(task, 'iss.hall', 'Semester', { ...context, deputiesOf })
    expect(mails(decision)).toEqual(['task-handed-over to iss.hall', 'task-handed-over to bs.vik'])
  })

  it('given a task so late that nothing more was planned, then it gets three days and is followed again', () => {
    const veryLate = stored(
      givenTask({ dueOn: day('2026-11-01'), escalation: [], openedAt: '2026-10-01T08:00:00.000Z' }),
    )
    const handed = resulting(sound(handOverTask(veryLate, 'iss.hall', 'Semester', context)), 'task')
    expect(handed.dueOn).toBe('2027-02-04')
    expect(handed.nextReminderOn).toBe('2027-02-03')
  })

  it('given someone without such a role, then it refuses', () => {
    expect(() => handOverTask(task, 'bs.vik', 'Semester', context)).toThrow(
      refusedWith('no-role-holder', 'body.personId'),
    )
  })

  it('KL 6:30, 7:4: given someone who has declared jäv, then it refuses', () => {
    const disqualified = stored(givenTask({ disqualifiedIds: ['iss.hall'] }))
    expect(() => handOverTask(disqualified, 'iss.hall', 'Semester', context)).toThrow(
      refusedWith('disqualified'),
    )
  })

  it('given the author of what is to be approved, then author ≠ approver', () => {
    const facts = { authorIds: ['iss.hall'], assignee: holder('iss.lind', 'coordinator') }
    const signing = stored(givenTask({ ...facts, taskKind: 'sign-memo' }))
    expect(() => handOverTask(signing, 'iss.hall', 'Semester', context)).toThrow(
      refusedWith('author-may-not-approve'),
    )
    const writing = stored(givenTask({ ...facts, taskKind: 'write-memo' }))
    expect(resulting(handOverTask(writing, 'iss.hall', 'Semester', context), 'task').assignee).toEqual(
      colleague,
    )
  })

  it('given a closed task or a stranger, then it refuses', () => {
    expect(() => handOverTask(closed, 'iss.hall', 'Semester', context)).toThrow(refusedWith('task-closed'))
    expect(() => handOverTask(task, 'iss.hall', 'Semester', stranger)).toThrow(
      refusedWith('permission-denied'),
    )
  })
})
