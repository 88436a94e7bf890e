// What companies and federations do with a policy of the council, by decisions of their own (domain 1.6, S9).
import { describe, expect, it } from 'vitest'
import { askToAdopt, noteAdoption } from '../../../functions/domain/matter/adoption.ts'
import type { Assignee } from '../../../functions/domain/task/task.ts'
import type { AnswerOf } from '../../../functions/domain/task/task-answer.ts'
import {
  actions,
  day,
  givenMatter,
  givenTask,
  holder,
  now,
  onDay,
  opening,
  refusedWith,
  resulting,
  sound,
  startedWith,
  stored,
  taskId,
} from '../given.ts'

type Outcome = AnswerOf<'adopt-document'>['outcome']

const unitId = 'ab-alingsashem'
const director = holder('vd.holm', 'company-director', unitId)
const phase = { name: 'closed', outcome: 'in-force', closedAt: now } as const

function note(
  outcome: Outcome,
  { matter = givenMatter({ phase }), assignee = director as Assignee, number = 4, on = '2027-06-10' } = {},
) {
  const subject = { unitId: assignee.unitId }
  const task = givenTask({
    id: taskId(number),
    taskKind: 'adopt-document',
    status: 'done',
    assignee,
    subject,
  })
  const answer = { kind: 'adopt-document', outcome, decidedBy: 'Styrelsen', decidedOn: day(on) } as const
  return noteAdoption(stored(matter), task, answer, onDay(on))
}

describe('an adoption', () => {
  it.each(['adopted', 'adopted-with-additions', 'adopted-in-parts'] as const)(
    'given %s, then unit, day and task stand in the matter, though it is closed, and nothing more is asked',
    (outcome) => {
      const { decision, next } = note(outcome)
      expect(next).toBe('noted')
      expect(actions(sound(decision))).toEqual([`adoption.${outcome}`])
      expect(resulting(sound(decision), 'matter')).toEqual(
        givenMatter({
          phase,
          adoptions: [{ unitId, taskId: taskId(4), outcome, decidedOn: day('2027-06-10') }],
        }),
      )
      expect(startedWith(sound(decision))).toEqual([])
    },
  )

  it.each(['referred-back', 'not-adopted'] as const)(
    'given a company’s %s, then it is on record and the company is asked again',
    (outcome) => {
      const { decision } = note(outcome)
      expect(resulting(sound(decision), 'matter').adoptions).toMatchObject([{ unitId, outcome }])
      expect(startedWith(sound(decision))).toEqual([
        opening('adopt-document', { unitId, role: 'company-director' }),
      ])
    },
  )

  it('given a federation, then its own director is asked again', () => {
    const assignee = holder('fc.hult', 'federation-director', 'avrf')
    expect(startedWith(sound(note('referred-back', { assignee }).decision))).toEqual([
      opening('adopt-document', { unitId: 'avrf', role: 'federation-director' }),
    ])
  })

  it('given a no and a later yes of the same company, then both stand, in order (S9)', () => {
    const matter = resulting(sound(note('not-adopted').decision), 'matter')
    const { decision } = note('adopted', { matter, number: 5, on: '2027-10-27' })
    expect(resulting(sound(decision), 'matter').adoptions).toEqual([
      { unitId, taskId: taskId(4), outcome: 'not-adopted', decidedOn: '2027-06-10' },
      { unitId, taskId: taskId(5), outcome: 'adopted', decidedOn: '2027-10-27' },
    ])
  })

  it('given a task that names no unit, then it refuses', () => {
    const task = givenTask({ taskKind: 'adopt-document', status: 'done' })
    const answer = { kind: 'adopt-document', outcome: 'adopted', decidedBy: 'Styrelsen' } as const
    const decided = { ...answer, decidedOn: day('2027-06-10') }
    expect(() => noteAdoption(stored(givenMatter()), task, decided, onDay('2027-06-10'))).toThrow(
      refusedWith('wrong-state'),
    )
  })
})

describe('a unit that does not answer', () => {
  const task = givenTask({
    taskKind: 'adopt-document',
    status: 'refused',
    assignee: director,
    subject: { unitId },
  })
  const ask = (outcome: 'in-force' | 'annulled', asked = task) =>
    askToAdopt(stored(givenMatter({ phase: { ...phase, outcome } })), asked, onDay('2027-12-01'))

  it('given a refused or forgotten task, then the unit is asked again', () => {
    const { decision, next } = ask('in-force')
    expect(next).toBe('asked-again')
    expect(decision && startedWith(sound(decision))).toEqual([
      opening('adopt-document', { unitId, role: 'company-director' }),
    ])
  })

  it('given an annulled decision, then nothing is asked', () => {
    expect(ask('annulled')).toEqual({ decision: undefined, next: 'closed' })
  })

  it('given a task that names no unit, then it refuses', () => {
    expect(() => ask('in-force', { ...task, subject: {} })).toThrow(refusedWith('wrong-state'))
  })
})
