// What a document in force is looked at for, day by day through its life.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type CalendarDay } from '../../../functions/domain/calendar/calendar-day.ts'
import type { Document } from '../../../functions/domain/document/document.ts'
import { lookAtDocument } from '../../../functions/domain/document/look-at-document.ts'
import { nextLookOn } from '../../../functions/domain/document/review-dates.ts'
import {
  actions,
  day,
  givenDocument,
  givenHead,
  givenVersion,
  mails,
  matterId,
  onDay,
  resulting,
  sound,
  stored,
} from '../given.ts'

/** In force from May 2027, to be revised by December 2028: work on that begins in March 2028. */
const version = givenVersion({ label: '3.0', head: givenHead(), validFrom: day('2027-05-01') })
const inForce = (facts: Partial<Document> = {}) =>
  givenDocument({ inForce: '3.0', latest: '3.0', lookOn: nextLookOn(version, day('2027-05-01')), ...facts })

function look(document: Document, on: string, of: typeof version | undefined = version) {
  const context = { ...onDay(on), newId: () => matterId, informedIds: ['iss.lind', 'sc.dahl'] }
  return lookAtDocument(stored(document), of, context)
}

describe('a document in force', () => {
  it('given nine months to its revision, then a matter of its own is opened for it', () => {
    const decision = sound(look(inForce(), '2028-03-01'))
    expect(actions(decision)).toEqual(['matter.started', 'document.matter-opened'])
    expect(resulting(decision, 'matter')).toMatchObject({
      origin: 'review-date',
      reason: 'Dokumentet ska revideras senast 2028-12-01.',
      label: '4.0',
      replaces: '3.0',
    })
    expect(resulting(decision, 'document')).toMatchObject({ openMatterId: matterId, lookOn: '2028-05-01' })
    expect(mails(decision)).toEqual(['revision-started to iss.lind', 'revision-started to sc.dahl'])
  })

  it('given its day of the year, then the responsible role is asked whether it is topical', () => {
    const later = inForce({ head: givenHead({ reviseBy: day('2030-12-01') }), lookOn: day('2028-05-01') })
    const laterVersion = { ...version, head: givenHead({ reviseBy: day('2030-12-01') }) }
    const decision = sound(look(later, '2028-05-01', laterVersion))
    expect(actions(decision)).toEqual(['topicality-review.opened', 'document.looked-at'])
    expect(resulting(decision, 'topicality-review')).toMatchObject({ id: matterId, dueOn: '2028-05-31' })
    expect(resulting(decision, 'document').lookOn).toBe('2029-05-01')
  })

  it('given a revision that is due and a matter that is open, then it has its matter already', () => {
    const busy = inForce({ openMatterId: matterId })
    const decision = sound(look(busy, '2028-03-01'))
    expect(actions(decision)).toEqual(['document.looked-at'])
    expect(resulting(decision, 'document')).toEqual({ ...busy, lookOn: '2028-05-01' })
    expect(decision.effects).toEqual([])
  })

  it('given a revision that came to nothing, then the next anniversary opens another', () => {
    const decision = sound(look(inForce({ lookOn: day('2028-05-01') }), '2028-05-01'))
    expect(actions(decision)[0]).toBe('matter.started')
  })

  it('given the day before, then it is left alone', () => {
    expect(look(inForce(), '2028-02-29')).toBeUndefined()
  })

  it('given that no version is in force any more, then there is nothing to look at', () => {
    const decision = sound(
      lookAtDocument(stored(inForce()), undefined, {
        ...onDay('2028-03-01'),
        newId: () => matterId,
        informedIds: [],
      }),
    )
    expect(resulting(decision, 'document')).not.toHaveProperty('lookOn')
    expect(decision.effects).toEqual([])
  })

  it('given any round, however late, then its next day lies ahead', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.boolean(), (late, isBusy) => {
        const document = inForce(isBusy ? { openMatterId: matterId } : {})
        const today: CalendarDay = addDays(document.lookOn ?? day('2028-03-01'), late)
        const after = resulting(sound(look(document, today)), 'document')
        expect((after.lookOn ?? '') > today).toBe(true)
      }),
    )
  })
})
