// The memo (tjänsteskrivelse): written, signed or returned, and sent to the bodies (domain 1.4, state 08).
import { describe, expect, it } from 'vitest'
import type { Memo } from '../../../functions/domain/matter/matter.ts'
import { sendToDecision, signMemo, writeMemo } from '../../../functions/domain/matter/memo.ts'
import {
  actions,
  givenDraft,
  givenMatter,
  givenTask,
  holder,
  matterId,
  moment,
  now,
  refusedWith,
  resulting,
  sound,
  startedWith,
  stored,
} from '../given.ts'

const dahl = { personId: 'sc.dahl', name: 'Name of sc.dahl', role: 'security-chief' } as const
const memo: Memo = {
  proposal: ['Kommunfullmäktige antar policyn'],
  background: 'b',
  assessment: 'a',
  finances: 'f',
  writtenBy: 'iss.lind',
  signatures: [{ ...dahl, at: now }],
}

describe('writing the memo', () => {
  const { writtenBy: _, signatures: __, ...text } = memo
  const answer = { kind: 'write-memo', ...text } as const
  const done = givenTask({ taskKind: 'write-memo', status: 'done', closedBy: { ...dahl } })

  it('given who wrote it, then it waits for signatures and its writer is an author, who may not sign', () => {
    const matter = stored(givenMatter({ authorIds: ['iss.lind'] }))
    const { decision, next } = writeMemo(matter, done, answer, undefined, moment)
    expect(next).toBe('sign')
    expect(resulting(sound(decision), 'matter')).toMatchObject({
      memo: { ...text, writtenBy: 'sc.dahl', signatures: [] },
      authorIds: ['iss.lind', 'sc.dahl'],
      phase: { name: 'signing' },
    })
    expect(startedWith(sound(decision))).toEqual([])
  })

  it('given that the author of the text wrote it, then they are named once', () => {
    const matter = stored(givenMatter({ authorIds: ['sc.dahl'] }))
    expect(
      resulting(sound(writeMemo(matter, done, answer, undefined, moment).decision), 'matter').authorIds,
    ).toEqual(['sc.dahl'])
  })

  it('KL 5:50: given a memo signed before a referral back, then the signatures do not follow to the new one', () => {
    const { decision } = writeMemo(stored(givenMatter({ memo })), done, answer, undefined, moment)
    expect(resulting(sound(decision), 'matter').memo?.signatures).toEqual([])
  })

  it('given a deputy, then the deputy is its author', () => {
    const byDeputy = {
      ...done,
      closedBy: { personId: 'bs.vik', name: 'Johan Vik', role: 'coordinator' as const },
    }
    const { decision } = writeMemo(stored(givenMatter()), byDeputy, answer, undefined, moment)
    expect(resulting(sound(decision), 'matter').memo?.writtenBy).toBe('bs.vik')
  })
})

describe('completing the text after a referral back', () => {
  const { writtenBy: _, signatures: __, ...text } = memo
  const answer = { kind: 'write-memo', ...text, draftNumber: 3 } as const
  const done = givenTask({ taskKind: 'write-memo', status: 'done', closedBy: { ...dahl } })

  it('KL 5:50: given a completed text, then it is the matter’s, and its uploader may not sign either', () => {
    const draft = givenDraft({ number: 3, uploadedBy: 'jur.falk' })
    const { decision, next } = writeMemo(stored(givenMatter({ draftNumber: 2 })), done, answer, draft, moment)
    expect(next).toBe('sign')
    expect(resulting(sound(decision), 'matter')).toMatchObject({
      draftNumber: 3,
      authorIds: ['jur.falk', 'sc.dahl'],
      phase: { name: 'signing' },
    })
  })

  it('given that the text must be written anew, then a new round of preparation begins', () => {
    const anew = { ...answer, next: 'redraft' as const }
    const { decision, next } = writeMemo(stored(givenMatter({ round: 1 })), done, anew, undefined, moment)
    expect(next).toBe('draft')
    expect(resulting(sound(decision), 'matter')).toMatchObject({ round: 2, phase: { name: 'drafting' } })
    expect(startedWith(sound(decision))).toEqual([['policy-preparation', { matterId, entry: 'drafting' }]])
  })
})

