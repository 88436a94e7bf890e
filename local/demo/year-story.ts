// The year 2027 on the moved clock: an incident at New Year, the annual report, twelve status reports, four councils, a plan.

import type { Expectations } from './expectation.ts'
import type { MatterOnStage } from './matter-on-stage.ts'
import { MisdirectedMail } from './misdirected-mail.ts'
import { NewYearIncident } from './new-year-incident.ts'
import type { Stage } from './stage.ts'
import { StatusReports } from './status-reports.ts'
import { YearPlan } from './year-plan.ts'
import type { ActionIds } from './year-register.ts'
import { YearRegister } from './year-register.ts'
import { YearReport } from './year-report.ts'
import { people, YearStage } from './year-stage.ts'

const council = 'informationssakerhetsradet'

export class YearStory {
  readonly year: YearStage
  readonly report: YearReport
  readonly plan: YearPlan
  readonly #status: StatusReports
  readonly june: MisdirectedMail
  #newYear: NewYearIncident | undefined

  constructor(stage: Stage, expect: Expectations) {
    this.year = new YearStage(stage, expect)
    this.report = new YearReport(this.year)
    this.plan = new YearPlan(this.year)
    this.#status = new StatusReports(this.year)
    this.june = new MisdirectedMail(this.year)
  }

  get newYear(): NewYearIncident {
    if (this.#newYear === undefined) throw new Error('New Year has not come')
    return this.#newYear
  }

  /** The matters of the year, in the order in which they began. */
  get matters(): MatterOnStage[] {
    return [this.newYear.report, this.report.matter, this.plan.matter]
  }

  async play(): Promise<void> {
    const actions = await this.#winter()
    await this.#spring(actions)
    await this.#autumn(actions)
    await this.year.until('2028-01-03')
  }

  async #winter(): Promise<Partial<ActionIds>> {
    const { register, gapActionId } = await new YearRegister(this.year).fill()
    this.#newYear = new NewYearIncident(this.year, register)
    await this.newYear.breakOut()
    await this.newYear.reportUpwards()
    await this.newYear.passMidnight()
    await this.newYear.sendReports()
    await this.newYear.informPersons()
    await this.#status.note('2027-01-04')
    await this.report.begin()
    await this.newYear.sendFinalReport()
    await this.report.collect()
    await this.#status.note('2027-02-01')
    await this.newYear.reachBoard()
    await this.#holdCouncil('2027-02-11')
    await this.newYear.announceMinutes()
    await this.report.compile()
    const { status } = await this.newYear.read()
    this.year.expect.holds('nyårsincidenten pågår när årsrapporten för 2026 sammanställs', status === 'open')
    await this.report.review()
    return { gap: gapActionId }
  }

  async #spring(actions: Partial<ActionIds>): Promise<void> {
    await this.#status.note('2027-03-02')
    await this.#endAppealPeriod(this.newYear.report)
    const lesson = await this.newYear.close()
    await this.report.prepare()
    await this.#status.ask('2027-04-01')
    await this.report.reachBoard()
    actions.assignment = await this.report.sendOut()
    await this.#status.note('2027-05-03')
    await this.#endAppealPeriod(this.report.matter)
    await this.#holdCouncil('2027-05-20')
    await this.year.until('2027-06-01')
    this.year.expect.holds(
      'jouravtalets ansvarige är påmind trettio dagar före',
      await this.year.isMailed(
        'Fredrik Ask',
        `Påminnelse: åtgärd Å-${lesson.slice(-6)} ska vara klar om 30 dagar`,
      ),
    )
    await this.#status.note('2027-06-01')
    actions.incident = await this.june.play()
    await this.#done(lesson, '2027-06-21', 'Fredrik Ask (enhetschef IT) har avtalat jour: åtgärden är klar.')
  }

  async #autumn({ gap = '', incident = '', assignment = '' }: Partial<ActionIds>): Promise<void> {
    await this.#status.note('2027-07-01', people.deputy)
    await this.#status.note('2027-08-02', people.deputy)
    await this.#holdCouncil('2027-08-26')
    const actionIds = [gap, incident, assignment]
    await this.#status.note('2027-09-01')
    await this.plan.begin(actionIds)
    const demanded = await this.#status.demand('2027-10-01')
    await this.plan.rank(actionIds)
    await this.#status.note('2027-11-01')
    await this.plan.propose()
    await this.#holdCouncil('2027-11-18')
    await this.#done(
      demanded,
      '2027-11-19',
      'Maja Lind har begärt svar av leverantören: åtgärden är klar.',
      people.coordinator,
    )
    await this.plan.reachCommittee()
    await this.#status.note('2027-12-01')
    await this.plan.reachBoard()
    await this.plan.announceMinutes()
  }

  /** A meeting of the council; nothing of it is recorded but that it was not cancelled. */
  async #holdCouncil(day: string): Promise<void> {
    await this.year.until(`${day}T13:00`)
    await this.year.stage.act('Informationssäkerhetsrådet sammanträder.')
    const meeting = await this.year.stage.call('readMeeting', {
      as: people.coordinator,
      params: { meetingId: `${council}~${day}` },
    })
    this.year.expect.holds(
      'rådets sammanträde är inte inställt',
      meeting.heldOn === day && meeting.cancelled === undefined,
    )
  }

  async #endAppealPeriod(matter: MatterOnStage): Promise<void> {
    const { phase } = await matter.read()
    if (phase.name !== 'appeal-period') throw new Error(`The matter is in ${phase.name}`)
    await this.year.untilDayAfter(phase.lastAppealDay)
    await this.year.endAppealPeriod(matter)
  }

  async #done(actionId: string, day: string, what: string, as: string = people.itManager): Promise<void> {
    const { stage } = this.year
    await this.year.until(day)
    await stage.act(what)
    const params = { actionId }
    const { etag } = await stage.ask('readAction', { as, params })
    await stage.call('closeAction', {
      as,
      params,
      body: { status: 'done', note: 'Klart.' },
      ifMatch: etag ?? '',
    })
    await stage.settle()
  }
}
