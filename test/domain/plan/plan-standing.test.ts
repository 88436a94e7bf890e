// How a plan stands follows from the day and from what is decided, and from nothing that is stored beside.
import { describe, expect, it } from 'vitest'
import { systemStamp } from '../../../functions/domain/actor.ts'
import type { ActionPlan } from '../../../functions/domain/plan/action-plan.ts'
import { adoptPlan, nextQuarterDay, tellOwners } from '../../../functions/domain/plan/adopt-plan.ts'
import { gatherInputs } from '../../../functions/domain/plan/gather-inputs.ts'
import { lookAtPlan } from '../../../functions/domain/plan/look-at-plan.ts'
import { openPlan } from '../../../functions/domain/plan/open-plan.ts'
import { requireEveryItem, takesItems } from '../../../functions/domain/plan/plan-items.ts'
import { planProgress } from '../../../functions/domain/plan/plan-progress.ts'
import { planStanding } from '../../../functions/domain/plan/plan-standing.ts'
import { financingInWords, planRows } from '../../../functions/domain/plan/plan-text.ts'
import {
  actions,
  day,
  givenDecision,
  givenMatter,
  mails,
  matterId,
  moment,
  onDay,
  refusedWith,
  resulting,
  sound,
  startedWith,
  stored,
} from '../given.ts'
import { givenAction, idOf } from '../register/given-register.ts'

const adopted = (decidedOn: string, validFrom: string) => ({
  decidedOn: day(decidedOn),
  validFrom: day(validFrom),
  bodyName: 'Kommunstyrelsen',
  paragraph: 140,
  withChanges: false,
})
const givenPlan = (year: number, facts: Partial<ActionPlan> = {}): ActionPlan => ({
  kind: 'action-plan',
  id: String(year),
  year,
  matterId,
  openedBy: systemStamp,
  openedAt: moment.now,
  items: [],
  ...facts,
})
const of2026 = givenPlan(2026, { adoption: adopted('2025-12-08', '2026-01-01') })
const item = (number: number) => ({ actionId: idOf(number), carriedOver: false })

describe('how a plan stands', () => {
  it.each([
    ['2026-12-31', undefined, 'preparing', 'in-force'],
    ['2027-01-01', undefined, 'missing-for-current-year', 'extended'],
    ['2027-02-08', adopted('2027-02-08', '2027-02-08'), 'in-force', 'replaced'],
    ['2026-12-20', adopted('2026-12-07', '2027-01-01'), 'adopted', 'in-force'],
    ['2027-01-01', adopted('2026-12-07', '2027-01-01'), 'in-force', 'replaced'],
    ['2028-01-01', undefined, 'never-adopted', 'extended'],
  ] as const)('on %s, decided %j: %s, and the one before %s', (on, adoption, standing, former) => {
    const plan = givenPlan(2027, adoption && { adoption })
    expect(planStanding(plan, [of2026, plan], day(on))).toBe(standing)
    expect(planStanding(of2026, [of2026, plan], day(on))).toBe(former)
  })
})

describe('opening a plan', () => {
  const context = {
    existing: undefined,
    formerMatter: undefined,
    document: undefined,
    matterId,
    actor: systemStamp,
    informedIds: ['sam'],
    now: moment.now,
  }

  it('opens its matter, and a second start changes nothing', () => {
    const opened = openPlan(2027, context)
    expect(actions(sound(opened?.decision))).toEqual([
      'action-plan.opened',
      'matter.started',
      'document.created',
    ])
    expect(resulting(sound(opened?.decision), 'matter')).toMatchObject({
      process: 'action-plan',
      year: 2027,
      label: '2027.0',
      startedBy: 'system',
    })
    expect(startedWith(sound(opened?.decision))).toEqual([
      ['action-plan', { matterId, entry: 'registration' }],
    ])
    const existing = stored(opened?.plan ?? givenPlan(2027))
    expect(openPlan(2027, { ...context, existing, formerMatter: givenMatter() })).toBeUndefined()
  })

  it('given one whose matter was withdrawn, then it begins anew with the same items', () => {
    const existing = stored(givenPlan(2027, { items: [item(7)] }))
    const closed = { name: 'closed', outcome: 'withdrawn', closedAt: moment.now } as const
    const opened = openPlan(2027, { ...context, existing, formerMatter: givenMatter({ phase: closed }) })
    expect(opened?.plan.items).toEqual([item(7)])
  })
})

