// The annual report on 2026 as the schedule starts it: the data call, the officer's own report, the reviews, the signature, the board.
import type { MatterOnStage } from './matter-on-stage.ts'
import { yearAnswer, yearOutcome } from './year-answers.ts'
import { fetchDocument, isPdf } from './year-documents.ts'
import { on, people, type YearStage } from './year-stage.ts'

const { coordinator, counsel, officer, securityChief, silentCompany } = people
const params = { year: '2026' }

export class YearReport {
  readonly #year: YearStage
  #matter: MatterOnStage | undefined
  #meeting: Awaited<ReturnType<MatterOnStage['meet']>> | undefined

  constructor(year: YearStage) {
    this.#year = year
  }

  get matter(): MatterOnStage {
    if (this.#matter === undefined) throw new Error('The annual report has not begun')
    return this.#matter
  }

  read() {
    return this.#year.stage.call('readAnnualReport', { as: coordinator, params, query: {} })
  }

  figures() {
    return this.#year.stage.call('readAnnualFigures', { as: coordinator, params })
  }

  /** 15 January: it is there, without anyone having begun it. */
  async begin(): Promise<void> {
    const { stage, expect } = this.#year
    await this.#year.until('2027-01-15')
    const { items } = await stage.call('listAnnualReports', { as: coordinator, query: { limit: 10 } })
    const [report, ...others] = items
    expect.holds(
      'årsrapporten för 2026 startade av sig själv, en gång',
      report?.year === 2026 && others.length === 0,
    )
    if (report === undefined) throw new Error('The annual report was not started')
    this.#matter = this.#year.matter(report.matterId)
    await this.matter.answer(
      await this.matter.openTask('register-matter'),
      { kind: 'register-matter', diaryNumber: '2027.115 KS' },
      'registrerar årsrapporten som 2027.115 KS.',
    )
    const asked = await this.matter.openTasks('answer-data-call')
    expect.holds('tolv förvaltningar, bolag och förbund får frågan', asked.length === 12)
  }

  async collect(): Promise<void> {
    await this.#year.until('2027-01-25')
    for (const task of await this.matter.openTasks('answer-data-call')) {
      if (task.assignee.personId === silentCompany) continue
      await this.matter.answer(task, yearAnswer.dataCall, 'lämnar sina uppgifter.')
    }
    await this.#year.until('2027-01-26')
    await this.#year.answerAs(officer, yearAnswer.officerReport, 'lämnar sin egen rapport.')
  }

  /** One company has been silent in spite of its reminders; the report says so. */
  async compile(): Promise<void> {
    const { expect } = this.#year
    await this.#year.until('2027-02-22')
    const { units } = await this.read()
    const silent = units.filter(({ status }) => status !== 'answered').map(({ unitId }) => unitId)
    expect.holds('AB Alingsåshem svarade inte, och det står i rapporten', silent.join() === 'ab-alingsashem')
    await this.#year.answerAs(
      coordinator,
      yearAnswer.compilation,
      'sammanställer årsrapporten; siffrorna fryses.',
    )
    const { isFrozen, figures, dataOn } = await this.figures()
    expect.holds(
      'tjugo nyckeltal är frysta 2027-02-22',
      isFrozen && figures.length === 20 && dataOn === '2027-02-22',
    )
    expect.holds(
      'årsrapporten för 2026 räknar en incident (N8), den betydande (N9)',
      figures.find(({ id }) => id === 'N8')?.value === 1 &&
        figures.find(({ id }) => id === 'N9')?.rows.find(({ id }) => id === 'significant')?.value === 1,
    )
  }

  async review(): Promise<void> {
    const { expect } = this.#year
    await this.#year.until('2027-02-23')
    const reviews = await this.matter.openTasks('review-annual-report')
    expect.holds('rådets två ledamöter granskar', reviews.length === 2)
    for (const task of reviews)
      await this.matter.answer(
        task,
        { kind: 'review-annual-report', verdict: 'approve' },
        'granskar och godkänner.',
      )
    await this.#year.until('2027-02-25')
    await this.#year.answerAs(counsel, yearAnswer.secrecy, 'prövar sekretessen: N5 läggs i sekretessbilagan.')
    await this.#year.until('2027-03-02')
    const sign = { kind: 'sign-annual-report', signed: true } as const
    await this.#year.answerAs(securityChief, sign, 'skriver under årsrapporten.')
    expect.holds(
      'kommundirektören har fått veta det',
      await this.#year.isMailed('Anders Lundin', 'är underskriven'),
    )
  }

  async prepare(): Promise<void> {
    await this.matter.meet('KSAU', yearOutcome.annualReport.KSAU, 'bifall.')
  }

  async reachBoard(): Promise<void> {
    this.#meeting = await this.matter.meet(
      'KS',
      yearOutcome.annualReport.KS,
      'rapporten tas emot, med ett uppdrag.',
    )
    this.#year.expect.holds(
      'kommunstyrelsen fick årsrapporten i april',
      this.#meeting.heldOn === '2027-04-12',
    )
  }

  /** Sent out, its assignment an action. Returns the action. */
  async sendOut(): Promise<string> {
    const { stage, expect } = this.#year
    if (this.#meeting === undefined) throw new Error('The board has not met')
    await this.#year.announce(this.matter, 'KS', this.#meeting)
    const { actionIds = [], expeditedOn } = await this.read()
    expect.holds('rapporten är expedierad 2027-04-19', expeditedOn === on('2027-04-19'))
    expect.holds(
      'enheter, bolag, förbund och revisorer har fått den',
      await this.#isSentTo(['Ingrid Sjöberg', 'Mats Höglund', 'Magnus Stål', 'Gunnar Östman']),
    )
    expect.holds('kommunstyrelsens uppdrag är en åtgärd', actionIds.length === 1)
    await stage.act('Maja Lind hämtar årsrapporten som PDF.')
    const published = await fetchDocument(this.#year, 'renderAnnualReport', params, 'publication')
    expect.holds('årsrapporten finns som PDF/UA, med samma SHA-256 som utlovat', isPdf(published))
    const archived = await fetchDocument(this.#year, 'renderAnnualReport', params, 'archive')
    const again = await fetchDocument(this.#year, 'renderAnnualReport', params, 'archive')
    expect.holds(
      'den finns för arkivet, byte för byte lika varje gång',
      isPdf(archived) && archived.sha256 === again.sha256,
    )
    return actionIds[0] ?? ''
  }

  async #isSentTo(names: readonly string[]): Promise<boolean> {
    const mails = (await this.#year.stage.mails()).filter(({ subject }) =>
      subject.startsWith('Årsrapport om informationssäkerhet 2026'),
    )
    return names.every((name) => mails.some(({ to }) => to.includes(name)))
  }
}
