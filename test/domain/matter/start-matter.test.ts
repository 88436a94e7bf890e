// How a policy adoption begins, and when it may not.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../../functions/domain/document/document.ts'
import { isLaterVersion, startMatter } from '../../../functions/domain/matter/start-matter.ts'
import {
  actions,
  givenActor,
  givenDocument,
  givenHead,
  givenMatter,
  mails,
  matterId,
  now,
  own,
  refusedWith,
  resulting,
  sound,
  stored,
  withoutDiaryNumber,
} from '../given.ts'

const lind = givenActor('iss.lind', own('coordinator'))
const command = {
  title: 'Ny informationssäkerhetspolicy',
  reason: 'Ny lag',
  origin: 'administration' as const,
  documentId: 'informationssakerhetspolicy',
  head: givenHead(),
  label: '3.0',
}

function start(facts: Partial<typeof command> = {}, document?: Document) {
  const existing = document && stored(document)
  const standing = lind.standings[0]
  const context = { actor: lind, standing, existing, informedIds: ['sc.dahl', 'iss.lind'], matterId, now }
  return startMatter({ ...command, ...facts }, context)
}

describe('versions', () => {
  it.each([
    ['3.10', '3.9'],
    ['4.0', '3.99'],
    ['10.0', '9.0'],
    ['3.1', '3.0'],
  ])('%s is later than %s, and not the other way round', (later, earlier) => {
    expect(isLaterVersion(later, earlier)).toBe(true)
    expect(isLaterVersion(earlier, later)).toBe(false)
  })

  it('given any two, then they are the same or exactly one is later', () => {
    const label = fc.tuple(fc.nat({ max: 999 }), fc.nat({ max: 999 })).map((parts) => parts.join('.'))
    fc.assert(
      fc.property(label, label, (a, b) => {
        expect([a === b, isLaterVersion(a, b), isLaterVersion(b, a)].filter(Boolean)).toHaveLength(1)
      }),
    )
  })
})

describe('starting a matter', () => {
  it('given a new document, then matter, document and preparation begin together', () => {
    const { decision, matter } = start()
    expect(matter).toEqual(
      withoutDiaryNumber(givenMatter({ phase: { name: 'registration' }, startedAt: now })),
    )
    expect(actions(sound(decision))).toEqual(['matter.started', 'document.created'])
    expect(resulting(decision, 'document')).toEqual(givenDocument())
    expect(decision.effects[0]).toEqual({
      kind: 'start-execution',
      machine: 'policy-preparation',
      input: { matterId, entry: 'registration' },
    })
    expect(decision.actor).toEqual({ personId: 'iss.lind', name: 'Name of iss.lind', role: 'coordinator' })
  })

  it('given the handler and the security chief, then each is told once (M01)', () => {
    expect(mails(start().decision)).toEqual(['matter-opened to iss.lind', 'matter-opened to sc.dahl'])
  })

  it('given a version in force, then the new one replaces it and the document stays as it is', () => {
    const { decision, matter } = start({}, givenDocument({ inForce: '2.0', latest: '2.0' }))
    expect(matter.replaces).toBe('2.0')
    expect(actions(sound(decision))).toEqual(['matter.started'])
  })

  it('given a document whose versions are repealed, then there is nothing to replace', () => {
    expect(start({}, givenDocument({ latest: '2.0' })).matter).not.toHaveProperty('replaces')
  })

  it.each(['2.0', '1.9'])('given version 2.0, when the matter is to give %s, then it refuses', (label) => {
    expect(() => start({ label }, givenDocument({ inForce: '2.0', latest: '2.0' }))).toThrow(
      refusedWith('already-exists', 'body.label'),
    )
  })

  it('given that a later version was repealed, then its number is not used again', () => {
    expect(() => start({}, givenDocument({ latest: '3.0' }))).toThrow(refusedWith('already-exists'))
  })

  it('KL 5:1: given a document of another type, then it refuses, because another body decides', () => {
    const guideline = givenDocument({ head: givenHead({ documentType: 'guideline' }) })
    expect(() => start({}, guideline)).toThrow(refusedWith('wrong-state', 'body.head.documentType'))
  })
})
