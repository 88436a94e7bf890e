// The monthly status reports, started by the schedule: commented by the coordinator and received by the security chief or a deputy.
import { addMonths } from '../../functions/domain/calendar/calendar-day.ts'
import type { AnswerOf } from '../../functions/domain/task/task-answer.ts'
import { yearAnswer } from './year-answers.ts'
import { on, people, type YearStage } from './year-stage.ts'

const { coordinator, securityChief } = people

export class StatusReports {
  readonly #year: YearStage

  constructor(year: YearStage) {
    this.#year = year
  }

  /** The report that was started on or before the day is commented, and noted by the chief or by a deputy. */
  async note(day: string, deputy?: string): Promise<void> {
    const period = await this.#comment(day)
    await this.#receive(
      { kind: 'receive-status-report', outcome: 'noted' },
      'noterar lägesrapporten.',
      deputy,
    )
    await this.#isReceived(period)
  }

  /** The chief has a question first. */
  async ask(day: string): Promise<void> {
    const period = await this.#comment(day)
    await this.#receive(
      { kind: 'receive-status-report', outcome: 'question', question: 'När är den sista klassningen klar?' },
      'ställer en fråga om lägesrapporten.',
    )
    await this.#year.answerAs(
      coordinator,
      { kind: 'answer-status-question', answer: 'I september.' },
      'svarar på frågan.',
    )
    await this.#receive({ kind: 'receive-status-report', outcome: 'noted' }, 'noterar lägesrapporten.')
    await this.#isReceived(period)
  }

  /** The chief demands an action. Returns it. */
  async demand(day: string): Promise<string> {
    const period = await this.#comment(day)
    await this.#receive(
      {
        kind: 'receive-status-report',
        outcome: 'action-demanded',
        action: { title: 'Begär svar av leverantören', ownerId: coordinator, dueOn: on('2027-11-30') },
      },
      'begär en åtgärd med anledning av lägesrapporten.',
    )
    await this.#isReceived(period)
    return (await this.#read(period)).reception?.actionId ?? ''
  }

  #read(period: string) {
    return this.#year.stage.call('readStatusReport', { as: coordinator, params: { period } })
  }

  async #comment(day: string): Promise<string> {
    await this.#year.until(day)
    const period = addMonths(on(day), -1).slice(0, 7)
    await this.#year.answerAs(
      coordinator,
      yearAnswer.statusComment,
      `kommenterar lägesrapporten för ${period}.`,
    )
    return period
  }

  #receive(answer: AnswerOf<'receive-status-report'>, what: string, deputy?: string): Promise<void> {
    return deputy === undefined
      ? this.#year.answerAs(securityChief, answer, what)
      : this.#year.answerAs(deputy, answer, what, securityChief)
  }

  async #isReceived(period: string): Promise<void> {
    const { status } = await this.#read(period)
    this.#year.expect.holds(`lägesrapporten för ${period} är mottagen`, status === 'received')
  }
}
