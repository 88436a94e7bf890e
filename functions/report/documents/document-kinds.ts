// Every kind of document that the system writes, each a pure function from its data to the document.
import { actionPlanDocument } from './action-plan-document.ts'
import { annualReportDocument, secretAnnexDocument } from './annual-report-document.ts'
import { extractDocument } from './extract-document.ts'
import { extraordinaryReportDocument } from './extraordinary-report-document.ts'
import { memoDocument } from './memo-document.ts'
import { statusReportDocument } from './status-report-document.ts'

export const documentKinds = {
  memo: memoDocument,
  extract: extractDocument,
  'action-plan': actionPlanDocument,
  'annual-report': annualReportDocument,
  'secret-annex': secretAnnexDocument,
  'status-report': statusReportDocument,
  'extraordinary-report': extraordinaryReportDocument,
} as const

export type DocumentKind = keyof typeof documentKinds
/** What a kind of document is made of. */
export type DataOf<K extends DocumentKind> = Parameters<(typeof documentKinds)[K]>[0]
