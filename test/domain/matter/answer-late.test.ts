// An answer after silence was taken as missing still comes into the file, until the matter is closed.
import { describe, expect, it } from 'vitest'
import { answerLate, mayAnswerLate } from '../../../functions/domain/matter/answer-late.ts'
import type { Matter } from '../../../functions/domain/matter/matter.ts'
import { TaskStatus } from '../../../functions/domain/task/task.ts'
import type { TaskAnswer } from '../../../functions/domain/task/task-answer.ts'
import {
  actions,
  givenActor,
  givenTask,
  mails,
  onDay,
  own,
  refusedWith,
  resulting,
  sound,
  standingInFor,
  stored,
  taskId,
} from '../given.ts'
import { consulting, givenOpinion, opinionTask, sent } from './given-consultation.ts'

const unit = givenActor('ns.avrf', own('committee-secretary', 'avrf'))
const silent = stored(
  opinionTask('avrf', {
    status: 'ignored',
    closedAt: '2027-04-07T04:00:00.000Z',
    closedBy: { personId: 'system', name: 'LIS', role: 'system' },
  }),
)
const missing = sent('avrf', { taskId: taskId(), status: 'missing' })
const compiling = consulting([missing], { phase: { name: 'compilation' } })

function answer(
  task = silent,
  {
    matter = compiling,
    actor = unit,
    given = givenOpinion() as TaskAnswer,
  }: { matter?: Matter; actor?: typeof unit; given?: TaskAnswer } = {},
) {
  return answerLate(task, stored(matter), given, { actor, informedIds: ['iss.lind'], ...onDay('2027-04-20') })
}

describe('an answer after the silence', () => {
  it('given a matter that is being compiled, then the task is done and the opinion late, in one decision', () => {
    const decision = sound(answer())
    expect(actions(decision)).toEqual(['task.completed', 'opinion.late'])
    expect(resulting(decision, 'task')).toEqual({
      ...silent.state,
      status: 'done',
      closedAt: onDay('2027-04-20').now,
      closedBy: decision.actor,
      answer: givenOpinion(),
    })
    expect(resulting(decision, 'matter').opinions).toEqual([
      { ...missing, status: 'late', position: 'supports', answeredOn: '2027-04-20', flags: ['late'] },
    ])
  })

  it('then the handler is told (M08), and no machine, which heard of the silence long ago', () => {
    expect(mails(sound(answer()))).toEqual(['opinion-received to iss.lind'])
    expect(answer().effects.filter(({ kind }) => kind !== 'send-mail')).toEqual([])
  })

  it('S2: given that the memo is with the bodies, then it is marked as after the memo', () => {
    const matter = consulting([missing], { phase: { name: 'deliberation', bodyId: 'ks' } })
    expect(resulting(sound(answer(silent, { matter })), 'matter').opinions[0]?.flags).toEqual([
      'late',
      'after-memo',
    ])
  })

  it('given that other units are still waited for, then it is late and the consultation goes on', () => {
    const matter = consulting([missing, 'fabs-ab'])
    const after = resulting(sound(answer(silent, { matter })), 'matter')
    expect(after.opinions.map(({ status }) => status)).toEqual(['late', 'sent'])
    expect(after.phase.name).toBe('consultation')
  })

  it('given a deputy, then the answer is on behalf of the one who was asked', () => {
    const actor = givenActor('bs.vik', standingInFor('ns.avrf', 'committee-secretary', 'avrf'))
    expect(resulting(sound(answer(silent, { actor })), 'task').onBehalfOf?.personId).toBe('ns.avrf')
  })

  it('given a closed matter, then it is too late', () => {
    const closed = { name: 'closed', outcome: 'in-force', closedAt: '2027-06-01T08:00:00.000Z' } as const
    expect(() => answer(silent, { matter: consulting([missing], { phase: closed }) })).toThrow(
      refusedWith('wrong-state'),
    )
  })

  it('given a stranger or an answer of another kind, then it refuses', () => {
    const stranger = givenActor('x.y', own('registrar'))
    expect(() => answer(silent, { actor: stranger })).toThrow(refusedWith('permission-denied'))
    expect(() => answer(silent, { given: { kind: 'sign-memo', signed: true } })).toThrow(
      refusedWith('malformed-request', 'body.answer.kind'),
    )
  })

  it('given an abstention, then it stands; only silence is made good', () => {
    const allowed = TaskStatus.options.filter((status) => mayAnswerLate(opinionTask('avrf', { status })))
    expect(allowed).toEqual(['ignored'])
    expect(mayAnswerLate(givenTask({ taskKind: 'write-memo', status: 'ignored' }))).toBe(false)
    expect(() => answer(stored(opinionTask('avrf', { status: 'refused' })))).toThrow(
      refusedWith('task-closed'),
    )
  })
})
