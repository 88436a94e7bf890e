// A matter together with the annual report of its year.
import { Refusal } from '../domain/refusal.ts'
import type { ReportOnItsWay } from '../domain/report/data-call.ts'
import type { Store } from './store.ts'

/** @throws Refusal `wrong-state` for a matter that is no annual report */
export async function annualReportOf(store: Store, matterId: string): Promise<ReportOnItsWay> {
  const matter = await store.load('matter', matterId)
  const { process, year } = matter.state
  if (process !== 'annual-report' || year === undefined) throw new Refusal('wrong-state')
  return { matter, report: await store.load('annual-report', String(year)) }
}
