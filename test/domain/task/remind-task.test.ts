// Ignored: a silent task is reminded of, escalates, and at last its silence is the answer.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../functions/domain/calendar/calendar-day.ts'
import type { Stored } from '../../../functions/domain/decision.ts'
import type { RemindContext } from '../../../functions/domain/task/remind-task.ts'
import { isOpinionOverdue, remindTask } from '../../../functions/domain/task/remind-task.ts'
import { dueStepOn, nextStepAfter, plannedSteps } from '../../../functions/domain/task/reminder-days.ts'
import type { Assignee, Task } from '../../../functions/domain/task/task.ts'
import { TaskKind } from '../../../functions/domain/task/task-kind.ts'
import {
  actions,
  day,
  givenTask,
  holder,
  mails,
  matterId,
  moment,
  nobodyStandsIn,
  onDay,
  resulting,
  sound,
  stored,
  taskId,
} from '../given.ts'

const lind = holder('iss.lind', 'coordinator')
const chief = holder('sc.dahl', 'security-chief')
const director = holder('kd.sjo', 'municipal-director')
const everyone = [lind, chief, director]

function remind(
  text: string,
  facts: Partial<Task> = {},
  holders: readonly Assignee[] = everyone,
  deputiesOf: (personId: string) => readonly string[] = nobodyStandsIn,
  more: Partial<RemindContext> = {},
) {
  const context = { ...onDay(text), holders, deputiesOf, remindersOnHolidays: 'send', ...more } as const
  return remindTask(stored(givenTask(facts)), context)
}

describe('the days of a task', () => {
  it('given the rule of drafts, then reminders 7 and 1 days before, overdue the day after, escalation after 7', () => {
    expect(plannedSteps(givenTask())).toEqual([
      { day: '2027-02-24', step: 'remind' },
      { day: '2027-03-02', step: 'remind' },
      { day: '2027-03-04', step: 'overdue' },
      { day: '2027-03-10', step: 'escalate' },
    ])
  })

  it('given no role left to ask, then silence becomes the answer in the end', () => {
    expect(plannedSteps(givenTask({ escalation: [] })).at(-1)).toEqual({ day: '2027-05-02', step: 'ignore' })
  })

  it('given KL 8:12, when the announcement is late, then the next role is asked the very next day', () => {
    const task = givenTask({
      taskKind: 'announce-minutes',
      dueOn: day('2027-05-05'),
      nextReminderOn: day('2027-05-06'),
    })
    expect(dueStepOn(task, day('2027-05-06'))?.step).toBe('escalate')
  })

  it('given a task opened after its due day, then it counts as late from the day it was opened', () => {
    const steps = plannedSteps(givenTask({ dueOn: day('2027-01-10') })).slice(-2)
    expect(steps).toEqual([
      { day: '2027-02-02', step: 'overdue' },
      { day: '2027-02-08', step: 'escalate' },
    ])
  })

  it('given any kind and day, then the next step is the first one after it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TaskKind.options),
        fc.integer({ min: -40, max: 80 }),
        fc.boolean(),
        (taskKind, offset, escalates) => {
          const task = givenTask({ taskKind, escalation: escalates ? ['coordinator'] : [] })
          const on = addDays(task.dueOn, offset)
          const next = nextStepAfter(task, on)
          const later = plannedSteps(task).filter((step) => step.day > on)
          expect(next).toEqual(later[0])
          expect(later.every((step) => next !== undefined && next.day <= step.day)).toBe(true)
        },
      ),
    )
  })
})

