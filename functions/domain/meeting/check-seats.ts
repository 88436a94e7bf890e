// Whether those in the attendance hold a seat in the body that day (KL 5:65, 6:35).
import type { BodyKind } from '../law/body-law.ts'
import type { Seat } from '../organisation/body.ts'
import { type Fault, Refusal } from '../refusal.ts'
import { isAmong } from './member-name.ts'
import type { RecordOutcomeAnswer } from './outcome.ts'
import { basisFor } from './outcome-facts.ts'

/** Whether the register knows everyone who sits in the body: as many members as there are seats, substitutes not counted. */
export function hasEverySeat(seatsOnDay: readonly Pick<Seat, 'position'>[], seatCount: number): boolean {
  return seatsOnDay.filter(({ position }) => position !== 'substitute').length >= seatCount
}

/**
 * Throws `member-not-present`, which names everyone who holds no seat, or whose place nobody holds.
 * Call it only when the register `hasEverySeat`: while a body's seats are still being entered, a name that is missing
 * says nothing, and the secretary's attendance stands.
 */
export function checkSeats(
  { attendance = [] }: Pick<RecordOutcomeAnswer, 'attendance'>,
  seatsOnDay: readonly { readonly personName: string }[],
  bodyKind: BodyKind,
): void {
  const seated = seatsOnDay.map(({ personName }) => personName)
  const named = attendance.flatMap(({ name, substituteFor }, at) => [
    { name, path: `body.answer.attendance.${at}.name` },
    ...(substituteFor === undefined
      ? []
      : [{ name: substituteFor, path: `body.answer.attendance.${at}.substituteFor` }]),
  ])
  const faults = named.flatMap(({ name, path }): Fault[] =>
    isAmong(seated, name) ? [] : [{ path, message: name }],
  )
  if (faults.length > 0)
    throw new Refusal('member-not-present', faults, basisFor({ bodyKind }, 'KL 5:65', 'KL 6:35'))
}
