// Every kind of thing that has a state, a version and an audit chain of its own.
import * as z from 'zod'
import { Action } from './action/action.ts'
import { AuditSealRecord } from './audit/audit-seal-record.ts'
import { CalendarFeed } from './calendar-view/calendar-feed.ts'
import { Classification } from './classification/classification.ts'
import { ClassificationModel } from './classification/classification-model.ts'
import { SystemClass } from './classification/system-class.ts'
import { Document, DocumentVersion, Draft } from './document/document.ts'
import { TopicalityReview } from './document/topicality-review.ts'
import { ExtraordinaryReport } from './extraordinary-report/extraordinary-report.ts'
import { Incident, protectedOfIncident } from './incident/incident.ts'
import { Disqualification } from './matter/disqualification.ts'
import { Matter } from './matter/matter.ts'
import { ChairDecision } from './meeting/chair-decision.ts'
import { Meeting } from './meeting/meeting.ts'
import { MinutesParagraph } from './meeting/minutes-paragraph.ts'
import { Body, Seat } from './organisation/body.ts'
import { DecisionPath } from './organisation/decision-path.ts'
import { DelegationOrder } from './organisation/delegation-order.ts'
import { MunicipalRules } from './organisation/municipal-rules.ts'
import { Person } from './organisation/person.ts'
import { Reorganisation } from './organisation/reorganisation.ts'
import { Deputy, RoleAssignment } from './organisation/role-assignment.ts'
import { Unit } from './organisation/unit.ts'
import { ActionPlan } from './plan/action-plan.ts'
import { Disclosure } from './register/disclosure.ts'
import { InformationAsset } from './register/information-asset.ts'
import { DependencyGraph, Handling, Integration, SystemDependency } from './register/link.ts'
import { OwnerVacancy } from './register/owner-vacancy.ts'
import { ProtectiveSecurityStops } from './register/protective-security.ts'
import { System } from './register/system.ts'
import { AnnualReport } from './report/annual-report.ts'
import { StatusReport } from './report/status-report.ts'
import { RequirementAnswer, RequirementException } from './requirement/requirement-answer.ts'
import { RequirementCatalogue } from './requirement/requirement-catalogue.ts'
import { CalendarCheck } from './series/calendar-check.ts'
import { Series } from './series/series.ts'
import { Task } from './task/task.ts'

/** The union that the store writes and reads; tolerant of fields a newer deployment added. */
export const Aggregate = z.discriminatedUnion('kind', [
  Unit,
  Person,
  RoleAssignment,
  Deputy,
  Body,
  Seat,
  DecisionPath,
  Meeting,
  Document,
  DocumentVersion,
  Draft,
  Matter,
  Disqualification,
  Task,
  MinutesParagraph,
  ChairDecision,
  TopicalityReview,
  DelegationOrder,
  Reorganisation,
  MunicipalRules,
  AuditSealRecord,
  InformationAsset,
  System,
  Handling,
  SystemDependency,
  Integration,
  DependencyGraph,
  ClassificationModel,
  Classification,
  SystemClass,
  RequirementCatalogue,
  RequirementAnswer,
  RequirementException,
  OwnerVacancy,
  Action,
  ProtectiveSecurityStops,
  Disclosure,
  Series,
  CalendarCheck,
  CalendarFeed,
  Incident,
  ActionPlan,
  ExtraordinaryReport,
  StatusReport,
  AnnualReport,
])
export type Aggregate = z.infer<typeof Aggregate>
export type AggregateKind = Aggregate['kind']
export type AggregateOf<K extends AggregateKind> = Extract<Aggregate, { kind: K }>

