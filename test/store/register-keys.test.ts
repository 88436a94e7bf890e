// The lists of the register: what is found by whom it belongs to, what waits for a day, and what is counted.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../functions/domain/calendar/calendar-day.ts'
import { Role } from '../../functions/domain/organisation/role.ts'
import { isManagerRole, isOwnerRole } from '../../functions/domain/register/fall-back.ts'
import { keysOf } from '../../functions/store/keys.ts'
import { lists, prefixes } from '../../functions/store/lists.ts'
import { placedBy } from '../../functions/store/register-keys.ts'
import { day, givenTask } from '../domain/given.ts'
import { calendarDay, slug } from './any-key.ts'
import { registerThings } from './any-register-thing.ts'
import { things } from './any-thing.ts'

const watched = (on: string, thing: string) => ({ gsi2pk: lists.watch, gsi2sk: `${on}#${thing}` })

describe('the nightly list', () => {
  it('holds an asset on the day it is next looked at, and one that has ended never', () => {
    fc.assert(
      fc.property(registerThings['information-asset'], calendarDay, (asset, lookOn) => {
        const { endedOn: _, lookOn: __, ...current } = asset
        expect(keysOf({ ...current, lookOn })).toMatchObject(watched(lookOn, `asset#${asset.id}`))
        expect(keysOf(current)).not.toHaveProperty('gsi2pk')
        expect(keysOf({ ...current, lookOn, endedOn: lookOn })).not.toHaveProperty('gsi2pk')
      }),
    )
  })

  it('holds a lowered system on the day after the last, and no other', () => {
    fc.assert(
      fc.property(registerThings.system, (system) => {
        const keys = keysOf(system)
        const { lowering } = system
        if (lowering === undefined) expect(keys).not.toHaveProperty('gsi2pk')
        else expect(keys).toMatchObject(watched(addDays(lowering.validUntil, 1), `system#${system.id}`))
      }),
    )
  })

  it('holds an exception on the day after the last, until it is ended', () => {
    fc.assert(
      fc.property(registerThings['requirement-exception'], calendarDay, (exception, endedOn) => {
        const { endedOn: _, ...running } = exception
        const on = addDays(exception.validUntil, 1)
        expect(keysOf(running)).toMatchObject(watched(on, `exception#${exception.id}`))
        expect(keysOf({ ...running, endedOn })).not.toHaveProperty('gsi2pk')
      }),
    )
  })

  it('holds the role of an owner or a manager from the day after its last, until what they had has been passed on', () => {
    fc.assert(
      fc.property(things['role-assignment'], fc.constantFrom(...Role.options), (held, role) => {
        const { validTo, ...rest } = { ...held, role }
        const isOwner = isOwnerRole(role) || isManagerRole(role)
        const ended = validTo && addDays(validTo, 1)
        const expected = isOwner && ended ? `${ended}#role-assignment#${rest.id}` : undefined
        expect(keysOf({ ...rest, ...(validTo && { validTo }) }).gsi2sk).toBe(expected)
        if (ended) expect(keysOf({ ...rest, validTo, objectsPassedOn: ended })).not.toHaveProperty('gsi2sk')
      }),
    )
  })

  it('holds nothing else of the register', () => {
    const { 'information-asset': _, system: __, 'requirement-exception': ___, ...others } = registerThings
    fc.assert(
      fc.property(fc.oneof(...Object.values(others)), (thing) => {
        expect(keysOf(thing).gsi2pk).not.toBe(lists.watch)
      }),
    )
  })
})

