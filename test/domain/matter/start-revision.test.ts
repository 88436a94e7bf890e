// A matter that the system opens by itself: a revision, a repeal, or the question that a court sent back.
import { describe, expect, it } from 'vitest'
import { systemStamp } from '../../../functions/domain/actor.ts'
import type { Document } from '../../../functions/domain/document/document.ts'
import { startRevision } from '../../../functions/domain/matter/start-revision.ts'
import {
  actions,
  day,
  givenDocument,
  givenHead,
  mails,
  matterId,
  moment,
  refusedWith,
  resulting,
  sound,
  stored,
} from '../given.ts'

const revision = {
  origin: 'review-date',
  reason: 'Dokumentet ska revideras senast 2027-11-01.',
  matterId,
  informedIds: ['iss.lind', 'sc.dahl', 'iss.lind'],
  ...moment,
} as const

function start(document: Partial<Document> = {}, facts: Partial<Parameters<typeof startRevision>[1]> = {}) {
  const known = givenDocument({ inForce: '3.1', latest: '3.1', ...document })
  const { matter, changes, effects } = startRevision(stored(known), { ...revision, ...facts })
  const decision = sound({ at: moment.now, actor: systemStamp, changes, effects })
  return { matter, decision, document: resulting(decision, 'document') }
}

describe('a revision', () => {
  it('is to give the next decided version, in the system’s name, from its registration', () => {
    const { matter, decision, document } = start()
    expect(matter).toMatchObject({
      label: '4.0',
      replaces: '3.1',
      purpose: 'adopt',
      origin: 'review-date',
      startedBy: 'system',
      title: 'Informationssäkerhetspolicy',
      phase: { name: 'registration' },
    })
    expect(document.openMatterId).toBe(matterId)
    expect(actions(decision)).toEqual(['matter.started', 'document.matter-opened'])
    expect(decision.effects[0]).toEqual({
      kind: 'start-execution',
      machine: 'policy-preparation',
      input: { matterId, entry: 'registration' },
    })
  })

  it('is told to whoever answers for the document, each once, with what set it going', () => {
    const { decision } = start()
    expect(mails(decision)).toEqual(['revision-started to iss.lind', 'revision-started to sc.dahl'])
    expect(decision.effects[1]).toMatchObject({ message: { because: 'review-date' } })
  })

  it.each([
    [{ inForce: '2.0', latest: '3.0' }, '4.0', 'a later version that was repealed or annulled'],
    [{ inForce: '9.9', latest: '9.9' }, '10.0', 'editorial versions'],
  ])('given %o, then it is %s, after %s', (document, label) => {
    expect(start(document).matter.label).toBe(label)
  })

  it('given a document that never had a version, then it is the first', () => {
    const { inForce: _, latest: __, ...none } = givenDocument()
    const { matter } = startRevision(stored(none), revision)
    expect(matter.label).toBe('1.0')
    expect(matter).not.toHaveProperty('replaces')
  })

  it.each([
    ['2027-11-01', '2029-01-31', 'that is near'],
    ['2026-01-01', '2029-01-31', 'that has passed'],
    ['2030-12-01', '2030-12-01', 'that is later than that'],
  ])('given a head to be revised by %s, then the new one by %s: two years ahead of a day %s', (by, moved) => {
    expect(start({ head: givenHead({ reviseBy: day(by) }) }).matter.head.reviseBy).toBe(moved)
  })

  it('given a validity that would end before that, then it is not carried over; a longer one is', () => {
    const validity = (last: string) =>
      start({ head: givenHead({ validity: day(last) }) }).matter.head.validity
    expect(validity('2027-12-31')).toBe('until-further-notice')
    expect(validity('2029-01-31')).toBe('2029-01-31')
    expect(validity('2031-12-31')).toBe('2031-12-31')
  })

  it('given a matter that is open already, then it refuses', () => {
    expect(() => start({ openMatterId: matterId })).toThrow(refusedWith('matter-already-open'))
  })
})

describe('a repeal that a review of topicality asks for', () => {
  it('is of the version in force, with its head as it is', () => {
    const head = givenHead({ reviseBy: day('2027-11-01') })
    const { matter } = start({ head }, { purpose: 'repeal', origin: 'topicality-review' })
    expect(matter).toMatchObject({ purpose: 'repeal', label: '3.1', head })
    expect(matter).not.toHaveProperty('replaces')
  })

  it('given nothing in force, then it refuses', () => {
    const { inForce: _, ...none } = givenDocument({ latest: '3.0' })
    expect(() => startRevision(stored(none), { ...revision, purpose: 'repeal' })).toThrow(
      refusedWith('wrong-state'),
    )
  })
})
