// Reservations against a decision.
import { describe, expect, it } from 'vitest'
import { checkReservations } from '../../../functions/domain/meeting/check-reservations.ts'
import type { RecordOutcomeAnswer } from '../../../functions/domain/meeting/outcome.ts'
import { attendanceOf, outcome, refusedUnder } from './given-outcome.ts'

const check = (facts: Partial<RecordOutcomeAnswer>) => () => checkReservations(outcome(facts))
const at = (announcedAt: string, member = 'Ledamot 1') => [{ member, announcedAt }]

describe('a reservation', () => {
  it('KL 4:27: is announced before the meeting ends', () => {
    expect(check({ reservations: at('20:59'), meetingEndedAt: '21:00' })).not.toThrow()
    expect(check({ reservations: at('21:01'), meetingEndedAt: '21:00' })).toThrow(
      refusedUnder('KL 4:27', 'reservation-too-late'),
    )
  })

  it('KL 4:27: given a meeting that ended after midnight, then the evening comes before the night', () => {
    expect(check({ reservations: at('23:50'), meetingEndedAt: '00:30' })).not.toThrow()
    expect(check({ reservations: at('00:20'), meetingEndedAt: '00:30' })).not.toThrow()
    expect(check({ reservations: at('00:40'), meetingEndedAt: '00:30' })).toThrow(
      refusedUnder('KL 4:27', 'reservation-too-late'),
    )
    expect(check({ reservations: at('00:20'), meetingEndedAt: '23:50' })).toThrow(
      refusedUnder('KL 4:27', 'reservation-too-late'),
    )
  })

  it('KL 4:27: cannot be judged unless the record says when the meeting ended', () => {
    expect(check({ reservations: at('20:00') })).toThrow(
      refusedUnder('KL 4:27', 'malformed-request', 'meetingEndedAt'),
    )
    expect(check({})).not.toThrow()
  })

  it('KL 4:27: is for those who took part, by the attendance or by the open vote', () => {
    const late = { meetingEndedAt: '21:00' }
    const attendance = attendanceOf(49)
    const openVotes = [{ member: 'Ledamot 1', vote: 'against' as const }]
    const refused = refusedUnder('KL 4:27', 'reservation-without-part')
    expect(check({ ...late, attendance, reservations: at('20:00') })).not.toThrow()
    expect(check({ ...late, attendance, reservations: at('20:00', 'Gäst') })).toThrow(refused)
    expect(check({ ...late, openVotes, reservations: at('20:00') })).not.toThrow()
    expect(check({ ...late, openVotes, reservations: at('20:00', 'Gäst') })).toThrow(refused)
    expect(check({ ...late, reservations: at('20:00', 'Gäst') })).not.toThrow()
  })
})
