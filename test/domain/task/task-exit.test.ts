// A task is closed by one of its exits, and whoever asked hears of it.
import { describe, expect, it } from 'vitest'
import { systemStamp } from '../../../functions/domain/actor.ts'
import {
  answerEffects,
  closeTask,
  withdrawTask,
  withoutReminder,
} from '../../../functions/domain/task/task-exit.ts'
import { actions, givenTask, matterId, now, resulting, sound, stored, taskId } from '../given.ts'

const lind = { personId: 'iss.lind', name: 'Name of iss.lind', role: 'coordinator' } as const
const vik = { personId: 'bs.vik', name: 'Name of bs.vik', role: 'coordinator' } as const
const standing = givenTask({ taskKind: 'report-assignment', token: '' })
const noConsequences = { finances: 'Inga', children: 'Inga', personalData: 'Inga', companies: 'Inga' }
const exits = ['done', 'refused', 'ignored', 'withdrawn'] as const

describe('closing a task', () => {
  it.each([
    ['done', 'task.completed'],
    ['refused', 'task.refused'],
    ['ignored', 'task.ignored'],
    ['withdrawn', 'task.withdrawn'],
  ] as const)(
    'given the exit %s, then the trail says %s, and it leaves the reminder list',
    (exit, action) => {
      const decision = sound(closeTask(stored(givenTask()), exit, { actor: lind, now }))
      const { nextReminderOn: _, ...closed } = givenTask({ status: exit, closedAt: now, closedBy: lind })
      expect(actions(decision)).toEqual([action])
      expect(resulting(decision, 'task')).toEqual(closed)
    },
  )

  it('given a deputy, then both stand: who did it and in whose place', () => {
    const decision = sound(closeTask(stored(givenTask()), 'done', { actor: vik, onBehalfOf: lind, now }))
    expect(decision).toMatchObject({ actor: vik, onBehalfOf: lind })
    expect(resulting(decision, 'task')).toMatchObject({ closedBy: vik, onBehalfOf: lind })
  })

  it('given what was answered, or why not, then it stays with the task', () => {
    const answer = { kind: 'write-draft', draftNumber: 2, consequences: noConsequences } as const
    const close = (facts: Parameters<typeof closeTask>[3]) =>
      resulting(sound(closeTask(stored(givenTask()), 'done', { actor: lind, now }, facts)), 'task')
    expect(close({ answer }).answer).toEqual(answer)
    expect(close({ refusalReason: 'Inte mitt' }).refusalReason).toBe('Inte mitt')
  })
})

describe('who hears of it', () => {
  it.each(exits)(
    'given a waiting machine and the exit %s, then it hears the exit and which task, no texts',
    (exit) => {
      expect(answerEffects(givenTask({ refusalReason: 'Inte mitt' }), exit)).toEqual([
        { kind: 'answer-task', token: 'token-1', output: { exit, taskId: taskId(), matterId } },
      ])
    },
  )

  it.each(['done', 'refused', 'ignored'] as const)(
    'given a standing task and the exit %s, then its answer starts a machine, for none waits',
    (exit) => {
      expect(answerEffects(standing, exit)).toEqual([
        { kind: 'start-execution', machine: 'standing-task', input: { entry: 'answer', taskId: taskId() } },
      ])
    },
  )

  it('given a standing task that is withdrawn, then it is simply over', () => {
    expect(answerEffects(standing, 'withdrawn')).toEqual([])
  })
})

describe('taking the question back', () => {
  it('given a matter that was closed or moved, then the system withdraws it', () => {
    const decision = sound(withdrawTask(stored(givenTask()), now))
    expect(decision.actor).toEqual(systemStamp)
    expect(resulting(decision, 'task')).toMatchObject({ status: 'withdrawn', closedBy: systemStamp })
    expect(decision.effects).toMatchObject([{ kind: 'answer-task', output: { exit: 'withdrawn' } }])
  })
})

describe('the reminder list', () => {
  it('given a task without its day, then it is on it no more, and nothing else has changed', () => {
    const { nextReminderOn: _, ...rest } = givenTask()
    expect(withoutReminder(givenTask())).toEqual(rest)
    expect(withoutReminder(rest)).toEqual(rest)
  })
})
