// The written forms of the metadata head.
import { describe, expect, it } from 'vitest'
import { DiaryNumber, DocumentHead, VersionLabel } from '../../../functions/domain/document/document.ts'
import { givenHead } from '../given.ts'

describe('a diary number', () => {
  it.each(['2020.052 KS', '2026.412 KS', '2026.0412 BUN', '2026.123 VÅÄÖN'])('may be %s', (number) => {
    expect(DiaryNumber.safeParse(number).success).toBe(true)
  })

  it.each([
    '2026.41 KS',
    '2026.41234 KS',
    '2026.412KS',
    '2026.412 ks',
    '26.412 KS',
    '2026.412 KSKSKS',
    ' 2026.412 KS',
  ])('may not be “%s”', (number) => {
    expect(DiaryNumber.safeParse(number).success).toBe(false)
  })
})

describe('a version', () => {
  it.each(['3.0', '3.10', '0.1', '999.999'])('may be %s', (label) => {
    expect(VersionLabel.safeParse(label).success).toBe(true)
  })

  it.each(['3', 'v3.0', '3.0.1', '3,0', '10000.0', '-1.0', '3.'])('may not be “%s”', (label) => {
    expect(VersionLabel.safeParse(label).success).toBe(false)
  })
})

describe('a metadata head', () => {
  it('holds until further notice or until a day', () => {
    expect(DocumentHead.safeParse(givenHead()).success).toBe(true)
    expect(DocumentHead.safeParse({ ...givenHead(), validity: '2030-12-31' }).success).toBe(true)
    expect(DocumentHead.safeParse({ ...givenHead(), validity: 'always' }).success).toBe(false)
  })

  it('applies to someone', () => {
    expect(DocumentHead.safeParse({ ...givenHead(), appliesTo: [] }).success).toBe(false)
  })
})
