// One unit's opinion: when it counts as late, when its delegation must be checked, and which task it answers.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../functions/domain/calendar/calendar-day.ts'
import { DocumentType } from '../../../functions/domain/document/document.ts'
import type { Matter } from '../../../functions/domain/matter/matter.ts'
import { noteOpinion } from '../../../functions/domain/matter/opinion.ts'
import type { Phase } from '../../../functions/domain/matter/phase.ts'
import type { Task } from '../../../functions/domain/task/task.ts'
import type { AnswerOf } from '../../../functions/domain/task/task-answer.ts'
import { day, givenHead, mails, moment, refusedWith, resulting, sound, stored, taskId } from '../given.ts'
import {
  answeredOn,
  consulting,
  givenOpinion,
  lastAnswerDay,
  opinionTask,
  sent,
} from './given-consultation.ts'

const note = (matter: Matter, task: Task) => noteOpinion(stored(matter), task, ['iss.lind'], moment)
const noted = (matter: Matter, task: Task) => resulting(sound(note(matter, task).decision), 'matter').opinions

describe('an opinion', () => {
  const matter = consulting(['avrf', 'socialnamnden'])

  it('given an answer in time, then its day and position are on the matter, and the handler is told (M08)', () => {
    const { decision, next } = note(matter, answeredOn('2027-03-31', 'avrf'))
    expect(next).toBe('noted')
    expect(sound(decision).changes.map(({ action }) => action)).toEqual(['opinion.answered'])
    expect(noted(matter, answeredOn('2027-03-31', 'avrf'))).toEqual([
      sent('avrf', { taskId: taskId(), status: 'answered', position: 'supports', answeredOn: lastAnswerDay }),
      sent('socialnamnden'),
    ])
    expect(mails(sound(decision))).toEqual(['opinion-received to iss.lind'])
  })

  it('given an abstention, then it is on record with its day, and the handler is told', () => {
    const refused = opinionTask('avrf', { status: 'refused', closedAt: '2027-03-13T09:00:00.000Z' })
    const { decision } = note(matter, refused)
    expect(sound(decision).changes[0]?.action).toBe('opinion.abstained')
    expect(noted(matter, refused)[0]).toEqual(
      sent('avrf', { taskId: taskId(), status: 'abstained', answeredOn: day('2027-03-13') }),
    )
    expect(mails(sound(decision))).toEqual(['opinion-received to iss.lind'])
  })

  it('given silence, then it is missing and nobody is told', () => {
    const { decision } = note(matter, opinionTask('avrf', { status: 'ignored' }))
    expect(sound(decision).changes[0]?.action).toBe('opinion.missing')
    expect(resulting(sound(decision), 'matter').opinions[0]).toEqual(
      sent('avrf', { taskId: taskId(), status: 'missing' }),
    )
    expect(mails(sound(decision))).toEqual([])
  })

  it('given an answer, then its text is neither on the matter nor in a mail', () => {
    const answer = givenOpinion({ position: 'objects', opinion: 'Hemligt' })
    const { decision } = note(matter, answeredOn('2027-03-01', 'avrf', answer))
    expect(resulting(sound(decision), 'matter').opinions[0]).toMatchObject({ position: 'objects' })
    expect(JSON.stringify([resulting(sound(decision), 'matter'), decision?.effects])).not.toContain('Hemligt')
  })

  it('given a task that is still open, then it refuses', () => {
    expect(() => note(matter, opinionTask('avrf'))).toThrow(refusedWith('wrong-state'))
  })

  it('given a task the matter knows nothing of, then nothing is noted', () => {
    expect(note(matter, answeredOn('2027-03-01', 'okand'))).toEqual({ decision: undefined, next: 'noted' })
  })

  it('given that it is noted already, as when it came after the silence, then it is not noted twice', () => {
    const late = answeredOn('2027-04-09', 'avrf')
    const [opinion] = noted(matter, late)
    expect(opinion?.status).toBe('late')
    expect(note(consulting(opinion ? [opinion] : []), late).decision).toBeUndefined()
  })
})

describe('the last day of an opinion', () => {
  it('given any day, then it is late exactly after the last answer day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 60 }), (offset) => {
        const [opinion] = noted(consulting(['avrf']), answeredOn(addDays(lastAnswerDay, offset), 'avrf'))
        expect(opinion?.status).toBe(offset > 0 ? 'late' : 'answered')
        expect(opinion?.flags ?? []).toEqual(offset > 0 ? ['late'] : [])
      }),
    )
  })

  it('given half past eleven at night in Sweden, then it is that day’s, whatever the day is in UTC', () => {
    const task = { ...answeredOn('2027-03-31', 'avrf'), closedAt: '2027-03-31T22:30:00.000Z' }
    expect(noted(consulting(['avrf']), task)[0]).toMatchObject({ status: 'late', answeredOn: '2027-04-01' })
  })

  it.each([
    ['granted', '2027-04-10', 'answered'],
    ['granted', '2027-04-11', 'late'],
    ['asked', '2027-04-10', 'late'],
    ['declined', '2027-04-10', 'late'],
  ] as const)(
    'given a respite to 10 April that is %s, when it comes on %s, then it is %s',
    (status, on, expected) => {
      const respite = { until: day('2027-04-10'), status }
      const matter = consulting([sent('avrf', { status: 'opened', respite })])
      expect(noted(matter, answeredOn(on, 'avrf'))[0]).toMatchObject({ status: expected, respite })
    },
  )

  it('given that the task was moved to someone else with a later day, then the consultation’s day counts', () => {
    const task = { ...answeredOn('2027-04-02', 'avrf'), dueOn: day('2027-04-03') }
    expect(noted(consulting(['avrf']), task)[0]?.status).toBe('late')
  })
})

