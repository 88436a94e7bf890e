// A task is opened for a waiting machine, and a machine that asks again does no harm.
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../functions/domain/calendar/calendar-day.ts'
import { Role } from '../../../functions/domain/organisation/role.ts'
import type { OpenTask } from '../../../functions/domain/task/open-task.ts'
import { askedRoles, openTask, openWithdrawn, rebindTask } from '../../../functions/domain/task/open-task.ts'
import { standingForTask } from '../../../functions/domain/task/standing-for-task.ts'
import { TaskKind } from '../../../functions/domain/task/task-kind.ts'
import { taskRules } from '../../../functions/domain/task/task-rule.ts'
import {
  actions,
  day,
  givenActor,
  givenMatter,
  givenTask,
  holder,
  mails,
  matterId,
  moment,
  nobodyStandsIn,
  onDay,
  refusedWith,
  resulting,
  sound,
  standingInFor,
  stored,
  taskId,
  withoutDiaryNumber,
} from '../given.ts'

const coordinator = holder('iss.lind', 'coordinator')
const chief = holder('sc.dahl', 'security-chief')

function request(facts: Partial<OpenTask> = {}): OpenTask {
  return {
    taskId: taskId(),
    taskKind: 'write-draft',
    matter: givenMatter(),
    holders: [coordinator, chief],
    deputiesOf: nobodyStandsIn,
    disqualifiedIds: [],
    token: 'token-1',
    ...moment,
    ...facts,
  }
}

const opened = (facts: Partial<OpenTask> = {}) => resulting(sound(openTask(request(facts))), 'task')

describe('opening a task', () => {
  it('given a rule, when it is opened, then the task has its assignee, its days and its token', () => {
    expect(opened()).toEqual(
      givenTask({
        dueOn: day('2027-03-03'),
        nextReminderOn: day('2027-02-24'),
        escalation: ['security-chief', 'municipal-director'],
      }),
    )
  })

  it('given a matter without diary number, then the task and its mail have none', () => {
    const matter = withoutDiaryNumber(givenMatter())
    expect(opened({ matter })).not.toHaveProperty('diaryNumber')
  })

  it('given deputies on duty, then the assignee and each deputy are mailed, each once', () => {
    const deputiesOf = (personId: string) =>
      personId === 'iss.lind' ? ['bs.vik', 'iss.lind', 'bs.vik', 'ns.ek'] : ['sc.other']
    const decision = sound(openTask(request({ deputiesOf })))
    expect(mails(decision)).toEqual([
      'task-assigned to iss.lind',
      'task-assigned to bs.vik',
      'task-assigned to ns.ek',
    ])
    expect(actions(decision)).toEqual(['task.opened'])
  })

  it('KL 6:30, 7:4: given a disqualified deputy, then they are not mailed', () => {
    const decision = openTask(request({ deputiesOf: () => ['bs.vik'], disqualifiedIds: ['bs.vik'] }))
    expect(mails(decision)).toEqual(['task-assigned to iss.lind'])
  })

  it('KL 6:30, 7:4: given that the first to be asked is disqualified, then the next role is asked', () => {
    expect(opened({ disqualifiedIds: ['iss.lind'] })).toMatchObject({
      assignee: chief,
      escalation: ['municipal-director'],
      disqualifiedIds: ['iss.lind'],
    })
  })

  it('given the author of the text, when a signature is asked, then not the author’s (author ≠ approver)', () => {
    const matter = givenMatter({ authorIds: ['sc.dahl'] })
    const second = holder('sc.hult', 'security-chief')
    const asked = { taskKind: 'sign-memo', role: 'security-chief', matter } as const
    expect(opened({ ...asked, holders: [chief, second] })).toMatchObject({
      assignee: second,
      authorIds: ['sc.dahl'],
    })
    expect(() => openTask(request({ ...asked, holders: [chief] }))).toThrow(refusedWith('no-role-holder'))
  })

  it('given a deputy who signed as another chief, then they are not asked again, and may not sign again', () => {
    const director = holder('kd.ek', 'municipal-director')
    const task = opened({
      taskKind: 'sign-memo',
      signedIds: ['bs.vik'],
      holders: [holder('bs.vik', 'municipal-director'), director],
    })
    expect(task.assignee).toEqual(director)
    const deputy = givenActor('bs.vik', standingInFor('kd.ek', 'municipal-director'))
    expect(() => standingForTask(task, deputy)).toThrow(refusedWith('author-may-not-approve'))
  })

  it('given the author of the text, when a draft is asked for, then the author may be asked', () => {
    expect(opened({ matter: givenMatter({ authorIds: ['iss.lind'] }) }).assignee).toEqual(coordinator)
  })

  it('given a unit, then its own holder is asked', () => {
    const holders = [
      holder('ns.ek', 'committee-secretary', 'ks'),
      holder('ns.berg', 'committee-secretary', 'kf'),
    ]
    expect(opened({ taskKind: 'record-outcome', unitId: 'kf', holders }).assignee.personId).toBe('ns.berg')
  })

  it('given nobody with any of the roles, then it refuses', () => {
    expect(() => openTask(request({ holders: [] }))).toThrow(refusedWith('no-role-holder'))
  })

  it('given a due day and a subject, then they count', () => {
    const task = opened({ dueOn: day('2027-02-20'), subject: { draftNumber: 2 } })
    expect(task).toMatchObject({
      dueOn: '2027-02-20',
      nextReminderOn: '2027-02-13',
      subject: { draftNumber: 2 },
    })
  })

  it.each(TaskKind.options)('%s: is due after its own days and is always looked at again', (taskKind) => {
    const rule = taskRules[taskKind]
    const task = opened({ taskKind, holders: [holder('someone', rule.role)] })
    expect(task.dueOn).toBe(addDays(moment.today, rule.dueDays))
    expect(task.nextReminderOn?.localeCompare(moment.today)).toBe(1)
  })

  it.each(TaskKind.options)('%s: opened long after its due day, it is still looked at again', (taskKind) => {
    const late = onDay('2027-08-02')
    const holders = [holder('someone', taskRules[taskKind].role)]
    const task = opened({ taskKind, holders, dueOn: day('2027-02-01'), ...late })
    expect(task.nextReminderOn).toBe('2027-08-03')
  })
})

