// A version from before this system is put on record, so that a new one has something to supersede.
import { describe, expect, it } from 'vitest'
import type { Document, DocumentVersion } from '../../../functions/domain/document/document.ts'
import { recordVersion } from '../../../functions/domain/document/record-version.ts'
import type { Matter } from '../../../functions/domain/matter/matter.ts'
import {
  actions,
  day,
  givenActor,
  givenDocument,
  givenHead,
  givenMatter,
  givenText,
  givenVersion,
  matterId,
  onDay,
  own,
  refusedWith,
  resulting,
  sound,
  stored,
} from '../given.ts'

const lind = givenActor('iss.lind', own('coordinator'))
const context = { actor: lind, standing: lind.standings[0], ...onDay('2026-11-24') }
const bytes = new TextEncoder().encode('# Policy')
const { kind: _, publishedOn: __, ...earlier } = givenVersion({ legalForceOn: day('2020-03-25') })

function record(
  facts: Partial<typeof earlier> = {},
  existing?: Document,
  former?: DocumentVersion,
  content: Uint8Array = bytes,
  openMatter?: Matter,
) {
  const known = existing && stored(existing)
  const around = { ...context, openMatter }
  return recordVersion({ ...earlier, ...facts }, content, known, former && stored(former), around)
}

describe('recording an earlier version', () => {
  it('given an unknown document, then document and version are there, and it is in force', () => {
    const { decision, version } = record()
    expect(version).toEqual(givenVersion({ legalForceOn: day('2020-03-25') }))
    expect(actions(sound(decision))).toEqual(['document-version.recorded', 'document.created'])
    // Valid from 25 March 2020, recorded in November 2026: its next yearly check is in March.
    expect(resulting(decision, 'document')).toEqual(
      givenDocument({ inForce: '2.0', latest: '2.0', lookOn: day('2027-03-25') }),
    )
    expect(decision.actor.personId).toBe('iss.lind')
  })

  it('given a known document, then the later version replaces and supersedes the former', () => {
    const former = givenVersion({ label: '1.0', validFrom: day('2014-01-01') })
    const head = givenHead({ title: 'Ny titel' })
    const { decision, version } = record(
      { head },
      givenDocument({ inForce: '1.0', latest: '1.0', openMatterId: matterId }),
      former,
    )
    expect(version.replaces).toBe('1.0')
    expect(actions(sound(decision))).toEqual([
      'document-version.recorded',
      'document.version-in-force',
      'document-version.superseded',
    ])
    expect(resulting(decision, 'document')).toMatchObject({ head, openMatterId: matterId })
    expect(decision.changes[2]?.after).toEqual({ ...former, repealedOn: '2020-03-25' })
  })

  it('given a version that a matter decided here, then no other is recorded past the bodies', () => {
    const former = givenVersion({ label: '1.0', validFrom: day('2014-01-01'), matterId })
    expect(() => record({}, givenDocument({ inForce: '1.0', latest: '1.0' }), former)).toThrow(
      refusedWith('wrong-state', 'body.label'),
    )
  })

  it.each([
    ['2.0', 'the same'],
    ['1.9', 'a later one'],
  ])('given an open matter that is to give %s, then %s is not recorded in its way', (label) => {
    const open = givenDocument({ inForce: '1.0', latest: '1.0', openMatterId: matterId })
    const former = givenVersion({ label: '1.0', validFrom: day('2014-01-01') })
    expect(() => record({}, open, former, bytes, givenMatter({ label }))).toThrow(
      refusedWith('matter-already-open', 'document'),
    )
    expect(() => record({}, open, former, bytes, givenMatter({ label: '3.0' }))).not.toThrow()
  })

  it('given a document that a started matter made, then the version fills it', () => {
    expect(record({}, givenDocument()).version).not.toHaveProperty('replaces')
  })

  it.each(['2.0', '2.1', '3.0'])('given that %s is known, then 2.0 is not later and it refuses', (latest) => {
    expect(() => record({}, givenDocument({ inForce: latest, latest }))).toThrow(
      refusedWith('already-exists'),
    )
  })

  it('given a day in the future, then it refuses: it is not decided, or does not apply, yet', () => {
    const tomorrow = day('2026-11-25')
    const refused = refusedWith('day-not-possible', 'body.validFrom')
    expect(() => record({ decidedOn: tomorrow, validFrom: tomorrow })).toThrow(refused)
    expect(() => record({ validFrom: tomorrow })).toThrow(refused)
    expect(record({ validFrom: day('2026-11-24') }).version.validFrom).toBe('2026-11-24')
  })

  it('given a former version that began later, then it refuses: nothing is repealed before it applied', () => {
    const former = givenVersion({ label: '1.0', validFrom: day('2020-03-26') })
    const known = givenDocument({ inForce: '1.0', latest: '1.0' })
    expect(() => record({}, known, former)).toThrow(refusedWith('day-not-possible', 'body.validFrom'))
    expect(() => record({}, known, { ...former, validFrom: day('2020-03-25') })).not.toThrow()
  })

  it('given a content of another type than declared, then it refuses', () => {
    expect(() => record({ text: givenText({ mediaType: 'application/pdf' }) })).toThrow(
      refusedWith('file-type-not-allowed'),
    )
  })
})