describe('the inputs of a plan', () => {
  const fact = (number: number, status: 'open' | 'done') => ({
    id: idOf(number),
    unitPath: '/kf/ks/',
    source: 'audit' as const,
    status,
    registeredOn: day('2026-03-01'),
    dueOn: day('2026-12-18'),
  })
  const facts = [fact(1, 'open'), fact(2, 'done'), fact(3, 'open')]
  const former = givenPlan(2026, { items: [item(2), item(1)] })
  const gathered = { gapsByLevel: [0, 1, 2, 3], facts, former }

  it('take over what the plan before has left open', () => {
    const { plan } = gatherInputs(stored(givenPlan(2027)), gathered, moment)
    expect(plan.items).toEqual([{ actionId: idOf(1), carriedOver: true }])
    expect(plan.inputs).toMatchObject({
      openActions: { audit: 2 },
      openActionIds: [idOf(3)],
      formerYear: 2026,
    })
  })

  it('given what was removed since, then it does not come back', () => {
    const { plan } = gatherInputs(stored(givenPlan(2027)), gathered, moment)
    const again = gatherInputs(stored({ ...plan, items: [] }), gathered, moment)
    expect(again.plan.items).toEqual([])
  })
})

describe('a decided plan', () => {
  const decision = givenDecision({
    bodyName: 'Kommunstyrelsen',
    capacity: 'decides',
    outcome: 'approved',
    heldOn: day('2027-02-08'),
  })
  const matter = givenMatter({ process: 'action-plan', year: 2027, decisions: [decision] })

  it('is marked once, from the day it was decided when its year has begun', () => {
    const made = sound(adoptPlan(stored(givenPlan(2027)), matter, onDay('2027-02-12')))
    const plan = resulting(made, 'action-plan')
    expect(plan).toMatchObject({ adoption: { validFrom: '2027-02-08' }, lookOn: '2027-04-01' })
    expect(adoptPlan(stored(plan), matter, onDay('2027-02-12'))).toBeUndefined()
  })

  it('given no decision that adopts it, then it refuses', () => {
    const undecided = givenMatter({ process: 'action-plan', year: 2027, decisions: [] })
    expect(() => adoptPlan(stored(givenPlan(2027)), undecided, moment)).toThrow(refusedWith('wrong-state'))
  })

  it('tells twenty owners at a time, each once, and begins anew while there are more', () => {
    const all = Array.from({ length: 45 }, (_, at) => givenAction({ id: idOf(at + 10) }))
    const plan = givenPlan(2027, { items: all.map(({ id }) => ({ actionId: id, carriedOver: false })) })
    let known = all
    const rounds: number[] = []
    for (let round = 0; round < 5; round++) {
      const told = tellOwners(plan, known.map(stored), moment)
      if (told === undefined) break
      rounds.push(mails(told).length)
      const changed = new Map(told.changes.map(({ after }) => ['id' in after ? after.id : '', after]))
      known = known.map((action) => {
        const after = changed.get(action.id)
        return after?.kind === 'action' ? after : action
      })
    }
    expect(rounds).toEqual([20, 20, 5])
    expect(known[44]).toMatchObject({ label: '2027-45', planYears: [2027], assignedOn: moment.today })
  })
})

