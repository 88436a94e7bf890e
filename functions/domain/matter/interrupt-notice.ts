// A notice of adjustment that came down too early: time to appeal runs only while it is up (KL 8:12, 13:5).
import type { ActorStamp } from '../actor.ts'
import type { CalendarDay } from '../calendar/calendar-day.ts'
import { lastAppealDay } from '../calendar/legal-deadlines.ts'
import type { Decision, Effect } from '../decision.ts'
import { isAppealInTime, restartsAfterInterruption } from '../law/appeal.ts'
import type { Moment } from '../moment.ts'
import { type Fault, Refusal } from '../refusal.ts'
import { startMachine } from './advance.ts'
import { type AnnouncedDecision, requireAnnounced } from './announced-decision.ts'
import type { BodyDecision } from './body-decision.ts'
import { type CaseFile, caseFileOf, changesTo, type StoredCaseFile } from './case-file.ts'
import { amendDecision } from './deliberation.ts'
import { takeBackLegalForce } from './legal-force.ts'
import type { Matter } from './matter.ts'
import type { Phase } from './phase.ts'

/** The first day the notice was not up, and the day it was put up again. */
type Interruption = NonNullable<BodyDecision['interruptions']>[number]

const basis = 'KL 8:12, 13:5'

function faultIn(
  { upSince, lastAppealDay: last }: AnnouncedDecision,
  { takenDownOn, announcedAgainOn }: Interruption,
  today: CalendarDay,
): Fault | undefined {
  if (!restartsAfterInterruption({ announcedOn: upSince, takenDownOn, lastAppealDay: last }))
    return { path: 'body.takenDownOn', message: `${upSince}..${last}` }
  const isUpAgain = takenDownOn <= announcedAgainOn && announcedAgainOn <= today
  return isUpAgain ? undefined : { path: 'body.announcedAgainOn', message: `${takenDownOn}..${today}` }
}

/** Whether the notice can have been away on these days, while someone could still appeal. */
export function mayBeInterruptedBy(matter: Matter, interruption: Interruption, today: CalendarDay): boolean {
  return faultIn(requireAnnounced(matter, basis), interruption, today) === undefined
}

/** A court has had its last word: what became of the notice no longer matters. */
function isFinallyJudged({ courtEvents = [] }: Matter): boolean {
  return courtEvents.at(-1)?.event === 'became-final'
}

/** An appeal that was late may now be in time; a decision that had legal force may now be appealed again. */
function phaseAfter(matter: Matter, last: CalendarDay, isAppealed: boolean, hadLegalForce: boolean): Phase {
  const { phase } = matter
  if (phase.name === 'appealed' || isAppealed) return { name: 'appealed' }
  return hadLegalForce || phase.name === 'appeal-period'
    ? { name: 'appeal-period', lastAppealDay: last }
    : phase
}

/**
 * The three weeks begin anew on the day the notice was put up again. A machine that waits looks again when it wakes;
 * where legal force was noted already it is taken back, and a new wait begins.
 * @throws Refusal `wrong-state` when nothing announced can be appealed any more, `day-not-possible`
 */
export function interruptNotice(
  stored: StoredCaseFile,
  interruption: Interruption,
  actor: ActorStamp,
  moment: Moment,
): { decision: Decision; matter: Matter } {
  const before = caseFileOf(stored)
  const announced = requireAnnounced(before.matter, basis)
  if (isFinallyJudged(before.matter)) throw new Refusal('wrong-state', [], basis)
  const fault = faultIn(announced, interruption, moment.today)
  if (fault) throw new Refusal('day-not-possible', [fault], basis)
  const hadLegalForce = announced.decision.legalForceOn !== undefined
  const file: CaseFile = hadLegalForce ? takeBackLegalForce(before) : before
  const { matter } = file
  const { meetingId, interruptions = [] } = announced.decision
  const last = lastAppealDay(interruption.announcedAgainOn)
  const appeals = (matter.appeals ?? []).map((appeal) => ({
    ...appeal,
    isInTime: isAppealInTime({ ...appeal, lastAppealDay: last }),
  }))
  const isAppealed = appeals.some(({ isInTime }) => isInTime)
  const after: Matter = {
    ...matter,
    decisions: amendDecision(matter, meetingId, {
      interruptions: [...interruptions, interruption],
      lastAppealDay: last,
    }),
    ...(matter.appeals && { appeals }),
    phase: phaseAfter(matter, last, isAppealed, hadLegalForce),
  }
  const waitsAnew = hadLegalForce && after.phase.name === 'appeal-period'
  const effects: Effect[] = waitsAnew
    ? [startMachine('appeal-period', { matterId: matter.id, meetingId })]
    : []
  const changes = changesTo(stored, { ...file, matter: after }, 'minutes.announced-again')
  return { decision: { at: moment.now, actor, changes, effects }, matter: after }
}
