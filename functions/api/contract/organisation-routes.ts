// The organisation: units, people, roles, deputies, bodies, and the import that brings them in.
import * as z from 'zod'
import { CalendarDay } from '../../domain/calendar/calendar-day.ts'
import { Instant, PersonId, Slug } from '../../domain/identifier.ts'
import { ChairDecision } from '../../domain/meeting/chair-decision.ts'
import { Body, Seat } from '../../domain/organisation/body.ts'
import { ImportCounts, OrganisationImport } from '../../domain/organisation/organisation-import.ts'
import { Person } from '../../domain/organisation/person.ts'
import { Role } from '../../domain/organisation/role.ts'
import { Deputy, DeputyScope, RoleAssignment } from '../../domain/organisation/role-assignment.ts'
import { Unit, UnitDescription } from '../../domain/organisation/unit.ts'
import { noParams, noQuery, PageQuery, pageOf, route } from './route.ts'
import { TaskView } from './task-routes.ts'

const group = 'organisation'

export const Me = z.object({
  personId: PersonId,
  name: z.string(),
  today: CalendarDay.describe('The day in Stockholm, as the server counts it'),
  now: Instant.describe('The moment by the server’s clock, for what counts down'),
  standings: z.array(
    z.object({
      role: Role,
      unitId: Slug,
      deputyFor: z.object({ personId: PersonId, scope: z.array(DeputyScope) }).optional(),
    }),
  ),
})

/** Others see a person's name and title; the address stays with the register. */
export const PersonView = Person.omit({ email: true, kind: true })

/** What was to be delivered, without what it says. */
export const FailedDelivery = z.object({
  id: z.string(),
  kind: z.enum(['send-mail', 'spread-mail', 'start-execution', 'answer-task']),
  recipientIds: z.array(z.string()).describe('Who was to get the mail; empty for a workflow'),
  template: z.string().optional().describe('Which mail it is'),
  machine: z.string().optional().describe('Which workflow was to start'),
  createdAt: z.string(),
  attempts: z.int(),
})
export type FailedDelivery = z.infer<typeof FailedDelivery>

