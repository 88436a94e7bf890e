// The Lambda behind the Task states of plans, reports and incidents: what leads up to a decision, and what follows from it.

import {
  applyPlanTask,
  gatherPlanInputs,
  openActionPlan,
  renderPlanText,
  takeUpPlanText,
} from './action-plan.ts'
import {
  applyReportTask,
  beginExtraordinaryDraft,
  escalateReportDraft,
  followUpExtraordinaryReport,
  openExtraordinaryReport,
  readReportClock,
  remindOfReportDraft,
  requestReportTask,
} from './extraordinary-report.ts'
import { adoptPlan, tellActionOwners } from './plan-follow-up.ts'
import { sendReportToBoard, writeExtraordinaryText } from './send-report-to-board.ts'
import { soundAlarmStep } from './sound-alarm.ts'
import type { Steps } from './step-handler.ts'
import { stepHandler } from './step-handler.ts'

const steps: Steps = {
  'sound-alarm': soundAlarmStep,
  'adopt-plan': adoptPlan,
  'apply-plan-task': applyPlanTask,
  'gather-plan-inputs': gatherPlanInputs,
  'open-action-plan': openActionPlan,
  'render-plan-text': renderPlanText,
  'take-up-plan-text': takeUpPlanText,
  'tell-action-owners': tellActionOwners,
  'apply-report-task': applyReportTask,
  'begin-extraordinary-draft': beginExtraordinaryDraft,
  'escalate-report-draft': escalateReportDraft,
  'follow-up-extraordinary-report': followUpExtraordinaryReport,
  'open-extraordinary-report': openExtraordinaryReport,
  'read-report-clock': readReportClock,
  'remind-of-report-draft': remindOfReportDraft,
  'request-report-task': requestReportTask,
  'send-report-to-board': sendReportToBoard,
  'write-extraordinary-text': writeExtraordinaryText,
}

export const handler = stepHandler(steps)
