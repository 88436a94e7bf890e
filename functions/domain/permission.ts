// The permission table: which role may do what, and how far it reaches.
import type { Actor, Standing } from './actor.ts'
import type { Role } from './organisation/role.ts'
import type { DeputyScope } from './organisation/role-assignment.ts'
import { isWithin } from './organisation/unit-path.ts'
import { Refusal } from './refusal.ts'

/** How far a permission reaches: only what is the actor's own, the role's unit, or the whole municipality. */
export type Scope = 'own' | 'own-unit' | 'everywhere'

type Grants = Partial<Record<Role, Scope>>

const everyone: Grants = { employee: 'everywhere' }
const processOwners: Grants = {
  coordinator: 'everywhere',
  'security-chief': 'everywhere',
  'municipal-director': 'everywhere',
}
const readers: Grants = {
  ...processOwners,
  registrar: 'everywhere',
  'committee-secretary': 'everywhere',
  'legal-counsel': 'everywhere',
  'data-protection-officer': 'everywhere',
  'it-security-coordinator': 'everywhere',
  'council-member': 'everywhere',
  'unit-manager': 'everywhere',
  'company-director': 'everywhere',
  'federation-director': 'everywhere',
  auditor: 'everywhere',
}

/** Who may see the register: all of it, or what belongs to their units. */
const registerReaders: Grants = {
  ...processOwners,
  administrator: 'everywhere',
  'it-security-coordinator': 'everywhere',
  'legal-counsel': 'everywhere',
  'data-protection-officer': 'everywhere',
  auditor: 'everywhere',
  'committee-secretary': 'own-unit',
  'unit-manager': 'own-unit',
  'company-director': 'own-unit',
  'federation-director': 'own-unit',
  'system-owner': 'own-unit',
  'system-manager': 'own-unit',
  'information-owner': 'own-unit',
}
const registerKeepers: Grants = {
  coordinator: 'everywhere',
  administrator: 'everywhere',
  'unit-manager': 'own-unit',
  'company-director': 'own-unit',
  'federation-director': 'own-unit',
  'system-owner': 'own-unit',
  'system-manager': 'own-unit',
  'information-owner': 'own-unit',
}
/** Which protection is missing where is itself secret (OSL 18:8), so fewer see it than see the register. */
const gapReaders: Grants = {
  ...processOwners,
  'it-security-coordinator': 'everywhere',
  auditor: 'everywhere',
  'unit-manager': 'own-unit',
  'company-director': 'own-unit',
  'federation-director': 'own-unit',
  'system-owner': 'own-unit',
  'system-manager': 'own-unit',
}

/** An incident's details are secret (OSL 18:8): those who work with it, and the chiefs of the units concerned. */
const incidentReaders: Grants = {
  ...processOwners,
  'it-security-coordinator': 'everywhere',
  'legal-counsel': 'everywhere',
  'data-protection-officer': 'everywhere',
  'unit-manager': 'own-unit',
  'company-director': 'own-unit',
  'federation-director': 'own-unit',
  'system-owner': 'own-unit',
}
/** Who works with an incident (domain 6.2, rows 22 and 23). */
const incidentLeaders: Grants = {
  coordinator: 'everywhere',
  'security-chief': 'everywhere',
  'it-security-coordinator': 'everywhere',
}
/** Who acts for a controller in a personal data breach (domain 6.2, row 24): its delegate, and the lawyer for all. */
const breachDelegates: Grants = {
  'legal-counsel': 'everywhere',
  'unit-manager': 'own-unit',
  'company-director': 'own-unit',
  'federation-director': 'own-unit',
}
/** Who is consulted on the continuous reports, besides those who write and receive them (domain 6.2, row 11). */
const statusReaders: Grants = {
  ...processOwners,
  'it-security-coordinator': 'everywhere',
  'data-protection-officer': 'everywhere',
  'council-member': 'everywhere',
  auditor: 'everywhere',
}

