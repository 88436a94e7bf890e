// Who may enter a reservation against a decision, and until when (KL 4:27).
import { Refusal } from '../refusal.ts'

/**
 * A reservation is for those who took part in the decision and must be announced before the meeting ends (KL 4:27).
 * Throws `reservation-without-part` or `reservation-too-late`.
 * @param reservation both times in the same form, `HH:mm` of one evening or instants; past midnight only instants will do.
 * `meetingEndedAt` is absent while the meeting goes on
 */
export function requireReservation({
  announcedAt,
  meetingEndedAt,
  tookPart,
}: {
  readonly announcedAt: string
  readonly meetingEndedAt?: string | undefined
  readonly tookPart: boolean
}): void {
  if (!tookPart) throw new Refusal('reservation-without-part')
  // Within the minute in which the meeting was closed, the member has the benefit of the doubt.
  const isTooLate = meetingEndedAt !== undefined && announcedAt > meetingEndedAt
  if (isTooLate) throw new Refusal('reservation-too-late')
}
