// Where everything lies: with the register's own keys beside it, the only file that makes partition and sort keys.
import type { Aggregate, AggregateKind } from '../domain/aggregate.ts'
import type { AuditEntry } from '../domain/audit/audit-entry.ts'
import { handoverDay } from '../domain/organisation/handover-list.ts'
import { watchedFrom } from '../domain/organisation/reorganisation.ts'
import { Refusal } from '../domain/refusal.ts'
import { fallBackDay } from '../domain/register/fall-back.ts'
import { type CalendarKind, calendarKeyOf, calendarKeysOf } from './calendar-keys.ts'
import { incidentKey, keysOfIncident } from './incident-keys.ts'
import type { ItemKeys, Key, Table } from './lists.ts'
import { lists, padded, personKey, prefixes, watchedOn } from './lists.ts'
import { type RegisterLoadableKind, registerKeyOf, registerKeysOf } from './register-keys.ts'
import { type ReportKind, reportKeyOf, reportKeysOf } from './report-keys.ts'

/** Which table keeps a kind: what the organisation has, or what it does (design 4). */
export function tableOf(kind: AggregateKind): Table {
  switch (kind) {
    case 'unit':
    case 'person':
    case 'role-assignment':
    case 'deputy':
    case 'body':
    case 'seat':
    case 'decision-path':
    case 'delegation-order':
    case 'municipal-rules':
    case 'information-asset':
    case 'system':
    case 'handling':
    case 'system-dependency':
    case 'integration':
    case 'dependency-graph':
    case 'classification-model':
    case 'classification':
    case 'system-class':
    case 'requirement-catalogue':
    case 'requirement-answer':
    case 'requirement-exception':
      return 'register'
    case 'meeting':
    case 'document':
    case 'document-version':
    case 'draft':
    case 'matter':
    case 'disqualification':
    case 'task':
    case 'minutes-paragraph':
    case 'chair-decision':
    case 'topicality-review':
    case 'reorganisation':
    case 'audit-seal':
    case 'owner-vacancy':
    case 'action':
    case 'action-plan':
    case 'protective-security-stops':
    case 'disclosure':
    case 'series':
    case 'calendar-check':
    case 'calendar-feed':
    case 'incident':
    case 'extraordinary-report':
    case 'status-report':
    case 'annual-report':
      return 'governance'
    default:
      return kind satisfies never
  }
}

/** `3.10` sorts after `3.9`. */
function versionSortKey(label: string): string {
  const [major = 0, minor = 0] = label.split('.').map(Number)
  return `VERSION#${padded(major, 4)}.${padded(minor, 4)}`
}