/** Identifies one thing among its kind; with the kind it names the thing's audit chain. */
export function aggregateId(aggregate: Aggregate): string {
  switch (aggregate.kind) {
    case 'document-version':
      return `${aggregate.documentId}/${aggregate.label}`
    case 'draft':
      return `${aggregate.matterId}/${aggregate.number}`
    case 'disqualification':
      return `${aggregate.matterId}/${aggregate.personId}`
    case 'decision-path':
      return aggregate.documentType
    case 'minutes-paragraph':
      return `${aggregate.bodyId}/${aggregate.year}/${aggregate.number}`
    case 'audit-seal':
    case 'protective-security-stops':
    case 'calendar-check':
      return aggregate.day
    case 'calendar-feed':
      return aggregate.personId
    case 'handling':
      return `${aggregate.systemId}/${aggregate.assetId}`
    case 'system-dependency':
      return `${aggregate.systemId}/${aggregate.platformId}`
    case 'integration':
      return `${aggregate.fromSystemId}/${aggregate.toSystemId}`
    case 'system-class':
      return aggregate.systemId
    case 'requirement-answer':
      return `${aggregate.systemId}/${aggregate.requirementId}`
    default:
      return aggregate.id
  }
}

/** The name of the audit chain that belongs to a thing. */
export function chainOf(kind: AggregateKind, id: string): string {
  return `${kind}:${id}`
}

/** The matter a thing belongs to, if any, so that a matter's whole history can be read in one go. */
export function matterOf(aggregate: Aggregate): string | undefined {
  switch (aggregate.kind) {
    case 'matter':
    case 'topicality-review':
    case 'classification':
    case 'owner-vacancy':
    case 'extraordinary-report':
    case 'status-report':
      return aggregate.id
    case 'minutes-paragraph':
    case 'task':
    case 'draft':
    case 'disqualification':
    case 'document-version':
    case 'action-plan':
    case 'annual-report':
      return aggregate.matterId
    default:
      return undefined
  }
}

/** Fields whose text stays out of the audit chain; the entry holds their digest (design 5). */
export const protectedFields: Record<AggregateKind, readonly string[]> = {
  unit: [],
  person: ['email'],
  'role-assignment': [],
  deputy: [],
  body: [],
  seat: [],
  'decision-path': [],
  meeting: ['agenda', 'notifications', 'cancelled'],
  document: [],
  'document-version': [],
  draft: [],
  'minutes-paragraph': [],
  'chair-decision': ['title', 'decision', 'urgencyReason'],
  'topicality-review': ['note'],
  'delegation-order': [],
  reorganisation: ['reviews'],
  'municipal-rules': [],
  matter: [
    'reason',
    'memo',
    'compilation',
    'consequences',
    'proceedings',
    'reasonWithoutAnswers',
    'closingReason',
  ],
  disqualification: ['reason'],
  task: ['token', 'answer', 'refusalReason', 'lastReason', 'respite'],
  'audit-seal': [],
  'information-asset': ['description', 'purpose'],
  system: ['description', 'aggregation', 'raising', 'lowering'],
  handling: [],
  'system-dependency': [],
  integration: [],
  'dependency-graph': [],
  'classification-model': [],
  classification: ['reason', 'changed', 'proposal', 'advice', 'sentBack', 'decision'],
  'system-class': ['requirements'],
  'requirement-catalogue': [],
  'requirement-answer': ['reason', 'evidence'],
  'requirement-exception': ['reason', 'compensation'],
  'owner-vacancy': [],
  action: ['title', 'source', 'effectMeasure', 'progressNote', 'closingNote'],
  'action-plan': ['introduction', 'ranking'],
  'protective-security-stops': [],
  disclosure: ['requester', 'overrides', 'refusalText'],
  series: ['paused', 'lastChange'],
  'calendar-check': [],
  'calendar-feed': ['digest'],
  incident: protectedOfIncident,
  'extraordinary-report': ['reason', 'content', 'remarks'],
  'status-report': ['comment', 'decisionsNeeded', 'question', 'reply', 'reception', 'figures', 'previous'],
  'annual-report': [
    'units',
    'dpoReport',
    'compilation',
    'figures',
    'plan',
    'indexParts',
    'reviews',
    'secret',
    'returnedReason',
  ],
}
