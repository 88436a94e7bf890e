// "Which policy was valid on that day?" has one answer, whatever the courts did to the versions since.
import { describe, expect, it } from 'vitest'
import type { DocumentVersion } from '../../../functions/domain/document/document.ts'
import { standingOf, versionInForceOn } from '../../../functions/domain/document/version-in-force.ts'
import { day, givenHead } from '../given.ts'
import { inLine, version } from './version-line.ts'

const labelOn = (versions: readonly DocumentVersion[], text: string): string | undefined =>
  versionInForceOn(versions, day(text))?.version.label

const standingsOn = (versions: readonly DocumentVersion[], text: string): string[] =>
  versions.map((one) => `${one.label} ${standingOf(one, day(text), versions)}`)

describe('the standing of a version by itself', () => {
  const whole = version('3.0', '2027-06-01', {
    legalForceOn: day('2027-06-10'),
    repealedOn: day('2029-01-01'),
    suspensions: [{ from: day('2027-09-01'), to: day('2027-10-01') }, { from: day('2028-09-01') }],
  })

  it.each([
    ['2027-05-31', 'not-yet'],
    ['2027-06-01', 'awaiting-legal-force'],
    ['2027-06-09', 'awaiting-legal-force'],
    ['2027-06-10', 'in-force'],
    ['2027-08-31', 'in-force'],
    ['2027-09-01', 'suspended'],
    ['2027-09-30', 'suspended'],
    ['2027-10-01', 'in-force'],
    ['2028-12-31', 'suspended'],
    ['2029-01-01', 'repealed'],
  ])('on %s is %s', (text, standing) => {
    expect(standingOf(whole, day(text))).toBe(standing)
  })

  it('applies before legal force, also when nobody knows its day yet (KL 13:14)', () => {
    const { legalForceOn: _, ...awaiting } = whole
    expect(standingOf(awaiting, day('2027-08-01'))).toBe('awaiting-legal-force')
  })

  it('is annulled from the court’s day on, whatever else befell it', () => {
    const annulled = { ...whole, annulledOn: day('2028-02-01') }
    expect(standingOf(annulled, day('2028-01-31'))).toBe('in-force')
    expect(standingOf(annulled, day('2028-02-01'))).toBe('annulled')
    expect(standingOf(annulled, day('2029-01-01'))).toBe('annulled')
    expect(standingOf({ ...whole, annulledOn: day('2027-05-20') }, day('2027-05-25'))).toBe('annulled')
  })

  it('does not apply before it is decided, whatever day it was given', () => {
    const early = version('3.0', '2027-06-01', { decidedOn: day('2027-06-15') })
    expect(standingOf(early, day('2027-06-14'))).toBe('not-yet')
    expect(standingOf(early, day('2027-06-15'))).toBe('in-force')
  })

  it('applies through the last day of its validity', () => {
    const limited = version('3.0', '2027-06-01', { head: givenHead({ validity: day('2030-12-31') }) })
    expect(standingOf(limited, day('2030-12-31'))).toBe('in-force')
    expect(standingOf(limited, day('2031-01-01'))).toBe('repealed')
  })

  it('is repealed rather than not yet, when it was repealed before it began', () => {
    const never = version('3.0', '2027-06-01', { repealedOn: day('2027-05-20') })
    expect(standingOf(never, day('2027-05-19'))).toBe('not-yet')
    expect(standingOf(never, day('2027-05-20'))).toBe('repealed')
  })
})

