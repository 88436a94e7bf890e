// When the chair of a committee may decide alone.
import { describe, expect, it } from 'vitest'
import { requireChairMayDecide } from '../../../functions/domain/law/chair-decision.ts'
import { day, refusedWith } from '../given.ts'

type Question = Parameters<typeof requireChairMayDecide>[0]

/** S6: money for an urgent replacement in July; the board meets on 23 August. */
function decide(facts: Partial<Question> = {}) {
  return requireChairMayDecide({
    bodyKind: 'committee',
    subject: 'ordinary',
    nextMeetingOn: day('2027-08-23'),
    urgencyReason: 'Sårbarheten utnyttjas redan; utbytet kan inte vänta till den 23 augusti',
    ...facts,
  })
}

describe('requireChairMayDecide', () => {
  it('KL 6:39: given what cannot wait for the committee, then the chair decides (S6)', () => {
    expect(() => decide()).not.toThrow()
  })

  it('KL 6:40: the decision is reported at the next meeting', () => {
    expect(decide()).toEqual({ reportAtMeetingOn: '2027-08-23' })
  })

  it.each(['', '  '])(
    'KL 6:39: given the reason "%s", then it is not shown to be urgent and it refuses',
    (urgencyReason) => {
      expect(() => decide({ urgencyReason })).toThrow(refusedWith('not-urgent'))
    },
  )

  it('KL 6:38: the action plan sets direction, so the chair may not decide it for an inquorate board (S10)', () => {
    expect(() => decide({ subject: 'goals-and-direction', nextMeetingOn: day('2027-02-08') })).toThrow(
      refusedWith('not-delegable'),
    )
  })

  it('KL 6:38: an opinion to the council is the committee’s own, however urgent', () => {
    expect(() => decide({ subject: 'opinion-to-council' })).toThrow(refusedWith('not-delegable'))
  })

  it('KL 6:39: the council’s chair has no such right', () => {
    expect(() => decide({ bodyKind: 'council' })).toThrow(refusedWith('wrong-body'))
  })

  it('KL 6:39: a federation’s board follows the committees', () => {
    expect(decide({ bodyKind: 'federation-board' })).toEqual({ reportAtMeetingOn: '2027-08-23' })
  })

  it('KL 6:40: given no meeting to report at, then it refuses', () => {
    expect(() => decide({ nextMeetingOn: undefined })).toThrow(refusedWith('no-meeting-planned'))
  })
})
