// The Lambda behind every Task state: finds the step, runs it once per state of an execution, commits its decision.
import * as z from 'zod'
import type { Moment } from '../domain/moment.ts'
import { Refusal } from '../domain/refusal.ts'
import { currentMoment } from '../runtime/clock.ts'
import { readEnvironment, TableNames } from '../runtime/environment.ts'
import { errorFields, log } from '../runtime/log.ts'
import { AlreadyCommitted, Overtaken } from '../store/commit.ts'
import { digestOf } from '../store/receipt.ts'
import { openStore } from '../store/store.ts'
import { connectTables } from '../store/tables.ts'
import { applyClassificationTask } from './apply-classification-task.ts'
import { applyTask } from './apply-task.ts'
import { beginAnew } from './begin-anew.ts'
import { checkAppealPeriod } from './check-appeal-period.ts'
import { checkMeeting } from './check-meeting.ts'
import { closeConsultation } from './close-consultation.ts'
import { closeMatter } from './close-matter.ts'
import { deriveClasses } from './derive-classes.ts'
import { enterIntoForce } from './enter-into-force.ts'
import { issueSummons } from './issue-summons.ts'
import { openAdvice } from './open-advice.ts'
import { openAppealPeriod } from './open-appeal-period.ts'
import { openConsultation } from './open-consultation.ts'
import { applyOwnerVacancy, requestOwnerAppointment } from './owner-vacancy.ts'
import { placeOnAgenda } from './place-on-agenda.ts'
import { handOverOwnership, reclassify } from './register-upkeep.ts'
import { requestClassificationTask } from './request-classification-task.ts'
import { requestTask } from './request-task.ts'
import { sendToDecision } from './send-to-decision.ts'
import { startReview } from './start-review.ts'
import type { Step } from './step.ts'
import { applyTopicalityReview, requestTopicalityReview } from './topicality-review.ts'
import { weighReviews } from './weigh-reviews.ts'

const steps: Record<string, Step> = {
  'apply-classification-task': applyClassificationTask,
  'apply-owner-vacancy': applyOwnerVacancy,
  'apply-task': applyTask,
  'apply-topicality-review': applyTopicalityReview,
  'begin-anew': beginAnew,
  'check-appeal-period': checkAppealPeriod,
  'check-meeting': checkMeeting,
  'close-consultation': closeConsultation,
  'close-matter': closeMatter,
  'derive-classes': deriveClasses,
  'enter-into-force': enterIntoForce,
  'hand-over-ownership': handOverOwnership,
  'issue-summons': issueSummons,
  'open-advice': openAdvice,
  'open-appeal-period': openAppealPeriod,
  'open-consultation': openConsultation,
  'place-on-agenda': placeOnAgenda,
  reclassify,
  'request-classification-task': requestClassificationTask,
  'request-owner-appointment': requestOwnerAppointment,
  'request-task': requestTask,
  'request-topicality-review': requestTopicalityReview,
  'send-to-decision': sendToDecision,
  'start-review': startReview,
  'weigh-reviews': weighReviews,
}

const StepEvent = z.strictObject({
  step: z.string(),
  run: z.string().min(1).max(500),
  input: z.unknown(),
  token: z.string().optional(),
})

const StepOutput = z.record(z.string(), z.unknown())

/** Longer than an execution may live, so that a repeat always finds its receipt. */
const receiptDays = 400
const attemptsWhenOvertaken = 6

const store = openStore(connectTables(readEnvironment(TableNames)))

async function runOnce(event: z.infer<typeof StepEvent>, moment: Moment): Promise<Record<string, unknown>> {
  const found = Object.hasOwn(steps, event.step) ? steps[event.step] : undefined
  if (found === undefined) throw new RangeError(`No step is called ${event.step}`)
  const key = digestOf({ run: event.run, step: event.step, token: event.token ?? '' })
  const expiresAt = Math.floor(Date.parse(moment.now) / 1000) + receiptDays * 86_400
  try {
    const { decision, output } = await found.run(event.input, {
      store,
      moment,
      run: event.run,
      token: event.token ?? '',
    })
    if (decision) {
      await store.commit(decision, { key, request: key, answer: output, expiresAt })
      return output
    }
    // There is nothing to do, perhaps because a first call, whose answer was lost, did it: then its word counts.
    const first = await store.findReceipt(key, key)
    return first === undefined ? output : StepOutput.parse(first.answer)
  } catch (error) {
    const mayBeRepeat = error instanceof AlreadyCommitted || error instanceof Refusal
    const before = mayBeRepeat ? await store.findReceipt(key, key) : undefined
    if (before === undefined) throw error
    return StepOutput.parse(before.answer)
  }
}

/** A step that was overtaken by another writer reads again and decides anew; the machine need not know. */
export async function handler(event: unknown): Promise<Record<string, unknown>> {
  const parsed = StepEvent.parse(event)
  const moment = currentMoment()
  for (let attempt = 1; ; attempt++) {
    try {
      const output = await runOnce(parsed, moment)
      log.info('step done', { step: parsed.step, run: parsed.run, attempt })
      return output
    } catch (error) {
      // Also when the other was this same state's first call, cut off but alive: its task is then found and rebound.
      if (error instanceof Overtaken && attempt < attemptsWhenOvertaken) continue
      log.error('step failed', { step: parsed.step, run: parsed.run, ...errorFields(error) })
      throw error
    }
  }
}
