// A policy matter brought quickly to the phase a test is about, each step taken over HTTP by the person who is asked.
import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { MatterView } from '../../functions/api/contract/matter-routes.ts'
import type { TaskView } from '../../functions/api/contract/task-routes.ts'
import { addDays, type CalendarDay } from '../../functions/domain/calendar/calendar-day.ts'
import type { MediaType } from '../../functions/domain/document/document.ts'
import type { TaskAnswer, TaskKind } from '../../functions/domain/task/task-answer.ts'
import { answerFor, type Outcome } from '../../local/demo/story-answers.ts'
import type { TestCloud } from './test-cloud.ts'

export type Matter = z.output<typeof MatterView>
export type Task = z.output<typeof TaskView>

export const coordinator = 'iss.maja.lind'

/** What is declared of a file. */
export function declarationOf(bytes: Uint8Array, mediaType: MediaType = 'text/markdown') {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { fileName: 'utkast.md', mediaType, sizeBytes: bytes.length, sha256 }
}

let documents = 0

/** The body that starts a matter about a document nobody has heard of. */
export function matterRequest(title = 'Informationssäkerhetspolicy') {
  documents++
  return {
    process: 'policy-adoption' as const,
    title,
    reason: 'Policyn är gammal.',
    origin: 'administration' as const,
    documentId: `prov-${documents}`,
    label: '1.0',
    head: {
      documentType: 'policy' as const,
      title,
      appliesTo: ['Kommunövergripande'],
      validity: 'until-further-notice' as const,
      reviseBy: '2030-12-01',
      responsibleRole: 'coordinator' as const,
    },
  }
}

export class PolicyMatter {
  readonly id: string
  readonly #world: TestCloud

  constructor(world: TestCloud, id: string) {
    this.#world = world
    this.id = id
  }

  /** Starts it as the coordinator; the registrar has been asked when it resolves. */
  static async start(world: TestCloud, title?: string): Promise<PolicyMatter> {
    const { body } = await world.api.call('startMatter', { as: coordinator, body: matterRequest(title) })
    await world.cloud.settle()
    return new PolicyMatter(world, body.id)
  }

