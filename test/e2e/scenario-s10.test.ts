// Scenario S10: meetings that are not held. The plan waits for the next board, the year lacks one meanwhile, what the former
// plan left open lives on, and nobody decides it alone (domain 7).
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { itManager, on, PlanScene, securityChief } from './plan-scene.ts'
import { coordinator, type PolicyMatter } from './policy-matter.ts'
import { rawCall } from './raw-call.ts'
import { personAt } from './recorded-document.ts'
import { Refused } from './refused.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

const council = 'informationssakerhetsradet'
const secretary = 'ns.karin.ahlgren'
const newChair = 'fv.linnea.borg'
const refused = new Refused()

let world: TestCloud
let scene: PlanScene
let plan: PolicyMatter
let left: string

const planMeeting = (bodyId: string, heldOn: string) =>
  world.api.call('planMeeting', {
    as: coordinator,
    params: { bodyId },
    body: { heldOn: on(heldOn), startsAt: '09:00', durationMinutes: 120 },
  })

async function cancelCouncil(heldOn: string, reason: string): Promise<void> {
  await world.api.call('cancelMeeting', {
    as: coordinator,
    params: { meetingId: `${council}~${heldOn}` },
    body: { cause: 'cancelled', reason },
  })
  await world.cloud.settle()
}

const approved = (paragraph: number, presentCount: number) =>
  ({ outcome: 'approved', paragraph, presentCount }) as const

beforeAll(async () => {
  world = await startTestCloud({ startsAt: '2026-08-03T07:00:00.000Z' })
  scene = new PlanScene(world)
  await planMeeting('ksau', '2026-08-12')
  await planMeeting('ks', '2026-08-24')
  const former = await scene.start(2026)
  left = (await scene.registerAction({ dueOn: on('2026-12-18') }, { planYear: 2026 })).id
  await scene.toDrafting(former, '2026.201 KS')
  await scene.toMemo(former, 2026)
  await scene.toAgenda(former)
  await former.decide(approved(60, 5))
  const meetingId = await former.decide(approved(90, 15))
  await former.announce(meetingId, on('2026-08-26'), on('2026-08-27'))
  await world.stage.waitUntil(on('2026-09-18'))
  await former.answer(await former.openTask('confirm-appeal-period'), {
    kind: 'confirm-appeal-period',
    result: { outcome: 'no-appeal' },
  })
  plan = await scene.start(2027)
  await scene.toDrafting(plan, '2026.512 KS')
})
afterAll(() => world.close())

describe('S10: the plan of 2027', () => {
  it('takes over what the plan of 2026 has left open', async () => {
    const { items, inputs } = await scene.read(2027)
    expect(items).toEqual([{ actionId: left, carriedOver: true }])
    expect(inputs).toMatchObject({ formerYear: 2026, carriedOver: [left] })
  })

  it('stands on the agenda of the board on 7 December', async () => {
    await scene.toMemo(plan, 2027)
    await scene.toAgenda(plan)
    await plan.decide(approved(88, 5))
    expect((await plan.read()).phase).toMatchObject({ name: 'deliberation', meetingId: 'ks~2026-12-07' })
  })

  it('is without its council, whose two cancelled meetings in a row the security chief hears of', async () => {
    const words = 'Två inställda möten i rad: Informationssäkerhetsrådet'
    await world.stage.waitUntil(on('2026-11-26'))
    await cancelCouncil('2026-11-26', 'Sjukdom')
    expect(await scene.mailsTo(securityChief, words)).toEqual([])
    await planMeeting(council, '2026-12-03')
    await world.stage.waitUntil(on('2026-12-03'))
    await cancelCouncil('2026-12-03', 'För få anmälda')
    expect(await scene.mailsTo(securityChief, words)).toHaveLength(1)
  })

  it('moves to 8 February when six of fifteen come, and says why beside everything that hung on the day', async () => {
    await world.stage.waitUntil(on('2026-12-07'), '09:30')
    await world.api.call('cancelMeeting', {
      as: secretary,
      params: { meetingId: 'ks~2026-12-07' },
      body: { cause: 'inquorate', reason: 'Ej beslutför, 6 av 15', presentCount: 6 },
    })
    await world.cloud.settle()
    const { moved, phase, standing } = await scene.read(2027)
    expect(phase).toMatchObject({ name: 'deliberation', meetingId: 'ks~2027-02-08' })
    expect(moved).toMatchObject({ from: 'ks~2026-12-07', to: 'ks~2027-02-08', because: 'inquorate' })
    expect(moved?.sv).toContain('flyttad p.g.a. inställt möte')
    expect(standing).toBe('preparing')
    expect(await plan.openTasks('record-outcome')).toEqual([])
  })

  it('is missing for the current year from 1 January, and the former plan’s open action is extended', async () => {
    await world.stage.waitUntil(on('2026-12-31'))
    expect((await scene.read(2027)).standing).toBe('preparing')
    expect((await scene.read(2026)).standing).toBe('in-force')
    await world.stage.waitUntil(on('2027-01-01'))
    expect((await scene.read(2027)).standing).toBe('missing-for-current-year')
    expect((await scene.read(2026)).standing).toBe('extended')
    expect((await scene.action(left)).body.status).toBe('not-started')
    const { body: all } = await world.api.call('listPlans', { as: coordinator })
    expect(all.missingForCurrentYear).toBe(true)
    expect(await scene.mailsTo(securityChief, 'Handlingsplan saknas för innevarande år: 2027')).toHaveLength(
      1,
    )
    // Its owner is still reminded of it.
    expect(await scene.mailsTo(itManager, 'Försenad: åtgärd 2026-1')).toHaveLength(1)
  })

  it('is not decided by the chair alone: it is about goals and direction (KL 6:38), and nothing says it is urgent (KL 6:39)', async () => {
    await world.stage.waitUntil(on('2027-01-11'))
    const decide = (facts: object) =>
      rawCall(world, 'POST', '/bodies/ks/chair-decisions', {
        as: newChair,
        json: {
          title: 'Handlingsplan 2027',
          decision: 'Planen fastställs.',
          urgencyReason: 'Året har börjat.',
          ...facts,
        },
      })
    expect(await refused.of(decide({ subject: 'goals-and-direction' }))).toBe('422 not-delegable KL 6:38')
    expect(await refused.of(decide({ subject: 'ordinary', urgencyReason: ' ' }))).toBe(
      '422 not-urgent KL 6:39',
    )
    refused.expectWhole()
    expect((await scene.read(2027)).standing).toBe('missing-for-current-year')
  })

  it('is decided by the new board, whose members are called', async () => {
    await world.stage.waitUntil(on('2027-02-03'))
    const calls = (await world.mailbox.all()).filter(({ subject }) => subject.includes('2027-02-08'))
    const called = new Set(calls.map(({ to }) => personAt(to)))
    for (const member of [newChair, 'fv.jesper.torn', 'fv.yasmin.haddad']) expect(called).toContain(member)
    const meetingId = await plan.decide(approved(11, 15))
    expect(meetingId).toBe('ks~2027-02-08')
    await plan.announce(meetingId, on('2027-02-10'), on('2027-02-11'))
    const decided = await scene.read(2027)
    expect(decided.standing).toBe('in-force')
    expect(decided.adoption).toMatchObject({ decidedOn: '2027-02-08', validFrom: '2027-02-08' })
    expect((await scene.read(2026)).standing).toBe('replaced')
    expect((await scene.read(2026)).notTakenOver).toEqual([])
    expect(await scene.mailsTo(itManager, 'Du ansvarar för åtgärd 2027-1')).toHaveLength(1)
  })
})
