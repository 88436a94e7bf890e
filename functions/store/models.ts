// The classification models and requirement catalogues: those that come with the system, and those the municipality has added.
import type { CalendarDay } from '../domain/calendar/calendar-day.ts'
import type { ClassificationModel } from '../domain/classification/classification-model.ts'
import { model2026 } from '../domain/classification/model-2026.ts'
import { Refusal } from '../domain/refusal.ts'
import { catalogue2026 } from '../domain/requirement/catalogue-2026.ts'
import type { RequirementCatalogue } from '../domain/requirement/requirement-catalogue.ts'
import { lists } from './lists.ts'
import type { Store } from './store.ts'

/** The latest whose first day has come. @param versions the one that comes with the system first */
export function latestBegun<T extends { validFrom: CalendarDay }>(
  versions: readonly [T, ...T[]],
  today: CalendarDay,
): T {
  const begun = versions.filter(({ validFrom }) => validFrom <= today)
  return begun.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom)).at(-1) ?? versions[0]
}

/** Every model, the one that comes with the system first. */
export async function everyModel(store: Store): Promise<[ClassificationModel, ...ClassificationModel[]]> {
  const stored = await store.all('classification-model', {
    table: 'register',
    partition: lists.classificationModels,
  })
  return [model2026, ...stored.map(({ state }) => state)]
}

export async function modelInForce(store: Store, today: CalendarDay): Promise<ClassificationModel> {
  return latestBegun(await everyModel(store), today)
}

/** The model in whose words a class was decided; the one that comes with the system needs no read. */
export async function modelById(store: Store, id: string): Promise<ClassificationModel> {
  if (id === model2026.id) return model2026
  return (await store.load('classification-model', id)).state
}

/** Every catalogue, the one that comes with the system first. */
export async function everyCatalogue(
  store: Store,
): Promise<[RequirementCatalogue, ...RequirementCatalogue[]]> {
  const stored = await store.all('requirement-catalogue', {
    table: 'register',
    partition: lists.requirementCatalogues,
  })
  return [catalogue2026, ...stored.map(({ state }) => state)]
}

export async function catalogueInForce(store: Store, today: CalendarDay): Promise<RequirementCatalogue> {
  return latestBegun(await everyCatalogue(store), today)
}

/** @throws Refusal `not-found` */
export async function catalogueById(store: Store, id: string): Promise<RequirementCatalogue> {
  const found = (await everyCatalogue(store)).find((catalogue) => catalogue.id === id)
  if (found === undefined) throw new Refusal('not-found', [{ path: 'catalogue', message: id.slice(0, 100) }])
  return found
}
