// The Lambda behind the Task states of plans, reports and incidents: what leads up to a decision, and what follows from it.

import { applyPlanTask, gatherPlanInputs, openActionPlan, takeUpPlanText } from './action-plan.ts'
import {
  applyAnnualTask,
  closeDataCallStep,
  expediteAnnualReport,
  freezeAnnualReport,
  openAnnualReportStep,
  openDataCallStep,
  takeUpAssignmentsStep,
  weighAnnualReviews,
} from './annual-report.ts'
import {
  applyExtraordinaryTask,
  beginExtraordinaryDraft,
  escalateReportDraft,
  followUpExtraordinaryReport,
  openExtraordinaryReport,
  readReportClock,
  remindOfReportDraft,
  requestExtraordinaryTask,
} from './extraordinary-report.ts'
import { adoptPlan, tellActionOwners } from './plan-follow-up.ts'
import { sendReportToBoard } from './send-report-to-board.ts'
import { soundAlarmStep } from './sound-alarm.ts'
import { applyStatusTask, draftStatusReportStep, requestStatusTask } from './status-report.ts'
import type { Steps } from './step-handler.ts'
import { stepHandler } from './step-handler.ts'

const steps: Steps = {
  'sound-alarm': soundAlarmStep,
  'adopt-plan': adoptPlan,
  'apply-plan-task': applyPlanTask,
  'gather-plan-inputs': gatherPlanInputs,
  'open-action-plan': openActionPlan,
  'take-up-plan-text': takeUpPlanText,
  'tell-action-owners': tellActionOwners,
  'apply-extraordinary-task': applyExtraordinaryTask,
  'begin-extraordinary-draft': beginExtraordinaryDraft,
  'escalate-report-draft': escalateReportDraft,
  'follow-up-extraordinary-report': followUpExtraordinaryReport,
  'open-extraordinary-report': openExtraordinaryReport,
  'read-report-clock': readReportClock,
  'remind-of-report-draft': remindOfReportDraft,
  'request-extraordinary-task': requestExtraordinaryTask,
  'send-report-to-board': sendReportToBoard,
  'apply-annual-task': applyAnnualTask,
  'apply-status-task': applyStatusTask,
  'close-data-call': closeDataCallStep,
  'draft-status-report': draftStatusReportStep,
  'expedite-annual-report': expediteAnnualReport,
  'freeze-annual-report': freezeAnnualReport,
  'open-annual-report': openAnnualReportStep,
  'open-data-call': openDataCallStep,
  'request-status-task': requestStatusTask,
  'take-up-assignments': takeUpAssignmentsStep,
  'weigh-annual-reviews': weighAnnualReviews,
}

export const handler = stepHandler(steps)