/** Role × permission × scope. Whoever holds any role today is also an `employee`. A missing cell means no. */
export const permissions = {
  'me:read': everyone,
  'organisation:read': everyone,
  'organisation:import': { administrator: 'everywhere', coordinator: 'everywhere' },
  'organisation:change': { administrator: 'everywhere', coordinator: 'everywhere' },
  'roles:assign': { administrator: 'everywhere', coordinator: 'everywhere', 'unit-manager': 'own-unit' },
  'deputy:appoint': { administrator: 'everywhere', coordinator: 'everywhere', employee: 'own' },
  'matter:start': { coordinator: 'everywhere', 'security-chief': 'everywhere' },
  'matter:withdraw': { coordinator: 'everywhere', 'security-chief': 'everywhere' },
  'matter:register-appeal': { registrar: 'everywhere', 'legal-counsel': 'everywhere' },
  'matter:place': { coordinator: 'everywhere', 'committee-secretary': 'own-unit' },
  'consultation:close': { coordinator: 'everywhere', 'security-chief': 'everywhere' },
  'respite:decide': { coordinator: 'everywhere', 'security-chief': 'everywhere' },
  'notice:report': { 'committee-secretary': 'everywhere', registrar: 'everywhere' },
  'matter:read': readers,
  'document:read': everyone,
  'document:record': { coordinator: 'everywhere', administrator: 'everywhere' },
  'document:change-editorially': { coordinator: 'everywhere', 'security-chief': 'everywhere' },
  'document:draft': {
    coordinator: 'everywhere',
    'security-chief': 'everywhere',
    'it-security-coordinator': 'everywhere',
    'legal-counsel': 'everywhere',
  },
  'document:read-draft': { ...readers, employee: 'own' },
  'task:read': { ...processOwners, employee: 'own' },
  'task:act': { employee: 'own' },
  'meeting:read': everyone,
  'meeting:change': {
    administrator: 'everywhere',
    coordinator: 'everywhere',
    'committee-secretary': 'own-unit',
  },
  'meeting:record-outcome': { 'committee-secretary': 'own-unit' },
  'chair-decision:make': { chair: 'own-unit' },
  'chair-decision:read': readers,
  'reorganisation:plan': { coordinator: 'everywhere', administrator: 'everywhere' },
  'reorganisation:read': readers,
  'reorganisation:review': { 'legal-counsel': 'everywhere', 'data-protection-officer': 'everywhere' },
  'delegation:record': { 'committee-secretary': 'own-unit', coordinator: 'everywhere' },
  'register:read': registerReaders,
  'register:change': registerKeepers,
  'register:import': registerKeepers,
  'register:export': registerReaders,
  'classification:read': registerReaders,
  'classification:propose': registerKeepers,
  'model:read': everyone,
  'model:change': { coordinator: 'everywhere' },
  'gap:read': gapReaders,
  'requirement:answer': {
    coordinator: 'everywhere',
    'system-owner': 'own-unit',
    'system-manager': 'own-unit',
  },
  'protection:decide': { 'system-owner': 'own-unit' },
  'action:read': { ...gapReaders, employee: 'own' },
  'action:change': {
    coordinator: 'everywhere',
    'security-chief': 'everywhere',
    'system-owner': 'own-unit',
    'system-manager': 'own-unit',
    'unit-manager': 'own-unit',
    employee: 'own',
  },
  'incident:report': everyone,
  'incident:read': { ...incidentReaders, employee: 'own' },
  'incident:triage': { coordinator: 'everywhere' },
  'incident:work': { ...incidentLeaders, employee: 'own' },
  'incident:lead': incidentLeaders,
  'incident:decide': { coordinator: 'everywhere', 'security-chief': 'everywhere' },
  'incident:send': { ...incidentLeaders, ...breachDelegates },
  'incident:breach': { coordinator: 'everywhere', ...breachDelegates },
  'incident:acknowledge': { ...incidentLeaders, 'municipal-director': 'everywhere' },
  'action:plan': {
    coordinator: 'everywhere',
    'security-chief': 'everywhere',
    'unit-manager': 'own-unit',
    'company-director': 'own-unit',
    'federation-director': 'own-unit',
    'system-owner': 'own-unit',
    'system-manager': 'own-unit',
  },
  'plan:read': readers,
  'plan:change': { coordinator: 'everywhere', 'security-chief': 'everywhere' },
  'disclosure:examine': { coordinator: 'everywhere', 'legal-counsel': 'everywhere', registrar: 'everywhere' },
  'extraordinary-report:start': { coordinator: 'everywhere', 'security-chief': 'everywhere' },
  'extraordinary-report:read': {
    ...processOwners,
    'legal-counsel': 'everywhere',
    'data-protection-officer': 'everywhere',
    auditor: 'everywhere',
    chair: 'own-unit',
  },
  'status-report:start': { coordinator: 'everywhere', 'security-chief': 'everywhere' },
  'status-report:read': statusReaders,
  'annual-report:start': { coordinator: 'everywhere', 'security-chief': 'everywhere' },
  'annual-report:read': readers,
  'annual-report:read-secret': {
    ...processOwners,
    'legal-counsel': 'everywhere',
    'it-security-coordinator': 'everywhere',
    auditor: 'everywhere',
  },
  'rules:change': { administrator: 'everywhere', coordinator: 'everywhere' },
  'calendar:read': everyone,
  'calendar-feed:keep': { employee: 'own' },
  'series:change': { coordinator: 'everywhere' },
  'delivery:read': { coordinator: 'everywhere', 'security-chief': 'everywhere', administrator: 'everywhere' },
  'audit:read': {
    coordinator: 'everywhere',
    'security-chief': 'everywhere',
    auditor: 'everywhere',
    administrator: 'everywhere',
  },
} as const satisfies Record<string, Grants>

