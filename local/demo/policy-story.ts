// The policy's way from draft to force with everything that can delay it: late and missing opinions, a referral back by a
// minority, a second decision, and an appeal period (scenarios S1 and S2 of the domain notes, day by day).
import { CalendarDay } from '../../functions/domain/calendar/calendar-day.ts'
import type { Expectations } from './expectation.ts'
import { coordinator, type Matter, MatterOnStage, type PolicyText } from './matter-on-stage.ts'
import type { Stage } from './stage.ts'
import { answerFor, consultedUnits, headOfPolicy } from './story-answers.ts'

export const documentId = 'informationssakerhetspolicy'

const on = (day: string): CalendarDay => CalendarDay.parse(day)
const lastAnswerDay = on('2027-01-15')

export class PolicyStory {
  readonly #stage: Stage
  readonly #expect: Expectations
  readonly #text: PolicyText
  #matter: MatterOnStage | undefined

  constructor(stage: Stage, expect: Expectations, text: PolicyText) {
    this.#stage = stage
    this.#expect = expect
    this.#text = text
  }

  get matterId(): string {
    return this.#on.id
  }

  get #on(): MatterOnStage {
    if (this.#matter === undefined) throw new Error('The story has not begun')
    return this.#matter
  }

  matter(): Promise<Matter> {
    return this.#on.read()
  }

  /** Plays the whole way; the matter is closed and the policy in force when it resolves. */
  async play(): Promise<void> {
    await this.#recordPolicyInForce()
    await this.#start()
    await this.#draftAndReview('first')
    await this.#draftAndReview('second')
    await this.#consult()
    await this.#waitForAnswers()
    await this.#closeWithoutEveryAnswer()
    await this.#proposeAndSign('first')
    await this.#referBack()
    await this.#lateOpinion()
    await this.#proposeAndSign('second')
    await this.#decide()
    await this.#announce()
    await this.#legalForce()
  }