describe('who decided an opinion (KL 6:37–38)', () => {
  type Decided = Pick<AnswerOf<'give-opinion'>, 'decidedAs' | 'delegation'>
  function flagsOf(
    decided: Decided,
    unitKind: 'committee' | 'executive-board' | 'company',
    type: DocumentType,
  ) {
    const matter = consulting([sent('avrf', { unitKind })], { head: givenHead({ documentType: type }) })
    return noted(matter, answeredOn('2027-03-01', 'avrf', givenOpinion(decided)))[0]?.flags ?? []
  }

  it.each(['drafting-committee', 'delegate'] as const)(
    'KL 6:37: given a %s that names no delegation, then it must be checked, whoever answers about whatever',
    (decidedAs) => {
      for (const type of DocumentType.options) {
        expect(flagsOf({ decidedAs }, 'committee', type)).toEqual(['check-delegation'])
        expect(flagsOf({ decidedAs }, 'company', type)).toEqual(['check-delegation'])
      }
    },
  )

  it.each(['drafting-committee', 'delegate'] as const)(
    'KL 6:38: given a committee’s opinion to the council by a %s, then no delegation allows it',
    (decidedAs) => {
      const decided = { decidedAs, delegation: 'Punkt 4.2' }
      expect(flagsOf(decided, 'committee', 'policy')).toEqual(['check-delegation'])
      expect(flagsOf(decided, 'executive-board', 'policy')).toEqual(['check-delegation'])
    },
  )

  it('given a named delegation, then it stands where the law allows one', () => {
    const decided = { decidedAs: 'delegate', delegation: 'Punkt 4.2' } as const
    expect(flagsOf(decided, 'committee', 'guideline')).toEqual([])
    expect(flagsOf(decided, 'company', 'policy')).toEqual([])
  })

  it('given the body itself, said or left out, then there is nothing to check', () => {
    expect(flagsOf({ decidedAs: 'body' }, 'committee', 'policy')).toEqual([])
    expect(flagsOf({}, 'committee', 'policy')).toEqual([])
  })

  it('S2: given socialnämndens answer four days late by its drafting committee, then it has both flags', () => {
    const matter = consulting(['socialnamnden'], {
      phase: { name: 'consultation', lastAnswerDay: day('2027-01-15') },
    })
    const answer = givenOpinion({
      decidedBy: 'Arbetsutskottet',
      decidedAs: 'drafting-committee',
      paragraph: 12,
    })
    expect(noted(matter, answeredOn('2027-01-19', 'socialnamnden', answer))[0]).toMatchObject({
      status: 'late',
      answeredOn: '2027-01-19',
      flags: ['late', 'check-delegation'],
    })
  })
})

describe('which opinion a task answers', () => {
  it('given two tasks for one unit, as when one took over from another, then each its own, in any order', () => {
    const first = { ...answeredOn('2027-03-01', 'nya', givenOpinion({ position: 'objects' })), id: taskId(2) }
    const second = { ...answeredOn('2027-03-02', 'nya'), id: taskId(3) }
    const once = noted(consulting(['nya', 'nya']), first)
    const twice = noted(consulting(once), second)
    expect(twice.map(({ taskId: id, position }) => [id, position])).toEqual([
      [taskId(2), 'objects'],
      [taskId(3), 'supports'],
    ])
  })

  it('given a task of an earlier consultation, then that one’s opinion is changed and the new one waits', () => {
    const matter = consulting(['avrf'], {
      earlierOpinions: [
        { round: 1, opinions: [sent('fabs-ab'), sent('avrf', { taskId: taskId(2), status: 'missing' })] },
      ],
    })
    const { decision } = note(matter, { ...answeredOn('2027-03-01', 'avrf'), id: taskId(2) })
    const after = resulting(sound(decision), 'matter')
    expect(after.opinions).toEqual([sent('avrf')])
    expect(after.earlierOpinions?.[0]?.opinions).toEqual([
      sent('fabs-ab'),
      sent('avrf', {
        taskId: taskId(2),
        status: 'late',
        position: 'supports',
        answeredOn: day('2027-03-01'),
        flags: ['late'],
      }),
    ])
  })
})

describe('an opinion that comes after the memo', () => {
  const phases: [Phase, boolean][] = [
    [{ name: 'compilation' }, false],
    [{ name: 'drafting' }, false],
    [{ name: 'memo' }, true],
    [{ name: 'signing' }, true],
    [{ name: 'deliberation', bodyId: 'kf' }, true],
    [{ name: 'minutes', bodyId: 'kf' }, true],
    [{ name: 'awaiting-entry' }, true],
  ]

  it.each(phases)('given a matter in %j, then it is marked so: %s', (phase, isAfterMemo) => {
    const [opinion] = noted(consulting(['avrf'], { phase }), answeredOn('2027-03-01', 'avrf'))
    expect(opinion?.flags).toEqual(isAfterMemo ? ['late', 'after-memo'] : ['late'])
  })
})
