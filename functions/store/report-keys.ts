// The keys of status reports and annual reports.
import type { Aggregate } from '../domain/aggregate.ts'
import { type ItemKeys, type Key, lists } from './lists.ts'

export type ReportKind = 'status-report' | 'annual-report'
type ReportThing = Extract<Aggregate, { kind: ReportKind }>

/** A status report lies with its tasks, as a matter does; an annual report is found by its year. */
export function reportKeysOf(thing: ReportThing): ItemKeys {
  switch (thing.kind) {
    case 'status-report':
      return {
        ...reportKeyOf(thing.kind, thing.id),
        gsi1pk: lists.statusReports,
        gsi1sk: thing.period,
      }
    case 'annual-report':
      return { ...reportKeyOf(thing.kind, thing.id), gsi1pk: lists.annualReports, gsi1sk: thing.id }
    default:
      return thing satisfies never
  }
}

export function reportKeyOf(kind: ReportKind, id: string): Key {
  switch (kind) {
    case 'status-report':
      return { pk: lists.matter(id), sk: 'STATUS-REPORT' }
    case 'annual-report':
      return { pk: `ANNUAL-REPORT#${id}`, sk: 'ANNUAL-REPORT' }
    default:
      return kind satisfies never
  }
}
