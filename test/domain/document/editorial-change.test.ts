// An editorial version has new words and nothing else that is new.
import { describe, expect, it } from 'vitest'
import { DocumentVersion } from '../../../functions/domain/document/document.ts'
import {
  makeEditorialVersion,
  nextEditorialLabel,
} from '../../../functions/domain/document/editorial-change.ts'
import { versionInForceOn } from '../../../functions/domain/document/version-in-force.ts'
import { day, givenText, givenVersion, matterId, refusedWith } from '../given.ts'

const newText = givenText({ sha256: 'e'.repeat(64), fileName: 'policy-3-1.md' })
const replacements = [{ from: 'MSB', to: 'MCF', count: 3 }]
const basis = 'Policy för styrande dokument, KF 2020-02-26 § 31'
const changedOn = day('2027-09-01')

const decided = givenVersion({
  label: '3.0',
  matterId,
  replaces: '2.0',
  decidedOn: day('2027-04-28'),
  paragraph: 87,
  validFrom: day('2027-05-27'),
  legalForceOn: day('2027-05-27'),
})

function change(
  version: DocumentVersion = decided,
  facts: { versions?: DocumentVersion[]; replacements?: typeof replacements; text?: typeof newText } = {},
) {
  const { versions = [version], text = newText } = facts
  return makeEditorialVersion(version, text, {
    changedOn,
    basis,
    replacements: facts.replacements ?? replacements,
    versions,
  })
}

describe('the label of an editorial version', () => {
  it.each([
    ['3.0', '3.1'],
    ['3.9', '3.10'],
    ['12.99', '12.100'],
  ])('after %s is %s', (label, next) => {
    expect(nextEditorialLabel(label)).toBe(next)
  })

  it('ends at 999', () => {
    expect(() => nextEditorialLabel('3.999')).toThrow(RangeError)
  })
})

describe('an editorial change', () => {
  it('keeps the decision and its legal force, and applies from its day', () => {
    const version = change()
    expect(DocumentVersion.parse(version)).toEqual(version)
    expect(version).toEqual({
      ...decided,
      label: '3.1',
      text: newText,
      replaces: '3.0',
      validFrom: changedOn,
      publishedOn: changedOn,
      editorial: { basis, replacements },
    })
  })

  it('takes the place of the version it changes', () => {
    const versions = [{ ...decided, repealedOn: changedOn }, change()]
    expect(versionInForceOn(versions, day('2027-08-31'))?.version.label).toBe('3.0')
    expect(versionInForceOn(versions, changedOn)).toMatchObject({
      version: { label: '3.1' },
      standing: 'in-force',
    })
  })

  it('can be made while legal force is awaited, and to an editorial version again', () => {
    const { legalForceOn: _, ...awaiting } = decided
    expect(change(awaiting)).not.toHaveProperty('legalForceOn')
    const first = givenVersion({ label: '3.1', replaces: '3.0', editorial: { basis, replacements } })
    expect(change(first)).toMatchObject({ label: '3.2', replaces: '3.1' })
  })

  it('given a version that applies again, then what befell it before is not copied', () => {
    const restored = {
      ...decided,
      repealedOn: day('2027-06-01'),
      suspensions: [{ from: day('2027-05-28'), to: day('2027-05-30') }],
    }
    const annulled = givenVersion({
      label: '4.0',
      replaces: '3.0',
      validFrom: day('2027-06-01'),
      annulledOn: day('2027-08-01'),
    })
    const version = change(restored, { versions: [restored, annulled] })
    expect(version.label).toBe('3.1')
    expect(version).not.toHaveProperty('repealedOn')
    expect(version).not.toHaveProperty('suspensions')
  })

  it.each([
    ['is suspended', { suspensions: [{ from: day('2027-08-01') }] }],
    ['is annulled', { annulledOn: day('2027-08-01') }],
    ['is repealed', { repealedOn: day('2027-08-01') }],
    ['does not apply yet', { validFrom: day('2027-09-02') }],
  ])('given a version that %s, then it refuses', (_, facts) => {
    expect(() => change({ ...decided, ...facts })).toThrow(refusedWith('wrong-state'))
  })

  it('given a version that another has replaced, then it refuses', () => {
    const next = givenVersion({ label: '4.0', replaces: '3.0', validFrom: changedOn })
    expect(() => change(decided, { versions: [decided, next] })).toThrow(refusedWith('wrong-state'))
  })

  it('given that the label is taken by one that is to begin, then it refuses', () => {
    const coming = givenVersion({ label: '3.1', replaces: '3.0', validFrom: day('2027-10-01') })
    expect(() => change(decided, { versions: [decided, coming] })).toThrow(refusedWith('already-exists'))
  })

  it('given the same text or no replacement, then it refuses', () => {
    const nothing = refusedWith('nothing-to-change')
    expect(() => change(decided, { text: decided.text })).toThrow(nothing)
    expect(() => change(decided, { replacements: [] })).toThrow(nothing)
  })
})