/** All keys of one thing, computed from its state. */
export function keysOf(aggregate: Aggregate): ItemKeys {
  switch (aggregate.kind) {
    case 'unit':
      return { pk: `UNIT#${aggregate.id}`, sk: 'UNIT', gsi1pk: lists.units, gsi1sk: aggregate.id }
    case 'person':
      return { ...personKey(aggregate.id), gsi1pk: lists.persons, gsi1sk: aggregate.id }
    case 'role-assignment':
      return {
        pk: lists.person(aggregate.personId),
        sk: `${prefixes.roleAssignment}${aggregate.id}`,
        gsi1pk: lists.roleHolders(aggregate.role),
        gsi1sk: `${aggregate.unitId}#${aggregate.personId}#${aggregate.id}`,
        ...watchedOn(fallBackDay(aggregate), `role-assignment#${aggregate.id}`),
      }
    case 'deputy':
      return {
        pk: lists.person(aggregate.personId),
        sk: `${prefixes.deputy}${aggregate.id}`,
        gsi1pk: lists.deputiesOf(aggregate.principalId),
        gsi1sk: aggregate.id,
        ...watchedOn(handoverDay(aggregate), `deputy#${aggregate.id}`),
      }
    case 'body':
      return { pk: lists.body(aggregate.id), sk: 'BODY', gsi1pk: lists.bodies, gsi1sk: aggregate.id }
    case 'seat':
      return { pk: lists.body(aggregate.bodyId), sk: `${prefixes.seat}${aggregate.id}` }
    case 'decision-path':
      return { pk: `DECISION-PATH#${aggregate.documentType}`, sk: 'DECISION-PATH' }
    case 'meeting':
      return { pk: lists.body(aggregate.bodyId), sk: `${prefixes.meeting}${aggregate.heldOn}` }
    case 'document':
      return {
        pk: lists.document(aggregate.id),
        sk: 'DOCUMENT',
        gsi1pk: lists.documents,
        gsi1sk: aggregate.id,
        ...watchedOn(aggregate.lookOn, `document#${aggregate.id}`),
      }
    case 'document-version':
      return { pk: lists.document(aggregate.documentId), sk: versionSortKey(aggregate.label) }
    case 'draft':
      return { pk: lists.matter(aggregate.matterId), sk: `${prefixes.draft}${padded(aggregate.number, 4)}` }
    case 'matter':
      return {
        pk: lists.matter(aggregate.id),
        sk: 'MATTER',
        gsi1pk: lists.matters,
        gsi1sk: aggregate.id,
        ...watchedOn(aggregate.entryOn, `matter#${aggregate.id}`),
      }
    case 'disqualification':
      return { pk: lists.matter(aggregate.matterId), sk: `${prefixes.disqualification}${aggregate.personId}` }
    case 'task': {
      const { personId } = aggregate.assignee
      const isOpen = aggregate.status === 'open'
      return {
        pk: lists.matter(aggregate.matterId),
        sk: `${prefixes.task}${aggregate.id}`,
        gsi1pk: isOpen ? lists.openTasksOf(personId) : lists.closedTasksOf(personId),
        gsi1sk: `${isOpen ? aggregate.dueOn : (aggregate.closedAt ?? '')}#${aggregate.id}`,
        ...(aggregate.nextReminderOn && {
          gsi2pk: lists.reminders,
          gsi2sk: `${aggregate.nextReminderOn}#${aggregate.id}`,
        }),
      }
    }
    case 'minutes-paragraph':
      return {
        pk: lists.body(aggregate.bodyId),
        sk: `${prefixes.paragraph}${aggregate.year}#${padded(aggregate.number, 4)}`,
      }
    case 'chair-decision':
      return {
        pk: lists.body(aggregate.bodyId),
        sk: `${prefixes.chairDecision}${aggregate.id}`,
        ...(aggregate.reportId && {
          gsi1pk: lists.reportChairDecisions,
          gsi1sk: `${aggregate.decidedAt}#${aggregate.id}`,
        }),
      }
    case 'extraordinary-report':
      return {
        pk: lists.matter(aggregate.id),
        sk: 'EXTRAORDINARY-REPORT',
        gsi1pk: lists.extraordinaryReports,
        gsi1sk: `${aggregate.year}#${aggregate.id}`,
      }
    case 'delegation-order':
      return { pk: lists.body(aggregate.bodyId), sk: `${prefixes.delegationOrder}${aggregate.id}` }
    case 'topicality-review':
      return { pk: lists.matter(aggregate.id), sk: 'TOPICALITY-REVIEW' }
    case 'reorganisation':
      return {
        pk: `REORGANISATION#${aggregate.id}`,
        sk: 'REORGANISATION',
        gsi1pk: lists.reorganisations,
        gsi1sk: aggregate.id,
        ...watchedOn(watchedFrom(aggregate), `reorganisation#${aggregate.id}`),
      }
    case 'municipal-rules':
      return { pk: 'MUNICIPAL-RULES', sk: 'MUNICIPAL-RULES' }
    case 'audit-seal':
      return { pk: lists.auditSeals, sk: aggregate.day }
    case 'series':
    case 'calendar-check':
    case 'calendar-feed':
      return calendarKeysOf(aggregate)
    case 'incident':
      return keysOfIncident(aggregate)
    case 'status-report':
    case 'annual-report':
      return reportKeysOf(aggregate)
    default:
      return registerKeysOf(aggregate)
  }
}

