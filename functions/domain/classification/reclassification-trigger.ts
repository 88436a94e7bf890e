// What change of an asset or a system asks for a new classification (domain 3.3).
import { canonicalJson } from '../audit/canonical-json.ts'
import type { InformationAsset } from '../register/information-asset.ts'
import type { PersonalData } from '../register/personal-data.ts'
import type { System } from '../register/system.ts'
import { type ClassLevels, highestLevel } from './class-levels.ts'
import type { ChangedFact, ClassificationTrigger } from './classification.ts'

export interface Found {
  trigger: ClassificationTrigger
  changed: ChangedFact[]
}

/** So many times more records make a new whole (domain 3.3: ×10). */
const volumeGrowth = 10

/** A change of a system reaches the information in it from this level on *(our choice)*: below, nobody is asked for nothing. */
const reachedFrom = 2

const inWords = (value: unknown): string =>
  (typeof value === 'string' ? value : canonicalJson(value ?? null)).slice(0, 500)

function changedFact(field: string, before: unknown, after: unknown): ChangedFact {
  return { field, before: inWords(before), after: inWords(after) }
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one ?? null) === canonicalJson(other ?? null)
}

/** New kinds of personal data, and not fewer of them, ask anew. */
function hasNewPersonalData(before: PersonalData, after: PersonalData): boolean {
  if (after.has === 'none') return false
  if (before.has === 'none') return true
  const kinds = [
    'sensitive',
    'offences',
    'protected',
    'children',
    'thirdCountry',
    'highRisk',
    'over500',
  ] as const
  return kinds.some((kind) => after[kind] && !before[kind])
}

/** The order in which the paragraphs are named says nothing. */
function changesOfSecrecy(before: InformationAsset, after: InformationAsset): ChangedFact[] {
  const isSameLaw = isSame(before.secrecy.toSorted(), after.secrecy.toSorted())
  const isSameStrength = before.strongSecrecy === after.strongSecrecy
  return [
    ...(isSameLaw ? [] : [changedFact('secrecy', before.secrecy, after.secrecy)]),
    ...(isSameStrength ? [] : [changedFact('strongSecrecy', before.strongSecrecy, after.strongSecrecy)]),
  ]
}

/** Undefined when nothing asks for a new class. */
export function triggerOfAsset(before: InformationAsset, after: InformationAsset): Found | undefined {
  if (hasNewPersonalData(before.personalData, after.personalData)) {
    const changed = [changedFact('personalData', before.personalData, after.personalData)]
    return { trigger: 'new-personal-data', changed }
  }
  const secrecy = changesOfSecrecy(before, after)
  if (secrecy.length > 0) return { trigger: 'law-change', changed: secrecy }
  const hasGrown =
    before.records !== undefined &&
    after.records !== undefined &&
    after.records >= before.records * volumeGrowth &&
    after.records > before.records
  if (hasGrown) return { trigger: 'volume', changed: [changedFact('records', before.records, after.records)] }
  const isOthers = before.ownerId !== after.ownerId && before.vacantSince === undefined
  if (isOthers)
    return { trigger: 'owner-change', changed: [changedFact('ownerId', before.ownerId, after.ownerId)] }
  return undefined
}

/** Undefined when the change of the system asks nothing of the information in it. */
export function triggerOfSystem(before: System, after: System): Found | undefined {
  if (before.hosting !== after.hosting && after.hosting.startsWith('cloud')) {
    return {
      trigger: 'cloud-or-third-country',
      changed: [changedFact('hosting', before.hosting, after.hosting)],
    }
  }
  if (after.supplier !== undefined && before.supplier?.name !== after.supplier.name) {
    const changed = [changedFact('supplier', before.supplier?.name, after.supplier.name)]
    return { trigger: 'new-supplier', changed }
  }
  const added = after.newUses.filter((use) => !before.newUses.includes(use))
  if (added.length > 0)
    return { trigger: 'new-use', changed: [changedFact('newUses', before.newUses, after.newUses)] }
  if (before.hosting !== after.hosting || (!before.exposedToInternet && after.exposedToInternet)) {
    const fields = ['hosting', 'exposedToInternet'] as const
    const changed = fields
      .filter((field) => before[field] !== after[field])
      .map((field) => changedFact(field, String(before[field]), String(after[field])))
    return { trigger: 'changed-system', changed }
  }
  return undefined
}

/** Whether a change around the asset asks for a new class: it has one, of some weight, and none is being worked on. */
export function isReached({
  current,
  openClassificationId,
  endedOn,
}: {
  current?: { levels: ClassLevels } | undefined
  openClassificationId?: string | undefined
  endedOn?: string | undefined
}): boolean {
  const isHeavy = current !== undefined && highestLevel(current.levels) >= reachedFrom
  return isHeavy && openClassificationId === undefined && endedOn === undefined
}
