// The notice on the board.
import { describe, expect, it } from 'vitest'
import type { BodyDecision } from '../../../functions/domain/matter/body-decision.ts'
import { writeNotice } from '../../../functions/domain/meeting/write-notice.ts'
import { councilMeetingId, day, givenDecision, givenMatter, refusedWith } from '../given.ts'

const announced = {
  adjustedOn: day('2027-05-04'),
  announcedOn: day('2027-05-05'),
  minutesKeptAt: 'Kommunledningskontoret, Rådhuset',
}
const notice = (facts: Partial<BodyDecision>) =>
  writeNotice(givenMatter({ decisions: [givenDecision(facts)] }), councilMeetingId)

describe('the notice of adjusted minutes', () => {
  it('KL 8:12: says whose minutes, where they are, when it was put up and when it may come down (S1)', () => {
    expect(notice(announced)).toEqual({
      bodyName: 'Kommunfullmäktige',
      heldOn: '2027-04-28',
      paragraph: 87,
      ...announced,
      earliestTakeDownOn: '2027-05-27',
      text: [
        'Tillkännagivande av justerat protokoll',
        'Organ: Kommunfullmäktige',
        'Sammanträdesdatum: 2027-04-28',
        'Paragraf: § 87',
        'Protokollet justerat: 2027-05-04',
        'Anslaget sattes upp: 2027-05-05',
        'Anslaget tas ned tidigast: 2027-05-27',
        'Protokollet förvaras: Kommunledningskontoret, Rådhuset',
      ].join('\n'),
    })
  })

  it('KL 8:12: cannot be written before the minutes are adjusted and announced', () => {
    for (const missing of ['adjustedOn', 'announcedOn', 'minutesKeptAt'] as const) {
      const { [missing]: _, ...facts } = announced
      expect(() => notice(facts)).toThrow(refusedWith('wrong-state'))
    }
  })

  it('KL 8:12, 13:5: given that it came down and was put up again, then its time is counted from that day', () => {
    const interruptions = [{ takenDownOn: day('2027-05-10'), announcedAgainOn: day('2027-05-12') }]
    const again = notice({ ...announced, interruptions })
    expect(again).toMatchObject({ announcedOn: '2027-05-12', earliestTakeDownOn: '2027-06-03' })
    expect(again.text).toContain('Anslaget sattes upp: 2027-05-12\nAnslaget tas ned tidigast: 2027-06-03')
  })

  it('KL 8:10: has the notice only, and nothing of what was decided, said or voted', () => {
    const { votes, outcome } = { votes: { for: 41, against: 8 }, outcome: 'rejected' as const }
    expect(notice({ ...announced, votes, outcome, presentCount: 49 })).toEqual(notice(announced))
  })

  it('given a meeting that decided nothing in the matter, then there is no notice', () => {
    expect(() => writeNotice(givenMatter(), councilMeetingId)).toThrow(refusedWith('wrong-state'))
  })
})