describe('the roles that are asked', () => {
  it('are the rule’s own first, then those it escalates to', () => {
    expect(askedRoles('record-outcome', undefined)).toEqual([
      'committee-secretary',
      'registrar',
      'coordinator',
    ])
  })

  it('begin with the role the process names, which is not asked twice', () => {
    expect(askedRoles('record-outcome', 'registrar')).toEqual(['registrar', 'coordinator'])
    expect(askedRoles('review-draft', 'council-member')).toEqual(['council-member'])
  })

  it('are each asked once, whatever the kind and the role', () => {
    const chains = TaskKind.options.flatMap((kind) =>
      [undefined, ...Role.options].map((role) => askedRoles(kind, role)),
    )
    expect(chains.filter((roles) => new Set(roles).size !== roles.length)).toEqual([])
  })
})

describe('a question that is not put any more', () => {
  const decision = sound(openWithdrawn(request({ deputiesOf: () => ['bs.vik'] })))

  it('is withdrawn as it is opened, and nobody is mailed or reminded', () => {
    const task = resulting(decision, 'task')
    expect(actions(decision)).toEqual(['task.withdrawn'])
    expect(task).toMatchObject({ status: 'withdrawn', closedAt: moment.now, assignee: coordinator })
    expect(task).not.toHaveProperty('nextReminderOn')
    expect(mails(decision)).toEqual([])
  })

  it('is answered at once, so that the machine does not wait', () => {
    expect(decision.effects).toEqual([
      {
        kind: 'answer-task',
        token: 'token-1',
        output: { exit: 'withdrawn', taskId: taskId(), matterId },
      },
    ])
  })

  it('given a machine that asks again, then the new token is answered too', () => {
    const again = rebindTask(stored(resulting(decision, 'task')), 'token-2', moment.now)
    expect(again?.effects).toMatchObject([
      { kind: 'answer-task', token: 'token-2', output: { exit: 'withdrawn' } },
    ])
  })
})

describe('a machine that asks again', () => {
  const task = stored(givenTask())

  it('given the same token, then nothing happens', () => {
    expect(rebindTask(task, 'token-1', moment.now)).toBeUndefined()
    expect(rebindTask(stored(givenTask({ status: 'done' })), 'token-1', moment.now)).toBeUndefined()
  })

  it('given a new token and an open task, then the new one replaces the old and nobody is mailed', () => {
    const decision = sound(rebindTask(task, 'token-2', moment.now))
    expect(decision.changes).toEqual([
      {
        before: task,
        after: { ...task.state, token: 'token-2', tokenAt: moment.now },
        action: 'task.rebound',
      },
    ])
    expect(decision.effects).toEqual([])
  })

  it('given a call that began before the one that asked last, then its dead token does not come back', () => {
    const asked = stored(givenTask({ token: 'token-2', tokenAt: '2027-02-01T08:00:03.000Z' }))
    expect(rebindTask(asked, 'token-1', '2027-02-01T08:00:02.000Z')).toBeUndefined()
    expect(rebindTask(task, 'token-0', '2027-02-01T07:59:59.000Z')).toBeUndefined()
    expect(rebindTask(asked, 'token-3', '2027-02-01T08:00:04.000Z')).toBeDefined()
  })

  it('given a standing task, which has no token, then nothing happens', () => {
    const standing = stored(givenTask({ taskKind: 'report-assignment', token: '' }))
    expect(rebindTask(standing, '', moment.now)).toBeUndefined()
  })

  it.each(['done', 'refused', 'ignored'] as const)(
    'given a new token and a task that is %s, then the new token is answered at once',
    (status) => {
      const closed = stored(givenTask({ status }))
      const decision = sound(rebindTask(closed, 'token-2', moment.now))
      expect(decision.effects).toEqual([
        { kind: 'answer-task', token: 'token-2', output: { exit: status, taskId: taskId(), matterId } },
      ])
    },
  )
})
