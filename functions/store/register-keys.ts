// The keys of assets, systems, their links and what follows from a class.

import type { Aggregate } from '../domain/aggregate.ts'
import { addDays } from '../domain/calendar/calendar-day.ts'
import { nameSortKey } from '../domain/register/name-sort-key.ts'
import { factsOfAsset, factsOfSystem, factsOfSystemClass } from '../domain/register/register-facts.ts'
import { type ItemKeys, type Key, lists, padded, prefixes, watchedOn } from './lists.ts'
import { actionKey, actionKeysOf, planKey, planKeysOf } from './plan-keys.ts'

/** The kinds that came with the register. */
export type RegisterKind =
  | 'information-asset'
  | 'system'
  | 'handling'
  | 'system-dependency'
  | 'integration'
  | 'dependency-graph'
  | 'classification-model'
  | 'classification'
  | 'system-class'
  | 'requirement-catalogue'
  | 'requirement-answer'
  | 'requirement-exception'
  | 'owner-vacancy'
  | 'action'
  | 'action-plan'
  | 'protective-security-stops'
  | 'disclosure'
type RegisterThing = Extract<Aggregate, { kind: RegisterKind }>

const counted = (facts: string) => ({ gsi3pk: lists.figures, gsi3sk: facts })

/** Sorts by place in the organisation, then by name: a unit with all beneath it is one stretch of the list. */
export function placedBy(unitPath: string, name: string, id: string): string {
  return `${unitPath}#${nameSortKey(name)}#${id}`
}

/** All keys of one thing of the register, computed from its state. */
export function registerKeysOf(thing: RegisterThing): ItemKeys {
  switch (thing.kind) {
    case 'information-asset': {
      const { id, unitPath, name, endedOn, lookOn } = thing
      const isEnded = endedOn !== undefined
      return {
        pk: lists.asset(id),
        sk: 'ASSET',
        gsi1pk: isEnded ? lists.endedAssets : lists.assets,
        gsi1sk: placedBy(unitPath, name, id),
        ...(isEnded ? {} : counted(factsOfAsset(thing))),
        ...watchedOn(isEnded ? undefined : lookOn, `asset#${id}`),
      }
    }
    case 'system': {
      const { id, unitPath, name, lowering } = thing
      return {
        pk: lists.system(id),
        sk: 'SYSTEM',
        gsi1pk: lists.systems,
        gsi1sk: placedBy(unitPath, name, id),
        ...counted(factsOfSystem(thing)),
        ...watchedOn(lowering && addDays(lowering.validUntil, 1), `system#${id}`),
      }
    }
    case 'system-class':
      return {
        pk: lists.system(thing.systemId),
        sk: 'CLASS',
        ...(thing.ended ? {} : counted(factsOfSystemClass(thing))),
      }
    case 'handling':
      return { pk: lists.system(thing.systemId), sk: `${prefixes.handling}${thing.assetId}` }
    case 'system-dependency':
      return { pk: lists.system(thing.platformId), sk: `${prefixes.dependant}${thing.systemId}` }
    case 'integration':
      return {
        pk: lists.system(thing.toSystemId),
        sk: `${prefixes.received}${thing.fromSystemId}`,
        gsi1pk: lists.sentFrom(thing.fromSystemId),
        gsi1sk: thing.toSystemId,
      }
    case 'requirement-answer':
      return { pk: lists.system(thing.systemId), sk: `${prefixes.requirementAnswer}${thing.requirementId}` }
    case 'requirement-exception':
      return {
        pk: lists.system(thing.systemId),
        sk: `${prefixes.requirementException}${thing.id}`,
        ...watchedOn(
          thing.endedOn === undefined ? addDays(thing.validUntil, 1) : undefined,
          `exception#${thing.id}`,
        ),
      }
    case 'classification':
      return { pk: lists.asset(thing.assetId), sk: `${prefixes.classification}${padded(thing.number, 4)}` }
    case 'dependency-graph':
      return { pk: 'DEPENDENCY-GRAPH', sk: 'DEPENDENCY-GRAPH' }
    case 'classification-model':
      return { pk: lists.classificationModels, sk: thing.id }
    case 'requirement-catalogue':
      return { pk: lists.requirementCatalogues, sk: thing.id }
    case 'owner-vacancy':
      return { pk: lists.matter(thing.id), sk: 'OWNER-VACANCY' }
    case 'action':
      return actionKeysOf(thing)
    case 'action-plan':
      return planKeysOf(thing)
    case 'protective-security-stops':
      return { pk: lists.protectiveSecurityStops, sk: thing.day }
    case 'disclosure':
      return { pk: lists.disclosures, sk: thing.id }
    default:
      return thing satisfies never
  }
}

export type RegisterLoadableKind = Exclude<RegisterKind, 'requirement-exception'>

/** The key of a thing of the register from its id; a malformed id is simply not found. */
export function registerKeyOf(kind: RegisterLoadableKind, id: string): Key {
  const [first = '', second = ''] = id.split('/')
  switch (kind) {
    case 'information-asset':
      return { pk: lists.asset(id), sk: 'ASSET' }
    case 'system':
      return { pk: lists.system(id), sk: 'SYSTEM' }
    case 'system-class':
      return { pk: lists.system(id), sk: 'CLASS' }
    case 'handling':
      return { pk: lists.system(first), sk: `${prefixes.handling}${second}` }
    case 'system-dependency':
      return { pk: lists.system(second), sk: `${prefixes.dependant}${first}` }
    case 'integration':
      return { pk: lists.system(second), sk: `${prefixes.received}${first}` }
    case 'requirement-answer':
      return { pk: lists.system(first), sk: `${prefixes.requirementAnswer}${second}` }
    case 'classification':
      return { pk: lists.asset(first), sk: `${prefixes.classification}${padded(Number(second), 4)}` }
    case 'dependency-graph':
      return { pk: 'DEPENDENCY-GRAPH', sk: 'DEPENDENCY-GRAPH' }
    case 'classification-model':
      return { pk: lists.classificationModels, sk: id }
    case 'requirement-catalogue':
      return { pk: lists.requirementCatalogues, sk: id }
    case 'owner-vacancy':
      return { pk: lists.matter(id), sk: 'OWNER-VACANCY' }
    case 'action':
      return actionKey(id)
    case 'action-plan':
      return planKey(id)
    case 'protective-security-stops':
      return { pk: lists.protectiveSecurityStops, sk: id }
    case 'disclosure':
      return { pk: lists.disclosures, sk: id }
    default:
      return kind satisfies never
  }
}
