// The Lambda behind the Task states of plans, reports and incidents: what leads up to a decision, and what follows from it.

import {
  applyPlanTask,
  gatherPlanInputs,
  openActionPlan,
  renderPlanText,
  takeUpPlanText,
} from './action-plan.ts'
import { adoptPlan, tellActionOwners } from './plan-follow-up.ts'
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
}

export const handler = stepHandler(steps)
