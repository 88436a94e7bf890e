// A manager is asked to appoint an owner, and the answer goes to the vacancy.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OwnerVacancy } from '../../functions/domain/register/owner-vacancy.ts'
import { applyOwnerVacancy, requestOwnerAppointment } from '../../functions/steps/owner-vacancy.ts'
import { mails, sound, startedWith } from '../domain/given.ts'
import { chief, givenVacancy, idOf } from '../domain/register/given-register.ts'
import { answerTask, people } from './given-register-store.ts'
import { type GivenStore, startStore } from './given-store.ts'

let at: GivenStore
beforeAll(async () => {
  at = await startStore()
  await at.given(...people)
})
afterAll(() => at.close())

async function given(number: number, facts: Partial<OwnerVacancy> = {}): Promise<string> {
  await at.given(givenVacancy({ id: idOf(number), ...facts }))
  return idOf(number)
}
const ask = (vacancyId: string, token = 'token-1') =>
  at.run(requestOwnerAppointment, { vacancyId }, { on: '2027-04-01', state: 'Ask', token })
const apply = (taskId: unknown) => at.run(applyOwnerVacancy, { taskId }, { on: '2027-04-10', state: 'Note' })

describe('asking', () => {
  it('asks the unit’s manager the same day, with thirty days, then the municipal director', async () => {
    const { decision, output } = await ask(await given(1))
    expect(mails(sound(decision))).toEqual([`task-assigned to ${chief}`])
    expect((await at.store.load('task', String(output['taskId']))).state).toMatchObject({
      matterId: idOf(1),
      matterTitle: 'Vakant informationsägare: Kontoret',
      assignee: { personId: chief },
      escalation: ['municipal-director'],
      dueOn: '2027-04-30',
      nextReminderOn: '2027-04-15',
    })
  })

  it('given no manager on the way up, then the coordinator is asked, wherever they belong', async () => {
    const { decision } = await ask(await given(2, { askedRole: 'coordinator', askedUnitId: 'staben' }))
    expect(mails(sound(decision))).toEqual(['task-assigned to iss.lind'])
  })

  it('given that it asks again, then there is one task', async () => {
    const id = await given(3)
    const first = await ask(id)
    const second = await ask(id, 'token-2')
    expect(second.output).toEqual(first.output)
    expect(mails(sound(second.decision))).toEqual([])
  })
})

describe('the answer', () => {
  it('fills the vacancy, and a repeat changes nothing', async () => {
    const id = await given(4)
    const { output } = await ask(id)
    const answer = { kind: 'appoint-owner', personId: 'io.new' } as const
    await answerTask(at, output['taskId'], { status: 'done', answer })
    const applied = await apply(output['taskId'])
    expect(applied.output).toEqual({ next: 'appointed' })
    expect(startedWith(sound(applied.decision))).toEqual([
      ['register-upkeep', { entry: 'hand-over', vacancyId: id }],
    ])
    const { state } = await at.store.load('owner-vacancy', id)
    expect(state).toMatchObject({ status: 'appointed', appointedId: 'io.new', closedOn: '2027-04-10' })
    expect(await apply(output['taskId'])).toEqual({ decision: undefined, output: { next: 'appointed' } })
  })

  it('given silence, then the question is put again', async () => {
    const id = await given(5)
    const { output } = await ask(id)
    await answerTask(at, output['taskId'], { status: 'ignored' })
    const applied = await apply(output['taskId'])
    expect(applied.output).toEqual({ next: 'asked-again' })
    expect(startedWith(sound(applied.decision))).toEqual([['owner-vacancy', { vacancyId: id }]])
  })
})