describe('the daily round', () => {
  it('given a day before the planned one, then nothing happens', () => {
    expect(remind('2027-02-23')).toBeUndefined()
  })

  it('given a closed task or one without a planned day, then nothing happens', () => {
    const { nextReminderOn: _, ...unplanned } = givenTask()
    expect(remind('2027-03-10', { status: 'done' })).toBeUndefined()
    expect(
      remindTask(stored(unplanned), {
        ...onDay('2027-03-10'),
        holders: everyone,
        deputiesOf: nobodyStandsIn,
        remindersOnHolidays: 'send',
      }),
    ).toBeUndefined()
  })

  it('given a reminder day, then the assignee and the deputies are reminded and the next day is planned', () => {
    const decision = sound(remind('2027-02-24', {}, everyone, () => ['bs.vik']))
    expect(mails(decision)).toEqual(['task-reminder to iss.lind', 'task-reminder to bs.vik'])
    expect(actions(decision)).toEqual(['task.reminded'])
    expect(resulting(decision, 'task')).toMatchObject({ nextReminderOn: '2027-03-02', reminderCount: 1 })
    expect(decision.effects[0]).toMatchObject({ message: { daysLeft: 7 } })
    expect(decision.actor.role).toBe('system')
  })

  it('given the day after the due day, then it says it is overdue', () => {
    const decision = sound(remind('2027-03-04', { nextReminderOn: day('2027-03-04') }))
    expect(mails(decision)).toEqual(['task-overdue to iss.lind'])
    expect(resulting(decision, 'task').nextReminderOn).toBe('2027-03-10')
  })

  it('given missed days, then they are not made up one by one: one mail, about the latest', () => {
    const decision = sound(remind('2027-03-05'))
    expect(mails(decision)).toEqual(['task-overdue to iss.lind'])
    expect(resulting(decision, 'task').reminderCount).toBe(1)
  })

  it('given the same morning twice, then the second round does nothing', () => {
    const reminded = resulting(sound(remind('2027-02-24')), 'task')
    const again = { ...onDay('2027-02-24'), holders: everyone, deputiesOf: nobodyStandsIn }
    expect(remindTask(stored(reminded), { ...again, remindersOnHolidays: 'send' })).toBeUndefined()
  })
})

describe('a reminder that falls on a holiday', () => {
  /** S2: the last day is Friday 15 January 2027, and two weeks before is New Year's Day. */
  const consulted: Partial<Task> = {
    taskKind: 'give-opinion',
    subject: { unitId: 'kontoret' },
    escalation: [],
    openedAt: '2026-11-30T08:00:00.000Z',
    dueOn: day('2027-01-15'),
    nextReminderOn: day('2027-01-01'),
  }
  const onTheDay = (
    text: string,
    remindersOnHolidays: RemindContext['remindersOnHolidays'],
    facts = consulted,
  ) =>
    remindTask(stored(givenTask(facts)), {
      ...onDay(text),
      holders: everyone,
      deputiesOf: nobodyStandsIn,
      remindersOnHolidays,
    })

  it('is sent all the same, when the municipality wants it so', () => {
    expect(mails(sound(onTheDay('2027-01-01', 'send')))).toEqual(['task-reminder to iss.lind'])
  })

  it('waits over New Year’s Day, Saturday and Sunday for Monday, and counts the days from there', () => {
    for (const free of ['2027-01-01', '2027-01-02', '2027-01-03'])
      expect(onTheDay(free, 'next-business-day')).toBeUndefined()
    const decision = sound(onTheDay('2027-01-04', 'next-business-day'))
    expect(mails(decision)).toEqual(['task-reminder to iss.lind'])
    expect(decision.effects[0]).toMatchObject({ message: { daysLeft: 11 } })
    expect(resulting(decision, 'task').nextReminderOn).toBe('2027-01-12')
  })

  it('holds nothing else back: what is late is said on a Saturday, and silence ends on one', () => {
    const late = { ...consulted, nextReminderOn: day('2027-01-16') }
    expect(mails(sound(onTheDay('2027-01-16', 'next-business-day', late)))).toEqual([
      'task-overdue to iss.lind',
    ])
    const ending = { ...consulted, dueOn: day('2027-01-16'), nextReminderOn: day('2027-01-23') }
    expect(actions(sound(onTheDay('2027-01-23', 'next-business-day', ending)))).toEqual(['task.ignored'])
  })
})

