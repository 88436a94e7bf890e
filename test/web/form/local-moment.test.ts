// A moment is typed by Stockholm's clock and sent as UTC, also on the nights when the clock is changed.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localMoment, momentOf } from '../../../web/form/local-moment.ts'

const minute = 60_000

describe('a moment in a form', () => {
  it('shows the clock of Stockholm in winter and in summer', () => {
    expect(localMoment('2027-01-15T12:00:00Z')).toBe('2027-01-15T13:00')
    expect(localMoment('2027-07-15T12:00:00Z')).toBe('2027-07-15T14:00')
  })

  it('leaves the field empty before anything is written, and for what is no moment', () => {
    expect(localMoment('')).toBe('')
    expect(localMoment('i morgon')).toBe('')
  })

  it('is sent as UTC', () => {
    expect(momentOf('2027-01-15T13:00')).toBe('2027-01-15T12:00:00.000Z')
    expect(momentOf('2027-07-15T14:00')).toBe('2027-07-15T12:00:00.000Z')
  })

  it('takes the first of an hour that the clock passes twice', () => {
    expect(momentOf('2027-10-31T02:30')).toBe('2027-10-31T00:30:00.000Z')
    expect(localMoment('2027-10-31T00:30:00Z')).toBe('2027-10-31T02:30')
    expect(localMoment('2027-10-31T01:30:00Z')).toBe('2027-10-31T02:30')
  })

  it('gives a moment for an hour that the clock leaps over', () => {
    expect(momentOf('2027-03-28T02:30')).toBe('2027-03-28T01:30:00.000Z')
  })

  it('leaves what is no moment as it is, for the server to refuse', () => {
    expect(momentOf('i morgon')).toBe('i morgon')
  })

  it('comes back the same, except in the second of an hour that comes twice', () => {
    const anyMinute = fc.integer({
      min: Date.parse('2020-01-01T00:00:00Z') / minute,
      max: Date.parse('2040-01-01T00:00:00Z') / minute,
    })
    fc.assert(
      fc.property(anyMinute, (minutes) => {
        const moment = new Date(minutes * minute).toISOString()
        const local = localMoment(moment)
        expect(localMoment(momentOf(local))).toBe(local)
        expect(Date.parse(moment) - Date.parse(momentOf(local))).toBeOneOf([0, 60 * minute])
      }),
    )
  })
})
