// The class a system has because of what it handles, what is sent to it and what stands on it (domain 3.2).
import type { CalendarDay } from '../calendar/calendar-day.ts'
import type { System } from '../register/system.ts'
import { type Aspect, aspects, type ClassLevels, type Level } from './class-levels.ts'
import type { Because, SystemClass } from './system-class.ts'

/** What a system's class follows from. Levels are left out where no class is in force. */
export interface DerivationInput {
  readonly system: Pick<System, 'id' | 'aggregation' | 'raising' | 'lowering'>
  /** The assets it handles now. */
  readonly handled: readonly { readonly assetId: string; readonly levels?: ClassLevels | undefined }[]
  /** The assets other systems send it now. */
  readonly received: readonly {
    readonly assetId: string
    readonly fromSystemId: string
    readonly levels?: ClassLevels | undefined
  }[]
  /** The systems that stand on it now, with their derived class. */
  readonly dependants: readonly {
    readonly systemId: string
    readonly derived?: Pick<SystemClass, 'levels' | 'status' | 'because'> | undefined
  }[]
  readonly today: CalendarDay
}

export type DerivedClass = Pick<SystemClass, 'levels' | 'because' | 'status' | 'unclassified'>

/** The level in one aspect, the rule that gave it and the way it came. */
type Reason = Omit<Because, 'aspect'>

/** One thing that gives the system a class. */
interface Part {
  readonly rule: Because['rule']
  readonly levels: Partial<ClassLevels>
  readonly path: string[]
}

/**
 * The highest level in each aspect of what the system handles and is sent, and in availability also of what stands on it;
 * then aggregation, a decision to raise and, while it lasts, a decision to lower, in this order (domain 3.2).
 * The order in which things are read makes no difference. The dependencies must not go around in a circle.
 */
export function deriveClass(input: DerivationInput): DerivedClass {
  const parts = partsOf(input)
  const because = aspects.flatMap((aspect) => {
    const reason = reasonFor(aspect, parts, input)
    return reason === undefined ? [] : [{ aspect, ...reason }]
  })
  const unclassified = countUnclassified(input)
  return { levels: levelsOf(because), because, status: statusOf(input, unclassified), unclassified }
}

function levelsOf(because: readonly Because[]): ClassLevels {
  const levelIn = (sought: Aspect) => because.find(({ aspect }) => aspect === sought)?.level
  const traceability = levelIn('traceability')
  return {
    confidentiality: levelIn('confidentiality') ?? 0,
    integrity: levelIn('integrity') ?? 0,
    availability: levelIn('availability') ?? 0,
    ...(traceability !== undefined && { traceability }),
  }
}

/** All that gives a class, in the order of preference: of equal levels the first is named as the reason. */
function partsOf({ system, handled, received, dependants }: DerivationInput): Part[] {
  const here = `system:${system.id}`
  const fromHandled = handled
    .toSorted((a, b) => compareIds(a.assetId, b.assetId))
    .map(({ assetId, levels = {} }): Part => ({ rule: 'handled', levels, path: [`asset:${assetId}`, here] }))
  const fromReceived = received
    .toSorted((a, b) => compareIds(a.assetId, b.assetId) || compareIds(a.fromSystemId, b.fromSystemId))
    .map(
      ({ assetId, fromSystemId, levels = {} }): Part => ({
        rule: 'sent-here',
        levels,
        path: [`asset:${assetId}`, `system:${fromSystemId}`, here],
      }),
    )
  const fromDependants = dependants
    .toSorted((a, b) => compareIds(a.systemId, b.systemId))
    .filter(({ derived }) => derived !== undefined && derived.status !== 'empty')
    .map(({ systemId, derived }): Part => {
      const way = derived?.because.find(({ aspect }) => aspect === 'availability')?.path
      return {
        rule: 'stands-on-it',
        // A platform inherits availability only: what stands on it does not show it its information.
        levels: derived === undefined ? {} : { availability: derived.levels.availability },
        path: [...(way ?? [`system:${systemId}`]), here],
      }
    })
  return [...fromHandled, ...fromReceived, ...fromDependants]
}

function compareIds(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

/** Nothing is said of an aspect that may be left out and that neither a part nor a decision to raise names. */
function reasonFor(
  aspect: Aspect,
  parts: readonly Part[],
  { system, today }: DerivationInput,
): Reason | undefined {
  const nothing: Reason = { level: 0, rule: 'nothing-handled', path: [`system:${system.id}`] }
  const demanded = highestOfParts(aspect, parts) ?? (aspect === 'traceability' ? undefined : nothing)
  const raised = raise(aspect, demanded && aggregate(aspect, demanded, system), system)
  return raised && lower(aspect, raised, system, today)
}

function highestOfParts(aspect: Aspect, parts: readonly Part[]): Reason | undefined {
  return parts.reduce<Reason | undefined>((highest, { rule, levels, path }) => {
    const level = levels[aspect]
    const isHigher = level !== undefined && (highest === undefined || level > highest.level)
    return isHigher ? { level, rule, path } : highest
  }, undefined)
}

/** Many records of what may be spread freely may be spread freely too; from 1 on the whole is one worse, at most 3. */
const levelOfMany: Record<Level, Level> = { 0: 0, 1: 2, 2: 3, 3: 3 }

function aggregate(aspect: Aspect, reason: Reason, { aggregation }: DerivationInput['system']): Reason {
  const level = levelOfMany[reason.level]
  const isWorse = aggregation !== undefined && aspect === 'confidentiality' && level > reason.level
  return isWorse ? { ...reason, level, rule: 'aggregation' } : reason
}

function raise(
  aspect: Aspect,
  reason: Reason | undefined,
  { id, raising }: DerivationInput['system'],
): Reason | undefined {
  const level = raising?.levels[aspect]
  const lifts = level !== undefined && (reason === undefined || level > reason.level)
  // The decision is about the system: no information asks for this level.
  return lifts ? { level, rule: 'raised', path: [`system:${id}`] } : reason
}

/** The path stays: it says what asks for more than the system is protected for. */
function lower(
  aspect: Aspect,
  reason: Reason,
  { lowering }: DerivationInput['system'],
  today: CalendarDay,
): Reason {
  const level = lowering?.levels[aspect]
  const isInForce = lowering !== undefined && today <= lowering.validUntil
  const caps = isInForce && level !== undefined && level < reason.level
  return caps ? { ...reason, level, rule: 'lowered' } : reason
}

/** An asset that is both handled and received is one. */
function countUnclassified({ handled, received }: DerivationInput): number {
  const without = [...handled, ...received].filter(({ levels }) => levels === undefined)
  return new Set(without.map(({ assetId }) => assetId)).size
}

/** The weakest link: one unclassified part, here or further up, makes the class preliminary (domain 3.2). */
function statusOf(
  { handled, received, dependants }: DerivationInput,
  unclassified: number,
): DerivedClass['status'] {
  const contributing = dependants.filter(({ derived }) => derived?.status !== 'empty')
  const hasNothing = handled.length + received.length + contributing.length === 0
  if (hasNothing) return 'empty'
  const isUnsettled = contributing.some(
    ({ derived }) => derived === undefined || derived.status === 'preliminary',
  )
  return unclassified > 0 || isUnsettled ? 'preliminary' : 'settled'
}
