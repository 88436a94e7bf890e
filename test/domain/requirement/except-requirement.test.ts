// An exception from a requirement: only from a gap, for twelve months at most, told to those who answer for it, and over when it runs out.
import { describe, expect, it } from 'vitest'
import type { Level } from '../../../functions/domain/classification/class-levels.ts'
import type { AssessedRequirement } from '../../../functions/domain/requirement/assess-requirements.ts'
import { RequirementState } from '../../../functions/domain/requirement/assess-requirements.ts'
import {
  endException,
  exceptRequirement,
  expireException,
} from '../../../functions/domain/requirement/except-requirement.ts'
import {
  actions,
  day,
  givenActor,
  mails,
  moment,
  onDay,
  own,
  refusedWith,
  sound,
  startedWith,
  stored,
} from '../given.ts'
import { elsewhere, givenSystem, idOf, mailTexts, manager, reaching } from '../register/given-register.ts'
import { givenException, givenRequirement } from './given-requirements.ts'

const row = (facts: Partial<AssessedRequirement> = {}): AssessedRequirement => ({
  requirement: givenRequirement('K14'),
  applies: true,
  isStricter: false,
  level: 2,
  state: 'not-fulfilled',
  ...facts,
})
const command = {
  requirementId: 'K14',
  reason: 'HEMLIG SÅRBARHET',
  compensation: 'HEMLIG ERSÄTTNING',
  validUntil: day('2027-12-31'),
}
const deciding = { ...moment, actor: givenActor('so.lund', own('system-owner')), grant: reaching('kontoret') }
const except = (
  rows: readonly AssessedRequirement[],
  facts: Partial<typeof command> = {},
  grant = deciding.grant,
) =>
  exceptRequirement(
    givenSystem(),
    { ...command, ...facts },
    {
      ...deciding,
      grant,
      id: idOf(5),
      rows,
      informed: { coordinatorIds: ['iss.lind', 'sc.dahl'], securityChiefIds: ['sc.dahl'] },
    },
  )

describe('an exception', () => {
  it('given another system owner of the unit, then neither decides nor ends it', () => {
    const other = { ...deciding, actor: givenActor('so.annan', own('system-owner')) }
    const refused = refusedWith('permission-denied', 'system')
    const informed = { coordinatorIds: [], securityChiefIds: [] }
    const context = { ...other, id: idOf(5), rows: [row()], informed }
    expect(() => exceptRequirement(givenSystem(), command, context)).toThrow(refused)
    const { exception } = except([row()])
    expect(() => endException(givenSystem(), stored(exception), other)).toThrow(refused)
  })

  it('is kept with the level that demanded the requirement, and the gaps are counted anew', () => {
    const { decision, exception } = except([row()])
    expect(actions(sound(decision))).toEqual(['requirement-exception.decided'])
    expect(exception).toMatchObject({
      ...command,
      level: 2,
      decidedOn: '2027-02-01',
      systemId: 'socialsystemet',
    })
    expect(startedWith(decision)).toHaveLength(1)
  })

  it.each<[Level, string[]]>([
    [0, ['iss.lind']],
    [2, ['iss.lind']],
    [3, ['iss.lind', 'sc.other']],
  ])('at level %d is told to %s', (level, ids) => {
    const informed = { coordinatorIds: ['iss.lind'], securityChiefIds: ['sc.other'] }
    const { decision } = exceptRequirement(givenSystem(), command, {
      ...deciding,
      id: idOf(5),
      rows: [row({ level })],
      informed,
    })
    expect(mails(sound(decision))).toEqual(ids.map((id) => `exception-decided to ${id}`))
  })

  it('given a coordinator who is security chief too, then they are told once', () => {
    expect(mails(sound(except([row({ level: 3 })]).decision))).toHaveLength(2)
  })

  it('tells in no mail which requirement, which level, or why', () => {
    expect(mailTexts(except([row({ level: 3 })]).decision)).not.toMatch(/K14|HEMLIG|level|requirement/)
  })

  const gaps: readonly string[] = ['partly', 'not-fulfilled', 'unanswered']
  it.each(RequirementState.options)('from a row that is %s: only where something is missing', (state) => {
    const ask = () => except([row({ state })])
    if (gaps.includes(state)) expect(ask().exception.requirementId).toBe('K14')
    else expect(ask).toThrow(refusedWith('not-a-gap', 'body.requirementId'))
  })

  it('given a row that does not apply, or none, then it refuses', () => {
    expect(() => except([row({ applies: false })])).toThrow(refusedWith('not-a-gap'))
    expect(() => except([row({ requirement: givenRequirement('K13') })])).toThrow(refusedWith('not-a-gap'))
  })

  it('given more than twelve months, a day that has been, or a system out of reach, then it refuses', () => {
    for (const text of ['2028-02-02', '2027-01-31'])
      expect(() => except([row()], { validUntil: day(text) })).toThrow(
        refusedWith('day-not-possible', 'body.validUntil'),
      )
    expect(() => except([row()], {}, elsewhere)).toThrow(refusedWith('wrong-unit'))
  })
})

describe('its end', () => {
  const exception = givenException('K14', { systemId: 'socialsystemet' })

  it('by decision, once', () => {
    const ended = endException(givenSystem(), stored(exception), deciding)
    expect(actions(sound(ended.decision))).toEqual(['requirement-exception.ended'])
    expect(ended.exception).toEqual({ ...exception, endedOn: moment.today })
    expect(() => endException(givenSystem(), stored(ended.exception), deciding)).toThrow(
      refusedWith('wrong-state'),
    )
    expect(() => endException(givenSystem(), stored(exception), { ...deciding, grant: elsewhere })).toThrow(
      refusedWith('wrong-unit'),
    )
  })

  const expire = (on: string, facts: Partial<typeof exception> = {}) =>
    expireException(stored({ ...exception, ...facts }), givenSystem(), onDay(on))

  it('by itself the day after its last, and those who answer for the system hear so', () => {
    expect(expire('2027-06-30')).toBeUndefined()
    const decision = sound(expire('2027-07-01'))
    expect(actions(decision)).toEqual(['requirement-exception.expired'])
    expect(mails(decision)).toEqual(['exception-expired to so.lund', `exception-expired to ${manager}`])
    expect(mailTexts(decision)).not.toMatch(/K14|Leverantören|granskas/)
    expect(startedWith(decision)).toHaveLength(1)
  })

  it('given the leap day as its last, then on 1 March', () => {
    expect(expire('2028-02-29', { validUntil: day('2028-02-29') })).toBeUndefined()
    expect(expire('2028-03-01', { validUntil: day('2028-02-29') })).toBeDefined()
  })

  it('given that it has ended, then not again', () => {
    expect(expire('2027-07-01', { endedOn: day('2027-03-01') })).toBeUndefined()
  })
})
