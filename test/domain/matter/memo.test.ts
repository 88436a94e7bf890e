// The memo (tjänsteskrivelse): written, signed or returned, and sent to the bodies.
import { describe, expect, it } from 'vitest'
import type { Memo } from '../../../functions/domain/matter/matter.ts'
import {
  returnToPreparation,
  sendToDecision,
  signMemo,
  writeMemo,
} from '../../../functions/domain/matter/memo.ts'
import {
  givenMatter,
  givenTask,
  holder,
  matterId,
  moment,
  now,
  refusedWith,
  resulting,
  sound,
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
    const { decision, next } = writeMemo(
      stored(givenMatter({ authorIds: ['iss.lind'] })),
      done,
      answer,
      moment,
    )
    expect(next).toBe('sign')
    expect(resulting(sound(decision), 'matter')).toMatchObject({
      memo: { ...text, writtenBy: 'sc.dahl', signatures: [] },
      authorIds: ['iss.lind', 'sc.dahl'],
      phase: { name: 'signing' },
    })
  })

  it('given a memo signed before, then the signatures do not follow to the new one', () => {
    const { decision } = writeMemo(stored(givenMatter({ memo })), done, answer, moment)
    expect(resulting(decision, 'matter').memo?.signatures).toEqual([])
  })

  it('given a deputy, then the deputy is its author', () => {
    const byDeputy = {
      ...done,
      closedBy: { personId: 'bs.vik', name: 'Johan Vik', role: 'coordinator' as const },
    }
    const { decision } = writeMemo(stored(givenMatter()), byDeputy, answer, moment)
    expect(resulting(decision, 'matter').memo?.writtenBy).toBe('bs.vik')
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
  })

  it('given a refusal, then the memo goes back to be rewritten, unsigned, with the reason on record', () => {
    const refused = { ...signing, status: 'refused' as const, refusalReason: 'Ekonomin saknas' }
    const { decision, next } = signMemo(matter, refused, moment)
    expect(next).toBe('rewrite')
    expect(sound(decision).changes[0]).toMatchObject({ action: 'memo.returned', reason: 'Ekonomin saknas' })
    expect(resulting(decision, 'matter')).toMatchObject({ phase: { name: 'memo' }, memo: { signatures: [] } })
  })

  it('given silence, then the matter lapses', () => {
    const ignored = { ...signing, status: 'ignored' as const }
    const { decision, next } = signMemo(matter, ignored, moment)
    expect(next).toBe('lapse')
    expect(sound(decision).changes[0]?.reason).toBe('no answer')
  })

  it('given no memo, or a task nobody closed, then it refuses', () => {
    const { closedBy: _, ...open } = signing
    expect(() => signMemo(stored(givenMatter()), signing, moment)).toThrow(refusedWith('wrong-state'))
    expect(() => signMemo(matter, open, moment)).toThrow(refusedWith('wrong-state'))
  })
})

describe('the way between preparation and decision', () => {
  it('given a signed memo, then the decision round starts', () => {
    const matter = stored(givenMatter({ memo, phase: { name: 'signing' } }))
    const { decision, next } = sendToDecision(matter, moment)
    expect(next).toBe('end')
    expect(sound(decision).changes).toEqual([
      { before: matter, after: matter.state, action: 'matter.sent-to-decision' },
    ])
    expect(decision.effects).toEqual([
      { kind: 'start-execution', machine: 'policy-decision', input: { matterId } },
    ])
  })

  it('KL 5:50: given a referral back, then a new preparation starts at the memo', () => {
    const matter = stored(givenMatter({ memo, phase: { name: 'deliberation', bodyId: 'kf' } }))
    const { decision, next } = returnToPreparation(matter, moment)
    expect(next).toBe('end')
    expect(resulting(sound(decision), 'matter').phase).toEqual({ name: 'memo' })
    expect(decision.effects).toEqual([
      { kind: 'start-execution', machine: 'policy-preparation', input: { matterId, entry: 'memo' } },
    ])
  })
})
