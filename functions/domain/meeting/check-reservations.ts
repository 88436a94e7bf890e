// Reservations: by those who took part, before the meeting ended (KL 4:27).
import { requireReservation } from '../law/reservation.ts'
import { Refusal } from '../refusal.ts'
import { isAmong } from './member-name.ts'
import type { RecordOutcomeAnswer } from './outcome.ts'

const endOfNight = '06:00'

/** So that half past midnight comes after eleven: what stands before six in the morning belongs to the same meeting. */
function hourOfMeeting(time: string): string {
  return time < endOfNight ? `${Number(time.slice(0, 2)) + 24}${time.slice(2)}` : time
}

/**
 * Throws `malformed-request` when nobody said when the meeting ended, `reservation-without-part`, `reservation-too-late`.
 * Where neither attendance nor each member's vote is recorded, the secretary's word stands that the member took part.
 */
export function checkReservations(answer: RecordOutcomeAnswer): void {
  const { reservations = [], meetingEndedAt, attendance, openVotes } = answer
  if (reservations.length === 0) return
  if (meetingEndedAt === undefined) {
    const fault = { path: 'body.answer.meetingEndedAt', message: 'KL 4:27' }
    throw new Refusal('malformed-request', [fault], 'KL 4:27')
  }
  const present = attendance?.map(({ name }) => name) ?? openVotes?.map(({ member }) => member)
  for (const { member, announcedAt } of reservations) {
    requireReservation({
      announcedAt: hourOfMeeting(announcedAt),
      meetingEndedAt: hourOfMeeting(meetingEndedAt),
      tookPart: present === undefined || isAmong(present, member),
    })
  }
}
