// An incident on the embedded cloud, as its people handle it.
import type * as z from 'zod'
import type { IncidentView } from '../../functions/api/contract/incident-routes.ts'
import type { RouteName } from '../../functions/api/contract.ts'
import type { ApiRequest } from '../../local/client/api-client.ts'
import { coordinator } from './policy-matter.ts'
import type { TestCloud } from './test-cloud.ts'

export const people = {
  coordinator,
  deputy: 'bs.johan.vik',
  securityChief: 'sc.henrik.dahl',
  itSecurity: 'its.sofia.berg',
  director: 'kd.anders.lundin',
  counsel: 'kj.elin.sandberg',
  officer: 'dso.peter.nyman',
  employee: 'ma.lisa.hjort',
  otherEmployee: 'ma.nils.back',
} as const

export type View = z.output<typeof IncidentView>

/** The routes that answer with the incident, without its id among the parameters. */
type Asked<N extends RouteName> = Omit<ApiRequest<N>, 'as' | 'params'> & { params?: Record<string, string> }

export class IncidentScene {
  readonly #world: TestCloud
  id = ''

  constructor(world: TestCloud) {
    this.#world = world
  }

  async report(as: string, discoveredOn: string, more: object = {}): Promise<View> {
    const { body } = await this.#world.api.call('reportIncident', {
      as,
      body: {
        protectiveSecurity: 'no',
        title: 'Rehabsystemet går inte att nå',
        description: 'Leverantören meddelar driftstörning sedan kvällen.',
        discoveredOn,
        ...more,
      },
    })
    this.id = body.id
    await this.#world.cloud.settle()
    return body
  }

  async read(as: string = coordinator): Promise<View> {
    const { body } = await this.#world.api.call('readIncident', { as, params: { incidentId: this.id } })
    return body
  }

  async version(): Promise<string> {
    const params = { incidentId: this.id }
    return (await this.#world.api.call('readIncident', { as: coordinator, params })).etag ?? ''
  }

  /** Calls a route of the incident, and lets happen what follows. */
  async call<N extends RouteName>(name: N, as: string, request: Asked<N> = {}) {
    const params = { incidentId: this.id, ...request.params }
    const { body } = await this.#world.api.call(name, { ...request, as, params })
    await this.#world.cloud.settle()
    return body
  }
}

/** Real things of an incident to name in paths. */
export async function incidentRealThings(world: TestCloud) {
  const incident = new IncidentScene(world)
  const today = await world.stage.today()
  await incident.report(coordinator, today, { unitId: 'socialforvaltningen' })
  return { incidentId: incident.id, controllerId: 'socialnamnden', incidentTaskId: '0'.repeat(26) }
}
