// Lets someone stand in for a person in one role, for a time and in some processes.
import type { Actor } from '../actor.ts'
import { stampOf } from '../actor.ts'
import type { Decision } from '../decision.ts'
import type { Grant } from '../permission.ts'
import { Refusal } from '../refusal.ts'
import { areAllDaysCovered, isBackwards } from './period.ts'
import type { Person } from './person.ts'
import type { Deputy, RoleAssignment } from './role-assignment.ts'

export type AppointDeputy = Pick<Deputy, 'role' | 'unitId' | 'scope' | 'validFrom' | 'validTo'>

/**
 * @param context.held the principal's role assignments: nobody can lend a role they do not hold themself,
 *   so a deputy can never appoint a deputy of their own
 * @throws Refusal `permission-denied` for another's deputy without the right, `malformed-request`,
 *   `no-role-holder`, or `day-not-possible`
 */
export function appointDeputy(
  command: AppointDeputy,
  context: {
    principalId: string
    deputy: Person
    held: readonly RoleAssignment[]
    actor: Actor
    grant: Grant
    id: string
    now: string
  },
): { decision: Decision; deputy: Deputy } {
  const { principalId, actor, grant, id, now } = context
  if (grant.scope !== 'everywhere' && principalId !== actor.personId) throw new Refusal('permission-denied')
  if (context.deputy.id === principalId) {
    throw new Refusal('malformed-request', [
      {
        path: 'body.deputyId',
        message: { sv: 'Ingen är sin egen ställföreträdare.', en: 'Nobody stands in for themself.' },
      },
    ])
  }
  if (isBackwards(command))
    throw new Refusal('day-not-possible', [{ path: 'body.validTo', message: `≥ ${command.validFrom}` }])
  const holdings = context.held.filter(
    ({ role, unitId }) => role === command.role && unitId === command.unitId,
  )
  if (holdings.length === 0) {
    throw new Refusal('no-role-holder', [
      {
        path: 'body.role',
        message: {
          sv: 'Den ordinarie har inte rollen i enheten.',
          en: 'The principal does not hold the role at the unit.',
        },
      },
    ])
  }
  if (!areAllDaysCovered(command, holdings)) {
    throw new Refusal('day-not-possible', [
      {
        path: 'body.validTo',
        message: {
          sv: 'Den ordinarie har inte rollen hela den tiden.',
          en: 'The principal does not hold the role all that time.',
        },
      },
    ])
  }
  const scope = [...new Set(command.scope)]
  const deputy: Deputy = { kind: 'deputy', id, personId: context.deputy.id, principalId, ...command, scope }
  const lentStanding = actor.standings.find(
    ({ role, unitId }) => role === command.role && unitId === command.unitId,
  )
  return {
    decision: {
      at: now,
      actor: stampOf(actor, grant.scope === 'everywhere' ? grant.standing : lentStanding),
      changes: [{ after: deputy, action: 'deputy.appointed' }],
      effects: [],
    },
    deputy,
  }
}