export const organisationRoutes = {
  readMe: route({
    method: 'GET',
    path: '/me',
    group,
    permission: 'me:read',
    summary: 'Who I am and which roles I have today',
    params: noParams,
    query: noQuery,
    status: 200,
    response: Me,
  }),
  listUnits: route({
    method: 'GET',
    path: '/units',
    group,
    permission: 'organisation:read',
    summary: 'Organisation units (organisationsenheter)',
    params: noParams,
    query: PageQuery,
    status: 200,
    response: pageOf(Unit),
  }),
  readUnit: route({
    method: 'GET',
    path: '/units/{unitId}',
    group,
    permission: 'organisation:read',
    summary: 'One organisation unit',
    params: z.strictObject({ unitId: Slug }),
    query: noQuery,
    status: 200,
    response: Unit,
  }),
  changeUnit: route({
    method: 'PUT',
    path: '/units/{unitId}',
    group,
    permission: 'organisation:change',
    summary: 'Change a unit, or give it a last day',
    params: z.strictObject({ unitId: Slug }),
    query: noQuery,
    body: z.strictObject(UnitDescription.omit({ id: true }).shape),
    status: 200,
    response: Unit,
    ifMatch: 'required',
  }),
  listPersons: route({
    method: 'GET',
    path: '/persons',
    group,
    permission: 'organisation:read',
    summary: 'People in the register',
    params: noParams,
    query: PageQuery,
    status: 200,
    response: pageOf(PersonView),
  }),
  readPerson: route({
    method: 'GET',
    path: '/persons/{personId}',
    group,
    permission: 'organisation:read',
    summary: 'One person with their roles and deputies, past, present and coming',
    params: z.strictObject({ personId: PersonId }),
    query: noQuery,
    status: 200,
    response: PersonView.extend({
      roles: z.array(RoleAssignment.omit({ kind: true })),
      deputies: z.array(Deputy.omit({ kind: true })).describe('Who stands in for the person'),
      standsIn: z.array(Deputy.omit({ kind: true })).describe('For whom the person stands in'),
    }),
  }),
  listRoleHolders: route({
    method: 'GET',
    path: '/roles/{role}/holders',
    group,
    permission: 'organisation:read',
    summary: 'Who holds, held or will hold a role',
    params: z.strictObject({ role: Role }),
    query: PageQuery,
    status: 200,
    response: pageOf(RoleAssignment),
  }),
  assignRole: route({
    method: 'POST',
    path: '/persons/{personId}/roles',
    group,
    permission: 'roles:assign',
    summary: 'Give a person a role',
    params: z.strictObject({ personId: PersonId }),
    query: noQuery,
    body: z.strictObject({
      role: Role,
      unitId: Slug,
      validFrom: CalendarDay,
      validTo: CalendarDay.optional(),
    }),
    status: 201,
    response: RoleAssignment,
  }),
  endRole: route({
    method: 'POST',
    path: '/persons/{personId}/roles/{assignmentId}/end',
    group,
    permission: 'roles:assign',
    summary: 'Give a role its last day',
    params: z.strictObject({ personId: PersonId, assignmentId: Slug }),
    query: noQuery,
    body: z.strictObject({ validTo: CalendarDay }),
    status: 200,
    response: RoleAssignment,
  }),
  appointDeputy: route({
    method: 'POST',
    path: '/persons/{personId}/deputies',
    group,
    permission: 'deputy:appoint',
    summary: 'Let someone stand in for a person in one role',
    description: 'Everyone may appoint their own deputy; coordinators and administrators anyone’s.',
    params: z.strictObject({ personId: PersonId.describe('The principal, who is replaced') }),
    query: noQuery,
    body: z.strictObject({
      deputyId: PersonId,
      role: Role,
      unitId: Slug,
      scope: z.array(DeputyScope).min(1),
      validFrom: CalendarDay,
      validTo: CalendarDay,
    }),
    status: 201,
    response: Deputy,
  }),
  readHandover: route({
    method: 'GET',
    path: '/persons/{personId}/deputies/{deputyId}/handover',
    group,
    permission: 'task:read',
    summary: 'What others did in a person’s place while a deputy stood in (överlämningslista)',
    description:
      'Everyone may read their own; process owners anyone’s. A page may be shorter than its limit and yet have a cursor.',
    params: z.strictObject({
      personId: PersonId.describe('The principal, who was replaced'),
      deputyId: Slug.describe('The appointment'),
    }),
    query: PageQuery,
    status: 200,
    response: pageOf(TaskView).extend({
      chairDecisions: z
        .array(ChairDecision.omit({ kind: true }))
        .describe('What a chair decided meanwhile on the principal’s extraordinary reports (KL 6:39)'),
    }),
  }),
  listFailedDeliveries: route({
    method: 'GET',
    path: '/failed-deliveries',
    group,
    permission: 'delivery:read',
    summary: 'Mails and starts of workflows that were given up after many attempts, the newest first',
    description: 'Nothing of what a mail says is shown: only what it was about to be, and to whom.',
    params: noParams,
    query: PageQuery,
    status: 200,
    response: pageOf(FailedDelivery),
  }),
  listBodies: route({
    method: 'GET',
    path: '/bodies',
    group,
    permission: 'organisation:read',
    summary: 'Deciding and preparing bodies',
    params: noParams,
    query: PageQuery,
    status: 200,
    response: pageOf(Body),
  }),
  readBody: route({
    method: 'GET',
    path: '/bodies/{bodyId}',
    group,
    permission: 'organisation:read',
    summary: 'One body with its seats, past, present and coming',
    params: z.strictObject({ bodyId: Slug }),
    query: noQuery,
    status: 200,
    response: Body.extend({ seats: z.array(Seat) }),
  }),
  importOrganisation: route({
    method: 'POST',
    path: '/organisation/imports',
    group,
    permission: 'organisation:import',
    summary: 'Import the organisation from one file',
    description:
      'The whole file is checked first; one wrong line and nothing is changed. Rows that are as the register has them are left alone, so the same file may be sent again.',
    params: noParams,
    query: noQuery,
    body: z.discriminatedUnion('format', [
      z.strictObject({ format: z.literal('json'), organisation: OrganisationImport }),
      z.strictObject({
        format: z.literal('csv'),
        rows: z
          .string()
          .max(2_000_000)
          .describe('Semicolon-separated, first line names the columns, first column the kind'),
      }),
    ]),
    status: 200,
    response: ImportCounts,
  }),
}
