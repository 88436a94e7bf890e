// What an import changes: only what differs, whole batch by whole batch, and nothing the second time.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { systemStamp } from '../../../functions/domain/actor.ts'
import type { Aggregate } from '../../../functions/domain/aggregate.ts'
import { aggregateId, chainOf } from '../../../functions/domain/aggregate.ts'
import { CalendarDay } from '../../../functions/domain/calendar/calendar-day.ts'
import type { ExistingRows } from '../../../functions/domain/organisation/import-rows.ts'
import { OrganisationImport } from '../../../functions/domain/organisation/organisation-import.ts'
import { planImport } from '../../../functions/domain/organisation/plan-import.ts'
import { emptyRegister, registerWith, smallImport, stored } from './small-organisation.ts'

const now = '2026-11-24T08:00:00.000Z'
const plan = (imported: OrganisationImport, existing: ExistingRows = emptyRegister) =>
  planImport(imported, existing, systemStamp, now)
const namesOf = (things: readonly Aggregate[]) =>
  things.map((thing) => chainOf(thing.kind, aggregateId(thing)))

/** Organisations in which ids may repeat over kinds, and any optional field may be missing. */
const slug = fc.stringMatching(/^[a-z0-9]{1,12}$/)
const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))
const anyImport = fc
  .record(
    {
      units: fc.uniqueArray(
        fc.record(
          {
            id: slug,
            name: fc.string({ minLength: 1 }),
            unitKind: fc.constant('unit'),
            contactRole: fc.constant('employee'),
            validFrom: day,
            parentId: slug,
            validTo: day,
          },
          { requiredKeys: ['id', 'name', 'unitKind', 'contactRole', 'validFrom'] },
        ),
        { selector: ({ id }) => id, maxLength: 40 },
      ),
      deputies: fc.uniqueArray(
        fc.record({
          id: slug,
          personId: slug,
          principalId: slug,
          role: fc.constant('employee'),
          unitId: slug,
          scope: fc.uniqueArray(fc.constantFrom('incident', 'annual-report', 'status-report'), {
            minLength: 1,
          }),
          validFrom: day,
          validTo: day,
        }),
        { selector: ({ id }) => id, maxLength: 20 },
      ),
      meetings: fc.uniqueArray(
        fc.record(
          {
            bodyId: slug,
            heldOn: day,
            startsAt: fc.constantFrom('09:00', '18:30'),
            durationMinutes: fc.integer({ min: 15, max: 720 }),
            place: fc.string(),
          },
          { requiredKeys: ['bodyId', 'heldOn', 'startsAt', 'durationMinutes'] },
        ),
        { selector: ({ bodyId, heldOn }) => `${bodyId}~${heldOn}`, maxLength: 20 },
      ),
    },
    { requiredKeys: [] },
  )
  .map((file) => OrganisationImport.parse(file))

