// What a court does to one version, and which version the document has in force then.
import { describe, expect, it } from 'vitest'
import type { DocumentVersion } from '../../../functions/domain/document/document.ts'
import {
  annulVersion,
  repealAgain,
  resumeVersion,
  suspendVersion,
  undoRepeal,
} from '../../../functions/domain/document/version-standing.ts'
import { day, givenDocument, givenHead } from '../given.ts'
import { inLine, version } from './version-line.ts'

const today = day('2027-06-15')
const head = givenHead({ title: 'Den nya policyn' })

function file(versions: DocumentVersion[], inForce = versions.at(-1)?.label) {
  const latest = versions.at(-1)
  const document = givenDocument({
    ...(latest && { latest: latest.label, head: latest.head }),
    ...(inForce && { inForce }),
  })
  return { document, versions }
}

const decided = inLine(version('2.0', '2024-03-01'), version('3.0', '2027-05-01', { head }))

describe('suspending a version', () => {
  it('KL 13:14: brings the former version back with its head, and says when that is looked at', () => {
    const { document, versions } = suspendVersion(file(decided), '3.0', { from: day('2027-06-14'), today })
    expect(document).toMatchObject({ inForce: '2.0', latest: '3.0', head: givenHead(), lookOn: '2028-03-01' })
    expect(versions.map(({ suspensions }) => suspensions)).toEqual([undefined, [{ from: '2027-06-14' }]])
  })

  it('given an editorial version of it, then both step back, for they rest on one decision', () => {
    const [former, first] = decided
    if (former === undefined || first === undefined) throw new TypeError('Two versions were expected')
    const edited: DocumentVersion = {
      ...first,
      label: '3.1',
      replaces: '3.0',
      validFrom: day('2027-06-01'),
      editorial: { basis: 'KF', replacements: [{ from: 'MSB', to: 'MCF', count: 1 }] },
    }
    const lines = [former, { ...first, repealedOn: day('2027-06-01') }, edited]
    const stopped = suspendVersion(file(lines), '3.0', { from: day('2027-06-14'), today })
    expect(stopped.document.inForce).toBe('2.0')
    const resumed = resumeVersion(stopped, '3.0', { to: today, today })
    expect(resumed.document.inForce).toBe('3.1')
  })

  it('is undone by the day it ends, and the document is as before', () => {
    const before = file(decided)
    const stopped = suspendVersion(before, '3.0', { from: day('2027-06-14'), today })
    const { document } = resumeVersion(stopped, '3.0', { to: today, today })
    expect(document).toEqual({ ...before.document, lookOn: document.lookOn })
  })

  it('given an end that is still to come, then the version does not apply yet', () => {
    const stopped = suspendVersion(file(decided), '3.0', { from: day('2027-06-14'), today })
    const resumed = resumeVersion(stopped, '3.0', { to: day('2027-06-16'), today })
    expect(resumed.document.inForce).toBe('2.0')
  })
})

describe('annulling a version', () => {
  it('KL 13:8: brings the former version back and takes away that it was repealed', () => {
    const { document, versions } = annulVersion(file(decided), '3.0', { on: today, today })
    expect(document.inForce).toBe('2.0')
    expect(versions[0]).not.toHaveProperty('repealedOn')
    expect(versions[1]?.annulledOn).toBe('2027-06-15')
  })

  it('given one that a later has replaced, then the later goes on and the former stays repealed', () => {
    const lines = inLine(...decided, version('4.0', '2027-06-01'))
    const { document, versions } = annulVersion(file(lines), '3.0', { on: today, today })
    expect(document.inForce).toBe('4.0')
    expect(versions[0]?.repealedOn).toBe('2027-05-01')
  })

  it('given the first version there was, then none applies', () => {
    const { document } = annulVersion(file([version('1.0', '2027-05-01')]), '1.0', { on: today, today })
    expect(document).not.toHaveProperty('inForce')
    expect(document).not.toHaveProperty('lookOn')
    expect(document.latest).toBe('1.0')
  })
})

describe('a repeal', () => {
  const repealed = () => {
    const { inForce: _, ...document } = file(decided).document
    const versions = decided.map((one) =>
      one.label === '3.0' ? { ...one, repealedOn: day('2027-06-01') } : one,
    )
    return { document, versions }
  }

  it('is undone for the version that was repealed last', () => {
    const { document, versions } = undoRepeal(repealed(), today)
    expect(document.inForce).toBe('3.0')
    expect(versions[1]).not.toHaveProperty('repealedOn')
    expect(versions[0]?.repealedOn).toBe('2027-05-01')
  })

  it('takes effect again from the day given', () => {
    const { document, versions } = repealAgain(undoRepeal(repealed(), today), { from: today, today })
    expect(document).not.toHaveProperty('inForce')
    expect(versions[1]?.repealedOn).toBe('2027-06-15')
  })

  it('given a document that never had a version, then there is nothing to undo', () => {
    const empty = { document: givenDocument(), versions: [] }
    expect(undoRepeal(empty, today)).toEqual(empty)
    expect(repealAgain(empty, { from: today, today })).toEqual(empty)
  })
})