describe('the lists of assets and systems', () => {
  it('are one stretch for a unit with all beneath it, in the order of names as Swedish has it', () => {
    const placed = [
      placedBy('/kf/bun/', 'Zonkartor', 'd'),
      placedBy('/kf/bun/', 'Åtgärdsprogram', 'b'),
      placedBy('/kf/bun/', 'Ärenden', 'c'),
      placedBy('/kf/bun/', 'Öppettider', 'e'),
      placedBy('/kf/bun/skolan/', 'Betyg', 'a'),
    ]
    expect(placed.toSorted()).toEqual(placed)
    expect(placed.every((key) => key.startsWith('/kf/bun/'))).toBe(true)
    expect(placedBy('/kf/bun-2/', 'Betyg', 'a').startsWith('/kf/bun/')).toBe(false)
  })

  it('given an asset that has ended, then it is on a list of its own and not counted', () => {
    fc.assert(
      fc.property(registerThings['information-asset'], (asset) => {
        const { endedOn: _, ...current } = asset
        expect(keysOf(current)).toMatchObject({ gsi1pk: lists.assets, gsi3pk: lists.figures })
        const ended = keysOf({ ...current, endedOn: day('2027-02-01') })
        expect(ended.gsi1pk).toBe(lists.endedAssets)
        expect(ended).not.toHaveProperty('gsi3pk')
      }),
    )
  })

  it('given a system and its class, then both are counted, each under its unit', () => {
    fc.assert(
      fc.property(registerThings.system, registerThings['system-class'], (system, derived) => {
        expect(keysOf(system)).toMatchObject({ gsi1pk: lists.systems, gsi3pk: lists.figures })
        expect(keysOf(system).gsi3sk).toMatch(new RegExp(`^${system.unitPath}#Y#`))
        expect(keysOf(derived).gsi3pk).toBe(lists.figures)
        expect(keysOf(derived).gsi3sk).toMatch(new RegExp(`^${derived.unitPath}#S#`))
        expect(keysOf(derived)).not.toHaveProperty('gsi1pk')
      }),
    )
  })
})

describe('what a system’s class follows from', () => {
  it('lies beside the system: one Query reads it all', () => {
    const parts = fc.oneof(
      registerThings['system-class'],
      registerThings.handling,
      registerThings['requirement-answer'],
      registerThings['requirement-exception'],
    )
    fc.assert(
      fc.property(parts, (part) => {
        expect(keysOf(part).pk).toBe(lists.system(part.systemId))
      }),
    )
    fc.assert(
      fc.property(registerThings['system-dependency'], registerThings.integration, (carries, receives) => {
        expect(keysOf(carries)).toMatchObject({ pk: lists.system(carries.platformId) })
        expect(keysOf(carries).sk).toBe(`${prefixes.dependant}${carries.systemId}`)
        expect(keysOf(receives)).toMatchObject({
          pk: lists.system(receives.toSystemId),
          gsi1pk: lists.sentFrom(receives.fromSystemId),
          gsi1sk: receives.toSystemId,
        })
      }),
    )
  })

  it('given an action, then it is found by its unit, its owner and what is counted; by its day only while it is open', () => {
    fc.assert(
      fc.property(registerThings.action, (action) => {
        const lookOn = action.dueOn
        const keys = keysOf({ ...action, lookOn, status: 'in-progress' })
        expect(keys).toMatchObject({
          gsi1pk: lists.actions,
          gsi2pk: lists.watch,
          gsi3pk: lists.actionFigures,
          gsi4pk: lists.actionsOwnedBy(action.ownerId),
        })
        expect(keys.gsi1sk?.startsWith(`${action.unitPath}#${action.dueOn.slice(0, 7)}`)).toBe(true)
        const closed = keysOf({ ...action, lookOn, status: 'done' })
        expect(closed).not.toHaveProperty('gsi2pk')
        expect(closed.gsi1pk).toBe(lists.actions)
        expect((closed.gsi4sk ?? '') > (keys.gsi4sk ?? '')).toBe(true)
      }),
    )
  })
})

describe('the classifications of an asset', () => {
  it('lie beside it, in the order of their numbers', () => {
    const number = fc.integer({ min: 1, max: 9999 })
    fc.assert(
      fc.property(registerThings.classification, slug, number, number, (classification, assetId, a, b) => {
        const [one, other] = [a, b].map((nth) => keysOf({ ...classification, assetId, number: nth }))
        expect(one?.pk).toBe(lists.asset(assetId))
        expect((one?.sk ?? '') < (other?.sk ?? '')).toBe(a < b)
      }),
    )
  })

  it('given a task about one, or about a vacancy, then it lies where the case’s tasks lie', () => {
    fc.assert(
      fc.property(
        registerThings.classification,
        registerThings['owner-vacancy'],
        (classification, vacancy) => {
          const taskOf = (matterId: string) => keysOf(givenTask({ matterId })).pk
          expect(taskOf(classification.id)).toBe(lists.matter(classification.id))
          expect(taskOf(vacancy.id)).toBe(keysOf(vacancy).pk)
        },
      ),
    )
  })
})
