// Those in the attendance hold seats.
import { describe, expect, it } from 'vitest'
import { checkSeats, hasEverySeat } from '../../../functions/domain/meeting/check-seats.ts'
import { refusedUnder } from './given-outcome.ts'

const seats = ['Anna Ek', 'Bo Ask', 'Cia Lind'].map((personName) => ({ personName }))

describe('checkSeats', () => {
  it('KL 5:65: given holders of seats, then the attendance stands, whatever their party', () => {
    const attendance = [{ name: 'Anna Ek (S)' }, { name: 'Bo Ask', substituteFor: 'Cia Lind (M)' }]
    expect(() => checkSeats({ attendance }, seats, 'council')).not.toThrow()
    expect(() => checkSeats({}, seats, 'council')).not.toThrow()
  })

  it('KL 5:65: given someone without a seat that day, or in a place nobody has, then it names them', () => {
    const attendance = [{ name: 'Anna Ek' }, { name: 'Dag Hall', substituteFor: 'Eva Berg' }]
    expect(() => checkSeats({ attendance }, seats, 'council')).toThrow(
      refusedUnder('KL 5:65', 'member-not-present', 'attendance.1.name', 'attendance.1.substituteFor'),
    )
    expect(() => checkSeats({ attendance }, seats, 'committee')).toThrow(
      refusedUnder('KL 6:35', 'member-not-present'),
    )
  })
})

describe('hasEverySeat', () => {
  const members = (count: number) => Array.from({ length: count }, () => ({ position: 'member' as const }))
  const substitute = { position: 'substitute' as const }

  it('given as many members as seats, then everyone is known; substitutes do not make up for a member', () => {
    expect(hasEverySeat([{ position: 'chair' }, { position: 'vice-chair' }, ...members(13)], 15)).toBe(true)
    expect(hasEverySeat([...members(14), substitute, substitute], 15)).toBe(false)
  })
})
