// Outdated names are replaced in the version in force by the one responsible, where the municipality allows it, and nothing else is.
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeEditorially } from '../../../functions/domain/document/change-editorially.ts'
import type { Document, DocumentVersion } from '../../../functions/domain/document/document.ts'
import { versionInForceOn } from '../../../functions/domain/document/version-in-force.ts'
import type { Matter } from '../../../functions/domain/matter/matter.ts'
import { defaultRules } from '../../../functions/domain/organisation/municipal-rules.ts'
import {
  actions,
  day,
  givenActor,
  givenDocument,
  givenHead,
  givenMatter,
  givenText,
  givenVersion,
  onDay,
  own,
  refusedWith,
  resulting,
  sound,
  standingInFor,
  stored,
} from '../given.ts'

const basis = 'Policy för styrande dokument, KF 2020-02-26 § 31'
const allowing = { editorialChanges: { allowed: true, basis } }
const text =
  '# Policy\r\nStöd ges av MSB och SKL.\r\nMSBFS 2020:6 gäller. Fråga SKL:s jurister, inte MSB.\r\n'
const bytesOf = (characters: string) => new TextEncoder().encode(characters)
const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const toCurrent = [
  { from: 'MSB', to: 'MCF' },
  { from: 'SKL', to: 'SKR' },
]

const lind = givenActor('iss.lind', own('coordinator'))
const second = givenVersion({
  label: '2.0',
  text: givenText({ sha256: sha256Of(bytesOf(text)), sizeBytes: bytesOf(text).length }),
  legalForceOn: day('2020-03-25'),
})
const inForce = givenDocument({ inForce: '2.0', latest: '2.0', lookOn: day('2027-03-25') })

interface Facts {
  actor?: typeof lind
  document?: Document
  versions?: DocumentVersion[]
  bytes?: Uint8Array | undefined
  rules?: Pick<typeof defaultRules, 'editorialChanges'>
  openMatter?: Matter
}

function change(facts: Facts = {}, replacements = toCurrent) {
  const { document = inForce, versions = [second], bytes = bytesOf(text) } = facts
  return changeEditorially(replacements, {
    actor: facts.actor ?? lind,
    document: stored(document),
    versions: versions.map((version) => stored(version)),
    bytes,
    rules: facts.rules ?? allowing,
    openMatter: facts.openMatter,
    sha256Of,
    ...onDay('2026-11-24'),
  })
}

describe('an editorial change', () => {
  it('given a rule that allows it, then the asked words are new and every other byte is as it was', () => {
    const { version, bytes } = change()
    expect(new TextDecoder().decode(bytes)).toBe(
      '# Policy\r\nStöd ges av MCF och SKR.\r\nMSBFS 2020:6 gäller. Fråga SKL:s jurister, inte MCF.\r\n',
    )
    expect(version.text).toEqual({ ...second.text, sha256: sha256Of(bytes), sizeBytes: bytes.length })
    expect(version.editorial).toEqual({
      basis,
      replacements: [
        { from: 'MSB', to: 'MCF', count: 2 },
        { from: 'SKL', to: 'SKR', count: 1 },
      ],
    })
  })

  it('given a version 2.0, then 2.1 applies from today, and 2.0 is repealed from today', () => {
    const { decision, version } = change()
    expect(actions(sound(decision))).toEqual([
      'document-version.changed-editorially',
      'document.version-in-force',
      'document-version.superseded',
    ])
    expect(version).toMatchObject({ label: '2.1', replaces: '2.0', validFrom: '2026-11-24' })
    const former = decision.changes[2]?.after
    expect(former).toEqual({ ...second, repealedOn: '2026-11-24' })
    const versions = [{ ...second, repealedOn: day('2026-11-24') }, version]
    expect(versionInForceOn(versions, day('2026-11-24'))?.version.label).toBe('2.1')
    expect(versionInForceOn(versions, day('2026-11-23'))?.version.label).toBe('2.0')
    expect(decision.effects).toEqual([])
  })

  it('given a day on which the document is looked at, then that day is kept: the decision is as old as before', () => {
    expect(resulting(change().decision, 'document')).toEqual({ ...inForce, inForce: '2.1', latest: '2.1' })
  })

  it('given the rules nobody has changed, then it refuses', () => {
    expect(() => change({ rules: defaultRules })).toThrow(refusedWith('editorial-change-not-allowed'))
    expect(() => change({ rules: { editorialChanges: { allowed: false, basis } } })).toThrow(
      refusedWith('editorial-change-not-allowed'),
    )
  })

  it('given a text whose marks at the beginning nobody sees, then they stay', () => {
    const { bytes } = change({ bytes: bytesOf('\uFEFFMSB') })
    expect([...bytes]).toEqual([0xef, 0xbb, 0xbf, ...bytesOf('MCF')])
  })

  it('given any text around the name, then the text comes back when the name is put back', () => {
    const around = fc.string({
      unit: fc.constantFrom('å', 'ö', ' ', '\r\n', '\t', '.', '#', '\uFEFF', '🔐', 'MSBFS'),
    })
    fc.assert(
      fc.property(around, around, (before, after) => {
        const whole = `${before} MSB ${after}`
        const { bytes } = change({ bytes: bytesOf(whole) })
        const changed = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
        expect(changed).toBe(`${before} MCF ${after}`)
      }),
    )
  })
})

