// Days and times of a meeting, as they are counted and shown.
import type { AnswerOf } from '../../api/call.ts'

export type Meeting = AnswerOf<'readMeeting'>
type Body = Pick<AnswerOf<'readBody'>, 'bodyKind' | 'noticeDays'>

const msPerDay = 86_400_000
const minutesPerHour = 60
/** KL 5:13, 5:15: a council may ask for more of itself, never for less. */
const councilNoticeDays = 7

/** The last day to announce the meeting and to summon to it. */
export function summonsDay(heldOn: string, { bodyKind, noticeDays }: Body): string {
  const days = bodyKind === 'council' ? Math.max(noticeDays, councilNoticeDays) : noticeDays
  return new Date(Date.parse(heldOn) - days * msPerDay).toISOString().slice(0, 10)
}

/** `13:00` for a meeting of four hours from nine. */
export function endsAt({ startsAt, durationMinutes }: Pick<Meeting, 'startsAt' | 'durationMinutes'>): string {
  const [hours = 0, minutes = 0] = startsAt.split(':').map(Number)
  const end = hours * minutesPerHour + minutes + durationMinutes
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(Math.floor(end / minutesPerHour) % 24)}:${two(end % minutesPerHour)}`
}

/** A meeting's id is its body and its day. */
export const dayOfMeeting = (meetingId: string): string => meetingId.split('~')[1] ?? ''
