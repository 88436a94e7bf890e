// That whoever is asked has read the task is noted once, on the task and on the consulted unit's opinion.
import { describe, expect, it } from 'vitest'
import { noteTaskOpened } from '../../../functions/domain/task/note-task-opened.ts'
import {
  actions,
  givenActor,
  givenTask,
  now,
  own,
  refusedWith,
  resulting,
  sound,
  standingInFor,
  stored,
  taskId,
} from '../given.ts'
import { consulting, opinionTask, sent } from '../matter/given-consultation.ts'

const unit = givenActor('ns.avrf', own('committee-secretary', 'avrf'))
const task = stored(opinionTask('avrf'))

describe('reading a task for the first time', () => {
  it('given a consulted unit, then the task and the opinion say so in one decision', () => {
    const matter = stored(consulting(['avrf', 'fabs-ab']))
    const decision = sound(noteTaskOpened(task, matter, { actor: unit, now }))
    expect(actions(decision)).toEqual(['task.read', 'opinion.opened'])
    expect(resulting(decision, 'task')).toEqual({ ...task.state, openedByAssigneeAt: now })
    expect(resulting(decision, 'matter').opinions).toEqual([
      sent('avrf', { taskId: taskId(), status: 'opened' }),
      sent('fabs-ab'),
    ])
    expect(decision.effects).toEqual([])
  })

  it('given a task that asks for no opinion, then only the task is changed', () => {
    const lind = givenActor('iss.lind', own('coordinator'))
    const decision = sound(noteTaskOpened(stored(givenTask()), undefined, { actor: lind, now }))
    expect(actions(decision)).toEqual(['task.read'])
  })

  it('given a colleague or a deputy, then the unit has read it', () => {
    const colleague = givenActor('ns.ek', own('committee-secretary', 'avrf'))
    const deputy = givenActor('bs.vik', standingInFor('ns.avrf', 'committee-secretary', 'avrf'))
    expect(noteTaskOpened(task, undefined, { actor: colleague, now })).toBeDefined()
    expect(noteTaskOpened(task, undefined, { actor: deputy, now })?.onBehalfOf?.personId).toBe('ns.avrf')
  })

  it.each(['respite', 'answered', 'late', 'abstained', 'missing'] as const)(
    'given an opinion that is %s, then its status stays',
    (status) => {
      const matter = stored(consulting([sent('avrf', { status, taskId: taskId() })]))
      const decision = sound(noteTaskOpened(task, matter, { actor: unit, now }))
      expect(actions(decision)).toEqual(['task.read'])
    },
  )

  it('given a second reading or a closed task, then there is nothing to note', () => {
    const read = stored(opinionTask('avrf', { openedByAssigneeAt: now }))
    const closed = stored(opinionTask('avrf', { status: 'done' }))
    const matter = stored(consulting(['avrf']))
    expect(noteTaskOpened(read, matter, { actor: unit, now })).toBeUndefined()
    expect(noteTaskOpened(closed, matter, { actor: unit, now })).toBeUndefined()
  })

  it('given someone whose task it is not, then it refuses', () => {
    const stranger = givenActor('iss.lind', own('coordinator'))
    expect(() => noteTaskOpened(task, undefined, { actor: stranger, now })).toThrow(
      refusedWith('permission-denied'),
    )
  })
})
