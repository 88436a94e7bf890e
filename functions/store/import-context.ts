// Reads what an import into the register is planned from, with so many queries as the file names units, and no more for its rows than batches.
import { decidingRoles } from '../domain/classification/asked-people.ts'
import type { Classification } from '../domain/classification/classification.ts'
import type { Stored } from '../domain/decision.ts'
import type { Moment } from '../domain/moment.ts'
import type { Unit } from '../domain/organisation/unit.ts'
import { pathOf } from '../domain/organisation/unit-path.ts'
import { idFromName, keyOfName, type NamedRow } from '../domain/register/find-subject.ts'
import type { ImportContext } from '../domain/register/import-context.ts'
import type { InformationAsset } from '../domain/register/information-asset.ts'
import type { Task } from '../domain/task/task.ts'
import { lists } from './lists.ts'
import { openTasksOf } from './matter-parts.ts'
import { modelInForce } from './models.ts'
import { assignmentsOn } from './role-holders.ts'
import { classifiesTraceability } from './rules.ts'
import type { Store } from './store.ts'
import { unitTree } from './units.ts'

type ReadParts = Omit<ImportContext, 'actor' | 'grant' | 'newId' | keyof Moment>

export type ImportedRow = NamedRow & { readonly systemIds: readonly string[] }

const queriesAtOnce = 20

async function someAtATime<T, R>(items: readonly T[], read: (item: T) => Promise<R>): Promise<R[]> {
  const found: R[] = []
  for (let at = 0; at < items.length; at += queriesAtOnce)
    found.push(...(await Promise.all(items.slice(at, at + queriesAtOnce).map(read))))
  return found
}

/** The ids of the assets that have a row's name in its unit: one Query for each unit of the file. */
async function idsByName(
  store: Store,
  rows: readonly ImportedRow[],
  units: ReadonlyMap<string, Unit>,
): Promise<string[]> {
  const named = rows.filter(({ id }) => id === undefined)
  const wanted = new Set(named.map(keyOfName))
  const unitIds = [...new Set(named.map(({ unitId }) => unitId))].filter((id) => units.has(id))
  const assets = await someAtATime(unitIds, (unitId) =>
    store.all('information-asset', {
      table: 'register',
      index: 'gsi1',
      partition: lists.assets,
      prefix: `${pathOf(units, unitId)}#`,
    }),
  )
  return assets.flat().flatMap(({ state }) => (wanted.has(keyOfName(state)) ? [state.id] : []))
}

/** The index lags behind by moments, so the assets themselves are read by their ids, and with them what a new one would be called. */
async function assetsOf(store: Store, rows: readonly ImportedRow[], units: ReadonlyMap<string, Unit>) {
  const given = rows.map((row) => row.id ?? idFromName(row))
  return store.many('information-asset', [...given, ...(await idsByName(store, rows, units))])
}

/** Of each asset the last classification, and the one before it: the open one and the one in force are among them. */
async function classificationsOfAll(
  store: Store,
  assets: readonly Stored<InformationAsset>[],
): Promise<ReadonlyMap<string, Stored<Classification>>> {
  const ids = assets.flatMap(({ state: { id, classificationCount, openClassificationId, current } }) => {
    const last = `${id}/${classificationCount}`
    const isBefore = openClassificationId !== undefined && current !== undefined
    return isBefore ? [last, `${id}/${classificationCount - 1}`] : [last]
  })
  const found = await store.many('classification', ids)
  return new Map(found.map((classification) => [classification.state.id, classification]))
}

/** The open tasks of each classification that waits for a proposal. */
async function openTasksOfAll(
  store: Store,
  classifications: ReadonlyMap<string, Stored<Classification>>,
): Promise<ReadonlyMap<string, Stored<Task>[]>> {
  const waiting = [...classifications.values()].filter(({ state }) => state.status === 'proposing')
  const tasks = await someAtATime(waiting, async ({ state }) => {
    return [state.id, await openTasksOf(store, state.id)] as const
  })
  return new Map(tasks)
}

/** The links that rows name and assets do not have; those among them that were ended begin anew. */
function linksBegunAnew(assets: readonly Stored<InformationAsset>[], rows: readonly ImportedRow[]): string[] {
  const rowsById = Map.groupBy(rows, ({ id }) => id)
  const rowsByName = Map.groupBy(rows, keyOfName)
  return assets.flatMap(({ state }) => {
    const about = [...(rowsById.get(state.id) ?? []), ...(rowsByName.get(keyOfName(state)) ?? [])]
    const named = new Set(about.flatMap(({ systemIds }) => systemIds))
    return [...named].flatMap((id) => (state.systemIds.includes(id) ? [] : [`${id}/${state.id}`]))
  })
}

export async function readImportContext(
  store: Store,
  rows: readonly ImportedRow[],
  { today }: Moment,
): Promise<ReadParts> {
  const [units, assignments, model, traceability] = await Promise.all([
    unitTree(store),
    assignmentsOn(
      store,
      [
        ...decidingRoles,
        'system-manager',
        'data-protection-officer',
        'legal-counsel',
        'it-security-coordinator',
      ],
      today,
    ),
    modelInForce(store, today),
    classifiesTraceability(store),
  ])
  const assets = await assetsOf(store, rows, units)
  const systemIds = [
    ...rows.flatMap((row) => row.systemIds),
    ...assets.flatMap(({ state }) => state.systemIds.slice(0, 1)),
  ]
  const [systems, classifications] = await Promise.all([
    store.many('system', systemIds),
    classificationsOfAll(store, assets),
  ])
  const [handlings, openTasks] = await Promise.all([
    store.many('handling', linksBegunAnew(assets, rows)),
    openTasksOfAll(store, classifications),
  ])
  return {
    units,
    assignments,
    systems: new Map(systems.map(({ state }) => [state.id, state])),
    assets,
    classifications,
    openTasks,
    handlings: new Map(handlings.map((link) => [`${link.state.systemId}/${link.state.assetId}`, link])),
    model,
    classifiesTraceability: traceability,
  }
}
