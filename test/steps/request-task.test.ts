// A task is opened for a state that waits for a person, or stands by itself.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TaskKind } from '../../functions/domain/task/task-answer.ts'
import { requestTask } from '../../functions/steps/request-task.ts'
import {
  day,
  givenBody,
  givenDecision,
  givenMatter,
  givenMeeting,
  mails,
  councilMeetingId as meetingId,
  refusedWith,
  sound,
} from '../domain/given.ts'
import type { GivenStore } from './given-store.ts'
import { inOffice, matterNumber, startStore } from './given-store.ts'

let at: GivenStore
beforeAll(async () => {
  at = await startStore()
  await at.given(
    ...inOffice('iss.lind', 'coordinator'),
    ...inOffice('ns.ek', 'committee-secretary', 'ks'),
    ...inOffice('ns.berg', 'committee-secretary', 'kf'),
    ...inOffice('re.holm', 'registrar'),
    ...inOffice('vd.ny', 'company-director', 'fabs-ab'),
    ...inOffice('vd.holm', 'company-director', 'ab-alingsashem'),
    {
      kind: 'deputy',
      id: 'vik-for-berg',
      personId: 'bs.vik',
      principalId: 'ns.berg',
      role: 'committee-secretary',
      unitId: 'kf',
      scope: ['policy-adoption'],
      validFrom: day('2027-01-01'),
      validTo: day('2027-12-31'),
    },
    givenBody(),
    givenMeeting('2027-04-28'),
  )
})
afterAll(async () => {
  await at.close()
})

async function ask(
  digit: number,
  input: { taskKind: TaskKind } & Record<string, unknown>,
  how: Parameters<GivenStore['run']>[2] = {},
) {
  const { decision, output } = await at.run(
    requestTask,
    { matterId: matterNumber(digit), ...input },
    { on: '2027-04-29', ...how },
  )
  return { decision, task: (await at.store.load('task', String(output['taskId']))).state }
}

describe('a task of a meeting', () => {
  it('given a waiting state, then the secretary of that body is asked, and their deputy is told', async () => {
    await at.given(givenMatter({ id: matterNumber(1) }))
    const { decision, task } = await ask(1, { taskKind: 'record-outcome', meetingId }, { token: 'token-9' })
    expect(task).toMatchObject({
      assignee: { personId: 'ns.berg', unitId: 'kf' },
      token: 'token-9',
      dueOn: '2027-04-29',
      subject: { meetingId, seatCount: 51 },
    })
    expect(mails(sound(decision))).toEqual(['task-assigned to ns.berg', 'task-assigned to bs.vik'])
  })

  it('KL 8:12: given adjusted minutes, then they are to be announced by the second day', async () => {
    const decisions = [givenDecision({ adjustedOn: day('2027-05-04') })]
    await at.given(givenMatter({ id: matterNumber(2), decisions }))
    const { task } = await ask(2, { taskKind: 'announce-minutes', meetingId })
    expect(task).toMatchObject({ dueOn: '2027-05-06', subject: { earliestDay: '2027-05-04' } })
  })

  it('KL 6:30, 7:4: given a secretary with jäv, then the next role is asked', async () => {
    const matterId = matterNumber(3)
    await at.given(givenMatter({ id: matterId }), {
      kind: 'disqualification',
      matterId,
      personId: 'ns.berg',
      reason: 'Syster till en leverantör',
      declaredAt: '2027-04-20T08:00:00.000Z',
    })
    const { task } = await ask(3, { taskKind: 'record-outcome', meetingId })
    expect(task.assignee.personId).toBe('re.holm')
  })
})

describe('a standing task', () => {
  it('given an assignment, then its role is asked by its day, and no machine waits', async () => {
    await at.given(givenMatter({ id: matterNumber(4) }))
    const asked = { role: 'coordinator', assignment: 1, meetingId, dueOn: '2027-09-30' }
    const { task } = await ask(4, { taskKind: 'report-assignment', ...asked })
    expect(task).toMatchObject({
      assignee: { personId: 'iss.lind' },
      token: '',
      dueOn: '2027-09-30',
      subject: { meetingId, assignment: 1 },
    })
  })

  it('given an adoption, then the company’s own director is asked (domain 1.6)', async () => {
    await at.given(givenMatter({ id: matterNumber(5) }))
    const asked = { role: 'company-director', unitId: 'ab-alingsashem' }
    const { task } = await ask(5, { taskKind: 'adopt-document', ...asked })
    expect(task).toMatchObject({ assignee: { personId: 'vd.holm' }, subject: { unitId: 'ab-alingsashem' } })
  })

  it('given a changed text, then whoever wrote it is not asked to confirm it', async () => {
    await at.given(givenMatter({ id: matterNumber(6), authorIds: ['ns.berg'] }))
    const { task } = await ask(6, { taskKind: 'confirm-conformed-text', meetingId, draftNumber: 3 })
    expect(task).toMatchObject({ assignee: { personId: 're.holm' }, subject: { draftNumber: 3 } })
  })
})

describe('a state that asks again', () => {
  it('given the same state and another token, then there is one task, which answers the new token', async () => {
    await at.given(givenMatter({ id: matterNumber(7) }))
    const first = await ask(7, { taskKind: 'write-draft' }, { token: 'token-1' })
    const second = await ask(7, { taskKind: 'write-draft' }, { token: 'token-2' })
    expect(second.task).toMatchObject({ id: first.task.id, token: 'token-2' })
    expect(mails(sound(second.decision))).toEqual([])
  })

  it('given another state, then there is another task', async () => {
    await at.given(givenMatter({ id: matterNumber(8) }))
    const first = await ask(8, { taskKind: 'write-draft' }, { state: 'First' })
    const second = await ask(8, { taskKind: 'write-draft' }, { state: 'Second' })
    expect(second.task.id).not.toBe(first.task.id)
  })
})

describe('what cannot be asked', () => {
  it('given nobody with the role, then it refuses', async () => {
    await at.given(givenMatter({ id: matterNumber(9) }))
    await expect(ask(9, { taskKind: 'write-statement' })).rejects.toThrow(refusedWith('no-role-holder'))
  })
})