describe('what a plan’s day brings', () => {
  const context = { plans: [of2026], actions: [], informedIds: ['chefen'], matter: undefined }

  it('says on the first of January that the year lacks it, once', () => {
    const plan = givenPlan(2027, { lookOn: day('2027-01-01') })
    expect(lookAtPlan(stored(plan), context, onDay('2026-12-31'))).toBeUndefined()
    const looked = sound(lookAtPlan(stored(plan), context, onDay('2027-01-01')))
    expect(mails(looked)).toEqual(['plan-missing to chefen'])
    expect(resulting(looked, 'action-plan')).not.toHaveProperty('lookOn')
  })

  it('says nothing of a plan that the board has decided and that enters into force the same night', () => {
    const plan = givenPlan(2027, { lookOn: day('2027-01-01') })
    const decided = givenDecision({ heldOn: day('2026-12-07'), adjustedOn: day('2026-12-14') })
    const matter = givenMatter({ process: 'action-plan', year: 2027, decisions: [decided] })
    const newYear = onDay('2027-01-01')
    expect(lookAtPlan(stored(plan), { ...context, matter }, newYear)).toBeUndefined()
    const entered = { ...matter, enteredOn: day('2027-01-01') }
    expect(lookAtPlan(stored(plan), { ...context, matter: entered }, newYear)).toBeUndefined()
    const unadjusted = givenMatter({
      process: 'action-plan',
      year: 2027,
      decisions: [givenDecision({ heldOn: day('2026-12-28') })],
    })
    const missed = sound(lookAtPlan(stored(plan), { ...context, matter: unadjusted }, newYear))
    expect(mails(missed)).toEqual(['plan-missing to chefen'])
  })

  it('reports each quarter, in the years after too, until another plan is decided', () => {
    const plan = { ...of2026, lookOn: day('2027-01-01') }
    const looked = sound(lookAtPlan(stored(plan), context, onDay('2027-01-01')))
    expect(mails(looked)).toEqual(['plan-digest to chefen'])
    expect(resulting(looked, 'action-plan').lookOn).toBe('2027-04-01')
    const next = givenPlan(2027, { adoption: adopted('2026-12-07', '2027-01-01') })
    const ended = sound(lookAtPlan(stored(plan), { ...context, plans: [of2026, next] }, onDay('2027-01-01')))
    expect(mails(ended)).toEqual([])
    expect(resulting(ended, 'action-plan')).not.toHaveProperty('lookOn')
  })

  it.each([
    ['2027-01-01', '2027-04-01'],
    ['2027-03-31', '2027-04-01'],
    ['2027-12-31', '2028-01-01'],
    ['2028-02-29', '2028-04-01'],
  ])('after %s the next quarter day is %s', (from, next) => {
    expect(nextQuarterDay(day(from))).toBe(next)
  })
})

describe('the items of a plan', () => {
  const plan = givenPlan(2027, { items: [item(1), item(2)] })

  it.each([
    ['one is missing', [idOf(1)]],
    ['one is unknown', [idOf(1), idOf(2), idOf(3)]],
    ['one is there twice', [idOf(1), idOf(2), idOf(2)]],
  ])('given that %s, then the answer is refused', (_, ids) => {
    expect(() => requireEveryItem(plan, ids, 'body.ranking')).toThrow()
  })

  it('given all of them in any order, then it is not', () => {
    expect(() => requireEveryItem(plan, [idOf(2), idOf(1)], 'body.ranking')).not.toThrow()
  })

  it('change before the memo, and again when the board has decided on changes of its own', () => {
    expect(takesItems(givenMatter({ phase: { name: 'ranking' } }))).toBe(true)
    expect(takesItems(givenMatter({ phase: { name: 'memo' } }))).toBe(false)
    const changed = givenDecision({ capacity: 'decides', outcome: 'approved-with-changes' })
    const after = { phase: { name: 'minutes', bodyId: 'ks' } as const, decisions: [changed] }
    expect(takesItems(givenMatter(after))).toBe(true)
    expect(takesItems(givenMatter({ ...after, conformedDraftNumber: 2 }))).toBe(false)
  })
})

describe('the text of a plan', () => {
  const secret = givenAction({ id: idOf(1), title: 'Byt låset', secrecy: 'osl-18-8' })
  const open = givenAction({ id: idOf(2), title: 'Utbilda | alla', effort: { cost: 350_000 } })
  const plan = givenPlan(2027, { items: [item(1), { ...item(2), financed: true, amount: 350_000 }] })
  const rows = planRows(plan, [secret, open], {
    unitNames: new Map([['kontoret', 'Kontoret']]),
    mayRead: () => false,
    today: moment.today,
  })

  it('has a row for every item, and nothing of what is secret', () => {
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatchObject({ label: '2027-1', isSecret: true })
    expect(rows[0]).not.toHaveProperty('title')
    expect(rows[1]).toMatchObject({
      label: '2027-2',
      title: 'Utbilda | alla',
      unitName: 'Kontoret',
      amount: 350_000,
    })
    expect(rows.map(financingInWords)).toEqual(['ej prövad', '350 000 kr'])
  })

  it('counts what is done and what it costs', () => {
    const done = { ...open, status: 'done' as const }
    expect(planProgress(plan, [secret, done], day('2027-06-01'))).toMatchObject({
      total: 2,
      done: 1,
      late: 1,
      cost: 350_000,
      financedAmount: 350_000,
    })
  })
})