describe('a consulted unit that has not answered the day after (M07)', () => {
  const late: Partial<Task> = {
    taskKind: 'give-opinion',
    subject: { unitId: 'kontoret' },
    escalation: [],
    nextReminderOn: day('2027-03-04'),
  }
  const alsoInformed = { ids: ['fc.berg', 'iss.lind', 'bs.vik', 'sc.dahl'], unitName: 'Kontoret' }
  const round = (text: string, facts: Partial<Task>) =>
    sound(remind(text, facts, everyone, (id) => (id === 'iss.lind' ? ['bs.vik'] : []), { alsoInformed }))

  it('given its manager and the handler, then they are told too, and nobody is told twice', () => {
    const decision = round('2027-03-04', late)
    expect(mails(decision)).toEqual([
      'task-overdue to iss.lind',
      'task-overdue to bs.vik',
      'opinion-missing to fc.berg',
      'opinion-missing to sc.dahl',
    ])
    expect(decision.effects[2]).toMatchObject({ message: { unitName: 'Kontoret', dueOn: '2027-03-03' } })
  })

  it('given a reminder before the last day, then only the unit is mailed', () => {
    const before = { ...late, nextReminderOn: day('2027-02-28') }
    expect(mails(round('2027-02-28', before))).toEqual([
      'task-reminder to iss.lind',
      'task-reminder to bs.vik',
    ])
  })

  it('is asked about only on that day and only of an opinion', () => {
    const on = (text: string, facts: Partial<Task>) => isOpinionOverdue(givenTask(facts), day(text))
    expect(on('2027-03-04', late)).toBe(true)
    expect(on('2027-03-03', late)).toBe(false)
    expect(on('2027-03-10', late)).toBe(false)
    expect(on('2027-03-04', { ...late, taskKind: 'write-memo' })).toBe(false)
  })
})

describe('escalation', () => {
  const late = { nextReminderOn: day('2027-03-10') }

  it('given a week of silence, then the next role is asked, with three days to do it', () => {
    const decision = sound(remind('2027-03-10', late, everyone, (id) => (id === 'sc.dahl' ? ['bs.vik'] : [])))
    expect(actions(decision)).toEqual(['task.escalated'])
    expect(resulting(decision, 'task')).toMatchObject({
      assignee: chief,
      escalation: ['municipal-director'],
      dueOn: '2027-03-13',
      escalatedAt: onDay('2027-03-10').now,
      nextReminderOn: '2027-03-12',
    })
    expect(mails(decision)).toEqual(['task-escalated to sc.dahl', 'task-escalated to bs.vik'])
  })

  it('given that nobody holds the next role, then the one after it is asked', () => {
    const moved = resulting(sound(remind('2027-03-10', late, [lind, director])), 'task')
    expect(moved).toMatchObject({ assignee: director, escalation: [] })
  })

  it('KL 6:30, 7:4: given that the next is disqualified, then they are passed over', () => {
    const moved = resulting(sound(remind('2027-03-10', { ...late, disqualifiedIds: ['sc.dahl'] })), 'task')
    expect(moved.assignee).toEqual(director)
  })

  it('given an approval, then it never escalates to an author', () => {
    const signing: Partial<Task> = {
      taskKind: 'sign-memo',
      escalation: ['security-chief', 'municipal-director'],
      authorIds: ['sc.dahl'],
      nextReminderOn: day('2027-03-10'),
    }
    expect(resulting(sound(remind('2027-03-10', signing)), 'task').assignee).toEqual(director)
  })

  it('given nobody to escalate to, then the waiting goes on towards silence as the answer', () => {
    const decision = sound(remind('2027-03-10', late, [lind]))
    expect(mails(decision)).toEqual(['task-overdue to iss.lind'])
    expect(resulting(decision, 'task')).toMatchObject({ escalation: [], nextReminderOn: '2027-05-02' })
  })
})