describe('the version in force', () => {
  const line = inLine(
    version('1.0', '2014-01-01'),
    version('2.0', '2020-03-25'),
    version('3.0', '2027-06-01'),
  )

  it('is none before the first and none of no versions', () => {
    expect(versionInForceOn(line, day('2013-12-31'))).toBeUndefined()
    expect(versionInForceOn([], day('2027-01-01'))).toBeUndefined()
  })

  it('changes on the first day of the next', () => {
    expect(labelOn(line, '2020-03-24')).toBe('1.0')
    expect(labelOn(line, '2020-03-25')).toBe('2.0')
    expect(standingsOn(line, '2027-06-01')).toEqual(['1.0 repealed', '2.0 repealed', '3.0 in-force'])
  })

  it('given the middle of three annulled after the third began, then the third goes on', () => {
    const versions = line.map((one) =>
      one.label === '2.0' ? { ...one, annulledOn: day('2028-01-01') } : one,
    )
    expect(standingsOn(versions, '2028-01-01')).toEqual(['1.0 repealed', '2.0 annulled', '3.0 in-force'])
  })

  it('given the middle of three annulled before the third began, then the first applies again until then (state 92)', () => {
    const versions = line.map((one) =>
      one.label === '2.0' ? { ...one, annulledOn: day('2025-01-01') } : one,
    )
    expect(labelOn(versions, '2024-12-31')).toBe('2.0')
    expect(standingsOn(versions, '2025-01-01')).toEqual(['1.0 in-force', '2.0 annulled', '3.0 not-yet'])
    expect(labelOn(versions, '2027-06-01')).toBe('3.0')
  })

  it('given the last two annulled, then the first applies again', () => {
    const versions = line.map((one) =>
      one.label === '1.0' ? one : { ...one, annulledOn: day('2028-01-01') },
    )
    expect(labelOn(versions, '2028-01-01')).toBe('1.0')
  })

  it('given a suspension, then the former applies again until it is lifted (state 19)', () => {
    const versions = inLine(
      version('2.0', '2020-03-25'),
      version('3.0', '2027-06-01', { suspensions: [{ from: day('2027-07-01'), to: day('2027-08-01') }] }),
    )
    expect(labelOn(versions, '2027-06-30')).toBe('3.0')
    expect(standingsOn(versions, '2027-07-01')).toEqual(['2.0 in-force', '3.0 suspended'])
    expect(labelOn(versions, '2027-07-31')).toBe('2.0')
    expect(standingsOn(versions, '2027-08-01')).toEqual(['2.0 repealed', '3.0 in-force'])
  })

  it('given a former that was replaced before its legal force, then it awaits legal force when it applies again', () => {
    const { legalForceOn: _, ...replacedEarly } = version('2.0', '2027-05-01')
    const versions = inLine(
      replacedEarly,
      version('3.0', '2027-05-10', { suspensions: [{ from: day('2027-05-20') }] }),
    )
    expect(labelOn(versions, '2027-05-10')).toBe('3.0')
    expect(versionInForceOn(versions, day('2027-05-20'))).toMatchObject({
      version: { label: '2.0' },
      standing: 'awaiting-legal-force',
    })
  })

  it('given a later version that begins first, then the earlier one never begins', () => {
    const versions = inLine(version('2.0', '2027-12-01'), version('3.0', '2027-06-01'))
    expect(standingsOn(versions, '2027-06-01')).toEqual(['2.0 repealed', '3.0 in-force'])
    expect(standingsOn(versions, '2027-12-01')).toEqual(['2.0 repealed', '3.0 in-force'])
  })

  it('given a version decided on the restored one, then it outlasts the suspension that let it', () => {
    const [first, second] = inLine(
      version('2.0', '2020-03-25'),
      version('3.0', '2027-06-01', { suspensions: [{ from: day('2027-07-01'), to: day('2028-01-01') }] }),
    )
    if (first === undefined || second === undefined) throw new TypeError('Two versions were expected')
    const next = version('4.0', '2027-10-01', { replaces: '2.0' })
    const versions = [{ ...first, repealedOn: next.validFrom }, second, next]
    expect(labelOn(versions, '2027-09-30')).toBe('2.0')
    expect(labelOn(versions, '2027-10-01')).toBe('4.0')
    expect(standingsOn(versions, '2028-01-01')).toEqual(['2.0 repealed', '3.0 repealed', '4.0 in-force'])
  })

  it('given a version that only a suspension let in, then it had not begun before that', () => {
    const [first, second] = inLine(
      version('2.0', '2020-03-25'),
      version('3.0', '2027-06-01', { suspensions: [{ from: day('2027-07-01') }] }),
    )
    if (first === undefined || second === undefined) throw new TypeError('Two versions were expected')
    const versions = [first, version('2.1', '2027-08-01', { replaces: '2.0' }), second]
    expect(standingsOn(versions, '2027-06-15')).toEqual(['2.0 repealed', '2.1 not-yet', '3.0 in-force'])
    expect(labelOn(versions, '2027-08-01')).toBe('2.1')
  })

  it('given a repeal on the day another version than its successor begins, then it is outright', () => {
    const line = inLine(
      version('2.0', '2020-03-25'),
      version('3.0', '2027-06-01', { suspensions: [{ from: day('2027-07-01') }] }),
      version('4.0', '2028-01-01', { suspensions: [{ from: day('2028-01-01') }] }),
    )
    const versions = line.map((one) =>
      one.label === '2.0' ? { ...one, repealedOn: day('2028-01-01') } : one,
    )
    expect(labelOn(versions, '2027-12-31')).toBe('2.0')
    expect(versionInForceOn(versions, day('2028-01-01'))).toBeUndefined()
  })

  it('given a repeal without a successor, then nothing applies, and the former does not come back', () => {
    const [first, second] = inLine(version('2.0', '2020-03-25'), version('3.0', '2027-06-01'))
    if (first === undefined || second === undefined) throw new TypeError('Two versions were expected')
    const versions = [first, { ...second, repealedOn: day('2029-01-01') }]
    expect(labelOn(versions, '2028-12-31')).toBe('3.0')
    expect(versionInForceOn(versions, day('2029-01-01'))).toBeUndefined()
  })

  it('given an end of validity, then nothing applies after it, and the former does not come back', () => {
    const limited = version('3.0', '2027-06-01', { head: givenHead({ validity: day('2030-12-31') }) })
    const versions = inLine(version('2.0', '2020-03-25'), limited)
    expect(labelOn(versions, '2030-12-31')).toBe('3.0')
    expect(versionInForceOn(versions, day('2031-01-01'))).toBeUndefined()
  })

  it('given that the restored version is repealed outright, then nothing applies', () => {
    const [first, second] = inLine(
      version('2.0', '2020-03-25'),
      version('3.0', '2027-06-01', { annulledOn: day('2027-09-01') }),
    )
    if (first === undefined || second === undefined) throw new TypeError('Two versions were expected')
    const versions = [{ ...first, repealedOn: day('2028-01-01') }, second]
    expect(labelOn(versions, '2027-12-31')).toBe('2.0')
    expect(versionInForceOn(versions, day('2028-01-01'))).toBeUndefined()
  })
})

