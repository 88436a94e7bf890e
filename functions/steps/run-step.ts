// The Lambda behind the Task states of what all matters go through, and of the register.
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
import type { Steps } from './step-handler.ts'
import { stepHandler } from './step-handler.ts'
import { applyTopicalityReview, requestTopicalityReview } from './topicality-review.ts'
import { weighReviews } from './weigh-reviews.ts'

const steps: Steps = {
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

export const handler = stepHandler(steps)
