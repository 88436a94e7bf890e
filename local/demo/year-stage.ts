// The stage of the year's story: hours as they are said in Sweden, answers by whoever is asked, and meetings of the bodies.
import { addDays, CalendarDay } from '../../functions/domain/calendar/calendar-day.ts'
import { instantAt } from '../../functions/domain/calendar/stockholm-time.ts'
import type { Instant } from '../../functions/domain/identifier.ts'
import { roleNames } from '../../functions/domain/organisation/role.ts'
import type { TaskAnswer, TaskKind } from '../../functions/domain/task/task-answer.ts'
import type { Expectations } from './expectation.ts'
import { MatterOnStage, type Task } from './matter-on-stage.ts'
import type { Stage } from './stage.ts'

export const on = (day: string): CalendarDay => CalendarDay.parse(day)

/** A local time in Sweden, `2026-12-31T03:10`, as an instant. */
export function at(text: string): Instant {
  const [day = '', time = ''] = text.split('T')
  return instantAt(on(day), time)
}

export const people = {
  coordinator: 'iss.maja.lind',
  deputy: 'bs.johan.vik',
  securityChief: 'sc.henrik.dahl',
  director: 'kd.anders.lundin',
  counsel: 'kj.elin.sandberg',
  officer: 'dso.peter.nyman',
  registrar: 'reg.birgitta.holm',
  employee: 'ma.lisa.hjort',
  itManager: 'ec.fredrik.ask',
  schoolManager: 'fc.ingrid.sjoberg',
  silentCompany: 'vd.mats.hoglund',
  formerChair: 'fv.torsten.vall',
  chair: 'fv.linnea.borg',
} as const

export class YearStage {
  readonly stage: Stage
  readonly expect: Expectations

  constructor(stage: Stage, expect: Expectations) {
    this.stage = stage
    this.expect = expect
  }

  matter(id: string): MatterOnStage {
    return new MatterOnStage(this.stage, id)
  }

  /** Lets time pass until a local time, ten o'clock where only the day is said. */
  until(text: string): Promise<void> {
    const [day = '', time] = text.split('T')
    return this.stage.waitUntil(on(day), time)
  }

  untilDayAfter(day: CalendarDay): Promise<void> {
    return this.stage.waitUntil(addDays(day, 1))
  }

  /** The person's open tasks of a kind; those of the one they stand in for when that is said. */
  async tasksOf(personId: string, kind: TaskKind, principalId?: string): Promise<Task[]> {
    const { items } = await this.stage.call('listMyTasks', {
      as: personId,
      query: { limit: 100, ...(principalId && { principalId }) },
    })
    return items.filter(({ taskKind }) => taskKind === kind)
  }

  /** The person answers their first open task of the answer's kind, and everything follows. */
  async answerAs(personId: string, answer: TaskAnswer, what: string, principalId?: string): Promise<void> {
    const [task] = await this.tasksOf(personId, answer.kind, principalId)
    if (task === undefined) throw new Error(`${personId} is not asked to ${answer.kind}`)
    const { name, role } = task.assignee
    const who = principalId === undefined ? name : `Ersättaren för ${name}`
    await this.stage.act(`${who} (${roleNames[role]}) ${what}`)
    await this.stage.call('completeTask', { as: personId, params: { taskId: task.id }, body: { answer } })
    await this.stage.settle()
  }

  /** The minutes of a decision, adjusted a week after the meeting and announced the day after (KL 5:69, 8:12). */
  announce(
    matter: MatterOnStage,
    body: string,
    { meetingId, heldOn }: { meetingId: string; heldOn: CalendarDay },
  ) {
    const adjustedOn = addDays(heldOn, 7)
    return matter.announceMinutes(meetingId, body, { adjustedOn, announcedOn: addDays(adjustedOn, 1) })
  }

  /** Nobody appeals, and the decision gains legal force. */
  async endAppealPeriod(matter: MatterOnStage): Promise<void> {
    await matter.answer(
      await matter.openTask('confirm-appeal-period'),
      { kind: 'confirm-appeal-period', result: { outcome: 'no-appeal' } },
      'bekräftar att anslaget satt uppe och att ingen överklagade.',
    )
  }

  /** Whether someone has been mailed the words since the story began. */
  async isMailed(personName: string, words: string): Promise<boolean> {
    return (await this.stage.mails()).some(
      ({ subject, to }) => subject.includes(words) && to.includes(personName),
    )
  }
}
