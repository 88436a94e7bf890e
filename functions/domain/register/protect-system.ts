// What the system owner decides of a system's class besides what follows by itself: aggregation, a raise, a dated lowering (domain 3.2).
import type { Actor } from '../actor.ts'
import { stampOf, systemStamp } from '../actor.ts'
import { addMonths, type CalendarDay } from '../calendar/calendar-day.ts'
import { type Aspect, aspects, type ClassLevels, levelOf } from '../classification/class-levels.ts'
import { startDerivation } from '../classification/start-derivation.ts'
import type { SystemClass } from '../classification/system-class.ts'
import type { Decision, Stored } from '../decision.ts'
import { mailTo } from '../matter/advance.ts'
import type { Moment } from '../moment.ts'
import { type Grant, requireReach } from '../permission.ts'
import { Refusal } from '../refusal.ts'
import type { System } from './system.ts'

/** An exception lasts so long at most *(our choice, domain 3.8)*. */
export const longestExceptionMonths = 12

/** @throws Refusal `day-not-possible` for a day that has been, or is more than twelve months ahead */
export function requireExceptionDay(validUntil: CalendarDay, today: CalendarDay, path: string): void {
  const latest = addMonths(today, longestExceptionMonths)
  if (validUntil < today || validUntil > latest)
    throw new Refusal('day-not-possible', [{ path, message: `${today}..${latest}` }])
}

/**
 * The risk is the owner's to accept (domain 3.8): another system owner of the unit owns other systems.
 * @throws Refusal `permission-denied`
 */
export function requireSystemOwner({ ownerId }: Pick<System, 'ownerId'>, actor: Actor): void {
  if (actor.personId !== ownerId)
    throw new Refusal('permission-denied', [{ path: 'system', message: 'system-owner' }])
}

export type ProtectSystem =
  | { measure: 'aggregation'; reason: string }
  | { measure: 'raising'; levels: ClassLevels; reason: string }
  | { measure: 'lowering'; levels: ClassLevels; reason: string; advice: string; validUntil: CalendarDay }
  | { measure: 'none'; of: 'aggregation' | 'raising' | 'lowering'; reason: string }

interface Context extends Moment {
  derived: SystemClass | undefined
  expectedVersion: number
  /** The coordinators, and the security chief for what concerns a level 3. */
  informed: { coordinatorIds: readonly string[]; securityChiefIds: readonly string[] }
  actor: Actor
  grant: Grant
}

function protectedBy(
  system: System,
  command: ProtectSystem,
  decided: { decidedBy: string; decidedOn: CalendarDay },
) {
  switch (command.measure) {
    case 'aggregation':
      return { ...system, aggregation: { reason: command.reason, ...decided } }
    case 'raising':
      return { ...system, raising: { levels: command.levels, reason: command.reason, ...decided } }
    case 'lowering': {
      const { levels, reason, advice, validUntil } = command
      return { ...system, lowering: { levels, reason, advice, validUntil, ...decided } }
    }
    case 'none': {
      const { [command.of]: _, ...rest } = system
      return rest
    }
    default:
      return command satisfies never
  }
}

/**
 * @throws Refusal `stale-version`, `wrong-unit`; `day-not-possible` for a lowering beyond twelve months; `not-found` when
 *   there is no such measure to end
 */
export function protectSystem(
  before: Stored<System>,
  command: ProtectSystem,
  { derived, expectedVersion, informed, actor, grant, now, today }: Context,
): { decision: Decision; system: System } {
  if (before.version !== expectedVersion) throw new Refusal('stale-version')
  requireReach(grant, before.state)
  requireSystemOwner(before.state, actor)
  if (command.measure === 'lowering') requireExceptionDay(command.validUntil, today, 'body.validUntil')
  if (command.measure === 'none' && before.state[command.of] === undefined)
    throw new Refusal('not-found', [{ path: 'body.of', message: command.of }])
  const decided = { decidedBy: actor.personId, decidedOn: today }
  const system: System = protectedBy(before.state, command, decided)
  const concernsThree = derived !== undefined && lowersThree(command, derived)
  const told =
    command.measure === 'lowering'
      ? [...informed.coordinatorIds, ...(concernsThree ? informed.securityChiefIds : [])]
      : []
  return {
    decision: {
      at: now,
      actor: stampOf(actor, grant.standing),
      changes: [{ before, after: system, action: `system.${actionOf(command)}` }],
      effects: [
        ...startDerivation([system.id]),
        ...mailTo(told, {
          template: 'exception-decided',
          systemId: system.id,
          systemName: system.name,
          validUntil: command.measure === 'lowering' ? command.validUntil : today,
        }),
      ],
    },
    system,
  }
}

/** An aspect that is lowered already may have been at 3, which its class does not say any more: it counts too. */
function lowersThree(command: ProtectSystem, { levels, because }: SystemClass): boolean {
  if (command.measure !== 'lowering') return false
  const isLowered = (sought: Aspect) =>
    because.some(({ aspect, rule }) => aspect === sought && rule === 'lowered')
  return aspects.some((aspect) => {
    const level = command.levels[aspect]
    const lowers = level !== undefined && level < 3
    return lowers && (levelOf(levels, aspect) === 3 || isLowered(aspect))
  })
}

function actionOf(command: ProtectSystem): string {
  const ofMeasure = { aggregation: 'aggregated', raising: 'raised', lowering: 'lowered' } as const
  return command.measure === 'none' ? `${command.of}-ended` : ofMeasure[command.measure]
}

/** A lowering that has run out is taken away, and its owner told. Undefined while it lasts. */
export function endLowering(before: Stored<System>, { now, today }: Moment): Decision | undefined {
  const { lowering, ...system } = before.state
  if (lowering === undefined || lowering.validUntil >= today) return undefined
  return {
    at: now,
    actor: systemStamp,
    changes: [{ before, after: system, action: 'system.lowering-expired' }],
    effects: [
      ...startDerivation([system.id]),
      ...mailTo([system.ownerId, system.managerId], {
        template: 'exception-expired',
        systemId: system.id,
        systemName: system.name,
        expiredOn: lowering.validUntil,
      }),
    ],
  }
}