describe('planning an import', () => {
  it('creates what the register has not, parents and references first', () => {
    const { decisions, counts } = plan(smallImport())
    expect(decisions).toHaveLength(1)
    expect(namesOf(decisions.flatMap(({ changes }) => changes.map(({ after }) => after)))).toEqual([
      'unit:kf',
      'unit:ks',
      'unit:kontoret',
      'person:sc.dahl',
      'person:bs.vik',
      'person:fv.rask',
      'body:kf',
      'body:ks',
      'decision-path:policy',
      'seat:kf-rask',
      'seat:kf-vik',
      'role-assignment:dahl-chief',
      'role-assignment:rask-chair',
      'deputy:summer',
      'meeting:kf~2027-02-24',
      'meeting:ks~2027-02-08',
    ])
    expect(counts.units).toEqual({ created: 3, changed: 0, unchanged: 0 })
    expect(counts.total).toEqual({ created: 16, changed: 0, unchanged: 0 })
  })

  it('says who did it, when, and with an action for each kind', () => {
    const [decision] = plan(smallImport()).decisions
    expect(decision).toMatchObject({ at: now, actor: systemStamp, effects: [] })
    expect(new Set(decision?.changes.map(({ action }) => action))).toEqual(
      new Set(
        ['unit', 'person', 'body', 'decision-path', 'seat', 'role-assignment', 'deputy', 'meeting'].map(
          (kind) => `${kind}.imported`,
        ),
      ),
    )
  })

  it('changes what differs and leaves the rest alone', () => {
    const renamed = smallImport((file) => Object.assign(file.units[1] ?? {}, { name: 'Fullmäktige' }))
    const { decisions, counts } = plan(renamed, registerWith(smallImport()))
    expect(decisions.flatMap(({ changes }) => changes)).toMatchObject([
      {
        before: { version: 1 },
        after: { kind: 'unit', id: 'kf', name: 'Fullmäktige' },
        action: 'unit.imported',
      },
    ])
    expect(counts.units).toEqual({ created: 0, changed: 1, unchanged: 2 })
  })

  it('takes away an optional field that the row leaves out', () => {
    const withoutLastDay = smallImport((file) => delete (file.units[2] as { validTo?: string }).validTo)
    const [decision] = plan(withoutLastDay, registerWith(smallImport())).decisions
    expect(decision?.changes).toHaveLength(1)
    expect(decision?.changes[0]?.after).not.toHaveProperty('validTo')
  })

  it('leaves alone what the file does not mention', () => {
    expect(plan(OrganisationImport.parse({}), registerWith(smallImport())).decisions).toEqual([])
  })

  it('keeps the agenda of a meeting that is moved in time', () => {
    const agenda = [{ matterId: '0'.repeat(26), title: 'Policy', placedAt: now }]
    const register = [...registerWith(smallImport()).values()].map(({ state }) =>
      state.kind === 'meeting' ? { ...state, agenda } : state,
    )
    const later = smallImport((file) => Object.assign(file.meetings[0] ?? {}, { startsAt: '19:00' }))
    const { decisions, counts } = plan(later, stored(...register))
    expect(decisions.flatMap(({ changes }) => changes.map(({ after }) => after))).toMatchObject([
      { kind: 'meeting', id: 'kf~2027-02-24', startsAt: '19:00', agenda },
    ])
    expect(counts.meetings).toEqual({ created: 0, changed: 1, unchanged: 1 })
  })

  it('keeps that a meeting is cancelled, and that a unit needs a delegation order', () => {
    const cancelled = { cause: 'cancelled', reason: 'Sjukdom', at: now } as const
    const delegationOrderNeededSince = CalendarDay.parse('2027-01-01')
    const register = [...registerWith(smallImport()).values()].map(({ state }) => {
      if (state.kind === 'meeting') return { ...state, cancelled }
      return state.kind === 'unit' ? { ...state, delegationOrderNeededSince } : state
    })
    expect(plan(smallImport(), stored(...register)).decisions).toEqual([])
  })

  it('splits into decisions of at most 25 changes', () => {
    const many = smallImport((file) => {
      for (let at = 0; at < 60; at++) file.persons.push({ ...file.persons[1], id: `ma.${at}` } as never)
    })
    expect(plan(many).decisions.map(({ changes }) => changes.length)).toEqual([25, 25, 25, 1])
  })

  it('refuses more than a request has time to write, before anything is written', () => {
    const tooMany = smallImport((file) => {
      for (let at = 0; at < 3000; at++) file.persons.push({ ...file.persons[1], id: `ma.${at}` } as never)
    })
    expect(() => plan(tooMany)).toThrow(expect.objectContaining({ code: 'import-invalid' }))
  })
})

describe('planning the same import again', () => {
  it('plans nothing, whatever the file holds', () => {
    fc.assert(
      fc.property(anyImport, (imported) => {
        const first = plan(imported)
        const register = stored(
          ...first.decisions.flatMap(({ changes }) => changes.map(({ after }) => after)),
        )
        const second = plan(imported, register)
        expect(second.decisions).toEqual([])
        expect(second.counts.total).toEqual({ created: 0, changed: 0, unchanged: first.counts.total.created })
      }),
    )
  })

  it('goes on where an import stopped, after any of its decisions', () => {
    fc.assert(
      fc.property(anyImport, fc.nat(4), (imported, done) => {
        const first = plan(imported)
        const committed = first.decisions
          .slice(0, done)
          .flatMap(({ changes }) => changes.map(({ after }) => after))
        const rest = plan(imported, stored(...committed))
        expect(rest.counts.total.created + committed.length).toBe(first.counts.total.created)
      }),
    )
  })

  it('never lets a unit come before its parent', () => {
    fc.assert(
      fc.property(anyImport, (imported) => {
        const units = plan(imported).decisions.flatMap(({ changes }) =>
          changes.flatMap(({ after }) => (after.kind === 'unit' ? [after] : [])),
        )
        const place = new Map(units.map(({ id }, at) => [id, at]))
        const parents = new Map(units.map(({ id, parentId }) => [id, parentId]))
        const isInCircle = (id: string) => {
          const seen = new Set<string>()
          let next: string | undefined = id
          while (next !== undefined && !seen.has(next)) {
            seen.add(next)
            next = parents.get(next)
          }
          return next !== undefined
        }
        const early = units.filter(
          ({ id, parentId }, at) =>
            parentId !== undefined && !isInCircle(id) && (place.get(parentId) ?? -1) > at,
        )
        expect(early).toEqual([])
      }),
    )
  })
})
