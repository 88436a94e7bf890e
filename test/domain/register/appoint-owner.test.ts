// A vacancy is filled: someone with the role is named, and what fell back goes over to them, some at a time.
import { describe, expect, it } from 'vitest'
import type { Stored } from '../../../functions/domain/decision.ts'
import {
  applyAppointment,
  caseOfVacancy,
  checkAppointment,
  handOverObjects,
} from '../../../functions/domain/register/appoint-owner.ts'
import type { InformationAsset } from '../../../functions/domain/register/information-asset.ts'
import type { System } from '../../../functions/domain/register/system.ts'
import { levels } from '../classification/given-derivation.ts'
import {
  actions,
  day,
  holder,
  mails,
  moment,
  now,
  refusedWith,
  resulting,
  sound,
  startedWith,
  stored,
  today,
} from '../given.ts'
import {
  answered,
  assigned,
  chief,
  classed,
  givenAsset,
  givenClassTask,
  givenSystem,
  givenVacancy,
  idOf,
  ids,
  writesOf,
} from './given-register.ts'

const vacancy = givenVacancy()
const asked = {
  taskKind: 'appoint-owner',
  assignee: holder(chief, 'unit-manager'),
  matterId: idOf(3),
} as const
const answer = { kind: 'appoint-owner', personId: 'io.new' } as const

describe('who may be appointed', () => {
  it('is whoever holds the vacant role for the unit', () => {
    const check = (...roles: ReturnType<typeof assigned>[]) => checkAppointment(vacancy, roles, today)
    expect(check(assigned('information-owner', 'io.new', { unitId: 'ks' }))).toBeUndefined()
    const others = [assigned('system-owner'), assigned('information-owner', 'io.new', { unitId: 'skolan' })]
    expect(() => check(...others)).toThrow(refusedWith('owner-without-role', 'body.answer.personId'))
  })

  it('is asked about under a name that says what is vacant', () => {
    expect(caseOfVacancy(givenVacancy({ role: 'system-owner', unitName: 'Östra området' }))).toEqual({
      id: idOf(3),
      process: 'classification',
      title: 'Vakant systemägare: Östra området',
      authorIds: [],
    })
  })
})

describe('the appointment', () => {
  it('fills the vacancy and hands over', () => {
    const { decision, next } = applyAppointment(stored(vacancy), answered(answer, asked), moment)
    expect(next).toBe('appointed')
    expect(resulting(sound(decision), 'owner-vacancy')).toEqual(
      givenVacancy({ status: 'appointed', appointedId: 'io.new', closedOn: today }),
    )
    expect(startedWith(sound(decision))).toEqual([
      ['register-upkeep', { entry: 'hand-over', vacancyId: idOf(3) }],
    ])
  })

  it.each(['ignored', 'refused', 'withdrawn'] as const)('%s, then the question is put again', (status) => {
    const task = givenClassTask({ ...asked, status })
    const { decision, next } = applyAppointment(stored(vacancy), task, moment)
    expect(next).toBe('asked-again')
    expect(resulting(sound(decision), 'owner-vacancy')).toEqual(vacancy)
    expect(startedWith(sound(decision))).toEqual([['owner-vacancy', { vacancyId: idOf(3) }]])
  })

  it('given a second answer, then whoever was appointed first stays', () => {
    const filled = stored(givenVacancy({ status: 'appointed', appointedId: 'io.new' }))
    const second = answered({ ...answer, personId: 'io.other' }, asked)
    expect(applyAppointment(filled, second, moment)).toEqual({ decision: undefined, next: 'appointed' })
  })
})

type Thing = Stored<InformationAsset> | Stored<System>
const filled = givenVacancy({ status: 'appointed', appointedId: 'io.new' })
const marks = { ownerId: chief, vacantSince: day('2027-01-15'), vacancyId: idOf(3) }
const heavy = (at: number): Thing =>
  stored(givenAsset({ id: `a${at}`, ...marks, current: classed(levels(2, 1, 1, 1)) }))
const handOver = (things: readonly Thing[]) =>
  handOverObjects(filled, things, { modelId: '2026-1', newId: ids(), now })

describe('handing over', () => {
  it('gives an asset its new owner, and classifies anew what weighs something', () => {
    const light = stored(givenAsset({ id: 'light', ...marks }))
    const decision = sound(handOver([light, heavy(1), stored(givenSystem(marks))]))
    expect(actions(decision)).toEqual([
      'information-asset.owner-appointed',
      'information-asset.reclassification-opened',
      'classification.opened',
      'system.owner-appointed',
    ])
    for (const { after } of decision.changes) {
      if (after.kind === 'classification') continue
      expect(after).toMatchObject({ ownerId: 'io.new' })
      expect(after).not.toHaveProperty('vacantSince')
      expect(after).not.toHaveProperty('vacancyId')
    }
    expect(resulting(decision, 'classification')).toMatchObject({ trigger: 'owner-change' })
    expect(mails(decision)).toEqual([])
  })

  it('leaves alone what another vacancy has, or what has its owner', () => {
    const others = [stored(givenAsset({ ...marks, vacancyId: idOf(8) })), stored(givenSystem())]
    expect(handOver(others)).toBeUndefined()
  })

  it('given many, then each goes over once, in commits that fit, until nothing is left', () => {
    let things = Array.from({ length: 30 }, (_, at) => heavy(at))
    let given = 0
    for (let round = 1; round <= 3; round++) {
      const decision = sound(handOver(things))
      expect(writesOf(decision)).toBeLessThanOrEqual(100)
      const after = decision.changes.flatMap(({ after: thing }) =>
        thing.kind === 'information-asset' ? [thing] : [],
      )
      given += after.length
      const isMoreLeft = startedWith(decision).some(([, input]) => input['entry'] === 'hand-over')
      expect(isMoreLeft).toBe(round < 3)
      things = things.map((thing) => {
        const changed = after.find(({ id }) => id === thing.state.id)
        return changed ? stored(changed) : thing
      })
    }
    expect(given).toBe(30)
    expect(handOver(things)).toBeUndefined()
  })

  it('given a vacancy that nobody fills, then it refuses', () => {
    expect(() => handOverObjects(vacancy, [], { modelId: '2026-1', newId: ids(), now })).toThrow(
      refusedWith('wrong-state'),
    )
  })
})
