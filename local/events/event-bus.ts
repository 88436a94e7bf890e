// EventBridge's default bus: hands an event to the functions whose rules match it.
import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock/clock.ts'
import { isRecord } from '../is-record.ts'
import type { AsyncInvocations } from '../lambda/async-invocations.ts'
import { functionNameOf } from '../lambda/functions.ts'
import type { DeadLetterQueues } from '../sqs/dead-letter-queues.ts'
import { ACCOUNT } from '../template/resource-identity.ts'
import { eventPattern } from './event-pattern.ts'

export interface EventRule {
  name: string
  pattern: unknown
  targets: { arn: string; input: string | undefined }[]
}

export interface EventEntry {
  source: string
  detailType: string
  detail: unknown
  resources?: string[]
}

export class EventBus {
  readonly #rules: { name: string; matches: (event: unknown) => boolean; targets: EventRule['targets'] }[]
  readonly #invocations: AsyncInvocations
  readonly #queues: DeadLetterQueues
  readonly #clock: Clock
  readonly #region: string

  constructor(
    rules: EventRule[],
    invocations: AsyncInvocations,
    queues: DeadLetterQueues,
    clock: Clock,
    region: string,
  ) {
    this.#rules = rules.map(({ name, pattern, targets }) => ({
      name,
      targets,
      matches: eventPattern(pattern),
    }))
    this.#invocations = invocations
    this.#queues = queues
    this.#clock = clock
    this.#region = region
  }

  /**
   * Puts the event on the durable queue of each target. Call it inside the transaction of what the event
   * tells about: then the event is delivered at least once, or the thing did not happen.
   */
  put({ source, detailType, detail, resources = [] }: EventEntry): void {
    const event = {
      version: '0',
      id: randomUUID(),
      'detail-type': detailType,
      source,
      account: ACCOUNT,
      time: `${new Date(this.#clock.now()).toISOString().slice(0, 19)}Z`,
      region: this.#region,
      resources,
      detail: isRecord(detail) ? detail : {},
    }
    for (const rule of this.#rules) {
      if (!rule.matches(event)) continue
      for (const { arn, input } of rule.targets) {
        if (this.#queues.has(arn)) this.#queues.send(arn, input ?? event)
        else this.#invocations.enqueue(functionNameOf(arn), input ?? JSON.stringify(event))
      }
    }
  }
}
