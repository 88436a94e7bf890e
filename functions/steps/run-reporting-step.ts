// The Lambda behind the Task states of plans, reports and incidents: what leads up to a decision, and what follows from it.
import {
  applyAnnualTask,
  closeDataCallStep,
  expediteAnnualReport,
  freezeAnnualReport,
  openAnnualReportStep,
  openDataCallStep,
  renderAnnualReport,
  takeUpAssignmentsStep,
  weighAnnualReviews,
} from './annual-report.ts'
import { applyReportTask, draftStatusReportStep, requestReportTask } from './status-report.ts'
import type { Steps } from './step-handler.ts'
import { stepHandler } from './step-handler.ts'

const steps: Steps = {
  'apply-annual-task': applyAnnualTask,
  'apply-report-task': applyReportTask,
  'close-data-call': closeDataCallStep,
  'draft-status-report': draftStatusReportStep,
  'expedite-annual-report': expediteAnnualReport,
  'freeze-annual-report': freezeAnnualReport,
  'open-annual-report': openAnnualReportStep,
  'open-data-call': openDataCallStep,
  'render-annual-report': renderAnnualReport,
  'request-report-task': requestReportTask,
  'take-up-assignments': takeUpAssignmentsStep,
  'weigh-annual-reviews': weighAnnualReviews,
}

export const handler = stepHandler(steps)
