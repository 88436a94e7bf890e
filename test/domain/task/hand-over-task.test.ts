// A task given away: to a named colleague, or because of jäv.
import { describe, expect, it } from 'vitest'
import { declareDisqualification, handOverTask } from '../../../functions/domain/task/hand-over-task.ts'
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
  onDay,
  own,
  refusedWith,
  resulting,
  sound,
  standingInFor,
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
      refusedWith('no-role-holder', 'personId'),
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

describe('declaring jäv (KL 6:30, 7:4)', () => {
  it('given the assignee, then the declaration is kept and a colleague gets the task', () => {
    const decision = sound(declareDisqualification(task, 'Min syster äger leverantören', context))
    expect(actions(decision)).toEqual(['task.handed-over', 'disqualification.declared'])
    expect(resulting(decision, 'task')).toMatchObject({
      assignee: colleague,
      escalation: ['security-chief', 'municipal-director'],
      disqualifiedIds: ['iss.lind'],
    })
    expect(resulting(decision, 'disqualification')).toEqual({
      kind: 'disqualification',
      matterId,
      personId: 'iss.lind',
      reason: 'Min syster äger leverantören',
      declaredAt: now,
    })
    expect(mails(decision)).toEqual(['task-handed-over to iss.hall'])
  })

  it('given the reason, then only the declaration holds it, which keeps it out of the trail', () => {
    const decision = declareDisqualification(task, 'Min syster äger leverantören', context)
    expect(decision.changes.map(({ reason }) => reason)).toEqual(['jäv', undefined])
    expect(JSON.stringify(decision.effects)).not.toContain('syster')
  })

  it('given no colleague, then the next role gets it', () => {
    const decision = declareDisqualification(task, 'Jäv', { ...context, holders: [chief] })
    expect(resulting(sound(decision), 'task')).toMatchObject({
      assignee: chief,
      escalation: ['municipal-director'],
    })
  })

  it('given that others are disqualified already, then they are passed over and stay so', () => {
    const second = stored(givenTask({ disqualifiedIds: ['iss.hall'] }))
    const decision = sound(declareDisqualification(second, 'Jäv', context))
    expect(resulting(decision, 'task')).toMatchObject({
      assignee: chief,
      disqualifiedIds: ['iss.hall', 'iss.lind'],
    })
  })

  it('given an approval, then it never goes to an author', () => {
    const reviewing = stored(givenTask({ taskKind: 'review-draft', authorIds: ['iss.hall'], escalation: [] }))
    expect(() => declareDisqualification(reviewing, 'Jäv', context)).toThrow(refusedWith('no-role-holder'))
  })

  it('given a colleague or a deputy who declares it, then the assignee keeps the task', () => {
    const vik = givenActor('bs.vik', standingInFor('iss.lind', 'coordinator'))
    const deputiesOf = () => ['bs.vik']
    const decision = sound(declareDisqualification(task, 'Jäv', { ...context, actor: vik, deputiesOf }))
    expect(resulting(decision, 'task')).toMatchObject({
      assignee: task.state.assignee,
      escalation: task.state.escalation,
      disqualifiedIds: ['bs.vik'],
    })
    expect(resulting(decision, 'disqualification').personId).toBe('bs.vik')
    expect(mails(decision)).toEqual(['task-handed-over to iss.lind'])
  })

  it('given that nobody can take it, then it refuses', () => {
    expect(() => declareDisqualification(task, 'Jäv', { ...context, holders: [] })).toThrow(
      refusedWith('no-role-holder'),
    )
  })

  it('given a closed task, a stranger, or a second declaration, then it refuses', () => {
    const declared = stored(givenTask({ disqualifiedIds: ['iss.lind'] }))
    expect(() => declareDisqualification(closed, 'Jäv', context)).toThrow(refusedWith('task-closed'))
    expect(() => declareDisqualification(task, 'Jäv', stranger)).toThrow(refusedWith('permission-denied'))
    expect(() => declareDisqualification(declared, 'Jäv', context)).toThrow(refusedWith('disqualified'))
  })

  it('given a task that was late, when it is handed on because of jäv, then it is still followed', () => {
    const late = { ...context, ...onDay('2027-03-05') }
    expect(resulting(declareDisqualification(task, 'Jäv', late), 'task').nextReminderOn).toBe('2027-03-10')
  })
})
