// A year has one report: who may begin it, and when it is begun anew.
import { describe, expect, it } from 'vitest'
import type { AnnualReport } from '../../../functions/domain/report/annual-report.ts'
import {
  askForAnnualReport,
  isStanding,
  openAnnualReport,
} from '../../../functions/domain/report/open-annual-report.ts'
import {
  actions,
  givenActor,
  givenDocument,
  givenHead,
  matterId,
  moment,
  now,
  own,
  refusedWith,
  resulting,
  sound,
  startedWith,
  stored,
  today,
} from '../given.ts'
import { idOf } from '../register/given-register.ts'
import { annualMatter, givenAnnualReport } from './given-report.ts'

const newId = idOf(2)
const nothing = { existing: undefined, existingMatter: undefined, document: undefined, newId }
const ended = (outcome: 'withdrawn' | 'received') =>
  annualMatter({ phase: { name: 'closed', outcome, closedAt: now } })
const documentOf = (openMatterId?: string) =>
  givenDocument({
    id: 'arsrapport-informationssakerhet',
    head: givenHead({ documentType: 'annual-report' }),
    ...(openMatterId && { openMatterId }),
  })
const existing = stored(givenAnnualReport({ figures: [], returnedReason: 'Ofullständig.' }))

describe('opening the report of a year', () => {
  it('makes its matter, its document and an empty report, which name each other', () => {
    const { decision, next, matterId: opened } = openAnnualReport(2026, nothing, moment)
    expect(next).toBe('opened')
    expect(opened).toBe(newId)
    expect(actions(sound(decision))).toEqual(['matter.started', 'document.created', 'annual-report.opened'])
    expect(resulting(sound(decision), 'matter')).toMatchObject({
      id: newId,
      process: 'annual-report',
      year: 2026,
      phase: { name: 'registration' },
    })
    expect(resulting(sound(decision), 'document')).toMatchObject({ openMatterId: newId })
    expect(resulting(sound(decision), 'annual-report')).toEqual(
      givenAnnualReport({ matterId: newId, openedOn: today }),
    )
  })

  it('keeps to the document of all years, and waits while another year’s report is on its way', () => {
    const again = openAnnualReport(2026, { ...nothing, document: stored(documentOf()) }, moment)
    expect(actions(sound(again.decision))[1]).toBe('document.matter-opened')
    const busy = { ...nothing, document: stored(documentOf(matterId)) }
    expect(() => openAnnualReport(2026, busy, moment)).toThrow(refusedWith('matter-already-open'))
  })

  it.each([
    ['is on its way', annualMatter({ phase: { name: 'compilation' } })],
    ['has been received', ended('received')],
  ])('changes nothing when the year’s report %s', (_, existingMatter) => {
    expect(isStanding(existingMatter)).toBe(true)
    expect(openAnnualReport(2026, { ...nothing, existing, existingMatter }, moment)).toEqual({
      decision: undefined,
      next: 'exists',
      matterId,
    })
  })

  it('begins anew, with nothing of the old, when the matter ended before the board had it', () => {
    const context = { ...nothing, existing, existingMatter: ended('withdrawn') }
    const { decision, matterId: opened } = openAnnualReport(2026, context, moment)
    expect(opened).toBe(newId)
    expect(resulting(sound(decision), 'annual-report')).toEqual(givenAnnualReport({ matterId: newId }))
  })

  it('takes up a report that is asked for under the id that it was given', () => {
    const { decision, matterId: opened } = openAnnualReport(2026, { ...nothing, existing }, moment)
    expect(opened).toBe(matterId)
    expect(resulting(sound(decision), 'matter').id).toBe(matterId)
  })
})

describe('asking for the report of a year', () => {
  const standing = own('security-chief')
  const actor = givenActor('sc.dahl', standing)
  const grant = { scope: 'everywhere' as const, standing, unitIds: [] }
  const ask = (year: number, facts: Partial<Parameters<typeof askForAnnualReport>[1]> = {}) =>
    askForAnnualReport(year, { ...nothing, actor, grant, ...facts }, moment)

  it('is in the name of whoever asks, and starts its machine', () => {
    const { decision, report } = ask(2026)
    expect(sound(decision).actor).toMatchObject({ personId: 'sc.dahl', role: 'security-chief' })
    expect(actions(decision)).toEqual(['annual-report.requested'])
    expect(startedWith(decision)).toEqual([['annual-report', { entry: 'opening', year: 2026 }]])
    expect(report).toMatchObject<Partial<AnnualReport>>({ year: 2026, matterId: newId })
  })

  it.each([
    ['the year that has not ended', 2027, {}, 'day-not-possible', 'body.year'],
    ['a report that is asked for already', 2026, { existing }, 'already-exists', 'body.year'],
    [
      'a report that is on its way',
      2026,
      { existing, existingMatter: annualMatter() },
      'already-exists',
      'body.year',
    ],
    [
      'a year while another’s report is on its way',
      2026,
      { document: documentOf(matterId) },
      'matter-already-open',
      'body.documentId',
    ],
  ] as const)('is refused for %s', (_, year, facts, code, path) => {
    expect(() => ask(year, facts)).toThrow(refusedWith(code, path))
  })

  it('is possible again when the matter ended before the board had it', () => {
    const { report } = ask(2026, { existing, existingMatter: ended('withdrawn') })
    expect(report).toEqual(givenAnnualReport({ matterId: newId }))
  })
})
