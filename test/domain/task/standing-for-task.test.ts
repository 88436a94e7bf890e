// Who may act on a task, in which capacity, and why the others may not.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Standing } from '../../../functions/domain/actor.ts'
import { Role } from '../../../functions/domain/organisation/role.ts'
import { Refusal } from '../../../functions/domain/refusal.ts'
import { standingForTask } from '../../../functions/domain/task/standing-for-task.ts'
import { isTaskOf } from '../../../functions/domain/task/task-of.ts'
import { givenActor, givenTask, holder, own, refusedWith, standingInFor } from '../given.ts'

const task = givenTask({
  taskKind: 'sign-memo',
  assignee: holder('sc.dahl', 'security-chief'),
  escalation: [],
})

describe('who may act on a task', () => {
  it('given the assignee, then they act in their own role', () => {
    const standing = standingForTask(task, givenActor('sc.dahl', own('security-chief')))
    expect(standing).toEqual({
      actor: { personId: 'sc.dahl', name: 'Name of sc.dahl', role: 'security-chief' },
    })
  })

  it('given a colleague in the same role and unit, then they act in their own name', () => {
    const standing = standingForTask(task, givenActor('bs.vik', own('security-chief')))
    expect(standing).toEqual({
      actor: { personId: 'bs.vik', name: 'Name of bs.vik', role: 'security-chief' },
    })
  })

  it('given the same role in another unit, then it refuses and says it is the wrong unit', () => {
    const elsewhere = givenActor('sc.hult', own('security-chief', 'avrf'))
    expect(() => standingForTask(task, elsewhere)).toThrow(refusedWith('wrong-unit'))
    expect(isTaskOf(task, elsewhere)).toBe(false)
  })

  it('given another role in the same unit, then it refuses', () => {
    expect(() => standingForTask(task, givenActor('sc.dahl', own('coordinator')))).toThrow(
      refusedWith('permission-denied'),
    )
  })

  it('given the assignee after they left the role, then it refuses: the role counts, not the name', () => {
    expect(() => standingForTask(task, givenActor('sc.dahl'))).toThrow(refusedWith('permission-denied'))
  })
})

describe('a deputy', () => {
  it('given the process within scope, then acts on behalf of the assignee', () => {
    const deputy = givenActor('bs.vik', own('employee'), standingInFor('sc.dahl', 'security-chief'))
    expect(isTaskOf(task, deputy)).toBe(true)
    expect(standingForTask(task, deputy)).toEqual({
      actor: { personId: 'bs.vik', name: 'Name of bs.vik', role: 'security-chief' },
      onBehalfOf: { personId: 'sc.dahl', name: 'Name of sc.dahl', role: 'security-chief' },
    })
  })

  it('given the deputy of the assignee’s colleague, then the colleague is who they stand in for', () => {
    const deputy = givenActor('bs.vik', standingInFor('sc.hult', 'security-chief'))
    expect(standingForTask(task, deputy).onBehalfOf).toEqual({
      personId: 'sc.hult',
      name: 'sc.hult',
      role: 'security-chief',
    })
  })

  it('given a deputy of both, then they act for the assignee', () => {
    const standings = ['sc.hult', 'sc.dahl'].map((id) => standingInFor(id, 'security-chief'))
    expect(standingForTask(task, givenActor('bs.vik', ...standings)).onBehalfOf?.personId).toBe('sc.dahl')
  })

  it('given another process than those that were lent, then it refuses and says so (S6)', () => {
    const summer = ['status-report', 'extraordinary-report'] as const
    const deputy = givenActor('bs.vik', standingInFor('sc.dahl', 'security-chief', 'kontoret', summer))
    const annual = { ...task, process: 'annual-report' as const }
    const extraordinary = { ...task, process: 'extraordinary-report' as const }
    expect(isTaskOf(annual, deputy)).toBe(false)
    expect(() => standingForTask(annual, deputy)).toThrow(refusedWith('deputy-out-of-scope'))
    expect(standingForTask(extraordinary, deputy).onBehalfOf?.personId).toBe('sc.dahl')
  })

  it('given a scope that lacks the process, and the same role elsewhere, then the scope is the reason', () => {
    const deputy = givenActor(
      'bs.vik',
      own('security-chief', 'avrf'),
      standingInFor('sc.dahl', 'security-chief', 'kontoret', ['incident']),
    )
    expect(() => standingForTask(task, deputy)).toThrow(refusedWith('deputy-out-of-scope'))
  })

  it('given a principal in another unit, then it refuses', () => {
    const deputy = givenActor('bs.vik', standingInFor('sc.hult', 'security-chief', 'avrf'))
    expect(() => standingForTask(task, deputy)).toThrow(refusedWith('wrong-unit'))
  })

  it('given the role in their own right too, then acts in their own name', () => {
    const both = givenActor('bs.vik', own('security-chief'), standingInFor('sc.dahl', 'security-chief'))
    expect(standingForTask(task, both)).not.toHaveProperty('onBehalfOf')
  })
})

