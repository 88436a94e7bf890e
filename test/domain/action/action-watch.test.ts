// An action's owner is reminded on T−30, T−7 and T+1, each once; a month after it the manager hears of it too.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Action } from '../../../functions/domain/action/action.ts'
import { actionFactsOf, factsOfAction } from '../../../functions/domain/action/action-figures.ts'
import { lookAtAction, nextLookOn } from '../../../functions/domain/action/action-watch.ts'
import { requireNoCircle } from '../../../functions/domain/action/dependency-circle.ts'
import { Aggregate } from '../../../functions/domain/aggregate.ts'
import { addDays } from '../../../functions/domain/calendar/calendar-day.ts'
import { actions, day, mails, onDay, refusedWith, resulting, sound, stored } from '../given.ts'
import { givenAction, owner } from '../register/given-register.ts'

const dueOn = day('2027-05-31')
const assigned = (facts: Partial<Action> = {}) =>
  givenAction({ dueOn, assignedOn: day('2027-02-01'), lookOn: day('2027-05-01'), ...facts })
const manager = { personId: 'chefen' }
const look = (action: Action, on: string, ownerHasLeft = false) =>
  lookAtAction(stored(action), { ownerHasLeft, manager }, onDay(on))

describe('the days of an action', () => {
  it('are four, and the next is always one that has not been', () => {
    const days: string[] = []
    let today = day('2027-02-01')
    for (let next = nextLookOn(assigned(), today); next; next = nextLookOn(assigned(), today)) {
      days.push(next)
      today = next
    }
    expect(days).toEqual(['2027-05-01', '2027-05-24', '2027-06-01', '2027-06-30'])
  })

  it('given one that is closed, or that nobody has been told of, then none', () => {
    expect(nextLookOn(assigned({ status: 'done' }), day('2027-02-01'))).toBeUndefined()
    expect(nextLookOn(givenAction(), day('2027-02-01'))).toBeUndefined()
  })
})

describe('what a day brings', () => {
  it.each([
    ['2027-05-01', [`action-reminder to ${owner}`], '2027-05-24'],
    ['2027-05-24', [`action-reminder to ${owner}`], '2027-06-01'],
    ['2027-06-01', [`action-late to ${owner}`], '2027-06-30'],
    ['2027-06-30', [`action-escalated to ${owner}`, 'action-escalated to chefen'], undefined],
    // The system slept from April to June: one mail, the latest.
    ['2027-06-05', [`action-late to ${owner}`], '2027-06-30'],
  ])('on %s: %j, and then %s', (on, sent, next) => {
    const decision = sound(look(assigned({ lookOn: day('2027-05-01') }), on))
    expect(mails(decision)).toEqual(sent)
    expect(resulting(decision, 'action').lookOn).toBe(next)
  })

  it('given the day before, or the same day a second time, then nothing', () => {
    expect(look(assigned(), '2027-04-30')).toBeUndefined()
    const once = sound(look(assigned(), '2027-05-01'))
    expect(look(resulting(once, 'action'), '2027-05-01')).toBeUndefined()
  })

  it('given an owner who has left, then the manager has it and hears of it', () => {
    const decision = sound(look(assigned(), '2027-05-01', true))
    expect(actions(decision)).toEqual(['action.fell-back'])
    expect(resulting(decision, 'action').ownerId).toBe('chefen')
    expect(mails(decision)).toEqual(['action-reminder to chefen'])
  })
})

describe('an action from before', () => {
  it.each([
    ['open', 'not-started'],
    ['cancelled', 'dropped'],
    ['done', 'done'],
  ])('that was %s is read as %s', (before, after) => {
    expect(Aggregate.parse({ ...givenAction(), status: before })).toMatchObject({ status: after })
  })
})

describe('the facts of an action', () => {
  it('say back what was written of any action', () => {
    const any = fc.record({
      days: fc.integer({ min: 0, max: 3000 }),
      status: fc.constantFrom('not-started', 'in-progress', 'done', 'dropped'),
      cost: fc.option(fc.integer({ min: 0, max: 1e9 }), { nil: undefined }),
    })
    fc.assert(
      fc.property(any, ({ days, status, cost }) => {
        const due = addDays(dueOn, days)
        const isClosed = status === 'done' || status === 'dropped'
        const action = givenAction({
          dueOn: due,
          status,
          ...(cost !== undefined && { effort: { cost } }),
          ...(isClosed && { closedAt: '2027-06-30T22:30:00.000Z' }),
        })
        expect(actionFactsOf(factsOfAction(action))).toEqual({
          id: action.id,
          unitPath: action.unitPath,
          source: 'gap',
          status: isClosed ? status : 'open',
          registeredOn: '2027-02-01',
          dueOn: due,
          // Half past midnight in Sweden.
          ...(isClosed && { closedOn: '2027-07-01' }),
          ...(cost !== undefined && { cost }),
        })
      }),
    )
  })
})

describe('dependencies', () => {
  const others = new Map([
    ['b', ['c']],
    ['c', ['d', 'b']],
    ['d', []],
  ])

  it('given a way back to the action, then they are refused', () => {
    expect(() => requireNoCircle('d', ['b'], others)).toThrow(refusedWith('action-circle', 'body.dependsOn'))
    expect(() => requireNoCircle('a', ['a'], others)).toThrow(refusedWith('action-circle', 'body.dependsOn'))
  })

  it('given a circle of others, then they end all the same', () => {
    expect(() => requireNoCircle('a', ['b'], others)).not.toThrow()
  })
})
