// Something of each kind that is kept, with everything that its keys are made of left open.

import fc from 'fast-check'
import type { AggregateKind, AggregateOf } from '../../functions/domain/aggregate.ts'
import { CalendarDay } from '../../functions/domain/calendar/calendar-day.ts'
import { DocumentType } from '../../functions/domain/document/document.ts'
import { defaultRules } from '../../functions/domain/organisation/municipal-rules.ts'
import { Role } from '../../functions/domain/organisation/role.ts'
import { givenReport } from '../domain/extraordinary-report/given-report.ts'
import {
  givenBody,
  givenDocument,
  givenDraft,
  givenMatter,
  givenMeeting,
  givenTask,
  givenVersion,
  now,
} from '../domain/given.ts'
import { givenIncident } from '../domain/incident/given-incident.ts'
import { calendarThings } from './any-calendar-thing.ts'
import { calendarDay, id, slug } from './any-key.ts'
import { registerThings } from './any-register-thing.ts'
import { reportThings } from './any-report-thing.ts'

const label = fc.tuple(fc.nat({ max: 999 }), fc.nat({ max: 999 })).map((parts) => parts.join('.'))
const role = fc.constantFrom(...Role.options)

const period = { validFrom: CalendarDay.parse('2023-01-01'), validTo: CalendarDay.parse('2026-12-31') }

/** Something of each kind, with everything that its keys are made of left open. */
export const things: { [K in AggregateKind]: fc.Arbitrary<AggregateOf<K>> } = {
  unit: slug.map((unitId) => ({
    kind: 'unit',
    id: unitId,
    name: 'Enheten',
    unitKind: 'unit',
    contactRole: 'unit-manager',
    ...period,
  })),
  person: slug.map((personId) => ({
    kind: 'person',
    id: personId,
    name: 'Anna Ek',
    email: 'anna.ek@alingsas.example',
    language: 'sv',
  })),
  'role-assignment': fc.record({ id: slug, personId: slug, role, unitId: slug }).map((held) => ({
    kind: 'role-assignment',
    ...held,
    ...period,
  })),
  deputy: fc.record({ id: slug, personId: slug, principalId: slug, role, unitId: slug }).map((standsIn) => ({
    kind: 'deputy',
    ...standsIn,
    scope: ['incident'],
    ...period,
  })),
  body: slug.map((bodyId) => givenBody({ id: bodyId })),
  seat: fc
    .record({ id: slug, bodyId: slug, personId: slug })
    .map((seat) => ({ kind: 'seat', ...seat, position: 'member', ...period })),
  'decision-path': fc.constantFrom(...DocumentType.options).map((documentType) => ({
    kind: 'decision-path',
    documentType,
    stops: [{ bodyId: 'kf', capacity: 'decides' }],
  })),
  meeting: fc
    .tuple(slug, calendarDay)
    .map(([bodyId, heldOn]) => givenMeeting(heldOn, { bodyId, id: `${bodyId}~${heldOn}` })),
  document: slug.map((documentId) => givenDocument({ id: documentId })),
  'document-version': fc
    .tuple(slug, label)
    .map(([documentId, versionLabel]) => givenVersion({ documentId, label: versionLabel })),
  draft: fc
    .tuple(id, fc.integer({ min: 1, max: 9999 }))
    .map(([matterId, number]) => givenDraft({ matterId, number })),
  matter: id.map((matterId) => givenMatter({ id: matterId })),
  disqualification: fc.tuple(id, slug).map(([matterId, personId]) => ({
    kind: 'disqualification',
    matterId,
    personId,
    reason: 'Jäv',
    declaredAt: now,
  })),
  task: fc.tuple(id, id).map(([matterId, taskId]) => givenTask({ id: `${matterId}~${taskId}`, matterId })),
  'minutes-paragraph': fc
    .tuple(slug, fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 1, max: 9999 }))
    .map(([bodyId, year, number]) => ({
      kind: 'minutes-paragraph',
      bodyId,
      year,
      number,
      meetingId: `${bodyId}~${year}-01-01`,
      matterId: givenMatter().id,
    })),
  'chair-decision': fc.tuple(slug, id).map(([bodyId, decisionId]) => ({
    kind: 'chair-decision',
    id: decisionId,
    bodyId,
    title: 'Akut utbyte',
    decision: 'Medel avsätts.',
    subject: 'ordinary',
    urgencyReason: 'Kritisk sårbarhet.',
    decidedBy: { personId: 'fv.vall', name: 'Torsten Vall', role: 'chair' },
    decidedOn: CalendarDay.parse('2027-07-13'),
    decidedAt: now,
    reportAt: `${bodyId}~2027-08-23`,
  })),
  'extraordinary-report': id.map((reportId) => givenReport({ id: reportId })),
  'topicality-review': id.map((reviewId) => ({
    kind: 'topicality-review',
    id: reviewId,
    documentId: 'policy',
    label: '3.0',
    title: 'Policy',
    openedOn: CalendarDay.parse('2028-05-01'),
    dueOn: CalendarDay.parse('2028-05-31'),
  })),
  'delegation-order': fc.record({ id: slug, bodyId: slug }).map((order) => ({
    kind: 'delegation-order',
    ...order,
    decidedOn: CalendarDay.parse('2027-01-20'),
    paragraph: 4,
    ...period,
  })),
  reorganisation: id.map((reorganisationId) => ({
    kind: 'reorganisation',
    id: reorganisationId,
    title: 'Nämnder slås ihop',
    decidedBy: 'Kommunfullmäktige',
    decidedOn: CalendarDay.parse('2026-12-16'),
    paragraph: 200,
    effectiveOn: CalendarDay.parse('2027-01-01'),
    newUnits: [],
    mappings: [{ fromUnitId: 'kun', change: 'ended', successors: [] }],
    plannedBy: 'iss.lind',
    reviews: [],
    status: 'under-review',
  })),
  'municipal-rules': fc.constant(defaultRules),
  'audit-seal': calendarDay.map((sealedDay) => ({
    kind: 'audit-seal',
    day: sealedDay,
    headCount: 1,
    sealHash: 'a'.repeat(64),
  })),
  incident: fc
    .record({ id, personId: slug, discoveredOn: calendarDay, unitIds: fc.array(slug, { maxLength: 14 }) })
    .map(({ personId, ...found }) =>
      givenIncident({ ...found, reportedBy: { personId, name: 'Anna Ek', role: 'employee' } }),
    ),
  ...registerThings,
  ...calendarThings,
  ...reportThings,
}
