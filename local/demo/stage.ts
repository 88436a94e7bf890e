// Where a story is played: the cloud, the API as each role would call it, the clock, and what is told of it.
import type { RouteName } from '../../functions/api/contract.ts'
import { addDays, type CalendarDay } from '../../functions/domain/calendar/calendar-day.ts'
import { instantAt, stockholmDay } from '../../functions/domain/calendar/stockholm-time.ts'
import { nextLegalBusinessDay } from '../../functions/domain/calendar/swedish-holidays.ts'
import type { Instant } from '../../functions/domain/identifier.ts'
import type { ApiAnswer, ApiClient, ApiRequest } from '../client/api-client.ts'
import type { RunningCloud } from '../cloud-process.ts'
import type { ArrivedMail, Mailbox } from './mailbox.ts'

export interface StageParts {
  cloud: Pick<RunningCloud, 'now' | 'moveClock' | 'settle'>
  api: ApiClient
  mailbox: Mailbox
  /** Receives the story line by line. */
  tell: (line: string) => void
  /** Called when the cloud does not answer; the question is put again when it resolves. */
  whenBroken?: () => Promise<void>
}

const hourOfWork = '10:00'

export class Stage {
  readonly #parts: StageParts
  #acts = 0

  constructor(parts: StageParts) {
    this.#parts = parts
  }

  /** Calls a route; a POST carries a key of its own, so that it may be put again after a broken connection. */
  async call<N extends RouteName>(name: N, request: ApiRequest<N>): Promise<ApiAnswer<N>['body']> {
    return (await this.ask(name, request)).body
  }

  /** The same, with the version that a change must name. */
  ask<N extends RouteName>(name: N, request: ApiRequest<N>): Promise<ApiAnswer<N>> {
    this.#acts++
    return this.#parts.api.call(name, { ...request, idempotencyKey: `story-${this.#acts}` })
  }

  /** Uploads bytes to the address a draft was given. */
  async put(url: string, headers: Record<string, string>, bytes: Uint8Array): Promise<void> {
    const answer = await this.#persistently(() =>
      fetch(url, { method: 'PUT', headers, body: Buffer.from(bytes) }),
    )
    if (!answer.ok) throw new Error(`The upload was answered ${answer.status}: ${await answer.text()}`)
  }

  async get(url: string): Promise<Uint8Array> {
    const answer = await this.#persistently(() => fetch(url))
    if (!answer.ok) throw new Error(`The download was answered ${answer.status}`)
    return new Uint8Array(await answer.arrayBuffer())
  }

  mails(): Promise<ArrivedMail[]> {
    return this.#persistently(() => this.#parts.mailbox.all())
  }

  async today(): Promise<CalendarDay> {
    return stockholmDay((await this.#persistently(() => this.#parts.cloud.now())).toISOString())
  }

  /** Lets the days pass until the morning of the given one; what is due on the way happens. */
  async waitUntil(day: CalendarDay, time = hourOfWork): Promise<void> {
    const target = instantAt(day, time)
    await this.#persistently(async () => {
      if ((await this.#parts.cloud.now()).toISOString() < target)
        await this.#parts.cloud.moveClock(new Date(target))
    })
    await this.settle()
  }

  /** Lets that many days pass, and the holidays after them: nobody in the story works on a Sunday. */
  async waitDays(count: number): Promise<void> {
    await this.waitUntil(nextLegalBusinessDay(addDays(await this.today(), count)))
  }

  /** Until machines, relay and mail have done what follows from the last act, and the mails are told. */
  async settle(): Promise<void> {
    await this.#persistently(() => this.#parts.cloud.settle())
    const mails = await this.#persistently(() => this.#parts.mailbox.newMails())
    for (const [subject, alike] of Map.groupBy(mails, (mail) => mail.subject)) {
      const [first] = alike
      const others = alike.length > 1 ? ` och ${alike.length - 1} till` : ''
      this.#parts.tell(`${' '.repeat(12)}✉ ${subject} → ${first?.to.replace(/"([^"]*)".*/, '$1')}${others}`)
    }
  }

  async now(): Promise<Instant> {
    return (await this.#persistently(() => this.#parts.cloud.now())).toISOString()
  }

  /** Tells an act, with its day. */
  async act(text: string): Promise<void> {
    this.#parts.tell(`${await this.today()}  ${text}`)
  }

  tell(text: string): void {
    this.#parts.tell(text)
  }

  async #persistently<T>(ask: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await ask()
      } catch (error) {
        if (this.#parts.whenBroken === undefined) throw error
        await this.#parts.whenBroken()
      }
    }
  }
}
