// A memo as a document: what it says follows from the matter, and nothing else does.
import { describe, expect, it } from 'vitest'
import { memoDocument } from '../../../functions/report/documents/memo-document.ts'
import { secrecyMarking } from '../../../functions/report/documents/secrecy-marking.ts'
import { ReportDocument } from '../../../functions/report/report-document.ts'
import { givenMatter } from '../../domain/given.ts'

const signature = (personId: string, at: string) => ({
  personId,
  name: `Namn på ${personId}`,
  role: 'security-chief' as const,
  at,
})
const memo = {
  proposal: ['Policyn fastställs.', 'Den förra upphör.'],
  background: 'Policyn är gammal.\n\nLagen är ny.',
  assessment: 'Förslaget är bra.',
  finances: 'Ryms inom ram.',
  writtenBy: 'iss.lind',
  signatures: [signature('a', '2027-03-01T09:00:00.000Z'), signature('b', '2027-03-01T23:30:00.000Z')],
}
const municipality = 'Alingsås kommun'
const inDeliberation = givenMatter({ memo, phase: { name: 'deliberation', bodyId: 'ksau' } })

describe('a memo', () => {
  it('is of the day in Sweden on which the last one signed', () => {
    const document = ReportDocument.parse(memoDocument({ municipality, matter: inDeliberation, memo }))
    expect(document.heading).toMatchObject({
      day: '2027-03-02',
      status: 'Undertecknad',
      diaryNumber: '2026.412 KS',
    })
    expect(document.frozenAt).toBe('2027-03-01T23:30:00.000Z')
    expect(document.sections.map(({ heading }) => heading)).toEqual([
      'Förslag till beslut',
      'Bakgrund',
      'Bedömning',
      'Ekonomiska konsekvenser',
      'Underskrifter',
    ])
    expect(document.sections[0]?.blocks).toEqual([{ kind: 'decision-points', points: memo.proposal }])
    expect(document.sections[1]?.blocks).toHaveLength(2)
  })

  it('says that it is a draft, and has no day, while someone has yet to sign', () => {
    const matter = givenMatter({ phase: { name: 'signing' } })
    const unsigned = { ...memo, signatures: memo.signatures.slice(0, 1) }
    const document = memoDocument({ municipality, matter, memo: unsigned })
    expect(document.heading).not.toHaveProperty('day')
    expect(document.heading.status).toBe('Utkast, ännu inte undertecknat av alla')
    const nobody = memoDocument({ municipality, matter, memo: { ...memo, signatures: [] } })
    expect(nobody.frozenAt).toBe(matter.startedAt)
    expect(nobody.sections.map(({ heading }) => heading)).not.toContain('Underskrifter')
  })
})

describe('the secrecy marking', () => {
  it.each([
    [undefined, undefined],
    [{ extent: 'none' as const }, undefined],
    [{ extent: 'partly' as const, paragraph: 'OSL 18:8' }, 'Sekretess, OSL 18 kap. 8 §'],
    [{ extent: 'partly' as const, paragraph: 'OSL 18 kap. 8 §' }, 'Sekretess, OSL 18 kap. 8 §'],
    [{ extent: 'partly' as const, paragraph: 'OSL 18:8 p 3' }, 'Sekretess, OSL 18 kap. 8 § p 3'],
  ])('of %j is %j', (secrecy, marking) => {
    expect(secrecyMarking(secrecy)).toBe(marking)
  })
})
