// An incident as its people handle it: reported, assessed, its clocks answered, and closed.
import type * as z from 'zod'
import type { IncidentView } from '../../functions/api/contract/incident-routes.ts'
import type { RouteName } from '../../functions/api/contract.ts'
import type { Instant } from '../../functions/domain/identifier.ts'
import type { ApiAnswer, ApiRequest } from '../client/api-client.ts'
import { people, type YearStage } from './year-stage.ts'

type Body<N extends RouteName> = NonNullable<ApiRequest<N>['body']>
type View = z.output<typeof IncidentView>
/** What is sent to a route of the incident, without its id. */
type Sent<N extends RouteName> = Omit<ApiRequest<N>, 'as' | 'params'> & { params?: Record<string, string> }

export class IncidentOnStage {
  readonly #on: YearStage
  #id: string | undefined

  constructor(on: YearStage) {
    this.#on = on
  }

  get id(): string {
    if (this.#id === undefined) throw new Error('Nobody has reported the incident')
    return this.#id
  }

  async begin(as: string, body: Omit<Body<'reportIncident'>, 'protectiveSecurity'>): Promise<void> {
    await this.#on.stage.act('Lisa Hjort (medarbetare) rapporterar en incident, i ett enda anrop.')
    const report = { protectiveSecurity: 'no', ...body } as const
    this.#id = (await this.#on.stage.call('reportIncident', { as, body: report })).id
    await this.#on.stage.settle()
  }

  read(): Promise<View> {
    const params = { incidentId: this.id }
    return this.#on.stage.call('readIncident', { as: people.coordinator, params })
  }

  /** Calls a route of the incident, and lets happen what follows. */
  async does<N extends RouteName>(name: N, as: string, sent: Sent<N> = {}): Promise<ApiAnswer<N>['body']> {
    const params = { incidentId: this.id, ...sent.params }
    const body = await this.#on.stage.call(name, { ...sent, as, params })
    await this.#on.stage.settle()
    return body
  }

  triage(as: string, body: Body<'triageIncident'>): Promise<View> {
    return this.#version().then((ifMatch) => this.does('triageIncident', as, { body, ifMatch }))
  }

  async dueAt(key: string): Promise<Instant | undefined> {
    return (await this.read()).details?.clocks.find((clock) => clock.key === key)?.dueAt
  }

  /** Who has been mailed an alarm, in turn, as `75 Maja Lind`. */
  async alarms(): Promise<string[]> {
    const mails = (await this.#on.stage.mails()).filter(({ subject }) => subject.startsWith('Larm'))
    return mails.map(
      ({ subject, to }) => `${/(\d+) %/.exec(subject)?.[1] ?? '100'} ${to.replace(/"([^"]*)".*/, '$1')}`,
    )
  }

  async acknowledge(as: string, clock: string, what: string): Promise<void> {
    await this.#on.stage.act(what)
    await this.does('acknowledgeAlarm', as, { body: { clock } })
  }

  async send(
    clock: string,
    sentAt: Instant,
    reference: string,
    as: string = people.coordinator,
  ): Promise<void> {
    await this.does('recordReport', as, { body: { clock, sentAt, reference, receipt: 'Mottagen.' } })
  }

  async finish(as: string, summary: string, what: string): Promise<void> {
    await this.#on.stage.act(what)
    await this.does('closeIncident', as, { body: { summary }, ifMatch: await this.#version() })
  }

  async #version(): Promise<string> {
    const params = { incidentId: this.id }
    return (await this.#on.stage.ask('readIncident', { as: people.coordinator, params })).etag ?? ''
  }
}
