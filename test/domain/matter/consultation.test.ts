// A consultation (remiss): opened to the units that exist, closed when all have answered, or when the waiting is ended.
import { describe, expect, it } from 'vitest'
import {
  closeConsultation,
  endWaiting,
  openConsultation,
} from '../../../functions/domain/matter/consultation.ts'
import type { Matter } from '../../../functions/domain/matter/matter.ts'
import type { Task } from '../../../functions/domain/task/task.ts'
import {
  actions,
  day,
  givenActor,
  givenMatter,
  matterId,
  moment,
  onDay,
  own,
  refusedWith,
  resulting,
  sound,
  stored,
  taskId,
} from '../given.ts'
import { consulting, givenUnit, opinionTask, sent, started } from './given-consultation.ts'

const closed = givenMatter({ phase: { name: 'closed', outcome: 'withdrawn', closedAt: moment.now } })

describe('opening', () => {
  it('given the units, then each is asked through the role that answers for it, by the last day', () => {
    const units = [
      givenUnit('avrf', { contactRole: 'federation-director', unitKind: 'federation' }),
      givenUnit('socialnamnden'),
    ]
    const matter = stored(consulting(['avrf', 'socialnamnden']))
    const { decision, instances, next } = openConsultation(matter, units, moment)
    expect(next).toBe('wait')
    expect(instances).toEqual([
      { unitId: 'avrf', role: 'federation-director', dueOn: '2027-03-31' },
      { unitId: 'socialnamnden', role: 'committee-secretary', dueOn: '2027-03-31' },
    ])
    expect(resulting(sound(decision), 'matter').opinions).toEqual([
      sent('avrf', { unitKind: 'federation' }),
      sent('socialnamnden'),
    ])
  })

  it('given a unit that is unknown or no longer exists, then its opinion is missing and nobody is asked', () => {
    const closedUnit = givenUnit('kulturnamnden', { validTo: day('2026-12-31') })
    const { decision, instances } = openConsultation(
      stored(consulting(['kulturnamnden', 'okand', 'avrf'])),
      [closedUnit, givenUnit('avrf')],
      moment,
    )
    expect(instances.map(({ unitId }) => unitId)).toEqual(['avrf'])
    expect(resulting(sound(decision), 'matter').opinions.map(({ status }) => status)).toEqual([
      'missing',
      'missing',
      'sent',
    ])
  })

  it('given a matter in another phase, then it refuses', () => {
    expect(() => openConsultation(stored(givenMatter()), [], moment)).toThrow(refusedWith('wrong-state'))
  })

  it('given a matter that was closed meanwhile, then nobody is asked', () => {
    expect(openConsultation(stored(closed), [givenUnit('avrf')], moment)).toEqual({
      decision: undefined,
      next: 'closed',
      instances: [],
    })
  })
})

describe('closing', () => {
  it('given units that never answered, then they are missing, the rest stays, and the opinions are compiled', () => {
    const statuses = ['sent', 'opened', 'respite', 'answered', 'late', 'abstained', 'missing'] as const
    const matter = stored(consulting(statuses.map((status) => sent(`namnd-${status}`, { status }))))
    const { decision, next } = closeConsultation(matter, moment)
    expect(next).toBe('compile')
    expect(started(sound(decision))).toEqual(['policy-proposal at compilation'])
    const after = resulting(sound(decision), 'matter')
    expect(after.phase).toEqual({ name: 'compilation' })
    expect(after.opinions.map(({ status }) => status)).toEqual([
      'missing',
      'missing',
      'missing',
      'answered',
      'late',
      'abstained',
      'missing',
    ])
  })

  it('given a matter that was closed meanwhile, then it does nothing', () => {
    expect(closeConsultation(stored(closed), moment)).toEqual({ decision: undefined, next: 'closed' })
  })
})

