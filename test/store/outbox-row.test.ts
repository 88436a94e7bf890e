// A row of the outbox: named after the entry it comes from, and readable for what it does.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Effect } from '../../functions/domain/decision.ts'
import { OutboxRow, outboxId } from '../../functions/store/outbox-row.ts'
import { matterId, now } from '../domain/given.ts'

const hash = fc.stringMatching(/^[0-9a-f]{64}$/)
const position = fc.nat({ max: 99 })

describe('the name of an effect', () => {
  it('given the same commit again, then the same name', () => {
    fc.assert(
      fc.property(hash, position, (entry, at) => {
        expect(outboxId(entry, at)).toBe(outboxId(entry, at))
      }),
    )
  })

  it('given another entry or place, then another name', () => {
    fc.assert(
      fc.property(hash, hash, position, position, (entry, otherEntry, at, otherAt) => {
        const isSame = entry === otherEntry && at === otherAt
        expect(outboxId(entry, at) === outboxId(otherEntry, otherAt)).toBe(isSame)
      }),
    )
  })

  it('given neighbouring places in one decision, then a hundred names', () => {
    const names = Array.from({ length: 100 }, (_, at) => outboxId('a'.repeat(64), at))
    expect(new Set(names).size).toBe(100)
  })

  it('given that it also names an execution, then it is short and made of letters Step Functions takes', () => {
    fc.assert(
      fc.property(hash, position, (entry, at) => {
        expect(outboxId(entry, at)).toMatch(/^[0-9a-f]{40}$/)
      }),
    )
  })
})

describe('a row', () => {
  const row = { kind: 'outbox-row', id: 'a', createdAt: now, attempts: 0 }
  const effects: Effect[] = [
    {
      kind: 'send-mail',
      recipientId: 'iss.lind',
      message: { template: 'matter-opened', matterId, matterTitle: 'Ny policy', diaryNumber: '2026.412 KS' },
    },
    { kind: 'start-execution', machine: 'policy-preparation', input: { matterId, entry: 'memo' } },
    { kind: 'answer-task', token: 't', output: { exit: 'done' } },
  ]

  it.each(effects)('given $kind, then it is read as it was written', (effect) => {
    expect(OutboxRow.parse({ ...row, effect })).toEqual({ ...row, effect })
  })

  it('given what a newer deployment added, then it is still read', () => {
    expect(OutboxRow.parse({ ...row, effect: effects[0], priority: 1 })).toEqual({
      ...row,
      effect: effects[0],
    })
  })

  it.each([
    ['an effect nobody knows', { kind: 'launch-rocket' }],
    ['a mail nobody can write', { kind: 'send-mail', recipientId: 'a', message: { template: 'poem' } }],
    ['a mail without recipient', { ...effects[0], recipientId: undefined }],
  ])('given %s, then it is refused', (_, effect) => {
    expect(OutboxRow.safeParse({ ...row, effect }).success).toBe(false)
  })
})
