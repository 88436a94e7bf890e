// Minutes adjusted and announced (domain 1.4, states 13–15).
import { lastAppealDay } from '../calendar/legal-deadlines.ts'
import type { Stored } from '../decision.ts'
import type { Moment } from '../moment.ts'
import type { AnswerOf } from '../task/task-answer.ts'
import type { Advance } from './advance.ts'
import { advanceMatter, mailTo } from './advance.ts'
import { amendDecision, decisionAt } from './deliberation.ts'
import type { Matter } from './matter.ts'
import { minutesExtract } from './matter-message.ts'

/** The day of adjustment (KL 5:69); a day past the fourteenth is late but not invalid. */
export function recordAdjustment(
  matter: Stored<Matter>,
  meetingId: string,
  answer: AnswerOf<'adjust-minutes'>,
  moment: Moment,
): Advance {
  const after: Matter = {
    ...matter.state,
    decisions: amendDecision(matter.state, meetingId, { adjustedOn: answer.adjustedOn }),
  }
  return { decision: advanceMatter(matter, after, 'minutes.adjusted', moment), next: 'adjusted' }
}

/** The day of announcement (KL 8:12) starts the appeal period of a decision (KL 13:5); the extract goes out (M16). */
export function recordAnnouncement(
  matter: Stored<Matter>,
  meetingId: string,
  answer: AnswerOf<'announce-minutes'>,
  informedIds: readonly string[],
  moment: Moment,
): Advance {
  const recorded = decisionAt(matter.state, meetingId)
  const appealable = recorded.capacity === 'decides'
  const facts = {
    announcedOn: answer.announcedOn,
    ...(appealable && { lastAppealDay: lastAppealDay(answer.announcedOn) }),
  }
  const after: Matter = { ...matter.state, decisions: amendDecision(matter.state, meetingId, facts) }
  const effects = mailTo(informedIds, minutesExtract(matter.state, recorded))
  return {
    decision: advanceMatter(matter, after, 'minutes.announced', moment, { effects }),
    next: 'announced',
  }
}