describe('signing the memo', () => {
  const matter = stored(givenMatter({ memo, phase: { name: 'signing' } }))
  const signing = givenTask({
    taskKind: 'sign-memo',
    assignee: holder('kd.sjo', 'municipal-director'),
    status: 'done',
    closedBy: { personId: 'kd.sjo', name: 'Name of kd.sjo', role: 'municipal-director' },
    answer: { kind: 'sign-memo', signed: true },
  })

  it('given a second signature, then both stand, with name and role as they were', () => {
    const { decision, next } = signMemo(matter, signing, moment)
    expect(next).toBe('signed')
    expect(resulting(sound(decision), 'matter').memo?.signatures).toEqual([
      { ...dahl, at: now },
      { personId: 'kd.sjo', name: 'Name of kd.sjo', role: 'municipal-director', at: now },
    ])
    expect(startedWith(sound(decision))).toEqual([])
  })

  it('given a deputy, then their name stands under the role they signed for', () => {
    const closedBy = { personId: 'bs.vik', name: 'Johan Vik', role: 'security-chief' as const }
    const { decision } = signMemo(matter, { ...signing, closedBy }, moment)
    expect(resulting(sound(decision), 'matter').memo?.signatures.at(-1)).toEqual({
      personId: 'bs.vik',
      name: 'Johan Vik',
      role: 'municipal-director',
      at: now,
    })
  })

  it('given a refusal, then the memo is rewritten, unsigned, in a phase of its own', () => {
    const refused = { ...signing, status: 'refused' as const, refusalReason: 'Ekonomin saknas' }
    const { decision, next } = signMemo(matter, refused, moment)
    expect(next).toBe('rewrite')
    expect(actions(sound(decision))).toEqual(['memo.returned'])
    expect(resulting(sound(decision), 'matter')).toMatchObject({
      phase: { name: 'memo' },
      memo: { ...memo, signatures: [] },
    })
    expect(startedWith(sound(decision))).toEqual([['policy-proposal', { matterId, entry: 'memo' }]])
  })

  it('given silence, then the matter lapses and nothing is started', () => {
    const { decision, next } = signMemo(matter, { ...signing, status: 'ignored' as const }, moment)
    expect(next).toBe('lapse')
    expect(startedWith(sound(decision))).toEqual([])
  })

  it('given no memo, or a task nobody closed, then it refuses', () => {
    const { closedBy: _, ...open } = signing
    expect(() => signMemo(stored(givenMatter()), signing, moment)).toThrow(refusedWith('wrong-state'))
    expect(() => signMemo(matter, open, moment)).toThrow(refusedWith('wrong-state'))
  })
})

describe('sending it to decision', () => {
  it('given a signed memo, then the decision round starts at the first body', () => {
    const { decision, next } = sendToDecision(
      stored(givenMatter({ memo, phase: { name: 'signing' } })),
      moment,
    )
    expect(next).toBe('end')
    expect(actions(sound(decision))).toEqual(['matter.sent-to-decision'])
    expect(startedWith(sound(decision))).toEqual([['formal-decision', { matterId }]])
  })

  it('KL 5:50: given a matter that was referred back at a later body, then it passes them all again', () => {
    const matter = stored(givenMatter({ memo, phase: { name: 'signing' }, stop: 2 }))
    expect(resulting(sound(sendToDecision(matter, moment).decision), 'matter').stop).toBe(0)
  })

  it('given a matter that was withdrawn meanwhile, then nothing is sent', () => {
    const closed = givenMatter({ memo, phase: { name: 'closed', outcome: 'withdrawn', closedAt: now } })
    expect(sendToDecision(stored(closed), moment)).toEqual({ decision: undefined, next: 'closed' })
  })
})
