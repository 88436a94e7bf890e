// Incidents: reported by anyone, triaged, decided on, with clocks that run and reports that are copied into the authorities' portals.
import * as z from 'zod'
import { CalendarDay } from '../../domain/calendar/calendar-day.ts'
import { Instant, PersonId, Slug, SortableId } from '../../domain/identifier.ts'
import { Incident, Lesson, SupplierPart, text } from '../../domain/incident/incident.ts'
import { IncidentType } from '../../domain/incident/incident-type.ts'
import { ClockKey } from '../../domain/incident/legal-clock.ts'
import { ReportKind } from '../../domain/incident/report-field-table.ts'
import { ThresholdFacts } from '../../domain/incident/threshold.ts'
import { SecurityAnswer } from '../../domain/register/security-answer.ts'
import { noParams, noQuery, PageQuery, pageOf, route } from './route.ts'

const group = 'incidents'
const ofIncident = z.strictObject({ incidentId: SortableId })
const ofController = z.strictObject({ incidentId: SortableId, controllerId: Slug })
const reason = text(2000)

/** What whoever reported it sees, and nothing that was found out since. */
const Reported = Incident.pick({
  id: true,
  title: true,
  description: true,
  discoveredOn: true,
  reportedBy: true,
  reportedAt: true,
  status: true,
  closedAt: true,
})

/** The rest, which is secret (OSL 18:8). */
export const IncidentDetails = Incident.omit({
  kind: true,
  id: true,
  title: true,
  description: true,
  discoveredOn: true,
  reportedBy: true,
  reportedAt: true,
  status: true,
  closedAt: true,
  unitPaths: true,
})

export const IncidentView = Reported.extend({
  ownTasks: Incident.shape.tasks.describe('My own tasks in it'),
  details: IncidentDetails.optional().describe('Missing for whoever may see only their own report'),
})

export const IncidentRow = Incident.pick({
  id: true,
  title: true,
  discoveredOn: true,
  reportedAt: true,
  status: true,
}).extend({
  type: IncidentType.optional(),
  isSignificant: z.boolean().optional(),
  isPersonalData: z.boolean().optional(),
  nextDueAt: Instant.optional().describe('When the first of the running clocks is due'),
})

