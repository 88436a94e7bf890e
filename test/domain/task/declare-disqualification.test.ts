// Jäv declared in a task binds in the whole matter.
import { describe, expect, it } from 'vitest'
import { declareDisqualification } from '../../../functions/domain/task/declare-disqualification.ts'
import {
  actions,
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
  otherTasks: [],
}
const task = stored(givenTask())
const closed = stored(givenTask({ status: 'done' }))
const stranger = { ...context, actor: givenActor('bs.vik', own('registrar')) }

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
    const decision = sound(declareDisqualification(reviewing, 'Jäv', context))
    expect(resulting(decision, 'task')).toMatchObject({
      assignee: { personId: 'iss.lind' },
      disqualifiedIds: ['iss.lind'],
    })
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
    expect(mails(decision)).toEqual([])
  })

  it('given that nobody can take it, then the declaration stands and the task waits for someone to be appointed', () => {
    const decision = sound(declareDisqualification(task, 'Jäv', { ...context, holders: [] }))
    expect(actions(decision)).toEqual(['task.disqualification-noted', 'disqualification.declared'])
    expect(resulting(decision, 'task')).toMatchObject({
      assignee: { personId: 'iss.lind' },
      status: 'open',
      disqualifiedIds: ['iss.lind'],
    })
  })

  it('given other open tasks in the matter, then it binds in them too: theirs go on, a colleague’s is only closed to them', () => {
    const theirs = stored(givenTask({ taskKind: 'write-memo' }))
    const colleagues = stored(givenTask({ taskKind: 'compile-consultation', assignee: colleague }))
    const decision = sound(
      declareDisqualification(task, 'Jäv', { ...context, otherTasks: [theirs, colleagues] }),
    )
    expect(actions(decision)).toEqual([
      'task.handed-over',
      'task.handed-over',
      'task.disqualification-noted',
      'disqualification.declared',
    ])
    const tasks = decision.changes.flatMap(({ after }) => (after.kind === 'task' ? [after] : []))
    expect(tasks.map(({ assignee }) => assignee.personId)).toEqual(['iss.hall', 'iss.hall', 'iss.hall'])
    expect(tasks.every(({ disqualifiedIds }) => disqualifiedIds.includes('iss.lind'))).toBe(true)
  })

  it('KL 6:30: given another’s open task that may escalate to the person, then it never does', () => {
    const dahl = { ...context, actor: givenActor('sc.dahl', own('security-chief')) }
    const theirOwn = stored(givenTask({ taskKind: 'plan-consultation', assignee: chief }))
    const anothers = stored(givenTask({ taskKind: 'write-memo', escalation: ['security-chief'] }))
    const decision = sound(declareDisqualification(theirOwn, 'Jäv', { ...dahl, otherTasks: [anothers] }))
    const memo = decision.changes.map(({ after }) => after).findLast(({ kind }) => kind === 'task')
    expect(memo).toMatchObject({ assignee: { personId: 'iss.lind' }, disqualifiedIds: ['sc.dahl'] })
  })

  it('given more open tasks than a transaction takes, then their own come first and those that cannot escalate last', () => {
    const assignee = holder('bs.vik', 'committee-secretary', 'ks')
    const opinions = Array.from({ length: 40 }, () =>
      stored(givenTask({ taskKind: 'give-opinion', escalation: [], assignee })),
    )
    const memo = stored(givenTask({ taskKind: 'write-memo', assignee: chief, escalation: ['coordinator'] }))
    const theirs = stored(givenTask({ taskKind: 'compile-consultation' }))
    const decision = sound(
      declareDisqualification(task, 'Jäv', { ...context, otherTasks: [...opinions, memo, theirs] }),
    )
    const kinds = decision.changes.flatMap(({ after }) => (after.kind === 'task' ? [after.taskKind] : []))
    expect(kinds.slice(1, 4)).toEqual(['compile-consultation', 'write-memo', 'give-opinion'])
    expect(kinds).toHaveLength(20)
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
