// A decided text is put in force with what the store has of it: its draft, the version before it, and who adopts it too.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Matter } from '../../functions/domain/matter/matter.ts'
import { enterIntoForce } from '../../functions/steps/enter-into-force.ts'
import {
  actions,
  day,
  givenDecision,
  givenDocument,
  givenDraft,
  givenHead,
  givenMatter,
  givenText,
  givenVersion,
  mails,
  resulting,
  sound,
  startedWith,
} from '../domain/given.ts'
import { givenUnit } from '../domain/matter/given-consultation.ts'
import type { GivenStore } from './given-store.ts'
import { inOffice, matterNumber, startStore } from './given-store.ts'

let at: GivenStore
beforeAll(async () => {
  at = await startStore()
  const company = { unitKind: 'company', contactRole: 'company-director' } as const
  await at.given(
    ...inOffice('iss.lind', 'coordinator'),
    ...inOffice('fc.hult', 'unit-manager', 'ks'),
    ...inOffice('vd.holm', 'company-director', 'ab-alingsashem'),
    givenUnit('ks', { unitKind: 'executive-board' }),
    givenUnit('ab-alingsashem', company),
    givenUnit('fabs-ab', { ...company, validTo: day('2026-12-31') }),
    givenUnit('avrf', { unitKind: 'federation', contactRole: 'federation-director' }),
  )
})
afterAll(async () => {
  await at.close()
})

const decided = (digit: number, facts: Partial<Matter> = {}) =>
  givenMatter({
    id: matterNumber(digit),
    documentId: `dokument-${digit}`,
    draftNumber: 2,
    phase: { name: 'awaiting-entry' },
    decisions: [givenDecision({ adjustedOn: day('2027-05-04'), legalForceOn: day('2027-05-27') })],
    ...facts,
  })

const draftOf = (digit: number, number: number) =>
  givenDraft({
    matterId: matterNumber(digit),
    number,
    text: givenText({ sha256: `${number}`.repeat(64) }),
  })

const enter = (digit: number) =>
  at.run(enterIntoForce, { matterId: matterNumber(digit) }, { on: '2027-05-28' })

describe('entering into force', () => {
  it('given a policy, then its draft is the version, the former is superseded, and the companies and federations of today are asked', async () => {
    await at.given(
      decided(1),
      draftOf(1, 1),
      draftOf(1, 2),
      givenDocument({ id: 'dokument-1', inForce: '2.0', latest: '2.0', openMatterId: matterNumber(1) }),
      givenVersion({ documentId: 'dokument-1' }),
    )
    const { decision, output } = await enter(1)
    expect(output).toEqual({ next: 'complete' })
    const { state } = await at.store.load('document-version', 'dokument-1/3.0')
    expect(state.text.sha256).toBe('2'.repeat(64))
    expect((await at.store.load('document-version', 'dokument-1/2.0')).state.repealedOn).toBe('2027-05-27')
    expect(mails(sound(decision))).toEqual([
      'document-in-force to iss.lind',
      'document-in-force to fc.hult',
      'document-in-force to vd.holm',
    ])
    const asked = startedWith(sound(decision)).map(([, input]) => input['task'])
    expect(asked).toEqual([
      expect.objectContaining({ unitId: 'ab-alingsashem', role: 'company-director' }),
      expect.objectContaining({ unitId: 'avrf', role: 'federation-director' }),
    ])
  })

  it('given that it comes again, then it says the same and changes nothing', async () => {
    await at.given(decided(2), draftOf(2, 2), givenDocument({ id: 'dokument-2' }))
    await enter(2)
    expect(await enter(2)).toEqual({ decision: undefined, output: { next: 'complete' } })
  })

  it('given changes by the body, then the confirmed text is the version', async () => {
    const [decision] = decided(3).decisions
    if (decision === undefined) throw new TypeError('A decision was given')
    await at.given(
      decided(3, {
        conformedDraftNumber: 3,
        decisions: [{ ...decision, outcome: 'approved-with-changes' }],
      }),
      draftOf(3, 2),
      draftOf(3, 3),
      givenDocument({ id: 'dokument-3' }),
    )
    expect(resulting(sound((await enter(3)).decision), 'document-version').text.sha256).toBe('3'.repeat(64))
  })

  it('given a guideline, then it binds the municipality’s own alone', async () => {
    const head = givenHead({ documentType: 'guideline' })
    await at.given(decided(4, { head }), draftOf(4, 2), givenDocument({ id: 'dokument-4', head }))
    expect(startedWith(sound((await enter(4)).decision))).toEqual([])
  })

  it('given a repeal, which has no draft, then nothing takes the version’s place and nobody is asked to adopt', async () => {
    const { draftNumber: _, ...repeal } = decided(5, { purpose: 'repeal', label: '2.0' })
    await at.given(
      repeal,
      givenDocument({ id: 'dokument-5', inForce: '2.0', latest: '2.0' }),
      givenVersion({ documentId: 'dokument-5' }),
    )
    const { decision, output } = await enter(5)
    expect(output).toEqual({ next: 'repeal-complete' })
    expect(actions(sound(decision))).toContain('document.repealed')
    expect(sound(decision).effects).toEqual([])
  })
})