  async read(): Promise<Matter> {
    const { body } = await this.#world.api.call('readMatter', {
      as: coordinator,
      params: { matterId: this.id },
    })
    return body
  }

  async tasks(kind?: TaskKind): Promise<Task[]> {
    const { body } = await this.#world.api.call('listMatterTasks', {
      as: coordinator,
      params: { matterId: this.id },
      query: { limit: 100 },
    })
    return body.items.filter(({ taskKind }) => kind === undefined || taskKind === kind)
  }

  async openTasks(kind?: TaskKind): Promise<Task[]> {
    return (await this.tasks(kind)).filter(({ status }) => status === 'open')
  }

  /** The one open task of the kind, of the role or unit when several are asked at once. */
  async openTask(kind: TaskKind, of?: string): Promise<Task> {
    const [task] = (await this.openTasks(kind)).filter(
      ({ assignee, subject }) => of === undefined || assignee.role === of || subject.unitId === of,
    )
    if (task === undefined) throw new Error(`Nobody is asked to ${kind}`)
    return task
  }

  async task(taskId: string): Promise<Task> {
    const { body } = await this.#world.api.call('readTask', { as: coordinator, params: { taskId } })
    return body
  }

  /** Completes a task as its assignee or as someone else, and lets everything follow. */
  async answer(task: Task, answer: TaskAnswer, as = task.assignee.personId): Promise<void> {
    await this.#world.api.call('completeTask', { as, params: { taskId: task.id }, body: { answer } })
    await this.#world.cloud.settle()
  }

  async toDrafting(): Promise<this> {
    await this.answer(await this.openTask('register-matter'), answerFor.registration)
    return this
  }

  /** Declares, uploads and confirms a draft. */
  async upload(text: string, as = coordinator): Promise<number> {
    const bytes = Buffer.from(text)
    const params = { matterId: this.id }
    const { body } = await this.#world.api.call('declareDraft', { as, params, body: declarationOf(bytes) })
    await this.#world.stage.put(body.uploadUrl, body.uploadHeaders, bytes)
    const { number } = body.draft
    await this.#world.api.call('confirmDraft', { as, params: { ...params, number } })
    return number
  }

  async toReview(): Promise<this> {
    await this.toDrafting()
    const draftNumber = await this.upload(`# Policy för ${this.id}\n`)
    await this.answer(await this.openTask('write-draft'), answerFor.draft(draftNumber))
    return this
  }

  async toPlanning(): Promise<this> {
    await this.toReview()
    for (const task of await this.openTasks('review-draft')) await this.answer(task, answerFor.approval)
    return this
  }

  async toConsultation(unitIds: string[], lastAnswerDay?: CalendarDay): Promise<this> {
    await this.toPlanning()
    const day = lastAnswerDay ?? addDays(await this.#world.stage.today(), 60)
    await this.answer(await this.openTask('plan-consultation'), {
      kind: 'plan-consultation',
      plan: { decision: 'consult', unitIds, lastAnswerDay: day },
    })
    return this
  }

  /** Nobody is consulted; the memo is written and waits for the security chief. */
  async toSigning(): Promise<this> {
    await this.toPlanning()
    await this.answer(await this.openTask('plan-consultation'), {
      kind: 'plan-consultation',
      plan: { decision: 'skip', reason: 'Bara en redaktionell ändring.' },
    })
    await this.answer(await this.openTask('write-memo'), answerFor.memo)
    return this
  }

  /** Signed by both chiefs and placed on the first body's agenda. */
  async toAgenda(): Promise<this> {
    await this.toSigning()
    await this.sign()
    return this
  }

  /** Moves the clock to the meeting that has the matter; its secretary is asked for the outcome. */
  async toMeeting(): Promise<{ meetingId: string; task: Task }> {
    const { phase } = await this.read()
    if (phase.name !== 'deliberation' || phase.meetingId === undefined)
      throw new Error(`The matter is on no agenda but in ${phase.name}`)
    const { meetingId } = phase
    const { body } = await this.#world.api.call('readMeeting', { as: coordinator, params: { meetingId } })
    await this.#world.stage.waitUntil(body.heldOn, body.startsAt)
    return { meetingId, task: await this.openTask('record-outcome') }
  }

  /** Waits for the meeting that has the matter and records what the body did there. */
  async decide(outcome: Outcome): Promise<string> {
    const { meetingId, task } = await this.toMeeting()
    const as = task.assignee.personId
    await this.#world.api.call('recordOutcome', {
      as,
      params: { meetingId, matterId: this.id },
      body: outcome,
    })
    await this.#world.cloud.settle()
    return meetingId
  }

  /** Both chiefs sign the memo that is to be signed. */
  async sign(): Promise<void> {
    for (const _ of ['security-chief', 'municipal-director'])
      await this.answer(await this.openTask('sign-memo'), { kind: 'sign-memo', signed: true })
  }

  /** The secretary adjusts and announces the minutes of a meeting on the given days. */
  async announce(meetingId: string, adjustedOn: CalendarDay, announcedOn: CalendarDay): Promise<void> {
    await this.#world.stage.waitUntil(adjustedOn)
    const of = async (kind: TaskKind) => {
      const open = await this.openTasks(kind)
      const task = open.find(({ subject }) => subject.meetingId === meetingId)
      if (task === undefined) throw new Error(`Nobody is asked to ${kind} of ${meetingId}`)
      return task
    }
    await this.answer(await of('adjust-minutes'), { kind: 'adjust-minutes', adjustedOn })
    await this.#world.stage.waitUntil(announcedOn)
    const announcement = { kind: 'announce-minutes', announcedOn, minutesKeptAt: 'www.alingsas.se' } as const
    await this.answer(await of('announce-minutes'), announcement)
  }
}
