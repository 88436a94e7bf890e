// The data call: who is asked, what is noted of each answer, and what silence is taken for.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digest } from '../../../functions/domain/audit/digest.ts'
import type { AskedUnit } from '../../../functions/domain/report/annual-report.ts'
import {
  closeDataCall,
  noteDataCall,
  noteDpoReport,
  openDataCall,
} from '../../../functions/domain/report/data-call.ts'
import type { Task } from '../../../functions/domain/task/task.ts'
import { day, moment, refusedWith, resulting, sound, taskId } from '../given.ts'
import { givenUnit as unitOf } from '../organisation/given-reorganisation.ts'
import { answered, closedWay, givenReply, givenWay, ignored } from './given-report.ts'

const units = new Map(
  [
    unitOf('kf', { unitKind: 'council' }),
    unitOf('skolan', { unitKind: 'administration', contactRole: 'unit-manager' }),
    unitOf('bolaget', { unitKind: 'company', contactRole: 'company-director' }),
    unitOf('forbundet', { unitKind: 'federation', contactRole: 'federation-director' }),
    unitOf('namnden'),
    unitOf('nedlagd', { unitKind: 'administration', validTo: day('2026-12-31') }),
  ].map((unit) => {
    const { parentId: _, ...top } = unit
    return [unit.id, unit.id === 'kf' ? top : unit]
  }),
)

const asked = (unitId: string, facts: Partial<AskedUnit> = {}): AskedUnit => ({
  unitId,
  unitName: unitId,
  unitPath: `/kf/${unitId}/`,
  unitKind: 'administration',
  contactRole: 'unit-manager',
  status: 'asked',
  ...facts,
})

describe('opening the data call', () => {
  it('asks each administration, company and federation of today, and the data protection officer', () => {
    const { decision, next, instances } = openDataCall(givenWay(), { units, unansweredIds: [] }, moment)
    expect(next).toBe('wait')
    expect(instances).toEqual([
      { entry: 'unit', unitId: 'bolaget', role: 'company-director' },
      { entry: 'unit', unitId: 'forbundet', role: 'federation-director' },
      { entry: 'unit', unitId: 'skolan', role: 'unit-manager' },
      { entry: 'officer', unitId: '', role: 'data-protection-officer' },
    ])
    const report = resulting(sound(decision), 'annual-report')
    expect(report.units).toContainEqual(asked('skolan'))
    expect(report.lastAnswerDay).toBe(day('2027-03-01'))
    expect(resulting(sound(decision), 'matter').phase).toEqual({
      name: 'data-call',
      lastAnswerDay: day('2027-03-01'),
    })
  })

  it('counts a unit that nobody answers for as missing from the first day, and asks nobody there', () => {
    const call = openDataCall(givenWay(), { units, unansweredIds: ['skolan'] }, moment)
    expect(call.instances.map(({ unitId }) => unitId)).toEqual(['bolaget', 'forbundet', ''])
    expect(resulting(sound(call.decision), 'annual-report').units).toContainEqual(
      asked('skolan', { status: 'missing' }),
    )
  })

  it('asks nobody when the matter is closed', () => {
    expect(openDataCall(closedWay(), { units, unansweredIds: [] }, moment)).toEqual({
      decision: undefined,
      next: 'closed',
      instances: [],
    })
  })
})

describe('a unit’s answer', () => {
  const way = givenWay({ units: [asked('skolan'), asked('varden')] })
  const reply = givenReply()
  const task = answered(reply, { subject: { unitId: 'skolan' }, closedAt: '2027-02-10T23:30:00.000Z' })
  const noteOf = (given: Task) =>
    resulting(sound(noteDataCall(way, given, moment).decision), 'annual-report').units

  it('is kept as it was given, with its day in Sweden, and no other unit’s is touched', () => {
    expect(noteOf(task)).toEqual([
      asked('skolan', { status: 'answered', reply, taskId: task.id, answeredOn: day('2027-02-11') }),
      asked('varden'),
    ])
  })

  it.each([
    ['declines', { ...ignored(task), status: 'refused' as const }, 'abstained'],
    ['is silent', ignored(task), 'missing'],
    ['is asked no more', { ...ignored(task), status: 'withdrawn' as const }, 'missing'],
  ])('is told apart from that of a unit that %s', (_, given, status) => {
    const [noted] = noteOf(given)
    expect(noted?.status).toBe(status)
    expect(noted).not.toHaveProperty('reply')
  })

  it('is noted once, and only for a unit that was asked', () => {
    const noted = givenWay({ units: noteOf(task) })
    const nothing = { decision: undefined, next: 'noted' }
    expect(noteDataCall(noted, task, moment)).toEqual(nothing)
    expect(noteDataCall(way, { ...task, subject: { unitId: 'okand' } }, moment)).toEqual(nothing)
  })

  it.each([
    ['is open still', { ...ignored(task), status: 'open' as const }],
    ['answers something else', answered({ kind: 'attach-dpo-report', text: 'x' }, { subject: task.subject })],
  ])('is not taken from a task that %s', (_, wrong) => {
    expect(() => noteDataCall(way, wrong, moment)).toThrow(refusedWith('wrong-state'))
  })
})

describe('the data protection officer’s own report', () => {
  it('is kept character by character, with the digest of those very characters', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 200 }), (text) => {
        const { decision } = noteDpoReport(givenWay(), answered({ kind: 'attach-dpo-report', text }), moment)
        const { dpoReport } = resulting(sound(decision), 'annual-report')
        expect(dpoReport?.text).toBe(text)
        expect(dpoReport?.digest).toBe(digest(text))
      }),
    )
  })

  it('is noted once', () => {
    const task = answered({ kind: 'attach-dpo-report', text: 'Egen rapport.' })
    const { decision } = noteDpoReport(givenWay(), task, moment)
    const noted = givenWay(resulting(sound(decision), 'annual-report'))
    expect(noteDpoReport(noted, task, moment)).toEqual({ decision: undefined, next: 'noted' })
  })

  it('is said to be missing when none was given', () => {
    const task = ignored(answered({ kind: 'attach-dpo-report', text: 'x' }))
    const report = resulting(sound(noteDpoReport(givenWay(), task, moment).decision), 'annual-report')
    expect(report.isDpoReportMissing).toBe(true)
    expect(report).not.toHaveProperty('dpoReport')
  })
})

describe('closing the data call', () => {
  it('takes silence for a missing answer and nothing else, and has the report compiled', () => {
    const statuses = ['asked', 'answered', 'abstained', 'missing'] as const
    const units = statuses.map((status, at) => asked(`enhet-${at}`, { status, taskId: taskId(at + 1) }))
    const { decision, next } = closeDataCall(givenWay({ units }), moment)
    expect(next).toBe('compile')
    const after = resulting(sound(decision), 'annual-report').units
    expect(after.map(({ status }) => status)).toEqual(['missing', 'answered', 'abstained', 'missing'])
    expect(resulting(sound(decision), 'matter').phase).toEqual({ name: 'compilation' })
  })

  it('changes nothing when the matter is closed', () => {
    expect(closeDataCall(closedWay(), moment)).toEqual({ decision: undefined, next: 'closed' })
  })
})
