// The memo (tjänsteskrivelse): written, signed or returned, and sent to the bodies.
import { describe, expect, it } from 'vitest'
import type { Memo } from '../../../functions/domain/matter/matter.ts'
import { sendToDecision, signMemo, writeMemo } from '../../../functions/domain/matter/memo.ts'
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

  it('given a refusal, then the memo is rewritten, unsigned, in a proposal of its own', () => {
    const refused = { ...signing, status: 'refused' as const, refusalReason: 'Ekonomin saknas' }
    const { decision, next } = signMemo(matter, refused, moment)
    expect(next).toBe('rewrite')
    expect(resulting(sound(decision), 'matter')).toMatchObject({
      phase: { name: 'memo' },
      memo: { signatures: [] },
    })
    expect(decision?.effects).toEqual([
      { kind: 'start-execution', machine: 'policy-proposal', input: { matterId, entry: 'memo' } },
    ])
    // Why it was refused stands in the task; the trail keeps no words that someone wrote.
    expect(JSON.stringify(decision)).not.toContain('Ekonomin saknas')
  })

  it('given silence, then the matter lapses and nothing is started', () => {
    const ignored = { ...signing, status: 'ignored' as const }
    const { decision, next } = signMemo(matter, ignored, moment)
    expect(next).toBe('lapse')
    expect(resulting(sound(decision), 'matter').memo?.signatures).toEqual([])
    expect(decision?.effects).toEqual([])
  })

  it('given no memo, or a task nobody closed, then it refuses', () => {
    const { closedBy: _, ...open } = signing
    expect(() => signMemo(stored(givenMatter()), signing, moment)).toThrow(refusedWith('wrong-state'))
    expect(() => signMemo(matter, open, moment)).toThrow(refusedWith('wrong-state'))
  })
})

describe('sending the memo to decision', () => {
  const signed = givenMatter({ memo, phase: { name: 'signing' } })

  it('given a signed memo, then the first body of the path has the matter, whatever it had before', () => {
    const matter = stored({ ...signed, stop: 2 })
    const { decision, next } = sendToDecision(matter, moment)
    expect(next).toBe('end')
    expect(sound(decision).changes).toEqual([
      { before: matter, after: signed, action: 'matter.sent-to-decision' },
    ])
    expect(decision?.effects).toEqual([
      { kind: 'start-execution', machine: 'formal-decision', input: { matterId } },
    ])
  })

  it('given a matter closed meanwhile, then nothing happens', () => {
    const phase = { name: 'closed', outcome: 'withdrawn', closedAt: now } as const
    expect(sendToDecision(stored({ ...signed, phase }), moment)).toEqual({
      decision: undefined,
      next: 'closed',
    })
  })
})
