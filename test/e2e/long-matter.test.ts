// A matter that takes three years, through referral, tabling, a cancelled meeting, appeal and three courts: no execution
// lives to see its year, and what was asked and not answered is still asked at the end.
import {
  type ExecutionListItem,
  ListExecutionsCommand,
  ListStateMachinesCommand,
  SFNClient,
} from '@aws-sdk/client-sfn'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CalendarDay } from '../../functions/domain/calendar/calendar-day.ts'
import type { CourtEvent } from '../../functions/domain/matter/court-record.ts'
import { answerFor, type Outcome } from '../../local/demo/story-answers.ts'
import { pauseSeries } from './pause-series.ts'
import { coordinator, PolicyMatter } from './policy-matter.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

const msPerDay = 86_400_000
const on = (day: string): CalendarDay => CalendarDay.parse(day)
const registrar = 'reg.birgitta.holm'
const secretary = 'ns.karin.ahlgren'

const approves = (paragraph: number, presentCount: number): Outcome => ({
  outcome: 'approved',
  paragraph,
  presentCount,
})

let world: TestCloud
let matter: PolicyMatter
let forgottenMinutes: string

async function court(day: string, event: CourtEvent) {
  await world.stage.waitUntil(on(day))
  const params = { matterId: matter.id }
  await world.api.call('recordCourtEvent', { as: registrar, params, body: event })
  await world.cloud.settle()
}

async function executions(): Promise<ExecutionListItem[]> {
  const client = new SFNClient({
    endpoint: world.cloud.addresses.aws,
    region: 'eu-north-1',
    credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
  })
  const { stateMachines = [] } = await client.send(new ListStateMachinesCommand({}))
  const found: ExecutionListItem[] = []
  for (const { stateMachineArn } of stateMachines) {
    let nextToken: string | undefined
    do {
      const page = await client.send(new ListExecutionsCommand({ stateMachineArn, nextToken }))
      found.push(...(page.executions ?? []))
      nextToken = page.nextToken
    } while (nextToken)
  }
  client.destroy()
  return found
}

beforeAll(async () => {
  world = await startTestCloud({ startsAt: '2026-11-24T07:00:00.000Z' })
  await pauseSeries(world)
  matter = await (await PolicyMatter.start(world, 'Tre år')).toAgenda()
})
afterAll(() => world.close())

