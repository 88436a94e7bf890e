// Finds status reports by their month.
import type { ReportPeriod, StatusReport } from '../domain/report/status-report.ts'
import { lists } from './lists.ts'
import type { ListQuery, Store } from './store.ts'

export const statusReportList: ListQuery = {
  table: 'governance',
  index: 'gsi1',
  partition: lists.statusReports,
  newestFirst: true,
}

/** The latest report of an earlier month: one Query, for the month itself may be asked for already. */
export async function statusReportBefore(
  store: Store,
  period: ReportPeriod,
): Promise<StatusReport | undefined> {
  const { items } = await store.page(
    'status-report',
    { ...statusReportList, since: '0', until: period },
    { limit: 2, cursor: undefined },
  )
  return items.map(({ state }) => state).find((report) => report.period < period)
}