  async #recordPolicyInForce(): Promise<void> {
    await this.#stage.act('Maja Lind lägger in den policy som gäller: version 2.0, beslutad 2019.')
    const bytes = Buffer.from(
      '# Informationssäkerhetspolicy\n\nDen version som gällde före det nya ärendet.\n',
    )
    await this.#stage.call('recordVersion', {
      as: coordinator,
      params: { documentId },
      body: {
        label: '2.0',
        head: headOfPolicy('2027-12-01'),
        decidingBody: 'Kommunfullmäktige',
        diaryNumber: '2019.210 KS',
        paragraph: 112,
        decidedOn: '2019-06-19',
        validFrom: '2019-07-15',
        legalForceOn: '2019-07-15',
        text: { fileName: 'policy-2.0.md', mediaType: 'text/markdown', base64: bytes.toString('base64') },
      },
    })
  }

  async #start(): Promise<void> {
    await this.#stage.act('Maja Lind (informationssäkerhetssamordnare) öppnar ett ärende om version 3.0.')
    const { id } = await this.#stage.call('startMatter', {
      as: coordinator,
      body: {
        process: 'policy-adoption',
        title: 'Informationssäkerhetspolicy för Alingsås kommun',
        reason: 'Policyn nämner myndigheter som har bytt namn, och cybersäkerhetslagen saknas.',
        origin: 'administration',
        documentId,
        label: '3.0',
        head: headOfPolicy('2028-12-01'),
      },
    })
    this.#matter = new MatterOnStage(this.#stage, id)
    await this.#stage.settle()
    const task = await this.#on.openTask('register-matter')
    await this.#on.answer(task, answerFor.registration, 'registrerar ärendet som 2026.412 KS.')
  }

  async #draftAndReview(round: 'first' | 'second'): Promise<void> {
    await this.#stage.waitUntil(on(round === 'first' ? '2026-11-25' : '2026-11-26'))
    const addition =
      round === 'second' ? '\nBehandling av personuppgifter följer dataskyddsförordningen.\n' : ''
    const bytes = Buffer.concat([this.#text.bytes, Buffer.from(addition)])
    const draftNumber = await this.#on.upload(this.#text, bytes)
    await this.#on.answer(
      await this.#on.openTask('write-draft'),
      answerFor.draft(draftNumber),
      `lämnar utkast ${draftNumber} med konsekvensanalys till granskning.`,
    )
    const reviews = await this.#on.openTasks('review-draft')
    this.#expect.holds(`fem roller granskar utkast ${draftNumber}`, reviews.length === 5)
    for (const review of reviews) {
      const wantsChange = round === 'first' && review.assignee.role === 'data-protection-officer'
      const answer = wantsChange ? answerFor.change : answerFor.approval
      await this.#on.answer(review, answer, wantsChange ? 'vill ha en ändring.' : 'godkänner utkastet.')
    }
    const { phase } = await this.matter()
    const isFirst = round === 'first'
    this.#expect.holds(
      isFirst ? 'texten går tillbaka för ändring' : 'texten går vidare',
      phase.name === (isFirst ? 'drafting' : 'consultation-planning'),
    )
  }

  async #consult(): Promise<void> {
    await this.#stage.waitUntil(on('2026-11-30'))
    await this.#on.answer(
      await this.#on.openTask('plan-consultation'),
      {
        kind: 'plan-consultation',
        plan: { decision: 'consult', unitIds: [...consultedUnits], lastAnswerDay },
      },
      `skickar texten på remiss till ${consultedUnits.length} instanser, svar senast ${lastAnswerDay}.`,
    )
    const asked = await this.#on.openTasks('give-opinion')
    this.#expect.holds(
      `${consultedUnits.length} instanser är tillfrågade`,
      asked.length === consultedUnits.length,
    )
  }

  /** Most answer in time; one abstains, one is given respite, one answers late, one is silent (S2). */
  async #waitForAnswers(): Promise<void> {
    const slow = new Set(['valnamnden', 'ab-alingsashem', 'socialnamnden', 'avrf'])
    await this.#stage.waitUntil(on('2027-01-11'))
    for (const task of await this.#on.openTasks('give-opinion')) {
      if (slow.has(task.subject.unitId ?? '')) continue
      await this.#on.answer(task, answerFor.opinion(task), 'svarar på remissen.')
    }
    await this.#stage.waitUntil(on('2027-01-13'))
    const abstaining = await this.#on.openTask('give-opinion', 'valnamnden')
    await this.#stage.act('Valnämnden avstår från att svara.')
    await this.#stage.call('refuseTask', {
      as: abstaining.assignee.personId,
      params: { taskId: abstaining.id },
      body: { reason: 'Frågan berör inte valnämndens område.' },
    })
    await this.#stage.waitUntil(on('2027-01-14'))
    const slowCompany = await this.#on.openTask('give-opinion', 'ab-alingsashem')
    await this.#stage.act('AB Alingsåshem begär anstånd till 2027-01-22, och Maja Lind beviljar det.')
    const params = { taskId: slowCompany.id }
    await this.#stage.call('askRespite', {
      as: slowCompany.assignee.personId,
      params,
      body: { until: on('2027-01-22'), reason: 'Styrelsen sammanträder den 20 januari.' },
    })
    await this.#stage.call('decideRespite', { as: coordinator, params, body: { granted: true } })
    await this.#stage.waitUntil(on('2027-01-19'))
    const late = await this.#on.openTask('give-opinion', 'socialnamnden')
    await this.#on.answer(late, answerFor.lateOpinion, 'svarar fyra dagar för sent, genom arbetsutskottet.')
    await this.#stage.waitUntil(on('2027-01-20'))
    const respited = await this.#on.openTask('give-opinion', 'ab-alingsashem')
    await this.#on.answer(respited, answerFor.opinion(respited), 'svarar inom anståndet.')
  }

  async #closeWithoutEveryAnswer(): Promise<void> {
    await this.#stage.waitUntil(on('2027-01-21'))
    await this.#stage.act(
      'Maja Lind stänger remissen utan svaret från räddningstjänstförbundet, och säger varför.',
    )
    await this.#stage.call('closeConsultation', {
      as: coordinator,
      params: { matterId: this.matterId },
      body: { reason: 'Direktionen sammanträder först i mars. Svaret tas in när det kommer.' },
    })
    await this.#stage.settle()
    const { opinions } = await this.matter()
    const of = (unitId: string) => opinions.find((opinion) => opinion.unitId === unitId)
    this.#expect.holds(
      'socialnämndens svar är märkt som försenat och med delegation att kontrollera',
      of('socialnamnden')?.status === 'late' &&
        of('socialnamnden')?.flags?.includes('check-delegation') === true,
    )
    this.#expect.holds('valnämnden avstår', of('valnamnden')?.status === 'abstained')
    this.#expect.holds('AB Alingsåshem svarade inom anståndet', of('ab-alingsashem')?.status === 'answered')
    this.#expect.holds('räddningstjänstförbundets svar saknas', of('avrf')?.status === 'missing')
    await this.#on.answer(
      await this.#on.openTask('compile-consultation'),
      answerFor.compilation(opinions),
      'sammanställer remissvaren.',
    )
  }

  async #proposeAndSign(round: 'first' | 'second'): Promise<void> {
    if (round === 'second') await this.#stage.waitUntil(on('2027-03-15'))
    await this.#on.answer(
      await this.#on.openTask('write-memo'),
      round === 'first' ? answerFor.memo : answerFor.completedMemo,
      round === 'first' ? 'skriver tjänsteskrivelsen.' : 'kompletterar den med kostnaderna för bolagen.',
    )
    for (const signatory of ['sc.henrik.dahl', 'kd.anders.lundin']) {
      const task = await this.#on.openTask('sign-memo')
      this.#expect.holds(`${signatory} ombeds godkänna`, task.assignee.personId === signatory)
      await this.#on.answer(task, { kind: 'sign-memo', signed: true }, 'godkänner tjänsteskrivelsen.')
    }
  }

  /** 17 of 49 present are enough, once (KL 5:50). */
  async #referBack(): Promise<void> {
    await this.#on.meet('KSAU', answerFor.outcome.KSAU, 'bifall.')
    const board = await this.#on.meet('KS', answerFor.outcome.KS, 'bifall.')
    await this.#on.announceMinutes(board.meetingId, 'KS', {
      adjustedOn: on('2027-02-12'),
      announcedOn: on('2027-02-15'),
    })
    const council = await this.#on.meet('KF', answerFor.referral, '17 av 49 vill ha återremiss. Det räcker.')
    const { decisions, phase, minorityUsed } = await this.matter()
    this.#expect.holds(
      'minoriteten har återremitterat ärendet, med motivering',
      decisions.at(-1)?.deferredBy === 'minority' && minorityUsed && phase.name === 'memo',
    )
    await this.#on.announceMinutes(council.meetingId, 'KF', {
      adjustedOn: on('2027-03-02'),
      announcedOn: on('2027-03-03'),
    })
  }

  async #lateOpinion(): Promise<void> {
    await this.#stage.waitUntil(on('2027-03-10'))
    const { opinions } = await this.matter()
    const missing = opinions.find(({ unitId }) => unitId === 'avrf')
    if (missing?.taskId === undefined) throw new Error('The federation was never asked')
    await this.#stage.act('Räddningstjänstförbundets direktion svarar, och svaret tas in i återremissen.')
    await this.#stage.call('completeTask', {
      as: 'fbc.magnus.stal',
      params: { taskId: missing.taskId },
      body: { answer: answerFor.federationOpinion },
    })
    await this.#stage.settle()
    const after = await this.matter()
    this.#expect.holds(
      'svaret är läst och märkt som sent',
      after.opinions.find(({ unitId }) => unitId === 'avrf')?.status === 'late',
    )
  }

  async #decide(): Promise<void> {
    await this.#on.meet('KSAU', answerFor.secondOutcome.KSAU, 'bifall.')
    const board = await this.#on.meet('KS', answerFor.secondOutcome.KS, 'bifall, med ekonomibilaga.')
    await this.#on.announceMinutes(board.meetingId, 'KS', {
      adjustedOn: on('2027-04-16'),
      announcedOn: on('2027-04-16'),
    })
    await this.#on.meet(
      'KF',
      answerFor.secondOutcome.KF,
      'återremiss faller med 20 av 49, för nu krävs 25. Bifall med 30 röster mot 19.',
    )
    const { decisions } = await this.matter()
    this.#expect.holds('KF:s andra beslut är bifall i § 87', decisions.at(-1)?.paragraph === 87)
  }

  async #announce(): Promise<void> {
    const { decisions } = await this.matter()
    const meetingId = decisions.at(-1)?.meetingId ?? ''
    await this.#on.announceMinutes(meetingId, 'KF', {
      adjustedOn: on('2027-05-04'),
      announcedOn: on('2027-05-05'),
    })
    const { phase, enteredOn } = await this.matter()
    this.#expect.holds(
      'överklagandetiden löper till och med 2027-05-26',
      phase.name === 'appeal-period' && phase.lastAppealDay === '2027-05-26',
    )
    this.#expect.holds('policyn gäller redan, laga kraft inväntas (KL 13:14)', enteredOn === '2027-05-04')
  }

  async #legalForce(): Promise<void> {
    await this.#stage.waitUntil(on('2027-05-27'))
    await this.#on.answer(
      await this.#on.openTask('confirm-appeal-period'),
      { kind: 'confirm-appeal-period', result: { outcome: 'no-appeal' } },
      'bekräftar att anslaget satt uppe och att ingen överklagade.',
    )
    const { phase, decisions } = await this.matter()
    this.#expect.holds('ärendet är avslutat', phase.name === 'closed' && phase.outcome === 'in-force')
    this.#expect.holds('beslutet vann laga kraft 2027-05-27', decisions.at(-1)?.legalForceOn === '2027-05-27')
  }
}