describe('ending the waiting without every answer', () => {
  const lind = givenActor('iss.lind', own('coordinator'))
  const reason = 'Direktionen sammanträder först i mars'
  const task = (number: number, unitId: string, facts: Partial<Task> = {}) =>
    stored(opinionTask(unitId, { id: taskId(number), token: `token-${number}`, ...facts }))

  function end(
    matter: Matter,
    tasks: Parameters<typeof endWaiting>[1],
    on = '2027-04-01',
    disqualified = ['bs.vik'],
  ) {
    const context = { actor: lind, standing: own('coordinator'), disqualifiedIds: disqualified, ...onDay(on) }
    return endWaiting(stored(matter), tasks, reason, context)
  }

  it('given the day after the last, then each silence is the answer and the reason stays on the matter', () => {
    const tasks = [task(2, 'avrf'), task(3, 'fabs-ab')]
    const { decision, matter, left } = end(consulting(['avrf', 'fabs-ab', 'valnamnden']), tasks)
    expect(left).toBe(0)
    expect(actions(sound(decision))).toEqual(['consultation.waiting-ended', 'task.ignored', 'task.ignored'])
    expect(decision.changes[0]?.reason).toBe(reason)
    expect(matter).toEqual({
      ...consulting(['avrf', 'fabs-ab', 'valnamnden']),
      reasonWithoutAnswers: reason,
    })
    expect(resulting(decision, 'task')).toMatchObject({
      status: 'ignored',
      closedBy: { personId: 'iss.lind', role: 'coordinator' },
    })
    expect(decision.effects).toEqual(
      [2, 3].map((number) => ({
        kind: 'answer-task',
        token: `token-${number}`,
        output: { exit: 'ignored', taskId: taskId(number), matterId },
      })),
    )
  })

  it('given forty units, then 23 are closed at once and the others are left for another call', () => {
    const units = Array.from({ length: 40 }, (_, at) => `enhet-${at}`)
    const tasks = units.map((unitId, at) => task(at + 2, unitId))
    const { decision, left } = end(consulting(units), tasks)
    expect(decision.changes).toHaveLength(1 + 23)
    expect(left).toBe(17)
    const rows = decision.changes.length * 3 + decision.effects.length + 1
    expect(rows).toBeLessThanOrEqual(100)
  })

  it('given the last answer day itself, then the units have the whole day', () => {
    expect(() => end(consulting(['avrf']), [task(2, 'avrf')], '2027-03-31')).toThrow(
      refusedWith('wrong-state', 'phase.lastAnswerDay'),
    )
  })

  it('given a granted respite, then it is waited for to its last day, and no longer', () => {
    const respite = { until: day('2027-04-10'), status: 'granted' } as const
    const matter = consulting([sent('avrf', { status: 'respite', respite }), 'fabs-ab'])
    const tasks = [task(2, 'avrf'), task(3, 'fabs-ab')]
    const refused = expect.objectContaining({
      code: 'wrong-state',
      faults: [{ path: 'opinions.respite', message: 'avrf' }],
    })
    expect(() => end(matter, tasks, '2027-04-10')).toThrow(refused)
    expect(end(matter, tasks, '2027-04-11').left).toBe(0)
  })

  it('given a unit that has answered within its respite, then it is not waited for', () => {
    const respite = { until: day('2027-04-10'), status: 'granted' } as const
    const matter = consulting([sent('avrf', { status: 'answered', respite }), 'fabs-ab'])
    expect(end(matter, [task(3, 'fabs-ab')]).left).toBe(0)
  })

  it('given a respite that is only asked for, then it does not hold the matter', () => {
    const respite = { until: day('2027-04-10'), status: 'asked' } as const
    expect(end(consulting([sent('avrf', { respite })]), [task(2, 'avrf')]).left).toBe(0)
  })

  it('given that nobody is waited for, or another phase, then it refuses', () => {
    expect(() => end(consulting(['avrf']), [])).toThrow(refusedWith('wrong-state'))
    expect(() => end(givenMatter({ phase: { name: 'compilation' } }), [task(2, 'avrf')])).toThrow(
      refusedWith('wrong-state'),
    )
  })

  it('KL 7:4: given a handler who has declared jäv, then someone else must end it', () => {
    expect(() => end(consulting(['avrf']), [task(2, 'avrf')], '2027-04-01', ['iss.lind'])).toThrow(
      refusedWith('disqualified'),
    )
  })
})
