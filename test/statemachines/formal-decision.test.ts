// One body and one matter: agenda, notice, meeting, outcome and, for the deciding body, the minutes.
import { describe, expect, it } from 'vitest'
import { day, Play, StepError, type StepScript } from './play.ts'

const first = { noticeAt: '2027-02-15T07:00:00.000Z', meetingStartsAt: '2027-02-24T17:00:00.000Z' }
const second = { noticeAt: '2027-03-22T07:00:00.000Z', meetingStartsAt: '2027-03-31T16:00:00.000Z' }
const meetings = [
  { meetingId: 'kf-2027-02-24', heldOn: '2027-02-24', ...first },
  { meetingId: 'kf-2027-03-31', heldOn: '2027-03-31', ...second },
]

async function begin(capacity: string, overrides: Record<string, StepScript> = {}): Promise<Play> {
  const play = new Play({
    'place-on-agenda': (_, nth) => meetings[nth] ?? {},
    'issue-summons': { next: 'summoned' },
    ...overrides,
  })
  await play.start('formal-decision', { matterId: 'matter-1', bodyId: 'kf', capacity })
  return play
}

async function untilMeeting(capacity: string, overrides?: Record<string, StepScript>): Promise<Play> {
  const play = await begin(capacity, overrides)
  await play.moveTo(Date.parse(first.meetingStartsAt))
  return play
}

const calling = [
  'Place the matter on the agenda',
  'Wait for the day of notice',
  'Issue the summons',
  'Wait for the meeting',
]
const recording = ['Ask the secretary for the outcome', 'Note the outcome', 'What did the body do?']
const toOutcome = ['Take up the matter', ...calling, ...recording]

const ended = (outcome: string, { meetingId = 'kf-2027-02-24', entryAt = null as string | null } = {}) => [
  { status: 'SUCCEEDED', output: { outcome, meetingId, entryAt }, error: undefined },
]

describe('the decision of a body', () => {
  it('waits for the day of notice and then for the meeting', async () => {
    const play = await begin('prepares')
    await play.moveTo(Date.parse(first.noticeAt) - 1)
    expect(play.callsOf('issue-summons')).toEqual([])
    await play.moveTo(Date.parse(first.meetingStartsAt) - 1)
    expect(play.callsOf('issue-summons')).toMatchObject([
      { at: Date.parse(first.noticeAt), input: { matterId: 'matter-1', meetingId: 'kf-2027-02-24' } },
    ])
    expect(play.openTasks).toEqual([])
    await play.move(1)
    expect(play.openTasks).toMatchObject([
      {
        taskKind: 'record-outcome',
        input: { meetingId: 'kf-2027-02-24' },
        askedAt: Date.parse(first.meetingStartsAt),
      },
    ])
  })

  it.each(['prepares', 'proposes'])(
    'tells the proposal of a body that %s, without minutes',
    async (capacity) => {
      const play = await untilMeeting(capacity)
      await play.answer('record-outcome', 'proposed')
      expect(await play.path('formal-decision')).toEqual([...toOutcome, 'Tell the outcome'])
      expect(await play.ends('formal-decision')).toEqual(ended('proposed'))
      expect(await play.ends('minutes')).toEqual([])
      expect(play.callsOf('apply-task')[0]?.input).toEqual({ taskId: 'task-1', capacity })
    },
  )

  it.each(['approved', 'rejected'])('awaits the minutes when the deciding body has %s', async (outcome) => {
    const play = await untilMeeting('decides')
    await play.answer('record-outcome', outcome)
    expect(await play.ends('formal-decision')).toMatchObject([{ status: 'RUNNING' }])
    await play.answerAll([
      ['adjust-minutes', 'adjusted'],
      ['announce-minutes', 'announced'],
    ])
    expect(await play.path('formal-decision')).toEqual([
      ...toOutcome,
      'Adjust and announce the minutes',
      'Tell the outcome',
    ])
    expect(await play.ends('formal-decision')).toEqual(ended(outcome))
    expect(await play.ends('minutes')).toMatchObject([{ status: 'SUCCEEDED' }])
  })

  it('tells the day the body set for the entry into force', async () => {
    const entryAt = '2027-04-30T22:00:00.000Z'
    const play = await untilMeeting('decides')
    await play.answerAll([
      ['record-outcome', { next: 'approved', entryAt }],
      ['adjust-minutes', 'adjusted'],
      ['announce-minutes', 'announced'],
    ])
    expect(await play.ends('formal-decision')).toEqual(ended('approved', { entryAt }))
  })

  it.each(['proposes', 'decides'])('tells a referral back by a body that %s at once', async (capacity) => {
    const play = await untilMeeting(capacity)
    await play.answer('record-outcome', 'referred-back')
    expect(await play.path('formal-decision')).toEqual([...toOutcome, 'Tell the outcome'])
    expect(await play.ends('formal-decision')).toEqual(ended('referred-back'))
  })

  it('takes a tabled matter to the next meeting', async () => {
    const play = await untilMeeting('proposes')
    await play.answer('record-outcome', 'tabled')
    await play.moveTo(Date.parse(second.meetingStartsAt))
    await play.answer('record-outcome', 'proposed')
    expect(await play.path('formal-decision')).toEqual([
      ...toOutcome,
      ...calling,
      ...recording,
      'Tell the outcome',
    ])
    expect(await play.ends('formal-decision')).toEqual(ended('proposed', { meetingId: 'kf-2027-03-31' }))
  })

  it.each(['refused', 'ignored'])('asks again for an outcome that was %s', async (exit) => {
    const play = await untilMeeting('proposes')
    await play.answer('record-outcome', exit)
    await play.answer('record-outcome', 'proposed')
    expect(await play.path('formal-decision')).toEqual([...toOutcome, ...recording, 'Tell the outcome'])
    const runs = play.callsOf('request-task').map(({ run }) => run)
    expect(new Set(runs).size).toBe(2)
  })

  it('looks at the calendar again every day while no meeting is planned', async () => {
    const play = await begin('proposes', {
      'place-on-agenda': (_, nth) => {
        if (nth < 5) throw new StepError('no-meeting-planned')
        return meetings[0] ?? {}
      },
    })
    await play.move(10 * day)
    const times = play.callsOf('place-on-agenda').map(({ at }) => at)
    expect(times.map((at) => (at - (times[0] ?? 0)) / day)).toEqual([0, 1, 2, 3, 4, 5])
    await play.moveTo(Date.parse(first.meetingStartsAt))
    await play.answer('record-outcome', 'proposed')
    expect(await play.ends('formal-decision')).toEqual(ended('proposed'))
  })

  it('goes straight on when the hour of notice has passed', async () => {
    const play = await begin('proposes', {
      'place-on-agenda': { ...meetings[0], noticeAt: '2026-11-23T07:00:00.000Z' },
    })
    expect(play.callsOf('issue-summons').map(({ at }) => at)).toEqual([play.now])
  })
  it('takes a matter whose notice came too late to the next meeting', async () => {
    const play = await begin('proposes', {
      'issue-summons': (_, nth) => {
        if (nth === 0) throw new StepError('not-announced-in-time')
        return { next: 'summoned' }
      },
    })
    await play.moveTo(Date.parse(second.meetingStartsAt))
    expect(play.callsOf('issue-summons').map(({ input }) => input)).toMatchObject([
      { meetingId: 'kf-2027-02-24' },
      { meetingId: 'kf-2027-03-31' },
    ])
    await play.answer('record-outcome', 'proposed')
    expect(await play.ends('formal-decision')).toEqual(ended('proposed', { meetingId: 'kf-2027-03-31' }))
  })
})