describe('an editorial version', () => {
  const editorial = { basis: 'KF 2027-04-28 § 87', replacements: [{ from: 'SKL', to: 'SKR', count: 1 }] }
  const { legalForceOn: _, ...awaiting } = version('3.1', '2027-09-01', { editorial })
  const lineWith = (facts: Partial<DocumentVersion>, editorialFacts: Partial<DocumentVersion> = {}) =>
    inLine(
      version('2.0', '2020-03-25'),
      { ...version('3.0', '2027-06-01'), ...facts },
      { ...awaiting, ...editorialFacts },
    )

  it('gains legal force with the decision it restates', () => {
    const versions = lineWith({ legalForceOn: day('2027-10-01') })
    expect(standingsOn(versions, '2027-09-30')[2]).toBe('3.1 awaiting-legal-force')
    expect(standingsOn(versions, '2027-10-01')[2]).toBe('3.1 in-force')
  })

  it.each([
    ['the decided version', { annulledOn: day('2028-01-01') }, {}],
    ['the editorial version', {}, { annulledOn: day('2028-01-01') }],
    ['both, first of all', { annulledOn: day('2028-02-01') }, { annulledOn: day('2028-01-01') }],
  ])(
    'given an annulment written on %s, then both are annulled and the former decision applies',
    (_, facts, own) => {
      const versions = lineWith(facts, own)
      expect(labelOn(versions, '2027-12-31')).toBe('3.1')
      expect(standingsOn(versions, '2028-01-01')).toEqual(['2.0 in-force', '3.0 annulled', '3.1 annulled'])
    },
  )

  it.each([
    ['the decided version', { suspensions: [{ from: day('2028-01-01') }] }, {}],
    ['the editorial version', {}, { suspensions: [{ from: day('2028-01-01') }] }],
  ])('given a suspension written on %s, then neither applies', (_, facts, own) => {
    expect(standingsOn(lineWith(facts, own), '2028-01-01')).toEqual([
      '2.0 in-force',
      '3.0 suspended',
      '3.1 suspended',
    ])
  })

  it('does not share the fate of a decision it does not restate', () => {
    const versions = [
      ...lineWith({}),
      version('4.0', '2028-06-01', { replaces: '3.1', annulledOn: day('2028-09-01') }),
    ]
    expect(labelOn(versions, '2028-08-31')).toBe('4.0')
    expect(labelOn(versions, '2028-09-01')).toBe('3.1')
  })
})