export const incidentRoutes = {
  reportIncident: route({
    method: 'POST',
    path: '/incidents',
    group,
    permission: 'incident:report',
    summary: 'Report an incident; anyone employed may, in their own name',
    description:
      'Whether it may concern Sweden’s security is answered first: a yes or a doubt is refused and nothing is stored.',
    params: noParams,
    query: noQuery,
    body: z.strictObject({
      protectiveSecurity: SecurityAnswer,
      title: text(200),
      description: text(4000),
      discoveredOn: CalendarDay,
      type: IncidentType.optional().describe('What it looks like; triage decides'),
      unitId: Slug.optional().describe('Where it happened; left out: the reporter’s own unit'),
    }),
    status: 201,
    response: IncidentView,
  }),
  listIncidents: route({
    method: 'GET',
    path: '/incidents',
    group,
    permission: 'incident:read',
    summary: 'Incidents of all years, the latest first: those I may see, or those I have reported',
    params: noParams,
    query: PageQuery.extend({ of: z.enum(['all', 'mine']).optional().describe('mine: what I reported') }),
    status: 200,
    response: pageOf(IncidentRow),
  }),
  readIncident: route({
    method: 'GET',
    path: '/incidents/{incidentId}',
    group,
    permission: 'incident:read',
    summary: 'One incident; its details are for those who work with it and the chiefs of the units concerned',
    params: ofIncident,
    query: noQuery,
    status: 200,
    response: IncidentView,
  }),
  triageIncident: route({
    method: 'PUT',
    path: '/incidents/{incidentId}/triage',
    group,
    permission: 'incident:triage',
    summary: 'What kind it is and what it touches; the thresholds propose whether it is significant',
    params: ofIncident,
    query: noQuery,
    body: z.strictObject({
      type: IncidentType,
      assetIds: z.array(Slug).max(50),
      systemIds: z.array(Slug).max(50),
      unitIds: z.array(Slug).min(1).max(14),
      suppliers: z.array(SupplierPart).max(20),
      affectedPersons: z.int().min(0).max(10_000_000).optional(),
      facts: ThresholdFacts,
    }),
    status: 200,
    response: IncidentView,
    ifMatch: 'required',
  }),
  decideSignificance: route({
    method: 'POST',
    path: '/incidents/{incidentId}/significance',
    group,
    permission: 'incident:decide',
    summary: 'Decide whether the incident is significant; a yes starts the clocks of 24 and 72 hours',
    params: ofIncident,
    query: noQuery,
    body: z.strictObject({
      significant: z.boolean(),
      reason,
      knownAt: Instant.optional().describe('When it was known to be significant; left out: now'),
    }),
    status: 200,
    response: IncidentView,
  }),
  decideNotToReport: route({
    method: 'POST',
    path: '/incidents/{incidentId}/not-reported',
    group,
    permission: 'incident:decide',
    summary: 'Decide, with a reason, that nothing is reported to the CSIRT unit',
    params: ofIncident,
    query: noQuery,
    body: z.strictObject({ reason }),
    status: 200,
    response: IncidentView,
  }),
  recordReport: route({
    method: 'POST',
    path: '/incidents/{incidentId}/reports',
    group,
    permission: 'incident:send',
    summary: 'A report was sent: store reference and receipt, and stop its clock',
    description:
      'A notification starts the clock of the final report, one calendar month from when it was sent.',
    params: ofIncident,
    query: noQuery,
    body: z.strictObject({
      clock: ClockKey,
      sentAt: Instant,
      reference: z
        .string()
        .regex(/^[A-Za-z0-9ÅÄÖåäö][A-Za-z0-9ÅÄÖåäö ./:-]{0,79}$/)
        .describe('The authority’s number: CP-2027-000017'),
      receipt: text(2000).optional(),
      isStatusReport: z
        .boolean()
        .optional()
        .describe('In place of the final report while the incident goes on'),
    }),
    status: 200,
    response: IncidentView,
  }),
  noteHandled: route({
    method: 'POST',
    path: '/incidents/{incidentId}/handled',
    group,
    permission: 'incident:decide',
    summary: 'The incident is over; after a status report the final report is due a month from now',
    params: ofIncident,
    query: noQuery,
    body: z.strictObject({ handledAt: Instant }),
    status: 200,
    response: IncidentView,
  }),
  acknowledgeAlarm: route({
    method: 'POST',
    path: '/incidents/{incidentId}/acknowledgements',
    group,
    permission: 'incident:acknowledge',
    summary: 'Acknowledge the alarm of a clock, so that the next in the on-call chain is not mailed',
    params: ofIncident,
    query: noQuery,
    body: z.strictObject({ clock: ClockKey }),
    status: 200,
    response: IncidentView,
  }),
  readReportFields: route({
    method: 'GET',
    path: '/incidents/{incidentId}/report-fields',
    group,
    permission: 'incident:send',
    summary: 'Copy mode: each field of a report for the authority’s portal, filled in where known',
    params: ofIncident,
    query: z.strictObject({
      report: ReportKind.optional().describe('Left out: the early warning'),
      controllerId: Slug.optional().describe('Whose breach; of a gdpr report, left out: the first'),
    }),
    status: 200,
    response: z.object({
      report: ReportKind,
      controllerId: Slug.optional(),
      missing: z.int().min(0),
      fields: z.array(
        z.object({
          id: z.string(),
          label: z.object({ sv: z.string(), en: z.string() }),
          text: z.string().optional(),
          missing: z.boolean(),
          written: z.boolean().describe('Written for this report'),
        }),
      ),
    }),
  }),
  writeReportTexts: route({
    method: 'POST',
    path: '/incidents/{incidentId}/report-texts',
    group,
    permission: 'incident:lead',
    summary: 'Write what a report’s fields shall say, where the system does not know',
    params: ofIncident,
    query: noQuery,
    body: z.strictObject({
      report: ReportKind,
      controllerId: Slug.optional(),
      texts: z
        .array(z.strictObject({ field: z.string().regex(/^[a-z-]{1,40}$/), text: text(1000) }))
        .min(1)
        .max(20),
    }),
    status: 200,
    response: IncidentView,
  }),
  knowOfBreach: route({
    method: 'POST',
    path: '/incidents/{incidentId}/controllers',
    group,
    permission: 'incident:breach',
    summary: 'A controller knows of a personal data breach: its 72 hours run from there',
    params: ofIncident,
    query: noQuery,
    body: z.strictObject({
      unitId: Slug.describe('The committee, company or federation that is the controller'),
      risk: Incident.shape.controllers.element.shape.risk,
      sensitive: z.boolean(),
      persons: z.int().min(0).max(10_000_000).optional(),
      knownAt: Instant.optional().describe('Left out: now'),
    }),
    status: 201,
    response: IncidentView,
  }),
  decideNotToReportBreach: route({
    method: 'POST',
    path: '/incidents/{incidentId}/controllers/{controllerId}/not-reported',
    group,
    permission: 'incident:breach',
    summary: 'The controller decides, with a reason, not to report to the data protection authority',
    params: ofController,
    query: noQuery,
    body: z.strictObject({ reason }),
    status: 200,
    response: IncidentView,
  }),
  informPersons: route({
    method: 'POST',
    path: '/incidents/{incidentId}/controllers/{controllerId}/informing',
    group,
    permission: 'incident:breach',
    summary: 'Information to the persons concerned: decide on it, and note when it was given',
    params: ofController,
    query: noQuery,
    body: z.discriminatedUnion('step', [
      z.strictObject({ step: z.literal('decide'), inform: z.boolean(), reason: text(1000) }),
      z.strictObject({ step: z.literal('informed'), informedAt: Instant }),
    ]),
    status: 200,
    response: IncidentView,
  }),
  addTimelineEntry: route({
    method: 'POST',
    path: '/incidents/{incidentId}/timeline',
    group,
    permission: 'incident:work',
    summary: 'Add what happened when; whoever reported the incident may too',
    params: ofIncident,
    query: noQuery,
    body: z.strictObject({ at: Instant, text: text(1000) }),
    status: 201,
    response: IncidentView,
  }),
  addIncidentTask: route({
    method: 'POST',
    path: '/incidents/{incidentId}/tasks',
    group,
    permission: 'incident:lead',
    summary: 'Give somebody a task in the incident',
    params: ofIncident,
    query: noQuery,
    body: z.strictObject({ title: text(200), ownerId: PersonId, dueOn: CalendarDay }),
    status: 201,
    response: IncidentView,
  }),
  finishIncidentTask: route({
    method: 'POST',
    path: '/incidents/{incidentId}/tasks/{incidentTaskId}/done',
    group,
    permission: 'incident:work',
    summary: 'A task in the incident is done: my own, or any for those who lead the work',
    params: z.strictObject({ incidentId: SortableId, incidentTaskId: SortableId }),
    query: noQuery,
    status: 200,
    response: IncidentView,
  }),
  drawLesson: route({
    method: 'POST',
    path: '/incidents/{incidentId}/lessons',
    group,
    permission: 'incident:lead',
    summary: 'Draw a lesson, and make an action of it',
    params: ofIncident,
    query: noQuery,
    body: z.strictObject({
      text: Lesson.shape.text,
      action: z
        .strictObject({ title: text(200), unitId: Slug, ownerId: PersonId, dueOn: CalendarDay })
        .optional(),
    }),
    status: 201,
    response: IncidentView,
  }),
  closeIncident: route({
    method: 'POST',
    path: '/incidents/{incidentId}/close',
    group,
    permission: 'incident:decide',
    summary: 'Close the incident with a summary, when no clock runs and nothing is left to do',
    params: ofIncident,
    query: noQuery,
    body: z.strictObject({ summary: text(4000) }),
    status: 200,
    response: IncidentView,
    ifMatch: 'required',
  }),
}
