// The Lambda behind the Task states of plans, reports and incidents: what leads up to a decision, and what follows from it.
import { soundAlarmStep } from './sound-alarm.ts'
import type { Steps } from './step-handler.ts'
import { stepHandler } from './step-handler.ts'

const steps: Steps = {
  'sound-alarm': soundAlarmStep,
}

export const handler = stepHandler(steps)
