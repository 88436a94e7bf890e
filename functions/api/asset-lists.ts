// The lists of information assets: by unit, by name, and those behind a figure.

import type * as z from 'zod'
import type { CalendarDay } from '../domain/calendar/calendar-day.ts'
import { Refusal } from '../domain/refusal.ts'
import type { InformationAsset } from '../domain/register/information-asset.ts'
import { nameSortKey } from '../domain/register/name-sort-key.ts'
import { type AssetFacts, readAssetFacts } from '../domain/register/register-figures.ts'
import { lists } from '../store/lists.ts'
import { pageOfPrefixes } from '../store/prefix-page.ts'
import type { ListQuery, Store } from '../store/store.ts'
import { unitTree } from '../store/units.ts'
import { behindFigure } from './behind-figure.ts'
import type { Call } from './call.ts'
import type { AssetQuestion, assetRoutes } from './contract/asset-routes.ts'
import { defaultLimit } from './paging.ts'
import { readVisiblePrefixes, unitsWithin, visiblePrefixes } from './register-reach.ts'

type ListCall = Pick<Call<(typeof assetRoutes)['listAssets']>, 'query' | 'grant' | 'moment'>
type Question = z.infer<typeof AssetQuestion>

interface AssetPage {
  items: InformationAsset[]
  cursor: string | undefined
}

/** Units that are looked through for a name at once. */
export const unitsAtOnce = 25

export const inPlace = (partition: string): Omit<ListQuery, 'prefix'> => ({
  table: 'register',
  index: 'gsi1',
  partition,
})

/** What the sort keys of a name begin with, in every unit that the caller sees. */
export async function namePrefixes(
  store: Store,
  {
    query,
    grant,
  }: { query: { name?: string | undefined; unitId?: string | undefined }; grant: Call['grant'] },
): Promise<string[]> {
  const units = await unitTree(store)
  const seen = visiblePrefixes(grant, units, query.unitId)
  const begins = nameSortKey(query.name ?? '')
  return unitsWithin(units, seen).map((path) => `${path}#${begins}`)
}

const answers: Record<Question, (facts: AssetFacts) => boolean> = {
  unclassified: ({ standing }) => standing === 'unclassified',
  expired: ({ standing }) => standing === 'expired',
  vacant: ({ vacant }) => vacant,
  critical: ({ critical }) => critical,
  'critical-unclassified': ({ critical, standing }) => critical && standing !== 'classified',
}

/** The assets behind a figure. */
async function behindQuestion(
  store: Store,
  question: Question,
  prefixes: readonly string[],
  { limit, cursor, today }: { limit: number; cursor: string | undefined; today: CalendarDay },
): Promise<AssetPage> {
  const isAsked = (facts: string) => {
    const asset = readAssetFacts(facts, today)
    return asset && answers[question](asset) ? asset.id : undefined
  }
  const page = await behindFigure(store, prefixes, isAsked, { limit, cursor })
  const stored = await store.many('information-asset', page.ids)
  const byId = new Map(stored.map(({ state }) => [state.id, state]))
  return { items: page.ids.flatMap((id) => byId.get(id) ?? []), cursor: page.cursor }
}

export async function listAssets(store: Store, { query, grant, moment }: ListCall): Promise<AssetPage> {
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
    const prefixes = await readVisiblePrefixes(store, grant, unitId)
    return behindQuestion(store, question, prefixes, { limit, cursor, today: moment.today })
  }
  const byName = name !== undefined
  const prefixes = byName
    ? await namePrefixes(store, { query, grant })
    : await readVisiblePrefixes(store, grant, unitId)
  const page = await pageOfPrefixes(store, 'information-asset', inPlace(lists.assets), prefixes, {
    limit,
    cursor,
    ...(byName && { ahead: unitsAtOnce }),
  })
  return { items: page.items.map(({ state }) => state), cursor: page.cursor }
}
