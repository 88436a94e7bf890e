// How a policy adoption begins, and when it may not.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../../functions/domain/document/document.ts'
import { MatterOrigin } from '../../../functions/domain/matter/matter.ts'
import {
  isLaterVersion,
  type StartMatter,
  startMatter,
} from '../../../functions/domain/matter/start-matter.ts'
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
const command: StartMatter = {
  title: 'Ny informationssäkerhetspolicy',
  reason: 'Ny lag',
  origin: 'administration',
  documentId: 'informationssakerhetspolicy',
  head: givenHead(),
  label: '3.0',
}

function start(facts: Partial<StartMatter> = {}, document?: Document) {
  const existing = document && stored(document)
  const standing = lind.standings[0]
  const context = { actor: lind, standing, existing, informedIds: ['sc.dahl', 'iss.lind'], matterId, now }
  return startMatter({ ...command, ...facts }, context)
}

describe('who raises a matter', () => {
  it('KL 5:22: is one of those the law names, the administration for a committee, or the system by a rule', () => {
    const origins = [
      'committee',
      'council-assignment',
      'motion',
      'auditor',
      'council-preparation',
      'company',
      'citizen-proposal',
      'administration',
      'review-date',
      'topicality-review',
      'court-ruling',
      'annual-cycle',
      'special-reasons',
    ]
    expect(MatterOrigin.options).toEqual(origins)
    expect(MatterOrigin.safeParse('resident').success).toBe(false)
  })
})

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
    expect(resulting(decision, 'document')).toEqual(givenDocument({ openMatterId: matterId }))
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

  it('given a version in force, then the new one replaces it, and the document has the matter open', () => {
    const inForce = givenDocument({ inForce: '2.0', latest: '2.0' })
    const head = givenHead({ title: 'En ny rubrik' })
    const { decision, matter } = start({ head }, inForce)
    expect(matter).toMatchObject({ purpose: 'adopt', replaces: '2.0', head })
    expect(actions(sound(decision))).toEqual(['matter.started', 'document.matter-opened'])
    expect(resulting(decision, 'document')).toEqual({ ...inForce, openMatterId: matterId })
  })

  it('given a matter that is open on the document, then it refuses, and names it', () => {
    const other = `${matterId.slice(0, -1)}9`
    expect(() => start({}, givenDocument({ openMatterId: other }))).toThrow(
      expect.objectContaining({
        code: 'matter-already-open',
        faults: [{ path: 'body.documentId', message: other }],
      }),
    )
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

describe('starting a repeal', () => {
  const inForce = givenDocument({ inForce: '3.1', latest: '3.1' })
  const repeal = { purpose: 'repeal', label: '3.1' } as const

  it('is of the version in force with its own head, and replaces nothing', () => {
    const head = givenHead({ title: 'En annan rubrik' })
    const { decision, matter } = start({ ...repeal, head }, inForce)
    expect(matter).toMatchObject({ purpose: 'repeal', label: '3.1', head: givenHead() })
    expect(matter).not.toHaveProperty('replaces')
    expect(resulting(sound(decision), 'document').openMatterId).toBe(matterId)
  })

  it.each([
    ['a new document', undefined],
    ['a document that is repealed already', givenDocument({ latest: '3.1' })],
  ])('given %s, then there is nothing to repeal and it refuses', (_, document) => {
    expect(() => start(repeal, document)).toThrow(refusedWith('wrong-state', 'body.purpose'))
  })

  it('given another label than that of the version in force, then it refuses', () => {
    expect(() => start({ ...repeal, label: '4.0' }, inForce)).toThrow(
      refusedWith('wrong-state', 'body.label'),
    )
  })
})
