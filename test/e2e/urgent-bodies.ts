// Right bodies for the routes of extraordinary reports, and right answers of their tasks.

import { urgentAnswerExamples, urgentExamples } from '../../docs/openapi/urgent-examples.ts'
import type { RouteName } from '../../functions/api/contract.ts'

export const urgentAnswers = Object.values(urgentAnswerExamples)

export const startOfReport = urgentExamples.startExtraordinaryReport['a vulnerability in July']

export const urgentBodies: [RouteName, Record<string, unknown>][] = [
  ['startExtraordinaryReport', startOfReport],
  ['recordInformed', urgentExamples.recordInformed['the chair, by phone']],
  ...Object.values(urgentExamples.chooseReportRoute).map((body): [RouteName, Record<string, unknown>] => [
    'chooseReportRoute',
    body,
  ]),
]
