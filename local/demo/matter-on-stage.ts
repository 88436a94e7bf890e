// A matter as its people walk it through the system: every step a call of the API, told with its day.
import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { MatterView } from '../../functions/api/contract/matter-routes.ts'
import type { TaskView } from '../../functions/api/contract/task-routes.ts'
import type { CalendarDay } from '../../functions/domain/calendar/calendar-day.ts'
import { roleNames } from '../../functions/domain/organisation/role.ts'
import type { TaskAnswer, TaskKind } from '../../functions/domain/task/task-answer.ts'
import type { Stage } from './stage.ts'
import type { Outcome } from './story-answers.ts'

export type Matter = z.output<typeof MatterView>
export type Task = z.output<typeof TaskView>

export const coordinator = 'iss.maja.lind'

export interface PolicyText {
  fileName: string
  mediaType: 'text/markdown' | 'text/plain'
  bytes: Uint8Array
}

export class MatterOnStage {
  readonly id: string
  readonly #stage: Stage

  constructor(stage: Stage, id: string) {
    this.#stage = stage
    this.id = id
  }

  read(): Promise<Matter> {
    return this.#stage.call('readMatter', { as: coordinator, params: { matterId: this.id } })
  }

  async openTasks(kind: TaskKind): Promise<Task[]> {
    const tasks: Task[] = []
    let cursor: string | undefined
    do {
      const page = await this.#stage.call('listMatterTasks', {
        as: coordinator,
        params: { matterId: this.id },
        query: { limit: 100, ...(cursor && { cursor }) },
      })
      tasks.push(...page.items)
      cursor = page.cursor
    } while (cursor)
    return tasks.filter((task) => task.taskKind === kind && task.status === 'open')
  }

  /** The open task of the kind; of the unit or the meeting, where several are open. */
  async openTask(kind: TaskKind, of?: string): Promise<Task> {
    const [task] = (await this.openTasks(kind)).filter(
      ({ subject }) => of === undefined || subject.unitId === of || subject.meetingId === of,
    )
    if (task === undefined) throw new Error(`Nobody is asked to ${kind} ${of ?? ''}`)
    return task
  }

  async answer(task: Task, answer: TaskAnswer, what: string): Promise<void> {
    const { name, personId, role } = task.assignee
    await this.#stage.act(`${name} (${roleNames[role]}) ${what}`)
    await this.#stage.call('completeTask', { as: personId, params: { taskId: task.id }, body: { answer } })
    await this.#stage.settle()
  }

  /** Declares, uploads and confirms a draft. */
  async upload({ fileName, mediaType }: PolicyText, bytes: Uint8Array): Promise<number> {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const params = { matterId: this.id }
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

  /** Waits for the meeting that has the matter, and records what the body did. */
  async meet(
    abbreviation: string,
    outcome: Outcome,
    what: string,
  ): Promise<{ meetingId: string; heldOn: CalendarDay }> {
    const { phase } = await this.read()
    if (phase.name !== 'deliberation' || phase.meetingId === undefined)
      throw new Error(`The matter did not reach ${abbreviation} but is in ${phase.name}`)
    const { meetingId } = phase
    const { heldOn, startsAt } = await this.#stage.call('readMeeting', {
      as: coordinator,
      params: { meetingId },
    })
    await this.#stage.act(`Ärendet står på dagordningen för ${abbreviation} ${heldOn}.`)
    await this.#stage.waitUntil(heldOn, startsAt)
    const task = await this.openTask('record-outcome', meetingId)
    const { name, role, personId } = task.assignee
    await this.#stage.act(
      `${name} (${roleNames[role]}) registrerar ${abbreviation} § ${outcome.paragraph}: ${what}`,
    )
    await this.#stage.call('recordOutcome', {
      as: personId,
      params: { meetingId, matterId: this.id },
      body: outcome,
    })
    await this.#stage.settle()
    return { meetingId, heldOn }
  }

  /** Adjusted and announced on the given days (KL 5:69, 8:12). */
  async announceMinutes(
    meetingId: string,
    abbreviation: string,
    days: { adjustedOn: CalendarDay; announcedOn: CalendarDay },
  ): Promise<void> {
    await this.#stage.waitUntil(days.adjustedOn)
    await this.answer(
      await this.openTask('adjust-minutes', meetingId),
      { kind: 'adjust-minutes', adjustedOn: days.adjustedOn },
      `registrerar att protokollet från ${abbreviation} är justerat.`,
    )
    await this.#stage.waitUntil(days.announcedOn)
    await this.answer(
      await this.openTask('announce-minutes', meetingId),
      { kind: 'announce-minutes', announcedOn: days.announcedOn, minutesKeptAt: 'www.alingsas.se' },
      `tillkännager justeringen från ${abbreviation} på anslagstavlan.`,
    )
  }
}