describe('a matter of three years', () => {
  it('is referred back by a minority and comes back (KL 5:50)', async () => {
    await matter.decide(approves(6, 5))
    forgottenMinutes = await matter.decide(approves(21, 15))
    const council = await matter.decide(answerFor.referral)
    await matter.announce(council, on('2027-03-01'), on('2027-03-02'))
    expect(await matter.read()).toMatchObject({ phase: { name: 'memo' }, minorityUsed: true, stop: 0 })
    await matter.answer(await matter.openTask('write-memo'), answerFor.completedMemo)
    await matter.sign()
    expect((await matter.read()).phase).toMatchObject({ name: 'deliberation', bodyId: 'ksau' })
  })

  it('is tabled by the board and by the council, and taken up at the next meeting each time (KL 5:51, 6:33)', async () => {
    await matter.decide(approves(28, 5))
    const tabledBoard = await matter.decide({
      outcome: 'tabled',
      paragraph: 64,
      presentCount: 15,
      deferrals: [{ motion: 'tabling', votes: { for: 9, against: 6 } }],
    })
    await matter.announce(tabledBoard, on('2027-04-14'), on('2027-04-15'))
    const board = await matter.decide(approves(80, 15))
    await matter.announce(board, on('2027-05-12'), on('2027-05-13'))
    expect(board).toBe('ks~2027-05-10')
    const tabledCouncil = await matter.decide({
      outcome: 'tabled',
      paragraph: 101,
      presentCount: 49,
      deferrals: [{ motion: 'tabling', votes: { for: 25, against: 24 } }],
    })
    await matter.announce(tabledCouncil, on('2027-05-28'), on('2027-05-28'))
    expect((await matter.read()).phase).toMatchObject({ meetingId: 'kf~2027-06-16' })
  })

  it('is moved by a cancelled meeting, and says from where and why', async () => {
    await world.stage.waitUntil(on('2027-06-14'))
    await world.api.call('cancelMeeting', {
      as: secretary,
      params: { meetingId: 'kf~2027-06-16' },
      body: { cause: 'cancelled', reason: 'Strömavbrott i fullmäktigesalen.' },
    })
    await world.cloud.settle()
    expect((await matter.read()).phase).toMatchObject({
      meetingId: 'kf~2027-09-01',
      movedFrom: { meetingId: 'kf~2027-06-16', because: 'cancelled' },
    })
  })

  it('is adopted, announced and appealed in time, to the municipality (KL 13:5–6)', async () => {
    const council = await matter.decide({ ...approves(140, 49), votes: { for: 30, against: 19 } })
    await matter.announce(council, on('2027-09-09'), on('2027-09-10'))
    await world.stage.waitUntil(on('2027-09-28'))
    await world.api.call('registerAppeal', {
      as: registrar,
      params: { matterId: matter.id },
      body: { receivedOn: '2027-09-28', receivedBy: 'municipality' },
    })
    await world.cloud.settle()
    expect((await matter.read()).phase.name).toBe('appealed')
  })

  it('goes through three courts, stopped for a while (KL 13:8, 13:12–13)', async () => {
    const first = { court: 'administrative-court', caseNumber: '1234-27' } as const
    const second = { court: 'administrative-court-of-appeal', caseNumber: '567-28' } as const
    const third = { court: 'supreme-administrative-court', caseNumber: '89-29' } as const
    await court('2027-10-20', {
      event: 'statement-requested',
      ...first,
      on: on('2027-10-20'),
      answerBy: on('2027-11-20'),
    })
    await matter.answer(await matter.openTask('write-statement'), {
      kind: 'write-statement',
      sentOn: on('2027-10-20'),
      summary: 'Beslutet har tillkommit i laga ordning.',
    })
    await court('2027-12-01', { event: 'inhibited', ...first, on: on('2027-12-01') })
    await court('2028-06-15', { event: 'judged', ...first, on: on('2028-06-15'), result: 'rejected' })
    await court('2028-07-03', { event: 'appealed-further', ...second, on: on('2028-07-03'), by: 'appellant' })
    await court('2028-09-01', { event: 'leave-granted', ...second, on: on('2028-09-01') })
    await court('2028-10-02', { event: 'inhibition-lifted', ...second, on: on('2028-10-02') })
    await court('2029-03-12', { event: 'judged', ...second, on: on('2029-03-12'), result: 'rejected' })
    await court('2029-04-03', { event: 'appealed-further', ...third, on: on('2029-04-03'), by: 'appellant' })
    await court('2029-11-20', { event: 'leave-refused', ...third, on: on('2029-11-20') })
    expect((await matter.read()).phase.name).toBe('appealed')
    await court('2029-11-27', { event: 'became-final', on: on('2029-11-27') })
    const { phase, decisions, enteredOn } = await matter.read()
    expect(phase).toMatchObject({ name: 'closed', outcome: 'in-force' })
    expect(decisions.at(-1)?.legalForceOn).toBe('2029-11-27')
    expect(enteredOn).toBe('2029-11-27')
    // Three years of nights: two minutes on a machine of its own.
  }, 300_000)

  it('still asks for the minutes that nobody adjusted, and takes them as late (KL 5:69)', async () => {
    const today = await world.stage.today()
    await matter.announce(forgottenMinutes, today, today)
    const { decisions } = await matter.read()
    expect(decisions.find(({ meetingId }) => meetingId === forgottenMinutes)).toMatchObject({
      adjustedOn: today,
      isAdjustedLate: true,
    })
  })

  it('had no execution that lived a year, and none failed', async () => {
    const all = await executions()
    const now = await world.cloud.now()
    const days = all.map(
      ({ startDate = now, stopDate = now }) => (stopDate.getTime() - startDate.getTime()) / msPerDay,
    )
    expect(all.length).toBeGreaterThan(30)
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set(['SUCCEEDED']))
    expect(Math.max(...days)).toBeLessThan(365)
  })

  it('has a whole trail', async () => {
    const verified = await world.api.call('verifyMatter', {
      as: coordinator,
      params: { matterId: matter.id },
    })
    expect(verified.body.valid).toBe(true)
  })
})
