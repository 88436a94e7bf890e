// What the municipality has chosen for itself, from the defaults on.
import { describe, expect, it } from 'vitest'
import { changeRules } from '../../../functions/domain/organisation/change-rules.ts'
import { defaultRules, MunicipalRules } from '../../../functions/domain/organisation/municipal-rules.ts'
import { actions, refusedWith, sound, stored } from '../given.ts'
import { coordinator, granted } from './some-actors.ts'

const { kind: _, id: __, ...defaults } = defaultRules
const command = { ...defaults, editorialChanges: { allowed: true, basis: 'KF 2020-02-26 § 31' } }
const context = (expectedVersion: number) => ({ expectedVersion, ...granted(coordinator, 'rules:change') })

describe('the rules of the municipality', () => {
  it('are by default that nothing is changed without a decision', () => {
    expect(MunicipalRules.parse(defaultRules)).toEqual(defaultRules)
    expect(defaultRules.editorialChanges.allowed).toBe(false)
  })

  it('given that nothing is chosen yet, when they are changed from version 0, then they are what was sent', () => {
    const { decision, rules } = changeRules(undefined, command, context(0))
    expect(rules).toEqual({ ...defaultRules, ...command })
    expect(actions(sound(decision))).toEqual(['municipal-rules.changed'])
    expect(decision.actor.role).toBe('coordinator')
  })

  it('given a choice, when the same version is changed, then what is left out of it is gone', () => {
    const before = stored<MunicipalRules>({ ...defaultRules, ...command })
    const { decision, rules } = changeRules(before, defaults, context(before.version))
    expect(rules).toEqual(defaultRules)
    expect(sound(decision).changes[0]?.before).toBe(before)
  })

  it('given another version than the one that was read, then they refuse', () => {
    expect(() => changeRules(undefined, command, context(1))).toThrow(refusedWith('stale-version'))
    expect(() => changeRules(stored(defaultRules), command, context(0))).toThrow(refusedWith('stale-version'))
  })

  it('refuse editorial changes that rest on no decision', () => {
    const withoutBasis = { ...defaultRules, editorialChanges: { allowed: true } }
    expect(MunicipalRules.safeParse(withoutBasis).error?.issues[0]?.path).toEqual([
      'editorialChanges',
      'basis',
    ])
  })
})
