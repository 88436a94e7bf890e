// A register that exists only in memory: random systems, assets and links, the events that change them, and the spreading of what follows.
import fc from 'fast-check'
import { addDays } from '../../../functions/domain/calendar/calendar-day.ts'
import type { ClassLevels, Level } from '../../../functions/domain/classification/class-levels.ts'
import {
  type DerivationInput,
  type DerivedClass,
  deriveClass,
} from '../../../functions/domain/classification/derive-class.ts'
import { isSameDerived } from '../../../functions/domain/classification/reached-systems.ts'
import { aggregation, loweringTo, raisingTo, today } from './given-derivation.ts'

const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${letter}${String(at).padStart(2, '0')}`)

/** In this order: a system stands only on systems after it, so that no circle can come about. */
export const systemIds = numbered('s', 14)
export const assetIds = numbered('a', 6)

/** What is said of one thing; the latest that is said of it holds. */
export type Event =
  | { kind: 'classed'; assetId: string; levels?: ClassLevels | undefined }
  | { kind: 'handled'; systemId: string; assetId: string; holds: boolean }
  | { kind: 'sent'; fromSystemId: string; systemId: string; assetId: string; holds: boolean }
  | { kind: 'stands'; systemId: string; platformId: string; holds: boolean }
  | { kind: 'aggregated'; systemId: string; holds: boolean }
  | { kind: 'raised'; systemId: string; levels?: ClassLevels | undefined }
  | { kind: 'lowered'; systemId: string; levels?: ClassLevels | undefined; lastDay: number }
  | { kind: 'day'; number: number }

/** What the event is said of. */
export function subjectOf(event: Event): string {
  const { kind } = event
  switch (kind) {
    case 'classed':
      return `${kind} ${event.assetId}`
    case 'handled':
      return `${kind} ${event.systemId} ${event.assetId}`
    case 'sent':
      return `${kind} ${event.fromSystemId} ${event.systemId} ${event.assetId}`
    case 'stands':
      return `${kind} ${event.systemId} ${event.platformId}`
    case 'aggregated':
    case 'raised':
    case 'lowered':
      return `${kind} ${event.systemId}`
    case 'day':
      return kind
    default:
      return kind satisfies never
  }
}

export type Register = ReadonlyMap<string, Event>

export const apply = (register: Register, event: Event): Register =>
  new Map(register).set(subjectOf(event), event)

export const registerOf = (events: readonly Event[]): Register => events.reduce(apply, new Map())

function eventsOf<K extends Event['kind']>(register: Register, kind: K): Extract<Event, { kind: K }>[] {
  const isOfKind = (event: Event): event is Extract<Event, { kind: K }> => event.kind === kind
  return [...register.values()].filter(isOfKind)
}

/** The systems that must be derived anew at once. */
export function reachedBy(register: Register, event: Event): string[] {
  switch (event.kind) {
    case 'classed':
      return systemIds.filter((id) => assetsOf(register, id).includes(event.assetId))
    case 'handled':
    case 'sent':
    case 'aggregated':
    case 'raised':
    case 'lowered':
      return [event.systemId]
    case 'stands':
      return [event.platformId]
    case 'day':
      return eventsOf(register, 'lowered').map(({ systemId }) => systemId)
    default:
      return event satisfies never
  }
}

const assetsOf = (register: Register, systemId: string): string[] =>
  [...eventsOf(register, 'handled'), ...eventsOf(register, 'sent')]
    .filter((link) => link.holds && link.systemId === systemId)
    .map(({ assetId }) => assetId)

const platformsOf = (register: Register, systemId: string): string[] =>
  eventsOf(register, 'stands')
    .filter((link) => link.holds && link.systemId === systemId)
    .map(({ platformId }) => platformId)

type Derived = ReadonlyMap<string, DerivedClass>

/** What the derivation of a system reads, given how far the others have been derived. */
export function inputOf(register: Register, systemId: string, derived: Derived): DerivationInput {
  const isHere = (link: { systemId: string; holds: boolean }) => link.holds && link.systemId === systemId
  const ofThis = (event: { systemId: string }) => event.systemId === systemId
  const levelsOf = (assetId: string) =>
    eventsOf(register, 'classed').find((classed) => classed.assetId === assetId)?.levels
  const raising = eventsOf(register, 'raised').find(ofThis)?.levels
  const lowered = eventsOf(register, 'lowered').find(ofThis)
  const isAggregated = eventsOf(register, 'aggregated').some(isHere)
  return {
    system: {
      id: systemId,
      ...(isAggregated && { aggregation }),
      ...(raising && { raising: { ...raisingTo(0, 0, 0), levels: raising } }),
      ...(lowered?.levels && {
        lowering: {
          ...loweringTo(0, 0, 0),
          levels: lowered.levels,
          validUntil: addDays(today, lowered.lastDay),
        },
      }),
    },
    handled: eventsOf(register, 'handled')
      .filter(isHere)
      .map(({ assetId }) => ({ assetId, levels: levelsOf(assetId) })),
    received: eventsOf(register, 'sent')
      .filter(isHere)
      .map(({ assetId, fromSystemId }) => ({ assetId, fromSystemId, levels: levelsOf(assetId) })),
    dependants: eventsOf(register, 'stands')
      .filter((link) => link.holds && link.platformId === systemId)
      .map((link) => ({ systemId: link.systemId, derived: derived.get(link.systemId) })),
    today: addDays(today, eventsOf(register, 'day')[0]?.number ?? 0),
  }
}

/** Derives every system once, those that stand on others first. */
export function deriveInOrder(register: Register): Derived {
  const derived = new Map<string, DerivedClass>()
  for (const id of systemIds) derived.set(id, deriveClass(inputOf(register, id, derived)))
  return derived
}

/**
 * Applies the events and derives what they reach, in whatever order the choices say: an event may arrive while others
 * still spread. A system passes the change on only when its class came out another. `derivations` says how many it took.
 */
export function settle(
  events: readonly Event[],
  choices: Iterator<number>,
): { register: Register; derived: Derived; derivations: number } {
  const derived = new Map<string, DerivedClass>()
  const waiting = new Set(systemIds)
  const coming = [...events]
  let register: Register = new Map()
  let derivations = 0
  while (waiting.size + coming.length > 0) {
    const choice = choices.next().value % (waiting.size + Math.min(coming.length, 1))
    const id = [...waiting][choice]
    if (id === undefined) {
      for (const event of coming.splice(0, 1)) {
        // What a link or an asset reached before the event is reached by it too.
        const before = reachedBy(register, event)
        register = apply(register, event)
        for (const reached of [...before, ...reachedBy(register, event)]) waiting.add(reached)
      }
      continue
    }
    waiting.delete(id)
    derivations += 1
    const former = derived.get(id)
    const latter = deriveClass(inputOf(register, id, derived))
    if (former !== undefined && isSameDerived(former, latter)) continue
    derived.set(id, latter)
    for (const platformId of platformsOf(register, id)) waiting.add(platformId)
  }
  return { register, derived, derivations }
}

const anyLevel = fc.constantFrom<Level>(0, 1, 2, 3)
export const anyLevels: fc.Arbitrary<ClassLevels> = fc.record(
  { confidentiality: anyLevel, integrity: anyLevel, availability: anyLevel, traceability: anyLevel },
  { requiredKeys: ['confidentiality', 'integrity', 'availability'] },
)
const levelsOrNone = fc.option(anyLevels, { nil: undefined, freq: 4 })
const anySystem = fc.constantFrom(...systemIds)
const anyAsset = fc.constantFrom(...assetIds)
const mostlyHolds = fc.integer({ min: 0, max: 3 }).map((number) => number > 0)

const two = fc
  .uniqueArray(anySystem, { minLength: 2, maxLength: 2 })
  .map((pair): [string, string] => [pair[0] ?? '', pair[1] ?? ''])
const upwards = two.map(([one, other]): [string, string] => (one < other ? [one, other] : [other, one]))

const classed = fc.record({ kind: fc.constant('classed' as const), assetId: anyAsset, levels: levelsOrNone })
const handled = fc.record({
  kind: fc.constant('handled' as const),
  systemId: anySystem,
  assetId: anyAsset,
  holds: mostlyHolds,
})
const sent = fc.tuple(two, anyAsset, mostlyHolds).map(
  ([[fromSystemId, systemId], assetId, holds]): Event => ({
    kind: 'sent',
    fromSystemId,
    systemId,
    assetId,
    holds,
  }),
)
const stands = fc
  .tuple(upwards, mostlyHolds)
  .map(([[systemId, platformId], holds]): Event => ({ kind: 'stands', systemId, platformId, holds }))
const aggregated = fc.record({
  kind: fc.constant('aggregated' as const),
  systemId: anySystem,
  holds: mostlyHolds,
})
const raised = fc.record({ kind: fc.constant('raised' as const), systemId: anySystem, levels: levelsOrNone })
const lowered = fc.record({
  kind: fc.constant('lowered' as const),
  systemId: anySystem,
  levels: levelsOrNone,
  lastDay: fc.nat(20),
})
const dayPasses = fc.record({ kind: fc.constant('day' as const), number: fc.nat(30) })

const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  { weight: 5, arbitrary: classed },
  { weight: 5, arbitrary: handled },
  { weight: 2, arbitrary: sent },
  { weight: 8, arbitrary: stands },
  { weight: 1, arbitrary: aggregated },
  { weight: 1, arbitrary: raised },
  { weight: 2, arbitrary: lowered },
  { weight: 1, arbitrary: dayPasses },
)

/** Each system stands on the next: the longest way there can be. */
export const chain: Event[] = systemIds.slice(1).map((platformId, at) => ({
  kind: 'stands',
  systemId: systemIds[at] ?? '',
  platformId,
  holds: true,
}))

/** Some of them over a chain of all systems, some over whatever dependencies come about. */
export const anyEvents: fc.Arbitrary<Event[]> = fc
  .tuple(fc.boolean(), fc.array(anyEvent, { maxLength: 60 }))
  .map(([isChained, events]) => (isChained ? [...chain, ...events] : events))

/** Of each thing one event, so that they may come in any order; and such an order. */
export const anyFactsInTwoOrders: fc.Arbitrary<[Event[], Event[]]> = anyEvents
  .map((events) => [...registerOf(events).values()])
  .chain((facts) => fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })))

export const anyChoices: fc.Arbitrary<Iterator<number>> = fc.infiniteStream(fc.nat(10_000))
