// A paragraph number is used once a year in a body's minutes.
import { describe, expect, it } from 'vitest'
import { Aggregate, aggregateId } from '../../../functions/domain/aggregate.ts'
import { MinutesParagraph, paragraphId } from '../../../functions/domain/meeting/minutes-paragraph.ts'
import { takeParagraph } from '../../../functions/domain/meeting/take-paragraph.ts'
import { givenMeeting, matterId } from '../given.ts'
import { refusedUnder } from './given-outcome.ts'

const meeting = givenMeeting('2027-04-28')
const use = { matterId, number: 87, bodyKind: 'council' as const }

describe('takeParagraph', () => {
  it('KL 5:65: given a free number, then it belongs to the matter, the meeting and the year', () => {
    const { after, before, action } = takeParagraph(meeting, use, undefined)
    expect(Aggregate.parse(after)).toEqual({
      kind: 'minutes-paragraph',
      bodyId: 'kf',
      year: 2027,
      number: 87,
      meetingId: 'kf~2027-04-28',
      matterId,
    })
    expect(before).toBeUndefined()
    expect(action).toBe('paragraph.taken')
  })

  it('KL 5:65: given a number that is taken, then it refuses and says where', () => {
    const taken = MinutesParagraph.parse(takeParagraph(meeting, use, undefined).after)
    expect(() => takeParagraph(meeting, use, taken)).toThrow(
      refusedUnder('KL 5:65', 'paragraph-taken', 'paragraph'),
    )
    expect(() => takeParagraph(meeting, { ...use, bodyKind: 'committee' }, taken)).toThrow(
      refusedUnder('KL 6:35', 'paragraph-taken', 'paragraph'),
    )
  })

  it('KL 5:65: given two policies with the same number in different years, then they are two paragraphs', () => {
    const ids = ['2027-04-28', '2028-04-26'].map((heldOn) => {
      const held = givenMeeting(heldOn)
      expect(aggregateId(takeParagraph(held, use, undefined).after)).toBe(paragraphId('kf', held.heldOn, 87))
      return paragraphId('kf', held.heldOn, 87)
    })
    expect(ids).toEqual(['kf/2027/87', 'kf/2028/87'])
  })
})
