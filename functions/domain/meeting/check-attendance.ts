// Who was there: the attendance agrees with itself and is a quorum (KL 5:45–46, 5:65–67; committees 6:27, 6:35).
import { isQuorate } from '../law/quorum.ts'
import { type Fault, Refusal } from '../refusal.ts'
import { thoseWhoLeft } from './check-disqualified.ts'
import { isAmong, isSameMember } from './member-name.ts'
import type { RecordOutcomeAnswer } from './outcome.ts'
import { basisFor, type OutcomeFacts } from './outcome-facts.ts'

const minutesOf = (facts: OutcomeFacts) => basisFor(facts, 'KL 5:65', 'KL 6:35')

/** Faults for the names that stand twice. */
function repeated(names: readonly string[], pathOf: (at: number) => string): Fault[] {
  return names.flatMap((name, at) =>
    names.slice(0, at).some((earlier) => isSameMember(earlier, name))
      ? [{ path: pathOf(at), message: { sv: `${name} står två gånger.`, en: `${name} stands twice.` } }]
      : [],
  )
}

/** Each person once, nobody in two places, and whoever has a substitute is away. */
function attendanceFaults(answer: RecordOutcomeAnswer): Fault[] {
  const { attendance = [], presentCount } = answer
  const names = attendance.map(({ name }) => name)
  const replaced = attendance.map(({ substituteFor }) => substituteFor)
  const countDiffers = names.length !== presentCount
  return [
    ...(countDiffers ? [{ path: 'body.answer.presentCount', message: `${names.length}` }] : []),
    ...repeated(names, (at) => `body.answer.attendance.${at}.name`),
    ...replaced.flatMap((name, at): Fault[] => {
      if (name === undefined) return []
      const isThere = isAmong(names, name)
      const isReplacedTwice = replaced.slice(0, at).some((other) => other && isSameMember(other, name))
      const path = `body.answer.attendance.${at}.substituteFor`
      return isThere || isReplacedTwice ? [{ path, message: name }] : []
    }),
  ]
}

/** Those who voted, and the substitutes of those who left, stand in the attendance. */
function absentFaults(answer: RecordOutcomeAnswer): Fault[] {
  const { attendance = [], openVotes = [], disqualified = [] } = answer
  const names = attendance.map(({ name }) => name)
  const named = [
    ...openVotes.map(({ member }, at) => ({ name: member, path: `openVotes.${at}.member` })),
    ...disqualified.flatMap(({ substitute }, at) =>
      substitute === undefined ? [] : [{ name: substitute, path: `disqualified.${at}.substitute` }],
    ),
  ]
  return named.flatMap(({ name, path }): Fault[] =>
    isAmong(names, name) ? [] : [{ path: `body.answer.${path}`, message: name }],
  )
}

/**
 * The record says who took part (KL 5:65) and the body was quorate for this matter (KL 5:45–46, 6:27).
 * `presentCount` is those who took part, substitutes included. Those who left because of jäv stand in `disqualified`:
 * in the council they count for the quorum unless a substitute took their place.
 * Throws `member-not-present`, `votes-do-not-add-up` for more people than seats, `no-quorum`.
 */
export function checkAttendance(answer: RecordOutcomeAnswer, facts: OutcomeFacts): void {
  const { presentCount, attendance } = answer
  const { bodyKind, seatCount } = facts
  if (attendance !== undefined) {
    const faults = [...attendanceFaults(answer), ...absentFaults(answer)]
    if (faults.length > 0) throw new Refusal('member-not-present', faults, minutesOf(facts))
  }
  if (seatCount === undefined) return
  const quorumBasis = basisFor(facts, 'KL 5:45', 'KL 6:27')
  const withoutSubstitute = thoseWhoLeft(answer, bodyKind).filter(
    ({ substitute }) => substitute === undefined,
  )
  const disqualifiedCount = withoutSubstitute.length
  if (presentCount + disqualifiedCount > seatCount) {
    const fault = { path: 'body.answer.presentCount', message: `≤ ${seatCount - disqualifiedCount}` }
    throw new Refusal('votes-do-not-add-up', [fault], quorumBasis)
  }
  if (!isQuorate(bodyKind, { presentCount, disqualifiedCount, seatCount })) {
    const fault = { path: 'body.answer.presentCount', message: `> ${seatCount / 2}` }
    throw new Refusal('no-quorum', [fault], quorumBasis)
  }
}
