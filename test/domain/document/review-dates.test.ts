// A document in force is looked at every year, and in time before it must be revised.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../../../functions/domain/calendar/calendar-day.ts'
import {
  nextLookOn,
  nextTopicalityReviewOn,
  revisionStartsOn,
} from '../../../functions/domain/document/review-dates.ts'
import { day, givenHead } from '../given.ts'

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays(day('2000-01-01'), count))

describe('the yearly check of topicality', () => {
  it.each([
    ['2027-05-27', '2027-05-27', '2028-05-27'],
    ['2027-05-27', '2028-05-26', '2028-05-27'],
    ['2027-05-27', '2028-05-27', '2029-05-27'],
    ['2027-05-27', '2029-01-01', '2029-05-27'],
    ['2027-05-27', '2027-01-01', '2028-05-27'],
    ['2027-05-27', '2026-12-31', '2028-05-27'],
    ['2027-12-31', '2028-12-31', '2029-12-31'],
    ['2028-02-29', '2028-02-29', '2029-02-28'],
    ['2028-02-29', '2029-02-28', '2030-02-28'],
    ['2028-02-29', '2031-02-28', '2032-02-29'],
  ])('of a version valid from %s comes after %s on %s', (validFrom, today, expected) => {
    expect(nextTopicalityReviewOn({ validFrom: day(validFrom) }, day(today))).toBe(expected)
  })

  it('lies after today, on an anniversary, and at most a year away once the version applies', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (validFrom, today) => {
        const review = nextTopicalityReviewOn({ validFrom }, today)
        expect(review > today && review > validFrom).toBe(true)
        if (validFrom <= today) expect(daysBetween(today, review)).toBeLessThanOrEqual(366)
        const isLeapDay = validFrom.endsWith('-02-29')
        if (!isLeapDay) expect(review.slice(5)).toBe(validFrom.slice(5))
        else expect(['02-28', '02-29']).toContain(review.slice(5))
      }),
    )
  })
})

describe('the start of a revision', () => {
  it.each([
    ['2028-12-01', '2028-03-01'],
    ['2028-09-30', '2027-12-30'],
    ['2028-11-30', '2028-02-29'],
    ['2027-11-30', '2027-02-28'],
    ['2028-03-31', '2027-06-30'],
    ['2028-08-31', '2027-11-30'],
  ])('to be done by %s is %s', (reviseBy, expected) => {
    expect(revisionStartsOn(day(reviseBy))).toBe(expected)
  })

  it('lies 273 to 276 days before, and never later for an earlier day', () => {
    fc.assert(
      fc.property(anyDay, (reviseBy) => {
        fc.pre(reviseBy >= '2001-01-01')
        const start = revisionStartsOn(reviseBy)
        const days = daysBetween(start, reviseBy)
        expect(days >= 273 && days <= 276).toBe(true)
        expect(revisionStartsOn(addDays(reviseBy, 1)) >= start).toBe(true)
      }),
    )
  })

  it('cannot lie before 1900', () => {
    expect(() => revisionStartsOn(day('1900-09-30'))).toThrow(RangeError)
  })
})

describe('the next look at a document', () => {
  const version = { validFrom: day('2027-05-27'), head: givenHead({ reviseBy: day('2028-12-01') }) }

  it.each([
    ['2027-05-27', '2028-03-01'],
    ['2028-02-29', '2028-03-01'],
    ['2028-03-01', '2028-05-27'],
    ['2028-05-27', '2029-05-27'],
    ['2030-01-01', '2030-05-27'],
  ])('after %s is on %s', (after, expected) => {
    expect(nextLookOn(version, day(after))).toBe(expected)
  })

  it('is the check when both fall on the same day', () => {
    const sameDay = { ...version, head: givenHead({ reviseBy: day('2029-02-27') }) }
    expect(nextLookOn(sameDay, day('2028-01-01'))).toBe('2028-05-27')
  })
})
