// The days of the tasks about the register: an appointment is asked for on day 0, 14 and 30 and escalates on day 45 (domain 7, S4).
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type CalendarDay } from '../../../functions/domain/calendar/calendar-day.ts'
import { refuseTask } from '../../../functions/domain/task/complete-task.ts'
import { declareDisqualification } from '../../../functions/domain/task/declare-disqualification.ts'
import { openTask } from '../../../functions/domain/task/open-task.ts'
import { remindTask } from '../../../functions/domain/task/remind-task.ts'
import { plannedSteps } from '../../../functions/domain/task/reminder-days.ts'
import type { Task } from '../../../functions/domain/task/task.ts'
import {
  day,
  givenActor,
  holder,
  mails,
  nobodyStandsIn,
  onDay,
  own,
  resulting,
  sound,
  stored,
} from '../given.ts'
import { chief, givenClassTask, idOf, owner } from '../register/given-register.ts'

const manager = holder(chief, 'unit-manager')
const director = holder('kd.sjo', 'municipal-director')
const vacancy = { id: idOf(3), title: 'Vakant informationsägare: Kontoret', authorIds: [] }

function asked(on: CalendarDay): Task {
  const decision = openTask({
    taskId: `${idOf(3)}~${idOf(1)}`,
    taskKind: 'appoint-owner',
    matter: { ...vacancy, process: 'classification' },
    holders: [manager, director],
    deputiesOf: nobodyStandsIn,
    disqualifiedIds: [],
    unitId: 'kontoret',
    subject: { unitId: 'kontoret' },
    token: 'token-1',
    ...onDay(on),
  })
  return resulting(sound(decision), 'task')
}

const anyDay = fc.integer({ min: 0, max: 2000 }).map((count) => addDays(day('2027-03-31'), count))

describe('an appointment that nobody makes', () => {
  it('is planned for day 14, 30 and 45, whatever the day', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const steps = plannedSteps(asked(on)).map((step) => `${step.step} ${step.day}`)
        expect(steps).toEqual([
          `remind ${addDays(on, 14)}`,
          `overdue ${addDays(on, 30)}`,
          `escalate ${addDays(on, 45)}`,
        ])
      }),
    )
  })

  it('is mailed to the manager on just those days, and to the municipal director on day 45', () => {
    const start = day('2027-04-01')
    let task = asked(start)
    const sent: string[] = []
    for (let number = 1; number <= 45; number++) {
      const context = {
        ...onDay(addDays(start, number)),
        holders: [manager, director],
        deputiesOf: nobodyStandsIn,
        remindersOnHolidays: 'send',
      } as const
      const decision = remindTask(stored(task), context)
      if (decision === undefined) continue
      task = resulting(sound(decision), 'task')
      sent.push(...mails(decision).map((mail) => `${number}: ${mail}`))
    }
    expect(sent).toEqual([
      `14: task-reminder to ${chief}`,
      `30: task-overdue to ${chief}`,
      '45: task-escalated to kd.sjo',
    ])
  })
})

describe('a decision on a class', () => {
  const coordinator = holder('iss.lind', 'coordinator')
  const falk = givenActor(owner, own('information-owner'))
  const others = {
    holders: [holder(owner, 'information-owner'), manager, coordinator],
    deputiesOf: nobodyStandsIn,
  }
  const open = (facts: Partial<Task> = {}) => stored(givenClassTask(facts))

  it('given an owner who has jäv, then the unit’s manager decides', () => {
    const decision = declareDisqualification(open(), 'Min syster', {
      ...onDay('2027-02-02'),
      actor: falk,
      otherTasks: [],
      ...others,
    })
    expect(resulting(sound(decision), 'task')).toMatchObject({
      assignee: manager,
      disqualifiedIds: [owner],
      escalation: ['coordinator'],
    })
  })

  it('given an owner who refuses, and a manager who proposed the level 3, then not the manager', () => {
    const refuse = (authorIds: string[]) =>
      refuseTask(open({ authorIds }), 'Hinner inte', { ...onDay('2027-02-02'), actor: falk, ...others })
    expect(resulting(sound(refuse([])), 'task').assignee).toEqual(manager)
    expect(resulting(sound(refuse([chief])), 'task').assignee).toEqual(coordinator)
  })
})
