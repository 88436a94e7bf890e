// The action plan for 2028 as the schedule starts it: from a gap, the year's incident and the board's assignment to a decision.
import type { MatterOnStage } from './matter-on-stage.ts'
import { yearAnswer, yearOutcome } from './year-answers.ts'
import { fetchDocument, isPdf } from './year-documents.ts'
import { people, type YearStage } from './year-stage.ts'

const { coordinator } = people
const year = 2028

export class YearPlan {
  readonly #year: YearStage
  #matter: MatterOnStage | undefined
  #meeting: Awaited<ReturnType<MatterOnStage['meet']>> | undefined

  constructor(on: YearStage) {
    this.#year = on
  }

  get matter(): MatterOnStage {
    if (this.#matter === undefined) throw new Error('The plan has not begun')
    return this.#matter
  }

  read() {
    return this.#year.stage.call('readPlan', { as: coordinator, params: { year } })
  }

  /** 1 September: its matter is there, and the actions are proposed for it. */
  async begin(actionIds: readonly string[]): Promise<void> {
    const { stage, expect } = this.#year
    const { items } = await stage.call('listPlans', { as: coordinator })
    const [plan, ...others] = items
    expect.holds(
      'handlingsplanen för 2028 startade av sig själv, en gång',
      plan?.year === year && others.length === 0,
    )
    if (plan?.matterId === undefined) throw new Error('The plan was not started')
    this.#matter = this.#year.matter(plan.matterId)
    await this.matter.answer(
      await this.matter.openTask('register-matter'),
      { kind: 'register-matter', diaryNumber: '2027.402 KS' },
      'registrerar handlingsplanen som 2027.402 KS.',
    )
    const { inputs } = await this.read()
    expect.holds(
      'planen har samlat bristen, incidenten och uppdraget',
      inputs?.openActions?.gap === 1 &&
        inputs.openActions.incident === 1 &&
        inputs.openActions.assignment === 1,
    )
    await stage.act('Maja Lind tar in de tre åtgärderna i planen.')
    for (const actionId of actionIds) {
      await stage.call('addPlanItem', { as: coordinator, params: { year }, body: { actionId } })
      await stage.settle()
    }
  }

  /** The coordinator drafts, the council ranks in writing, and the director finances. */
  async rank(actionIds: readonly string[]): Promise<void> {
    const { expect } = this.#year
    await this.#year.until('2027-10-04')
    await this.matter.answer(
      await this.matter.openTask('draft-plan'),
      yearAnswer.planDraft,
      'lämnar förslaget till rådet.',
    )
    await this.#year.until('2027-10-14')
    const ranking = actionIds.toReversed()
    await this.matter.answer(
      await this.matter.openTask('rank-plan'),
      { kind: 'rank-plan', ranking },
      'registrerar rådets ordning, inhämtad skriftligt.',
    )
    await this.#year.until('2027-10-25')
    const amounts = [120_000, 50_000, 300_000]
    await this.matter.answer(
      await this.matter.openTask('finance-plan'),
      {
        kind: 'finance-plan',
        items: ranking.map((actionId, at) => ({ actionId, financed: true, amount: amounts[at] ?? 0 })),
      },
      'finansierar alla tre åtgärderna.',
    )
    const { rows, progress } = await this.read()
    expect.holds(
      'planen står i rådets ordning, med pengar till allt',
      rows.map(({ actionId }) => actionId).join() === ranking.join() && progress.financedAmount === 470_000,
    )
  }

  /** The memo is written, and both chiefs sign it in time for the committee of November. */
  async propose(): Promise<void> {
    await this.#year.until('2027-11-04')
    await this.matter.answer(
      await this.matter.openTask('write-memo'),
      yearAnswer.planMemo,
      'skriver tjänsteskrivelsen.',
    )
    await this.#year.until('2027-11-08')
    for (const _ of ['säkerhetschefen', 'kommundirektören'])
      await this.matter.answer(
        await this.matter.openTask('sign-memo'),
        { kind: 'sign-memo', signed: true },
        'godkänner tjänsteskrivelsen.',
      )
  }

  async reachCommittee(): Promise<void> {
    const { heldOn } = await this.matter.meet('KSAU', yearOutcome.plan.KSAU, 'bifall.')
    this.#year.expect.holds('arbetsutskottet behandlar planen i november', heldOn === '2027-11-24')
  }

  async reachBoard(): Promise<void> {
    this.#meeting = await this.matter.meet('KS', yearOutcome.plan.KS, 'handlingsplanen för 2028 fastställs.')
    this.#year.expect.holds(
      'kommunstyrelsen fastställer planen 2027-12-06',
      this.#meeting.heldOn === '2027-12-06',
    )
  }

  async announceMinutes(): Promise<void> {
    if (this.#meeting === undefined) throw new Error('The board has not met')
    await this.#year.announce(this.matter, 'KS', this.#meeting)
  }

  /** 2028: the plan is in force, and each owner knows. */
  async check(): Promise<void> {
    const { expect } = this.#year
    const { standing, adoption, rows } = await this.read()
    expect.holds(
      'planen för 2028 gäller från 2028-01-01, enligt § 140',
      standing === 'in-force' && adoption?.validFrom === '2028-01-01' && adoption.paragraph === 140,
    )
    const owners = ['Anders Lundin', 'Ingrid Sjöberg', 'Fredrik Ask']
    const told = await Promise.all(
      owners.map((name) => this.#year.isMailed(name, 'Du ansvarar för åtgärd 2028-')),
    )
    expect.holds('varje ansvarig har fått sin åtgärd med planens nummer', told.every(Boolean))
    const assigned = rows.find(({ source }) => source === 'assignment')
    expect.holds(
      'uppdragets ansvarige är påmind trettio dagar före',
      await this.#year.isMailed(
        'Anders Lundin',
        `Påminnelse: åtgärd ${assigned?.label} ska vara klar om 30 dagar`,
      ),
    )
    const file = await fetchDocument(this.#year, 'renderPlan', { year: String(year) }, 'publication')
    expect.holds('planen finns som PDF', isPdf(file))
  }
}
