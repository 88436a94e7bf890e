// The policy's way from draft to force, as the roles would walk it: every step a call of the API.
import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { MatterView } from '../../functions/api/contract/matter-routes.ts'
import type { TaskView } from '../../functions/api/contract/task-routes.ts'
import { addDays, type CalendarDay } from '../../functions/domain/calendar/calendar-day.ts'
import { lastAppealDay, legalForceDay } from '../../functions/domain/calendar/legal-deadlines.ts'
import { nextLegalBusinessDay } from '../../functions/domain/calendar/swedish-holidays.ts'
import { roleNames } from '../../functions/domain/organisation/role.ts'
import type { AnswerOf, TaskAnswer, TaskKind } from '../../functions/domain/task/task-answer.ts'
import type { Expectations } from './expectation.ts'
import type { Stage } from './stage.ts'
import { answerFor, consultedUnits } from './story-answers.ts'

type Matter = z.output<typeof MatterView>
type Task = z.output<typeof TaskView>

export const documentId = 'informationssakerhetspolicy'
const coordinator = 'iss.maja.lind'

export interface PolicyText {
  fileName: string
  mediaType: 'text/markdown' | 'text/plain'
  bytes: Uint8Array
}

export class PolicyStory {
  readonly #stage: Stage
  readonly #expect: Expectations
  readonly #text: PolicyText
  #matterId = ''

  constructor(stage: Stage, expect: Expectations, text: PolicyText) {
    this.#stage = stage
    this.#expect = expect
    this.#text = text
  }

  get matterId(): string {
    return this.#matterId
  }

  /** Plays the whole way; the matter is closed and the policy in force when it resolves. */
  async play(): Promise<void> {
    await this.#recordPolicyInForce()
    await this.#start()
    await this.#register()
    await this.#draftAndReview('first')
    await this.#draftAndReview('second')
    await this.#consult()
    await this.#compileAndSign()
    await this.#meetAt('KSAU')
    await this.#meetAt('KS')
    await this.#minutesOf('KS')
    await this.#meetAt('KF')
    await this.#minutesOf('KF')
    await this.#legalForce()
  }

  matter(): Promise<Matter> {
    return this.#stage.call('readMatter', { as: coordinator, params: { matterId: this.#matterId } })
  }

