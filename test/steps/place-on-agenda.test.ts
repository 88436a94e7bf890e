// A matter finds its meeting, is announced for it, and is asked about when it begins.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkMeeting } from '../../functions/steps/check-meeting.ts'
import { issueSummons } from '../../functions/steps/issue-summons.ts'
import { placeOnAgenda } from '../../functions/steps/place-on-agenda.ts'
import {
  actions,
  day,
  executiveBoard,
  givenBody,
  givenDecision,
  givenMatter,
  givenMeeting,
  givenTask,
  mails,
  now,
  refusedWith,
  sound,
} from '../domain/given.ts'
import type { GivenStore } from './given-store.ts'
import { inOffice, matterNumber, startStore, taskOf } from './given-store.ts'

let at: GivenStore
beforeAll(async () => {
  at = await startStore()
  await at.given(
    ...inOffice('iss.lind', 'coordinator'),
    ...inOffice('sc.dahl', 'security-chief'),
    executiveBoard(),
    givenBody(),
    {
      kind: 'decision-path',
      documentType: 'policy',
      stops: [
        { bodyId: 'ks', capacity: 'proposes' },
        { bodyId: 'kf', capacity: 'decides' },
      ],
    },
    givenMeeting('2027-03-01', { bodyId: 'ks' }),
    givenMeeting('2027-04-28'),
    givenMeeting('2027-05-26'),
  )
})
afterAll(async () => {
  await at.close()
})

const proposal = givenDecision({ bodyId: 'ks', capacity: 'proposes', meetingId: 'ks~2027-03-01' })
const called = (digit: number, meetingId: string) =>
  givenMatter({
    id: matterNumber(digit),
    stop: 1,
    decisions: [proposal],
    phase: { name: 'deliberation', bodyId: 'kf', meetingId },
  })
const itemOf = (digit: number) => ({ matterId: matterNumber(digit), title: 'Ny policy', placedAt: now })

describe('placing', () => {
  it('KL 5:28: given a matter at its first stop, then the body of that stop has it next', async () => {
    const matterId = matterNumber(1)
    await at.given(givenMatter({ id: matterId, phase: { name: 'signing' } }))
    const { output } = await at.run(placeOnAgenda, { matterId })
    expect(output).toEqual({
      next: 'placed',
      meetingId: 'ks~2027-03-01',
      capacity: 'proposes',
      noticeAt: '2027-02-23T07:00:00.000Z',
      meetingStartsAt: '2027-03-01T17:00:00.000Z',
    })
    const { state } = await at.store.load('matter', matterId)
    expect(state.phase).toEqual({ name: 'deliberation', bodyId: 'ks', meetingId: 'ks~2027-03-01' })
  })

  it('given a meeting it stands on already, then its hours are told and nothing is changed', async () => {
    await at.given(called(2, 'kf~2027-05-26'))
    const input = { matterId: matterNumber(2), meetingId: 'kf~2027-05-26' }
    const { decision, output } = await at.run(placeOnAgenda, input)
    expect(decision).toBeUndefined()
    expect(output).toMatchObject({
      next: 'placed',
      meetingId: 'kf~2027-05-26',
      capacity: 'decides',
      meetingStartsAt: '2027-05-26T16:00:00.000Z',
    })
  })

  it('KL 5:45: given a meeting that was not quorate, then the open question about it is taken back, the answered one not', async () => {
    const matterId = matterNumber(3)
    const subject = { meetingId: 'kf~2027-03-31' }
    const asked = { matterId, taskKind: 'record-outcome', subject } as const
    await at.given(
      givenMeeting('2027-03-31', {
        agenda: [itemOf(3)],
        cancelled: { cause: 'inquorate', reason: '20 av 51 kom', presentCount: 20, at: now },
      }),
      called(3, 'kf~2027-03-31'),
      givenTask({ id: taskOf(3, 2), ...asked, status: 'refused' }),
      givenTask({ id: taskOf(3, 3), ...asked }),
    )
    const movedFrom = { meetingId: 'kf~2027-03-31', because: 'inquorate' }
    const { decision, output } = await at.run(placeOnAgenda, { matterId, movedFrom }, { on: '2027-03-31' })
    expect(output['meetingId']).toBe('kf~2027-04-28')
    expect(mails(sound(decision))).toEqual(['meeting-moved to iss.lind', 'meeting-moved to sc.dahl'])
    expect((await at.store.load('task', taskOf(3, 2))).state.status).toBe('refused')
    expect((await at.store.load('task', taskOf(3, 3))).state.status).toBe('withdrawn')
  })

  it('given no meeting that is near enough, then it refuses', async () => {
    await at.given(called(4, 'kf~2027-05-26'))
    await expect(at.run(placeOnAgenda, { matterId: matterNumber(4) }, { on: '2027-05-27' })).rejects.toThrow(
      refusedWith('no-meeting-planned'),
    )
  })
})

describe('the summons', () => {
  it('KL 5:15: given seats that change, then those who are members on the day of the meeting are summoned (S10)', async () => {
    const seat = (personId: string, validFrom: string, validTo: string) =>
      ({
        kind: 'seat',
        id: `kf-${personId}`,
        bodyId: 'kf',
        personId,
        position: 'member',
        validFrom: day(validFrom),
        validTo: day(validTo),
      }) as const
    await at.given(
      seat('fv.gammal', '2022-10-15', '2027-09-14'),
      seat('fv.ny', '2027-09-15', '2030-10-14'),
      givenMeeting('2027-09-15', { agenda: [itemOf(5)] }),
      called(5, 'kf~2027-09-15'),
    )
    const input = { matterId: matterNumber(5), meetingId: 'kf~2027-09-15' }
    const { decision, output } = await at.run(issueSummons, input, { on: '2027-09-07' })
    expect(output).toEqual({ next: 'summoned' })
    expect(actions(sound(decision))).toEqual(['meeting.summons-issued'])
    expect(mails(sound(decision))).toEqual([
      'summoned to iss.lind',
      'summoned to sc.dahl',
      'members-summoned to fv.ny',
    ])
  })
})

describe('when the meeting begins', () => {
  it('given a matter that waits for it, then it is called; given one that was moved, then not', async () => {
    await at.given(called(6, 'kf~2027-05-26'), called(7, 'kf~2027-04-28'))
    const look = async (digit: number) => {
      const input = { matterId: matterNumber(digit), meetingId: 'kf~2027-05-26' }
      const { decision, output } = await at.run(checkMeeting, input)
      expect(decision).toBeUndefined()
      return output
    }
    expect(await look(6)).toEqual({ next: 'called' })
    expect(await look(7)).toEqual({ next: 'moved' })
  })
})
