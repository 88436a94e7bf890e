// What actions and plans refuse: a code, a sentence in both languages, and nothing half-written.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { director, employee, itManager, on, PlanScene, planningOf } from './plan-scene.ts'
import { coordinator, type PolicyMatter } from './policy-matter.ts'
import { rawCall, wordOf } from './raw-call.ts'
import { Refused } from './refused.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

const year = 2028
const nothing = '0'.repeat(26)
const refused = new Refused()

let world: TestCloud
let scene: PlanScene
let plan: PolicyMatter
let first: string
let second: string

beforeAll(async () => {
  world = await startTestCloud({ startsAt: '2027-09-01T07:00:00.000Z' })
  scene = new PlanScene(world)
  plan = await scene.start(year)
  await scene.toDrafting(plan, '2027.301 KS')
})
afterAll(() => world.close())

const post = (path: string, json: object, as: string = coordinator) =>
  refused.of(rawCall(world, 'POST', path, { as, json }))
const register = (facts: object = {}, more: object = {}, as?: string) =>
  post(
    '/actions',
    {
      protectiveSecurity: 'no',
      planning: { ...planningOf(), ...facts },
      source: { kind: 'law', reference: 'MCFFS 2026:8' },
      ...more,
    },
    as,
  )
/** Not held to the paragraphs of KL: its basis is another law. */
const rawRegister = (more: object) =>
  rawCall(world, 'POST', '/actions', {
    as: coordinator,
    json: {
      protectiveSecurity: 'no',
      planning: planningOf(),
      source: { kind: 'law', reference: 'MCFFS 2026:8' },
      ...more,
    },
  })
const complete = (taskId: string, answer: object, as: string = coordinator) =>
  post(`/tasks/${taskId}/complete`, { answer }, as)

async function actionCount(): Promise<number> {
  const { body } = await world.api.call('listActions', { as: coordinator, query: { limit: 100 } })
  return body.items.length
}

describe('an action', () => {
  it('is not registered with what cannot be, and nothing of it is kept', async () => {
    expect(wordOf(await rawRegister({ protectiveSecurity: 'unknown' }))).toBe('422 protective-security')
    expect(await register({ dueOn: '2027-08-31' })).toBe('422 day-not-possible')
    expect(await register({ startOn: '2028-07-01' })).toBe('422 day-not-possible')
    expect(await register({ unitId: 'nothing' })).toBe('404 not-found')
    expect(await register({ ownerId: 'nobody' })).toBe('422 owner-without-role')
    expect(await register({ dependsOn: [nothing] })).toBe('404 not-found')
    expect(await register({}, { planYear: 2099 })).toBe('404 not-found')
    expect(await register({}, { source: { kind: 'law' } })).toBe('400 malformed-request')
    expect(await register({}, {}, employee)).toBe('403 permission-denied')
    expect(await register({ unitId: 'socialforvaltningen' }, {}, itManager)).toBe('403 wrong-unit')
    expect(await actionCount()).toBe(0)
    expect(await scene.itemsOf(year)).toEqual([])
  })

  it('depends on no action that waits for it, through however many', async () => {
    first = (await scene.registerAction()).id
    second = (await scene.registerAction({ dependsOn: [first] })).id
    const third = (await scene.registerAction({ dependsOn: [second] })).id
    const { etag } = await scene.action(first)
    const change = (dependsOn: string[]) =>
      rawCall(world, 'PUT', `/actions/${first}`, {
        as: coordinator,
        headers: { 'if-match': etag ?? '' },
        json: { protectiveSecurity: 'no', planning: planningOf({ dependsOn }) },
      })
    expect(await refused.of(change([third]))).toBe('422 action-circle')
    expect(await refused.of(change([first]))).toBe('422 action-circle')
    expect((await scene.action(first)).body.dependsOn).toBeUndefined()
  })

  it('is changed only as it was read, and not when it is closed', async () => {
    const close = (ifMatch: string, as: string) =>
      rawCall(world, 'POST', `/actions/${second}/close`, {
        as,
        headers: { 'if-match': ifMatch },
        json: { status: 'dropped', note: 'Ersätts.' },
      })
    expect(await refused.of(close('"99"', itManager))).toBe('412 stale-version')
    expect(await refused.of(close('"1"', employee))).toBe('403 permission-denied')
    expect((await close('"1"', itManager)).status).toBe(200)
    expect(await refused.of(close('"2"', itManager))).toBe('409 wrong-state')
    expect(await post(`/action-plans/${year}/items`, { actionId: second })).toBe('409 wrong-state')
  })
})

describe('a plan', () => {
  it('is started once, by those who may, for a year that is not over', async () => {
    expect(await post('/action-plans', { year })).toBe('409 already-exists')
    expect(await post('/action-plans', { year: 2026 })).toBe('422 day-not-possible')
    expect(await post('/action-plans', { year: 2029 })).toBe('409 matter-already-open')
    expect(await post('/action-plans', { year: 2029 }, employee)).toBe('403 permission-denied')
    const answer = await rawCall(world, 'GET', '/action-plans/2029', { as: coordinator })
    expect(answer.status).toBe(404)
    const { standing } = await scene.read(2027)
    expect(standing).toBe('missing-for-current-year')
  })

  it('is not drafted empty, and has every item ranked and financed', async () => {
    const draft = await plan.openTask('draft-plan')
    const introduction = 'Inget.'
    expect(await complete(draft.id, { kind: 'draft-plan', introduction })).toBe('422 plan-empty')
    await world.api.call('addPlanItem', { as: coordinator, params: { year }, body: { actionId: first } })
    expect(await post(`/action-plans/${year}/items`, { actionId: first })).toBe('409 already-exists')
    const ranking = (ids: string[]) =>
      refused.of(
        rawCall(world, 'PUT', `/action-plans/${year}/ranking`, {
          as: coordinator,
          headers: { 'if-match': '"3"' },
          json: { ranking: ids },
        }),
      )
    expect(await ranking([second])).toBe('422 plan-items')
    await plan.answer(draft, { kind: 'draft-plan', introduction })
    const rank = await plan.openTask('rank-plan')
    expect(await complete(rank.id, { kind: 'rank-plan', ranking: [first, second] })).toBe('422 plan-items')
    const metOn = on('2027-12-01')
    expect(await complete(rank.id, { kind: 'rank-plan', ranking: [first], metOn })).toBe(
      '422 day-not-possible',
    )
    await plan.answer(rank, { kind: 'rank-plan', ranking: [first] })
    const finance = await plan.openTask('finance-plan')
    const items = [{ actionId: first, financed: true }]
    expect(await complete(finance.id, { kind: 'finance-plan', items })).toBe('403 permission-denied')
    const twice = [...items, ...items]
    expect(await complete(finance.id, { kind: 'finance-plan', items: twice }, director)).toBe(
      '422 plan-items',
    )
    expect((await scene.read(year)).items).toEqual([{ actionId: first, carriedOver: false }])
  })

  it('says each time what to do, in both languages', () => {
    refused.expectWhole()
  })
})