/** The kinds that can be loaded by their id alone. */
export type LoadableKind =
  | 'unit'
  | 'person'
  | 'body'
  | 'decision-path'
  | 'document'
  | 'document-version'
  | 'draft'
  | 'matter'
  | 'task'
  | 'meeting'
  | 'minutes-paragraph'
  | 'chair-decision'
  | 'topicality-review'
  | 'reorganisation'
  | 'municipal-rules'
  | 'audit-seal'
  | CalendarKind
  | 'incident'
  | 'extraordinary-report'
  | RegisterLoadableKind
  | ReportKind

/** The key of a thing from its id; a malformed id is simply not found. */
export function keyOf(kind: LoadableKind, id: string): Key {
  switch (kind) {
    case 'unit':
      return { pk: `UNIT#${id}`, sk: 'UNIT' }
    case 'person':
      return personKey(id)
    case 'body':
      return { pk: lists.body(id), sk: 'BODY' }
    case 'decision-path':
      return { pk: `DECISION-PATH#${id}`, sk: 'DECISION-PATH' }
    case 'document':
      return { pk: lists.document(id), sk: 'DOCUMENT' }
    case 'document-version': {
      const [documentId = '', label = ''] = id.split('/')
      return { pk: lists.document(documentId), sk: versionSortKey(label) }
    }
    case 'draft': {
      const [matterId = '', number = ''] = id.split('/')
      return { pk: lists.matter(matterId), sk: `${prefixes.draft}${padded(Number(number), 4)}` }
    }
    case 'matter':
      return { pk: lists.matter(id), sk: 'MATTER' }
    case 'task': {
      const [matterId] = id.split('~')
      if (matterId === undefined) throw new Refusal('not-found')
      return { pk: lists.matter(matterId), sk: `${prefixes.task}${id}` }
    }
    case 'meeting': {
      const [bodyId = '', day = ''] = id.split('~')
      return { pk: lists.body(bodyId), sk: `${prefixes.meeting}${day}` }
    }
    case 'minutes-paragraph': {
      const [bodyId = '', year = '', number = ''] = id.split('/')
      return { pk: lists.body(bodyId), sk: `${prefixes.paragraph}${year}#${padded(Number(number), 4)}` }
    }
    case 'chair-decision': {
      const [bodyId = '', chairDecisionId = ''] = id.split('/')
      return { pk: lists.body(bodyId), sk: `${prefixes.chairDecision}${chairDecisionId}` }
    }
    case 'topicality-review':
      return { pk: lists.matter(id), sk: 'TOPICALITY-REVIEW' }
    case 'extraordinary-report':
      return { pk: lists.matter(id), sk: 'EXTRAORDINARY-REPORT' }
    case 'reorganisation':
      return { pk: `REORGANISATION#${id}`, sk: 'REORGANISATION' }
    case 'municipal-rules':
      return { pk: 'MUNICIPAL-RULES', sk: 'MUNICIPAL-RULES' }
    case 'audit-seal':
      return { pk: lists.auditSeals, sk: id }
    case 'series':
    case 'calendar-check':
    case 'calendar-feed':
      return calendarKeyOf(kind, id)
    case 'incident':
      return incidentKey(id)
    case 'status-report':
    case 'annual-report':
      return reportKeyOf(kind, id)
    default:
      return registerKeyOf(kind, id)
  }
}

export const receiptKey = (digest: string): Key => ({ pk: `RECEIPT#${digest}`, sk: 'RECEIPT' })

/** Keys of the audit trail: entries sort by number inside their chain, the head stands beside them. */
export const auditKeys = {
  chain: (chain: string) => `CHAIN#${chain}`,
  chainPrefix: 'CHAIN#',
  entry: (seq: number) => `ENTRY#${padded(seq, 10)}`,
  entryPrefix: 'ENTRY#',
  head: 'HEAD',
  matter: (matterId: string) => `MATTER#${matterId}`,
  movedOn: (day: string) => `MOVED#${day}`,
} as const

/** All keys of an audit entry's row. */
export function keysOfEntry({ chain, seq, at, subject }: AuditEntry): ItemKeys {
  return {
    pk: auditKeys.chain(chain),
    sk: auditKeys.entry(seq),
    ...(subject.matterId && {
      gsi1pk: auditKeys.matter(subject.matterId),
      gsi1sk: `${at}#${chain}#${auditKeys.entry(seq)}`,
    }),
  }
}
