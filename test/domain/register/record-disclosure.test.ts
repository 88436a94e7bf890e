// What is kept of a disclosure, and the decision to refuse parts of it.
import { describe, expect, it } from 'vitest'
import { protectedFields } from '../../../functions/domain/aggregate.ts'
import { CalendarDay } from '../../../functions/domain/calendar/calendar-day.ts'
import { Disclosure } from '../../../functions/domain/register/disclosure.ts'
import type { MaskedTable } from '../../../functions/domain/register/mask-register.ts'
import { checkRequestDay, recordDisclosure } from '../../../functions/domain/register/record-disclosure.ts'

const today = CalendarDay.parse('2027-04-20')
const standing = { role: 'registrar', unitId: 'ks' } as const
const masked: MaskedTable = {
  table: { header: ['namn'], rows: [{ row: 2, cells: ['[maskerat OSL 18:8]'] }] },
  maskedFields: 1,
  grounds: ['OSL 18:8', 'OSL 26:1'],
  headings: ['namn', '(K)'],
}
const context = {
  id: '0'.repeat(26),
  what: 'assets',
  version: 'public',
  format: 'csv',
  masked,
  file: { sha256: '0'.repeat(64), fileName: 'a.csv', sizeBytes: 3 },
  actor: { personId: 'reg.ek', name: 'Rut Ek', standings: [standing] },
  grant: { scope: 'everywhere', standing, unitIds: [] },
  now: '2027-04-20T08:00:00.000Z',
  today,
} as const
const request = { requester: 'Frida Reporter', requestedOn: today, overrides: [] }

describe('a disclosure', () => {
  it('keeps who examined it, by which rule, and the digest of the file', () => {
    const { decision, disclosure } = recordDisclosure(request, context)
    expect(Disclosure.parse(disclosure)).toEqual(disclosure)
    expect(disclosure).toMatchObject({
      rows: 1,
      maskedFields: 1,
      ruleId: 'OSL-18-8-2026',
      examinedBy: { role: 'registrar' },
    })
    expect(decision.changes).toMatchObject([{ action: 'disclosure.examined' }])
    expect(decision.effects).toEqual([])
  })

  it('has a decision that says what, why and how to appeal, and names nobody who asked', () => {
    const text = recordDisclosure(request, context).disclosure.refusalText ?? ''
    for (const part of [
      '18 kap. 8 §',
      '26 kap. 1 §',
      'namn, K',
      'Kammarrätten i Göteborg',
      'inom tre veckor',
      '6 kap. 7 och 8 §§ OSL',
      '43 § förvaltningslagen',
      '44 § FL',
      'Rut Ek',
    ])
      expect(text).toContain(part)
    expect(text).not.toMatch(/Frida|Reporter/)
    expect(protectedFields.disclosure).toEqual(expect.arrayContaining(['requester', 'refusalText']))
  })

  it('has none when nothing is masked, nor when it is one’s own export', () => {
    const nothing = { ...context.masked, maskedFields: 0, grounds: [], headings: [] }
    expect(recordDisclosure(request, { ...context, masked: nothing }).disclosure.refusalText).toBeUndefined()
    const { disclosure, decision } = recordDisclosure(undefined, context)
    expect(disclosure).not.toHaveProperty('refusalText')
    expect(disclosure).not.toHaveProperty('requestedOn')
    expect(decision.changes).toMatchObject([{ action: 'disclosure.exported' }])
  })

  it('is not asked for on a day to come', () => {
    expect(() => checkRequestDay({ requestedOn: CalendarDay.parse('2027-04-21') }, context)).toThrow()
    expect(() => checkRequestDay(request, context)).not.toThrow()
  })
})
