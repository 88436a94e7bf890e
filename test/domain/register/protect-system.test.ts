// The system owner raises a class, lowers it for a time, or says that many records make a worse whole.
import { describe, expect, it } from 'vitest'
import type { SystemClass } from '../../../functions/domain/classification/system-class.ts'
import type { ProtectSystem } from '../../../functions/domain/register/protect-system.ts'
import { protectSystem, requireExceptionDay } from '../../../functions/domain/register/protect-system.ts'
import type { System } from '../../../functions/domain/register/system.ts'
import { aggregation, levels, loweringTo, raisingTo } from '../classification/given-derivation.ts'
import {
  actions,
  day,
  givenActor,
  mails,
  onDay,
  own,
  refusedWith,
  sound,
  startedWith,
  stored,
} from '../given.ts'
import { elsewhere, givenSystem, givenSystemClass, mailTexts, reaching } from './given-register.ts'

const actor = givenActor('so.lund', own('system-owner'))
const lowering: ProtectSystem = {
  measure: 'lowering',
  levels: levels(2, 2, 2, 2),
  reason: 'HEMLIGT SKÄL',
  advice: 'HEMLIGT RÅD',
  validUntil: day('2027-12-31'),
}
const protect = (
  command: ProtectSystem,
  derived?: SystemClass,
  system: System = givenSystem(),
  how: object = {},
) =>
  protectSystem(stored(system), command, {
    ...onDay('2027-02-01'),
    derived,
    expectedVersion: 3,
    informed: { coordinatorIds: ['iss.lind'], securityChiefIds: ['sc.dahl'] },
    actor,
    grant: reaching('kontoret'),
    ...how,
  })
const three = givenSystemClass({ levels: levels(3, 2, 2, 2) })

describe('the system owner’s decision', () => {
  it('is refused to another system owner of the unit, who owns other systems', () => {
    const other = { actor: givenActor('so.annan', own('system-owner')) }
    expect(() => protect(lowering, three, givenSystem(), other)).toThrow(
      refusedWith('permission-denied', 'system'),
    )
  })

  const decided = { decidedBy: 'so.lund', decidedOn: day('2027-02-01') }
  it.each<[ProtectSystem, Partial<System>, string]>([
    [
      { measure: 'aggregation', reason: 'Många' },
      { aggregation: { reason: 'Många', ...decided } },
      'system.aggregated',
    ],
    [
      { measure: 'raising', levels: levels(3, 3, 3, 3), reason: 'Val' },
      { raising: { levels: levels(3, 3, 3, 3), reason: 'Val', ...decided } },
      'system.raised',
    ],
  ])('$measure: is kept with who and when, and the class is derived anew', (command, facts, action) => {
    const { decision, system } = protect(command, three)
    expect(system).toEqual({ ...givenSystem(), ...facts })
    expect(actions(sound(decision))).toEqual([action])
    expect(startedWith(decision)).toEqual([
      ['register-upkeep', { entry: 'derive', systemIds: ['socialsystemet'] }],
    ])
    expect(mails(decision)).toEqual([])
  })

  it.each(['aggregation', 'raising', 'lowering'] as const)('ends %s', (of) => {
    const full = givenSystem({ aggregation, raising: raisingTo(3, 3, 3), lowering: loweringTo(0, 0, 0) })
    const { decision, system } = protect({ measure: 'none', of, reason: 'Klart' }, three, full)
    expect(system).not.toHaveProperty(of)
    expect(Object.keys(system)).toHaveLength(Object.keys(full).length - 1)
    expect(actions(sound(decision))).toEqual([`system.${of}-ended`])
    expect(() => protect({ measure: 'none', of, reason: 'Klart' }, three, system)).toThrow(
      refusedWith('not-found', 'body.of'),
    )
  })

  it('given another version or a unit out of reach, then it refuses', () => {
    expect(() => protect(lowering, three, undefined, { expectedVersion: 2 })).toThrow(
      refusedWith('stale-version'),
    )
    expect(() => protect(lowering, three, undefined, { grant: elsewhere })).toThrow(refusedWith('wrong-unit'))
  })
})

describe('a lowering', () => {
  const told = (command: ProtectSystem, derived?: SystemClass) =>
    mails(sound(protect(command, derived).decision))
  const coordinators = ['exception-decided to iss.lind']
  const chiefToo = [...coordinators, 'exception-decided to sc.dahl']

  it('is told the coordinators, and the security chief where it is below a 3', () => {
    expect(told(lowering, three)).toEqual(chiefToo)
    expect(told(lowering, givenSystemClass({ levels: levels(2, 2, 2, 3) }))).toEqual(chiefToo)
    expect(told(lowering, givenSystemClass())).toEqual(coordinators)
    expect(told(lowering)).toEqual(coordinators)
  })

  it('given an aspect that it leaves alone, then a 3 in that is not lowered', () => {
    const command = { ...lowering, levels: levels(2, 2, 2) }
    expect(told(command, givenSystemClass({ levels: levels(2, 2, 2, 3) }))).toEqual(coordinators)
  })

  it('given one decided anew while another holds, then the chief hears, for the 3 is hidden behind the first', () => {
    const because = [{ aspect: 'confidentiality', level: 2, rule: 'lowered', path: [] }] as const
    const derived = givenSystemClass({ because: because.map((reason) => ({ ...reason, path: [] })) })
    expect(told(lowering, derived)).toEqual(chiefToo)
  })

  it('tells nothing of levels, reason or advice in a mail', () => {
    const { decision } = protect(lowering, three)
    expect(mailTexts(decision)).not.toMatch(/HEMLIGT|level|confidentiality/)
    for (const effect of decision.effects) {
      if (effect.kind === 'send-mail')
        expect(Object.keys(effect.message).sort()).toEqual([
          'systemId',
          'systemName',
          'template',
          'validUntil',
        ])
    }
  })

  it.each([
    ['2027-02-01', '2027-02-01', true],
    ['2027-02-01', '2027-01-31', false],
    ['2027-02-01', '2028-02-01', true],
    ['2027-02-01', '2028-02-02', false],
    ['2028-02-29', '2029-02-28', true],
    ['2028-02-29', '2029-03-01', false],
    ['2027-02-28', '2028-02-28', true],
    ['2027-02-28', '2028-02-29', false],
  ])('decided on %s may hold until %s: %s', (today, until, allowed) => {
    const ask = () => requireExceptionDay(day(until), day(today), 'body.validUntil')
    if (allowed) expect(ask()).toBeUndefined()
    else expect(ask).toThrow(refusedWith('day-not-possible', 'body.validUntil'))
  })
})