export type Permission = keyof typeof permissions

const reach: Record<Scope, number> = { own: 1, 'own-unit': 2, everywhere: 3 }

/** What the actor may do with a permission: the widest scope, the standing that gives it, and the units it covers. */
export interface Grant {
  scope: Scope
  standing: Standing | undefined
  unitIds: readonly string[]
}

type Candidate = Pick<Grant, 'scope' | 'standing'>

/** Whether a role that is held for someone else counts for the permission, with the processes it was lent for. */
function isLent(permission: Permission, scope: readonly DeputyScope[]): boolean {
  // An incident does not wait for whoever is away: a deputy for incidents may do all that the principal may.
  if (permission.startsWith('incident:')) return scope.includes('incident')
  // What such a report says is secret (OSL 18:8): a deputy for other processes has no part in it.
  if (permission === 'extraordinary-report:read') return scope.includes('extraordinary-report')
  return (
    permission === 'meeting:record-outcome' ||
    permission.endsWith(':read') ||
    permission.endsWith(':read-draft')
  )
}

/**
 * Finds the widest grant of a permission; undefined when the actor has none.
 * A deputy's roles count here only for what the deputy's scope can be checked against, that is tasks and reading;
 * they never give a permission that administers or starts something.
 */
export function findGrant(actor: Actor, permission: Permission): Grant | undefined {
  const grants: Grants = permissions[permission]
  const usable = actor.standings.filter(
    ({ deputyFor }) => deputyFor === undefined || isLent(permission, deputyFor.scope),
  )
  const candidates: Candidate[] = usable.flatMap((standing) => {
    const scope = grants[standing.role]
    return scope === undefined ? [] : [{ scope, standing }]
  })
  const isEmployed = actor.standings.length > 0
  if (grants.employee !== undefined && isEmployed)
    candidates.push({ scope: grants.employee, standing: usable[0] })
  const widest = candidates.reduce<Candidate | undefined>(
    (best, next) => (best === undefined || reach[next.scope] > reach[best.scope] ? next : best),
    undefined,
  )
  if (widest === undefined) return undefined
  const unitIds = candidates.flatMap(({ scope, standing }) =>
    scope === 'own-unit' && standing ? [standing.unitId] : [],
  )
  return { ...widest, unitIds }
}

/** As `findGrant`, but refuses with `permission-denied`. */
export function requirePermission(actor: Actor, permission: Permission): Grant {
  const grant = findGrant(actor, permission)
  if (grant === undefined) throw new Refusal('permission-denied')
  return grant
}

/**
 * The standing that gives a permission at a unit, the actor's own before one they stand in with: whoever is secretary of
 * one body and stands in at another acts there as deputy, with a deputy's scope.
 */
export function standingAt(actor: Actor, permission: Permission, unitId: string): Standing | undefined {
  const grants: Grants = permissions[permission]
  const there = actor.standings.filter((held) => held.unitId === unitId && grants[held.role] !== undefined)
  return there.find(({ deputyFor }) => deputyFor === undefined) ?? there[0]
}

/** Whether the grant covers a place in the organisation: a unit of the actor's, or one that belongs to it. */
export function reaches(grant: Grant, unitPath: string): boolean {
  return grant.scope === 'everywhere' || grant.unitIds.some((unitId) => isWithin(unitPath, unitId))
}

/** Refuses with `wrong-unit` what the grant does not cover. */
export function requireReach(grant: Grant, { unitPath }: { unitPath: string }): void {
  if (!reaches(grant, unitPath)) throw new Refusal('wrong-unit')
}

/** Refuses with `wrong-unit` when the grant reaches only the actor's units and this is another. */
export function requireUnit(grant: Grant, unitId: string): void {
  if (grant.scope === 'everywhere') return
  if (!grant.unitIds.includes(unitId)) throw new Refusal('wrong-unit')
}
