// The handlers of status reports.
import { askForStatusReport } from '../domain/report/draft-status-report.ts'
import { statusReportId } from '../domain/report/status-report.ts'
import { readStatusSources } from '../store/report-sources.ts'
import { statusReportBefore, statusReportList } from '../store/status-reports.ts'
import type { Store } from '../store/store.ts'
import type { Handlers } from './call.ts'
import { listPage } from './paging.ts'

export function statusReportHandlers(
  store: Store,
): Handlers<'startStatusReport' | 'listStatusReports' | 'readStatusReport'> {
  return {
    async startStatusReport({ body: { period }, actor, grant, moment }) {
      const [existing, sources, previous] = await Promise.all([
        store.find('status-report', statusReportId(period)),
        readStatusSources(store, moment.today),
        statusReportBefore(store, period),
      ])
      const context = { actor, grant, ...moment }
      const { decision, report } = askForStatusReport(period, existing, { sources, previous }, context)
      return { body: report, decision }
    },

    async listStatusReports({ query }) {
      return listPage(store, 'status-report', statusReportList, query, (report) => report)
    },

    async readStatusReport({ params }) {
      const { state, version } = await store.load('status-report', statusReportId(params.period))
      return { body: state, version }
    },
  }
}
