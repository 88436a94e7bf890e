// The system owner's decision to live without a requirement for a time, and its end (undantag, domain 3.8).
import type { Actor } from '../actor.ts'
import { stampOf, systemStamp } from '../actor.ts'
import type { CalendarDay } from '../calendar/calendar-day.ts'
import { startDerivation } from '../classification/start-derivation.ts'
import type { Decision, Stored } from '../decision.ts'
import { mailTo } from '../matter/advance.ts'
import type { Moment } from '../moment.ts'
import { type Grant, requireReach } from '../permission.ts'
import { Refusal } from '../refusal.ts'
import { requireExceptionDay, requireSystemOwner } from '../register/protect-system.ts'
import type { System } from '../register/system.ts'
import { type AssessedRequirement, isGap } from './assess-requirements.ts'
import type { RequirementException } from './requirement-answer.ts'

export type ExceptRequirement = Pick<
  RequirementException,
  'requirementId' | 'reason' | 'compensation' | 'validUntil'
>

interface Context extends Moment {
  id: string
  /** The requirements of the system as they stand. */
  rows: readonly AssessedRequirement[]
  /** The coordinators hear of every exception, the security chief of one at level 3. */
  informed: { coordinatorIds: readonly string[]; securityChiefIds: readonly string[] }
  actor: Actor
  grant: Grant
}

/**
 * @throws Refusal `wrong-unit`; `not-a-gap` when the requirement is not open; `day-not-possible` beyond twelve months
 */
export function exceptRequirement(
  system: System,
  command: ExceptRequirement,
  { id, rows, informed, actor, grant, now, today }: Context,
): { decision: Decision; exception: RequirementException } {
  requireReach(grant, system)
  requireSystemOwner(system, actor)
  const row = rows.find(({ requirement }) => requirement.id === command.requirementId)
  if (row === undefined || !isGap(row))
    throw new Refusal('not-a-gap', [{ path: 'body.requirementId', message: command.requirementId }])
  requireExceptionDay(command.validUntil, today, 'body.validUntil')
  const by = stampOf(actor, grant.standing)
  const exception: RequirementException = {
    kind: 'requirement-exception',
    id,
    systemId: system.id,
    ...command,
    level: row.level,
    decidedBy: by,
    decidedOn: today,
  }
  const { coordinatorIds, securityChiefIds } = informed
  const told = [...coordinatorIds, ...(row.level === 3 ? securityChiefIds : [])]
  return {
    decision: {
      at: now,
      actor: by,
      changes: [{ after: exception, action: 'requirement-exception.decided' }],
      effects: [
        ...startDerivation([system.id]),
        ...mailTo(told, {
          template: 'exception-decided',
          systemId: system.id,
          systemName: system.name,
          validUntil: command.validUntil,
        }),
      ],
    },
    exception,
  }
}

/** @throws Refusal `wrong-unit`; `wrong-state` when it has ended */
export function endException(
  system: System,
  before: Stored<RequirementException>,
  { actor, grant, now, today }: Moment & { actor: Actor; grant: Grant },
): { decision: Decision; exception: RequirementException } {
  requireReach(grant, system)
  requireSystemOwner(system, actor)
  if (before.state.endedOn !== undefined) throw new Refusal('wrong-state')
  const exception: RequirementException = { ...before.state, endedOn: today }
  return {
    decision: {
      at: now,
      actor: stampOf(actor, grant.standing),
      changes: [{ before, after: exception, action: 'requirement-exception.ended' }],
      effects: startDerivation([system.id]),
    },
    exception,
  }
}

/** What runs out is a gap again, and those who answer for the system are told. Undefined while it lasts. */
export function expireException(
  before: Stored<RequirementException>,
  system: System,
  { now, today }: { now: string; today: CalendarDay },
): Decision | undefined {
  const { state } = before
  if (state.endedOn !== undefined || state.validUntil >= today) return undefined
  return {
    at: now,
    actor: systemStamp,
    changes: [{ before, after: { ...state, endedOn: today }, action: 'requirement-exception.expired' }],
    effects: [
      ...startDerivation([system.id]),
      ...mailTo([system.ownerId, system.managerId], {
        template: 'exception-expired',
        systemId: system.id,
        systemName: system.name,
        expiredOn: state.validUntil,
      }),
    ],
  }
}
