// The lists of incidents: all, those of some units, and what one has reported oneself.
import type * as z from 'zod'
import { placeOfIncident } from '../domain/incident/incident-figures.ts'
import { pathOf } from '../domain/organisation/unit-path.ts'
import { reaches } from '../domain/permission.ts'
import { Refusal } from '../domain/refusal.ts'
import { lists } from '../store/lists.ts'
import type { Store } from '../store/store.ts'
import { unitTree } from '../store/units.ts'
import type { Call } from './call.ts'
import type { IncidentRow, incidentRoutes } from './contract/incident-routes.ts'
import { incidentRow } from './incident-view.ts'
import { defaultLimit, listPage } from './paging.ts'

type ListCall = Pick<Call<(typeof incidentRoutes)['listIncidents']>, 'query' | 'grant' | 'actor'>
interface Answer {
  body: { items: z.input<typeof IncidentRow>[]; cursor?: string }
}

/** An incident's id: where the page before ended. */
const cursorForm = /^\d{4}-\d{2}-\d{2}#[0-9a-hjkmnp-tv-z]{26}$/

function placeAfter(cursor: string | undefined): string | undefined {
  if (cursor === undefined) return undefined
  const place = Buffer.from(cursor, 'base64url').toString('utf8')
  if (!cursorForm.test(place)) throw new Refusal('cursor-invalid')
  return place
}

/**
 * An incident concerns many units, and a list of each unit would be many rows of one thing. So the facts of all are read,
 * as keys alone (a thousand in one Query), and the incidents of a page by their ids.
 */
async function listOfUnits(store: Store, { query, grant }: ListCall): Promise<Answer> {
  const { limit = defaultLimit } = query
  const after = placeAfter(query.cursor)
  const units = await unitTree(store)
  const isSeen = (unitId: string) => reaches(grant, pathOf(units, unitId))
  const found: { place: string; id: string }[] = []
  const partition = lists.incidentFigures
  const pages = store.sortKeys({ table: 'governance', index: 'gsi3', partition, newestFirst: true })
  for await (const page of pages) {
    for (const facts of page) {
      const { id, unitIds } = placeOfIncident(facts)
      if (unitIds.some(isSeen)) found.push({ place: `${facts.slice(0, facts.indexOf('#'))}#${id}`, id })
    }
  }
  // The facts of one day stand by type; the list stands by day and id, so that a change of type moves nothing.
  const sorted = found.toSorted((a, b) => (a.place < b.place ? 1 : -1))
  const rest = after === undefined ? sorted : sorted.filter(({ place }) => place < after)
  const shown = rest.slice(0, limit)
  const stored = await store.many(
    'incident',
    shown.map(({ id }) => id),
  )
  const byId = new Map(stored.map(({ state }) => [state.id, state]))
  const items = shown.flatMap(({ id }) => {
    const incident = byId.get(id)
    return incident ? [incidentRow(incident, true)] : []
  })
  const last = rest.length > limit ? shown.at(-1) : undefined
  return { body: { items, ...(last && { cursor: Buffer.from(last.place).toString('base64url') }) } }
}

export function listIncidents(store: Store, call: ListCall): Promise<Answer> {
  const { query, grant, actor } = call
  const isMine = query.of === 'mine' || grant.scope === 'own'
  if (!isMine && grant.scope === 'own-unit') return listOfUnits(store, call)
  const list = isMine
    ? ({ index: 'gsi2', partition: lists.incidentsReportedBy(actor.personId) } as const)
    : ({ index: 'gsi1', partition: lists.incidents } as const)
  return listPage(store, 'incident', { table: 'governance', ...list, newestFirst: true }, query, (incident) =>
    incidentRow(incident, !isMine),
  )
}
