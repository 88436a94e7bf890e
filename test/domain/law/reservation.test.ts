// Who may enter a reservation, and until when.
import { describe, expect, it } from 'vitest'
import { requireReservation } from '../../../functions/domain/law/reservation.ts'
import { refusedWith } from '../given.ts'

const meetingEndedAt = '21:40'

describe('requireReservation', () => {
  it.each(['18:05', '21:39', '21:40'])(
    'KL 4:27: given %s in a meeting that ended 21:40, then it is in time',
    (announcedAt) => {
      expect(() => requireReservation({ announcedAt, meetingEndedAt, tookPart: true })).not.toThrow()
    },
  )

  it('KL 4:27: given a reservation after the meeting ended, then it refuses', () => {
    expect(() => requireReservation({ announcedAt: '21:41', meetingEndedAt, tookPart: true })).toThrow(
      refusedWith('reservation-too-late'),
    )
  })

  it('KL 4:27: given a meeting that goes on, then it is in time', () => {
    expect(() => requireReservation({ announcedAt: '23:55', tookPart: true })).not.toThrow()
  })

  it('KL 4:27: given a meeting past midnight, then instants tell before from after', () => {
    const ended = { meetingEndedAt: '2027-04-28T22:20:00.000Z', tookPart: true }
    const announce = (announcedAt: string) => () => requireReservation({ announcedAt, ...ended })
    expect(announce('2027-04-28T21:50:00.000Z')).not.toThrow()
    expect(announce('2027-04-28T22:20:00.001Z')).toThrow(refusedWith('reservation-too-late'))
  })

  it('KL 4:27: given someone who took no part in the decision, then it refuses, whatever the time', () => {
    for (const announcedAt of ['21:00', '22:00'])
      expect(() => requireReservation({ announcedAt, meetingEndedAt, tookPart: false })).toThrow(
        refusedWith('reservation-without-part'),
      )
  })
})
