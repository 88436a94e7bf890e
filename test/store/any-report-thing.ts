// A status report and an annual report, with everything that their keys are made of left open.
import fc from 'fast-check'
import type { AggregateOf } from '../../functions/domain/aggregate.ts'
import { statusReportId } from '../../functions/domain/report/status-report.ts'
import type { ReportKind } from '../../functions/store/report-keys.ts'
import { givenAnnualReport, givenStatusReport } from '../domain/report/given-report.ts'
import { id } from './any-key.ts'

const year = fc.integer({ min: 2020, max: 2099 })
const period = fc
  .record({ year, month: fc.integer({ min: 1, max: 12 }) })
  .map((each) => `${each.year}-${String(each.month).padStart(2, '0')}`)

export const reportThings: { [K in ReportKind]: fc.Arbitrary<AggregateOf<K>> } = {
  'status-report': period.map((month) => givenStatusReport({ id: statusReportId(month), period: month })),
  'annual-report': fc
    .record({ year, matterId: id })
    .map((facts) => givenAnnualReport({ ...facts, id: String(facts.year) })),
}