describe('jäv and authorship', () => {
  it('KL 6:28–30, 7:4: whoever has declared jäv may not act, though they hold the role', () => {
    const disqualified = { ...task, disqualifiedIds: ['sc.dahl'] }
    expect(() => standingForTask(disqualified, givenActor('sc.dahl', own('security-chief')))).toThrow(
      refusedWith('disqualified'),
    )
  })

  it('KL 6:30: a disqualified person learns that reason before any other', () => {
    const disqualified = { ...task, disqualifiedIds: ['sc.dahl'], authorIds: ['sc.dahl'] }
    expect(() => standingForTask(disqualified, givenActor('sc.dahl'))).toThrow(refusedWith('disqualified'))
  })

  it('KL 7:4: jäv binds the person: a deputy who is not disqualified may act for one who is', () => {
    const disqualified = { ...task, disqualifiedIds: ['sc.dahl'] }
    const deputy = givenActor('bs.vik', standingInFor('sc.dahl', 'security-chief'))
    expect(standingForTask(disqualified, deputy).onBehalfOf?.personId).toBe('sc.dahl')
  })

  it.each(['sign-memo', 'review-draft'] as const)(
    'given the author of the text, when the task is %s, then author ≠ approver',
    (taskKind) => {
      const approval = { ...task, taskKind, authorIds: ['sc.dahl'] }
      expect(() => standingForTask(approval, givenActor('sc.dahl', own('security-chief')))).toThrow(
        refusedWith('author-may-not-approve'),
      )
    },
  )

  it('given the author, when nothing is approved, then they may act', () => {
    const writing = { ...task, taskKind: 'plan-consultation' as const, authorIds: ['sc.dahl'] }
    const standing = standingForTask(writing, givenActor('sc.dahl', own('security-chief')))
    expect(standing.actor.personId).toBe('sc.dahl')
  })

  it('given an author who stands in for the approver, then author ≠ approver', () => {
    const approval = { ...task, authorIds: ['iss.lind'] }
    const author = givenActor('iss.lind', own('coordinator'), standingInFor('sc.dahl', 'security-chief'))
    expect(() => standingForTask(approval, author)).toThrow(refusedWith('author-may-not-approve'))
  })
})

describe('every way to stand', () => {
  const anyStanding: fc.Arbitrary<Standing> = fc.record(
    {
      role: fc.constantFrom(...Role.options),
      unitId: fc.constantFrom('kontoret', 'avrf'),
      deputyFor: fc.record({
        personId: fc.constant('sc.dahl'),
        scope: fc.subarray(['policy-adoption', 'incident'] as const, { minLength: 1 }),
      }),
    },
    { requiredKeys: ['role', 'unitId'] },
  )

  it('given any standings, then acting is allowed exactly when one has the role, the unit and the scope', () => {
    fc.assert(
      fc.property(fc.array(anyStanding, { maxLength: 6 }), (standings) => {
        const actor = givenActor('someone', ...standings)
        const covering = standings.filter(
          ({ role, unitId, deputyFor }) =>
            role === 'security-chief' &&
            unitId === 'kontoret' &&
            (deputyFor === undefined || deputyFor.scope.includes('policy-adoption')),
        )
        let acts: boolean
        try {
          standingForTask(task, actor)
          acts = true
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal)
          acts = false
        }
        expect(acts).toBe(covering.length > 0)
        expect(isTaskOf(task, actor)).toBe(acts)
      }),
    )
  })
})
