// The bodies' changes are brought into the text, and someone else confirms that it says what was decided.
import { describe, expect, it } from 'vitest'
import type { BodyDecision } from '../../../functions/domain/matter/body-decision.ts'
import {
  askForText,
  confirmConformedText,
  conformText,
} from '../../../functions/domain/matter/conform-text.ts'
import {
  actions,
  day,
  givenDecision,
  givenDraft,
  givenMatter,
  givenTask,
  matterId,
  councilMeetingId as meetingId,
  onDay,
  opening,
  refusedWith,
  resulting,
  sound,
  startedWith,
  stored,
} from '../given.ts'

const moment = onDay('2027-05-06')
const changed = (facts: Partial<BodyDecision> = {}) =>
  stored(
    givenMatter({
      phase: { name: 'minutes', bodyId: 'kf' },
      draftNumber: 2,
      authorIds: ['iss.lind'],
      decisions: [givenDecision({ outcome: 'approved-with-changes', ...facts })],
    }),
  )

describe('bringing the changes in', () => {
  it('given the changed text, then the body’s secretary is asked whether it is what was decided', () => {
    const { decision, next } = conformText(changed(), givenDraft({ number: 3 }), meetingId, moment)
    expect(next).toBe('confirm')
    expect(actions(sound(decision))).toEqual(['matter.text-changed'])
    expect(startedWith(sound(decision))).toEqual([
      opening('confirm-conformed-text', { meetingId, draftNumber: 3 }),
    ])
    expect(resulting(sound(decision), 'matter')).not.toHaveProperty('conformedDraftNumber')
  })

  it('given who uploaded it, then they are an author, who may not confirm it', () => {
    const authorsWith = (uploadedBy: string) =>
      resulting(
        sound(conformText(changed(), givenDraft({ uploadedBy }), meetingId, moment).decision),
        'matter',
      ).authorIds
    expect(authorsWith('ns.ek')).toEqual(['iss.lind', 'ns.ek'])
    expect(authorsWith('iss.lind')).toEqual(['iss.lind'])
  })

  it('given a text that was never uploaded, then it refuses', () => {
    const { storedAt: _, ...declared } = givenDraft()
    expect(() => conformText(changed(), declared, meetingId, moment)).toThrow(refusedWith('draft-not-stored'))
  })
})

describe('confirming it', () => {
  const confirm = (facts: Partial<BodyDecision>, conforms = true) => {
    const answer = { kind: 'confirm-conformed-text', conforms } as const
    return confirmConformedText(changed(facts), 3, answer, meetingId, moment)
  }
  const adjustedOn = day('2027-05-04')

  it('KL 13:14: given that its day has come, then the confirmed text enters into force', () => {
    const { decision, next } = confirm({ adjustedOn, validFrom: day('2027-05-01') })
    expect(next).toBe('conformed')
    expect(actions(sound(decision))).toEqual(['matter.text-conformed'])
    expect(resulting(sound(decision), 'matter').conformedDraftNumber).toBe(3)
    expect(startedWith(sound(decision))).toEqual([['entry-into-force', { matterId }]])
  })

  it('given legal force that has waited for it, then it enters too', () => {
    const { decision } = confirm({ adjustedOn, legalForceOn: day('2027-05-05') })
    expect(startedWith(sound(decision))).toEqual([['entry-into-force', { matterId }]])
  })

  it.each<[string, Partial<BodyDecision>]>([
    ['KL 5:69: minutes that are not adjusted', { validFrom: day('2027-05-01') }],
    ['a day that lies ahead', { adjustedOn, validFrom: day('2027-07-01') }],
    ['no day before legal force', { adjustedOn }],
  ])('given %s, then the text is kept and nothing enters yet', (_, facts) => {
    const { decision } = confirm(facts)
    expect(resulting(sound(decision), 'matter').conformedDraftNumber).toBe(3)
    expect(startedWith(sound(decision))).toEqual([])
  })

  it('given that it differs from what was decided, then it is changed again', () => {
    const { decision, next } = confirm({ adjustedOn, validFrom: day('2027-05-01') }, false)
    expect(next).toBe('change')
    expect(actions(sound(decision))).toEqual(['matter.text-returned'])
    expect(resulting(sound(decision), 'matter')).not.toHaveProperty('conformedDraftNumber')
    expect(startedWith(sound(decision))).toEqual([opening('conform-text', { meetingId })])
  })
})

describe('silence or refusal', () => {
  it.each([
    ['conform-text', { meetingId }],
    ['confirm-conformed-text', { meetingId, draftNumber: 3 }],
  ] as const)('given %s that nobody did, then it is asked again', (taskKind, subject) => {
    const task = givenTask({ taskKind, status: 'ignored', subject })
    const { decision, next } = askForText(changed(), task, moment)
    expect(next).toBe('asked-again')
    expect(actions(sound(decision))).toEqual(['matter.asked-again'])
    expect(resulting(sound(decision), 'matter')).toEqual(changed().state)
    expect(startedWith(sound(decision))).toEqual([opening(taskKind, subject)])
  })

  it('given a task that knows no meeting, then it refuses', () => {
    const task = givenTask({ taskKind: 'conform-text', status: 'ignored' })
    expect(() => askForText(changed(), task, moment)).toThrow(refusedWith('wrong-state'))
  })
})
