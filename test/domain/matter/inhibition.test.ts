// A court stops a decision until further notice: the former version applies meanwhile, and what waits may not enter.
import { describe, expect, it } from 'vitest'
import type { StoredCaseFile } from '../../../functions/domain/matter/case-file.ts'
import { isReadyToEnter } from '../../../functions/domain/matter/enter-into-force.ts'
import type { Matter } from '../../../functions/domain/matter/matter.ts'
import { actions, day, mails, matterId, resulting, sound, stored } from '../given.ts'
import {
  announcedDecision,
  appealed,
  at,
  decided,
  former,
  givenCase,
  givenCaseInForce,
  inForce,
  record,
} from './given-case.ts'

/** The file as a decision leaves it. */
function fileAfter(file: StoredCaseFile, recorded: ReturnType<typeof record>): StoredCaseFile {
  const changed = sound(recorded.decision).changes.map((change) => change.after)
  const versions = file.versions.map(({ state }) => {
    const version = changed.find((thing) => thing.kind === 'document-version' && thing.label === state.label)
    return stored(version?.kind === 'document-version' ? version : state)
  })
  const document = changed.find((thing) => thing.kind === 'document')
  return {
    matter: stored(recorded.matter),
    document: document?.kind === 'document' ? stored(document) : file.document,
    versions,
  }
}

describe('a version in force', () => {
  const file = givenCaseInForce(appealed)
  const stopped = record(file, at.inhibited('2027-06-14'), { on: '2027-06-15' })

  it('KL 13:14: given an inhibition, then it steps back and the former version applies again', () => {
    expect(resulting(sound(stopped.decision), 'document-version')).toEqual({
      ...decided,
      suspensions: [{ from: '2027-06-14' }],
    })
    expect(resulting(stopped.decision, 'document')).toMatchObject({
      inForce: '2.0',
      latest: '3.0',
      openMatterId: matterId,
      lookOn: '2028-03-01',
    })
    expect(actions(stopped.decision)).toEqual([
      'court.inhibited',
      'document.version-in-force',
      'document-version.suspended',
    ])
    expect(stopped.matter.phase).toEqual({ name: 'appealed' })
  })

  it('tells everyone whom the document concerns which version applies', () => {
    expect(mails(stopped.decision)).toEqual(['court-event to kj.berg', 'document-restored to fc.hult'])
    expect(stopped.decision.effects[1]).toMatchObject({
      message: { versionLabel: '2.0', because: 'inhibited' },
    })
  })

  it('given no former version, then none applies', () => {
    const { replaces: _, ...first } = decided
    const alone = givenCase({
      matter: { ...appealed, ...inForce },
      document: { inForce: '3.0', latest: '3.0', lookOn: day('2028-01-01') },
      versions: [first],
    })
    const { decision } = record(alone, at.inhibited('2027-06-14'), { on: '2027-06-15' })
    const document = resulting(sound(decision), 'document')
    expect(document).not.toHaveProperty('inForce')
    expect(document).not.toHaveProperty('lookOn')
    expect(actions(decision)).toContain('document.out-of-force')
    expect(mails(decision)).toEqual(['court-event to kj.berg'])
  })

  it('KL 13:14: given that it is lifted, then the version applies again and everyone is told', () => {
    const again = record(fileAfter(file, stopped), at.lifted('2027-07-01'), { on: '2027-07-02' })
    expect(resulting(sound(again.decision), 'document-version').suspensions).toEqual([
      { from: '2027-06-14', to: '2027-07-01' },
    ])
    expect(resulting(again.decision, 'document').inForce).toBe('3.0')
    expect(mails(again.decision)).toEqual(['court-event to kj.berg', 'document-in-force to fc.hult'])
    expect(again.decision.effects[1]).toMatchObject({ message: { validFrom: '2027-07-01' } })
  })

  it('given a second inhibition, then the first stays as it was', () => {
    const lifted = record(fileAfter(file, stopped), at.lifted('2027-07-01'))
    const twice = record(fileAfter(fileAfter(file, stopped), lifted), at.inhibited('2027-08-01'))
    expect(actions(twice.decision)).toContain('document-version.suspended')
    expect(resulting(sound(twice.decision), 'document-version').suspensions).toEqual([
      { from: '2027-06-14', to: '2027-07-01' },
      { from: '2027-08-01' },
    ])
  })

  it('given that a later matter has replaced it already, then that one goes on applying', () => {
    const later = { ...decided, label: '4.0', replaces: '3.0', validFrom: day('2027-06-01'), matterId: 'x' }
    const replaced = givenCase({
      matter: { ...appealed, ...inForce },
      document: { inForce: '4.0', latest: '4.0' },
      versions: [former, { ...decided, repealedOn: day('2027-06-01') }, later],
    })
    const { decision } = record(replaced, at.inhibited('2027-06-14'))
    expect(actions(sound(decision))).toEqual(['court.inhibited', 'document-version.suspended'])
  })
})

describe('a decision that has not entered into force', () => {
  const ready: Partial<Matter> = {
    ...appealed,
    decisions: [announcedDecision({ validFrom: day('2027-06-10') })],
  }
  const stopped = record(givenCase({ matter: ready }), at.inhibited('2027-06-01'), { on: '2027-06-02' })

  it('KL 13:14: given an inhibition, then nothing changes but that it may not enter', () => {
    const today = day('2027-06-20')
    expect(isReadyToEnter(givenCase({ matter: ready }).matter.state, today)).toBe(true)
    expect(isReadyToEnter(stopped.matter, today)).toBe(false)
    expect(actions(sound(stopped.decision))).toEqual(['court.inhibited'])
  })

  it('KL 13:14: given that it is lifted after its day, then it enters now; before its day, then on it', () => {
    const entry = { kind: 'start-execution', machine: 'entry-into-force', input: { matterId } }
    const lift = (on: string) =>
      record(givenCase({ matter: stopped.matter }), at.lifted('2027-06-05'), { on })
    expect(lift('2027-06-20').decision.effects).toContainEqual(entry)
    expect(lift('2027-06-06').decision.effects).not.toContainEqual(entry)
  })
})

describe('a repeal that has taken effect', () => {
  const repealed = givenCase({
    matter: { ...appealed, purpose: 'repeal', label: '2.0', enteredOn: day('2027-05-04') },
    document: { latest: '2.0' },
    versions: [former],
  })
  const { inForce: _, ...withoutVersion } = repealed.document.state
  const file = { ...repealed, document: stored(withoutVersion) }
  const stopped = record(file, at.inhibited('2027-06-14'), { on: '2027-06-15' })

  it('given an inhibition, then the repealed version applies again', () => {
    expect(resulting(sound(stopped.decision), 'document').inForce).toBe('2.0')
    expect(resulting(stopped.decision, 'document-version')).not.toHaveProperty('repealedOn')
    expect(actions(stopped.decision)).toContain('document-version.restored')
  })

  it('given that it is lifted, then it is repealed from that day', () => {
    const again = record(fileAfter(file, stopped), at.lifted('2027-07-01'))
    expect(resulting(sound(again.decision), 'document')).not.toHaveProperty('inForce')
    expect(resulting(again.decision, 'document-version').repealedOn).toBe('2027-07-01')
    expect(actions(again.decision)).toEqual([
      'court.inhibition-lifted',
      'document.out-of-force',
      'document-version.repealed',
    ])
  })
})