describe('silence as the answer', () => {
  it('given the last day, then the task is ignored and the machine hears it', () => {
    const decision = sound(remind('2027-05-02', { escalation: [], nextReminderOn: day('2027-05-02') }))
    expect(actions(decision)).toEqual(['task.ignored'])
    expect(resulting(decision, 'task')).toMatchObject({ status: 'ignored', closedBy: { role: 'system' } })
    expect(resulting(decision, 'task')).not.toHaveProperty('nextReminderOn')
    expect(decision.effects).toEqual([
      { kind: 'answer-task', token: 'token-1', output: { exit: 'ignored', taskId: taskId(), matterId } },
    ])
  })

  it('given any kind and nobody who answers, then the rounds end in silence, each role asked at most once', () => {
    const order = ['security-chief', 'municipal-director', 'registrar', 'coordinator'] as const
    fc.assert(
      fc.property(
        fc.constantFrom(...TaskKind.options),
        fc.subarray([...order]),
        fc.subarray([...order]),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom('send' as const, 'next-business-day' as const),
        (taskKind, escalation, held, pace, remindersOnHolidays) => {
          const asked = holder('first', 'chair')
          const holders = [asked, ...held.map((role) => holder(`of-${role}`, role))]
          const opened = givenTask({ taskKind, escalation, assignee: asked })
          const first = nextStepAfter(opened, moment.today)
          let task: Stored<Task> = stored({ ...opened, ...(first && { nextReminderOn: first.day }) })
          const assignees = [asked.personId]
          for (let passed = 0; passed < 600 && task.state.status === 'open'; passed += pace) {
            const on = addDays(moment.today, passed)
            const decision = remindTask(task, {
              now: `${on}T06:00:00.000Z`,
              today: on,
              holders,
              deputiesOf: nobodyStandsIn,
              remindersOnHolidays,
            })
            if (decision === undefined) continue
            task = stored(resulting(sound(decision), 'task'))
            if (task.state.assignee.personId !== assignees.at(-1))
              assignees.push(task.state.assignee.personId)
          }
          expect(task.state.status).toBe('ignored')
          expect(assignees).toEqual([
            'first',
            ...escalation.filter((role) => held.includes(role)).map((role) => `of-${role}`),
          ])
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('an assignee who has left the role', () => {
  it('given a successor in the same unit, then the task is theirs, and the due day stays', () => {
    const successor = holder('iss.ny', 'coordinator')
    const decision = sound(remind('2027-02-24', {}, [successor, chief]))
    expect(actions(decision)).toEqual(['task.handed-over'])
    expect(resulting(decision, 'task')).toMatchObject({
      assignee: successor,
      dueOn: '2027-03-03',
      escalation: ['security-chief', 'municipal-director'],
      nextReminderOn: '2027-03-02',
    })
    expect(mails(decision)).toEqual(['task-handed-over to iss.ny'])
  })

  it('given no successor, then the next role gets it', () => {
    expect(resulting(sound(remind('2027-02-24', {}, [chief])), 'task').assignee).toEqual(chief)
  })

  it('given that they hold the role in another unit now, then they have left this one', () => {
    const facts = {
      assignee: holder('ns.berg', 'committee-secretary', 'kf'),
      taskKind: 'adjust-minutes',
    } as const
    const holders = [
      holder('ns.berg', 'committee-secretary', 'ks'),
      holder('ns.ny', 'committee-secretary', 'kf'),
    ]
    const due = { dueOn: day('2027-03-03'), nextReminderOn: day('2027-02-26') }
    expect(
      resulting(sound(remind('2027-02-26', { ...facts, ...due }, holders)), 'task').assignee.personId,
    ).toBe('ns.ny')
  })

  it('given an approval, then it never goes to an author, who could not act on it', () => {
    const facts: Partial<Task> = {
      taskKind: 'sign-memo',
      assignee: holder('kd.old', 'municipal-director'),
      escalation: [],
      authorIds: ['kd.author'],
      nextReminderOn: day('2027-03-01'),
    }
    const author = holder('kd.author', 'municipal-director')
    expect(actions(sound(remind('2027-03-01', facts, [author])))).toEqual(['task.reminded'])
    expect(resulting(sound(remind('2027-03-01', facts, [author, director])), 'task').assignee).toEqual(
      director,
    )
  })

  it('given that they left before the last day, then the successor gets three days before silence counts', () => {
    const facts = { escalation: [], nextReminderOn: day('2027-05-02') }
    const moved = resulting(sound(remind('2027-05-02', facts, [holder('iss.ny', 'coordinator')])), 'task')
    expect(moved).toMatchObject({ status: 'open', dueOn: '2027-05-05', nextReminderOn: '2027-05-04' })
  })

  it('given nobody at all, then the silence ends as it would have', () => {
    const facts = { escalation: [], nextReminderOn: day('2027-05-02') }
    expect(actions(sound(remind('2027-05-02', facts, [])))).toEqual(['task.ignored'])
  })
})