  async #openTasks(kind: TaskKind): Promise<Task[]> {
    const tasks: Task[] = []
    let cursor: string | undefined
    do {
      const page = await this.#stage.call('listMatterTasks', {
        as: coordinator,
        params: { matterId: this.#matterId },
        query: { limit: 100, ...(cursor && { cursor }) },
      })
      tasks.push(...page.items)
      cursor = page.cursor
    } while (cursor)
    return tasks.filter((task) => task.taskKind === kind && task.status === 'open')
  }

  async #onlyTask(kind: TaskKind): Promise<Task> {
    const [task] = await this.#openTasks(kind)
    if (task === undefined) throw new Error(`Nobody was asked to ${kind}`)
    return task
  }

  async #answer(task: Task, answer: TaskAnswer, what: string): Promise<void> {
    const { name, personId, role } = task.assignee
    await this.#stage.act(`${name} (${roleNames[role]}) ${what}`)
    await this.#stage.call('completeTask', { as: personId, params: { taskId: task.id }, body: { answer } })
    await this.#stage.settle()
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
        head: headOfPolicy('2022-12-01'),
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
    const matter = await this.#stage.call('startMatter', {
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
    this.#matterId = matter.id
    await this.#stage.settle()
  }

  async #register(): Promise<void> {
    await this.#answer(
      await this.#onlyTask('register-matter'),
      answerFor.registration,
      'registrerar ärendet som 2026.412 KS.',
    )
  }

  async #draftAndReview(round: 'first' | 'second'): Promise<void> {
    await this.#stage.waitDays(round === 'first' ? 28 : 21)
    const draft = await this.#upload(round)
    await this.#answer(
      await this.#onlyTask('write-draft'),
      { kind: 'write-draft', draftNumber: draft },
      `lämnar utkast ${draft} till granskning.`,
    )
    await this.#stage.waitDays(14)
    const reviews = await this.#openTasks('review-draft')
    this.#expect.holds(`fem roller granskar utkast ${draft}`, reviews.length === 5)
    for (const review of reviews) {
      const wantsChange = round === 'first' && review.assignee.role === 'data-protection-officer'
      const answer: AnswerOf<'review-draft'> = wantsChange ? answerFor.change : answerFor.approval
      await this.#answer(review, answer, wantsChange ? 'vill ha en ändring.' : 'godkänner utkastet.')
    }
    const { phase } = await this.matter()
    const expected = round === 'first' ? 'drafting' : 'consultation-planning'
    this.#expect.holds(
      round === 'first' ? 'texten går tillbaka för ändring' : 'texten går vidare',
      phase.name === expected,
    )
  }

  /** Declares, uploads and confirms a draft; the second round's text is the first's with a line added. */
  async #upload(round: 'first' | 'second'): Promise<number> {
    const { fileName, mediaType } = this.#text
    const addition =
      round === 'second' ? '\nBehandling av personuppgifter följer dataskyddsförordningen.\n' : ''
    const bytes = Buffer.concat([this.#text.bytes, Buffer.from(addition)])
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const params = { matterId: this.#matterId }
    const declared = await this.#stage.call('declareDraft', {
      as: coordinator,
      params,
      body: { fileName, mediaType, sizeBytes: bytes.length, sha256 },
    })
    await this.#stage.put(declared.uploadUrl, declared.uploadHeaders, bytes)
    const { number } = declared.draft
    await this.#stage.call('confirmDraft', { as: coordinator, params: { ...params, number } })
    return number
  }

  async #consult(): Promise<void> {
    await this.#stage.waitDays(4)
    const today = await this.#stage.today()
    const lastAnswerDay = nextLegalBusinessDay(addDays(today, 100))
    const plan = await this.#onlyTask('plan-consultation')
    await this.#answer(
      plan,
      {
        kind: 'plan-consultation',
        plan: { decision: 'consult', unitIds: [...consultedUnits], lastAnswerDay },
      },
      `skickar texten på remiss till ${consultedUnits.length} instanser, svar senast ${lastAnswerDay}.`,
    )
    await this.#stage.waitDays(60)
    const asked = await this.#openTasks('give-opinion')
    this.#expect.holds(
      `${consultedUnits.length} instanser är tillfrågade`,
      asked.length === consultedUnits.length,
    )
    const early = asked.slice(0, -3)
    const late = asked.slice(-3)
    for (const task of early) await this.#answer(task, answerFor.opinion(task), 'svarar på remissen.')
    await this.#stage.waitUntil(addDays(lastAnswerDay, -1))
    for (const task of late)
      await this.#answer(task, answerFor.opinion(task), 'svarar på remissen efter påminnelsen.')
    const { phase, opinions } = await this.matter()
    this.#expect.holds('alla svar är inne och remissen stängd', phase.name === 'compilation')
    this.#expect.holds(
      'varje svar står i ärendet',
      opinions.every(({ status }) => status === 'answered'),
    )
  }

  async #compileAndSign(): Promise<void> {
    await this.#stage.waitDays(12)
    const { opinions } = await this.matter()
    await this.#answer(
      await this.#onlyTask('compile-consultation'),
      answerFor.compilation(opinions),
      'sammanställer remissvaren.',
    )
    await this.#stage.waitDays(3)
    await this.#answer(await this.#onlyTask('write-memo'), answerFor.memo, 'skriver tjänsteskrivelsen.')
    for (const signatory of ['sc.henrik.dahl', 'kd.anders.lundin']) {
      await this.#stage.waitDays(1)
      const task = await this.#onlyTask('sign-memo')
      this.#expect.holds(`${signatory} ombeds godkänna`, task.assignee.personId === signatory)
      await this.#answer(task, { kind: 'sign-memo', signed: true }, 'godkänner tjänsteskrivelsen.')
    }
  }

  async #meetAt(abbreviation: 'KSAU' | 'KS' | 'KF'): Promise<void> {
    const { phase } = await this.matter()
    if (phase.name !== 'deliberation' || phase.meetingId === undefined)
      throw new Error(`The matter did not reach ${abbreviation}`)
    const { meetingId } = phase
    const { heldOn, startsAt } = await this.#stage.call('readMeeting', {
      as: coordinator,
      params: { meetingId },
    })
    await this.#stage.act(`Ärendet står på dagordningen för ${abbreviation} ${heldOn}.`)
    await this.#stage.waitUntil(heldOn, startsAt)
    const outcome = answerFor.outcome[abbreviation]
    const task = await this.#onlyTask('record-outcome')
    await this.#stage.act(
      `${task.assignee.name} (${roleNames[task.assignee.role]}) registrerar: ${abbreviation} § ${outcome.paragraph}, bifall.`,
    )
    await this.#stage.call('recordOutcome', {
      as: task.assignee.personId,
      params: { meetingId, matterId: this.#matterId },
      body: outcome,
    })
    await this.#stage.settle()
    const { decisions } = await this.matter()
    this.#expect.holds(
      `${abbreviation}:s beslut står i ärendet`,
      decisions.at(-1)?.bodyAbbreviation === abbreviation,
    )
  }

  /** Adjusted six days after the meeting, announced the day after (KL 5:69, 8:12). */
  async #minutesOf(abbreviation: 'KS' | 'KF'): Promise<void> {
    await this.#stage.waitDays(6)
    const adjustedOn = await this.#stage.today()
    await this.#answer(
      await this.#onlyTask('adjust-minutes'),
      { kind: 'adjust-minutes', adjustedOn },
      `registrerar att protokollet från ${abbreviation} är justerat.`,
    )
    await this.#stage.waitDays(1)
    const announcedOn = await this.#stage.today()
    await this.#answer(
      await this.#onlyTask('announce-minutes'),
      { kind: 'announce-minutes', announcedOn, minutesKeptAt: 'www.alingsas.se' },
      `tillkännager justeringen från ${abbreviation} på anslagstavlan.`,
    )
    if (abbreviation === 'KS') return
    const { phase } = await this.matter()
    const lastDay = lastAppealDay(announcedOn)
    this.#expect.holds(
      `överklagandetiden löper till och med ${lastDay}`,
      phase.name === 'appeal-period' && phase.lastAppealDay === lastDay,
    )
  }

  async #legalForce(): Promise<void> {
    const { phase } = await this.matter()
    if (phase.name !== 'appeal-period') throw new Error('The appeal period did not begin')
    const force: CalendarDay = legalForceDay(phase.lastAppealDay)
    await this.#stage.waitUntil(force)
    await this.#answer(
      await this.#onlyTask('confirm-appeal-period'),
      { kind: 'confirm-appeal-period', result: { outcome: 'no-appeal' } },
      'bekräftar att anslaget satt uppe och att ingen överklagade.',
    )
    const matter = await this.matter()
    this.#expect.holds(
      'ärendet är avslutat',
      matter.phase.name === 'closed' && matter.phase.outcome === 'in-force',
    )
    this.#expect.holds(`beslutet vann laga kraft ${force}`, matter.decisions.at(-1)?.legalForceOn === force)
  }
}

function headOfPolicy(reviseBy: string) {
  return {
    documentType: 'policy' as const,
    title: 'Informationssäkerhetspolicy för Alingsås kommun',
    appliesTo: ['Kommunövergripande', 'kommunala bolag', 'räddningstjänstförbundet'],
    validity: 'until-further-notice' as const,
    reviseBy,
    responsibleRole: 'coordinator' as const,
  }
}