describe('who may change a document editorially', () => {
  const chief = givenActor('sc.dahl', own('security-chief'))
  const ofChief = { ...inForce, head: givenHead({ responsibleRole: 'security-chief' }) }

  it('is the holder of the role that is responsible for it, who is then named with that role', () => {
    expect(change({ actor: chief, document: ofChief }).decision.actor).toMatchObject({
      personId: 'sc.dahl',
      role: 'security-chief',
    })
    const both = givenActor('x', own('coordinator'), own('security-chief'))
    expect(change({ actor: both, document: ofChief }).decision.actor.role).toBe('security-chief')
  })

  it('is the coordinator, for every document', () => {
    expect(change({ document: ofChief }).decision.actor.role).toBe('coordinator')
  })

  it('is nobody else: another role, a deputy', () => {
    const deputy = givenActor('bs.vik', standingInFor('iss.lind', 'coordinator'))
    for (const actor of [chief, deputy, givenActor('x')])
      expect(() => change({ actor })).toThrow(refusedWith('permission-denied'))
  })
})

describe('what cannot be changed editorially', () => {
  const wordFile = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

  it.each(['application/pdf', wordFile] as const)('is a text of type %s', (mediaType) => {
    const versions = [{ ...second, text: givenText({ mediaType }) }]
    expect(() => change({ versions, bytes: undefined })).toThrow(refusedWith('text-not-comparable'))
  })

  it('is a text of more than 1 MB', () => {
    const of = (sizeBytes: number) => [{ ...second, text: givenText({ sizeBytes }) }]
    expect(() => change({ versions: of(1_000_001) })).toThrow(refusedWith('text-not-comparable'))
    expect(() => change({ versions: of(1_000_000) })).not.toThrow()
  })

  it('is a text that would grow beyond 1 MB', () => {
    const bytes = bytesOf('MSB '.repeat(10_000))
    const longer = [{ from: 'MSB', to: 'M'.repeat(200) }]
    expect(() => change({ bytes }, longer)).toThrow(refusedWith('text-not-comparable', 'body.replacements'))
  })

  it('is a text that has none of the words', () => {
    const unknown = [{ from: 'Datainspektionen', to: 'Integritetsskyddsmyndigheten' }]
    expect(() => change({}, unknown)).toThrow(refusedWith('nothing-to-change'))
  })

  it('is a document of which no version applies today', () => {
    const { inForce: _, ...none } = inForce
    const wrongState = refusedWith('wrong-state')
    expect(() => change({ document: none, versions: [] })).toThrow(wrongState)
    expect(() => change({ versions: [{ ...second, repealedOn: day('2026-11-24') }] })).toThrow(wrongState)
    expect(() => change({ versions: [{ ...second, validFrom: day('2026-11-25') }] })).toThrow(wrongState)
  })
})

describe('an editorial change beside other versions', () => {
  it('given a later version that a court has annulled, then its label is never given again', () => {
    const third = givenVersion({
      label: '3.0',
      replaces: '2.0',
      validFrom: day('2024-01-01'),
      annulledOn: day('2025-01-01'),
    })
    const { decision, version } = change({
      document: { ...inForce, latest: '3.0' },
      versions: [second, third],
    })
    expect(version.label).toBe('2.1')
    expect(resulting(decision, 'document')).toMatchObject({ inForce: '2.1', latest: '3.0' })
  })

  it('given an open matter that is to give a later version, then it does not stop the change', () => {
    const openMatter = givenMatter({ label: '3.0' })
    const document = { ...inForce, openMatterId: openMatter.id }
    expect(resulting(change({ document, openMatter }).decision, 'document').openMatterId).toBe(openMatter.id)
  })

  it('given an open matter that is to give the very same label, then it refuses', () => {
    const openMatter = givenMatter({ label: '2.1' })
    expect(() => change({ openMatter })).toThrow(refusedWith('matter-already-open'))
  })

  it('given an open matter to repeal the version, then the label is free', () => {
    const openMatter = givenMatter({ purpose: 'repeal', label: '2.0' })
    expect(change({ openMatter }).version.label).toBe('2.1')
  })
})
