// The lists of systems: by unit, by name, and those behind a figure.
import { requirePermission } from '../domain/permission.ts'
import { Refusal } from '../domain/refusal.ts'
import { type ClassFacts, readClassFacts, readSystemFacts } from '../domain/register/register-figures.ts'
import type { System } from '../domain/register/system.ts'
import { lists } from '../store/lists.ts'
import { pageOfPrefixes } from '../store/prefix-page.ts'
import type { Store } from '../store/store.ts'
import { inPlace, namePrefixes, unitsAtOnce } from './asset-lists.ts'
import { behindFigure } from './behind-figure.ts'
import type { Call } from './call.ts'
import type { SystemQuestion, systemRoutes } from './contract/system-routes.ts'
import { defaultLimit } from './paging.ts'
import { readVisiblePrefixes } from './register-reach.ts'

type ListCall = Pick<Call<(typeof systemRoutes)['listSystems']>, 'query' | 'actor' | 'grant'>

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

/** Questions that a system's class answers; those about gaps are for fewer eyes (OSL 18:8). */
const answers: Record<
  Exclude<SystemQuestion, 'vacant'>,
  { secret: boolean; isAsked: (facts: ClassFacts) => boolean }
> = {
  preliminary: { secret: false, isAsked: ({ preliminary }) => preliminary },
  critical: { secret: false, isAsked: ({ critical }) => critical },
  gaps: { secret: true, isAsked: ({ gapsByLevel }) => sum(gapsByLevel) > 0 },
  'gaps-at-three': { secret: true, isAsked: ({ gapsByLevel }) => gapsByLevel[3] > 0 },
  exceptions: { secret: true, isAsked: ({ exceptions }) => exceptions > 0 },
  'over-protected': { secret: true, isAsked: ({ overProtected }) => overProtected > 0 },
}

function idBehind(question: SystemQuestion): (facts: string) => string | undefined {
  if (question === 'vacant') {
    return (facts) => {
      const system = readSystemFacts(facts)
      return system?.vacant && !system.hasEnded ? system.id : undefined
    }
  }
  const { isAsked } = answers[question]
  return (facts) => {
    const derived = readClassFacts(facts)
    return derived && isAsked(derived) ? derived.id : undefined
  }
}

export async function listSystems(
  store: Store,
  { query, actor, grant }: ListCall,
): Promise<{ items: System[]; cursor: string | undefined }> {
  const { name, unitId, question, cursor, limit = defaultLimit } = query
  if (name !== undefined && question !== undefined)
    throw new Refusal('malformed-request', [
      {
        path: 'query.name',
        message: {
          sv: 'Sök på namn eller på fråga, inte båda.',
          en: 'Ask by name or by question, not both.',
        },
      },
    ])
  if (question !== undefined) {
    const isSecret = question !== 'vacant' && answers[question].secret
    const reach = isSecret ? requirePermission(actor, 'gap:read') : grant
    const prefixes = await readVisiblePrefixes(store, reach, unitId)
    const page = await behindFigure(store, prefixes, idBehind(question), { limit, cursor })
    const stored = await store.many('system', page.ids)
    const byId = new Map(stored.map(({ state }) => [state.id, state]))
    return { items: page.ids.flatMap((id) => byId.get(id) ?? []), cursor: page.cursor }
  }
  const byName = name !== undefined
  const stretches = byName
    ? await namePrefixes(store, { query, grant })
    : await readVisiblePrefixes(store, grant, unitId)
  const page = await pageOfPrefixes(store, 'system', inPlace(lists.systems), stretches, {
    limit,
    cursor,
    ...(byName && { ahead: unitsAtOnce }),
  })
  return { items: page.items.map(({ state }) => state), cursor: page.cursor }
}
