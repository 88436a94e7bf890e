// Holds that nobody with jäv took part in the matter (KL 5:47, 6:28–30).
import type { BodyKind } from '../law/body-law.ts'
import { type DisqualificationJudgement, judgeDisqualification } from '../law/disqualification.ts'
import { type Fault, Refusal } from '../refusal.ts'
import { isAmong } from './member-name.ts'
import type { RecordOutcomeAnswer } from './outcome.ts'
import { basisFor } from './outcome-facts.ts'

type Ground = Parameters<typeof judgeDisqualification>[0]['ground']

/** What follows from a member's ground; a seat in a company alone is a warning in a committee (KL 6:31). */
export function judgeMember(
  bodyKind: BodyKind,
  ground: Ground,
  exercisesAuthority: boolean,
): DisqualificationJudgement {
  const as = bodyKind === 'council' ? 'council-member' : 'committee-member'
  return judgeDisqualification({ as, ground, exercisesAuthority })
}

/** The members who, by the record, had to leave the room. */
export function thoseWhoLeft(answer: RecordOutcomeAnswer, bodyKind: BodyKind) {
  return (answer.disqualified ?? []).filter(
    ({ ground }) => judgeMember(bodyKind, ground, false).effect === 'must-leave',
  )
}

/** Everywhere a member's part in the matter is recorded. */
function partsTaken(answer: RecordOutcomeAnswer): { name: string; path: string }[] {
  const { attendance = [], openVotes = [], reservations = [], proposals = [], deferrals = [] } = answer
  return [
    ...attendance.map(({ name }, at) => ({ name, path: `attendance.${at}.name` })),
    ...openVotes.map(({ member }, at) => ({ name: member, path: `openVotes.${at}.member` })),
    ...reservations.map(({ member }, at) => ({ name: member, path: `reservations.${at}.member` })),
    ...proposals.map(({ by }, at) => ({ name: by, path: `proposals.${at}.by` })),
    ...deferrals.flatMap(({ requestedBy }, at) =>
      requestedBy === undefined ? [] : [{ name: requestedBy, path: `deferrals.${at}.requestedBy` }],
    ),
  ]
}

/**
 * Whoever has jäv may neither take part nor be in the room (KL 5:47, 6:30).
 * Throws `disqualified-took-part`, which names each place.
 * @param noted those who had to leave according to what was noted on the agenda
 */
export function checkDisqualified(
  answer: RecordOutcomeAnswer,
  bodyKind: BodyKind,
  noted: readonly string[] = [],
): void {
  const disqualified = [...noted, ...thoseWhoLeft(answer, bodyKind).map(({ name }) => name)]
  const faults = partsTaken(answer).flatMap(({ name, path }): Fault[] =>
    isAmong(disqualified, name) ? [{ path: `body.answer.${path}`, message: name }] : [],
  )
  if (faults.length > 0)
    throw new Refusal('disqualified-took-part', faults, basisFor({ bodyKind }, 'KL 5:47', 'KL 6:30'))
}
