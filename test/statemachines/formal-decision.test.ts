// One meeting of one body: agenda, notice, summons, the meeting itself and its outcome.
import { describe, expect, it } from 'vitest'
import { day, Play, StepError, type StepScript } from './play.ts'

const noticeAt = '2027-02-15T07:00:00.000Z'
const meetingStartsAt = '2027-02-24T17:00:00.000Z'
const placed = { next: 'placed', meetingId: 'kf-2027-02-24', capacity: 'decides', noticeAt, meetingStartsAt }
const atMeeting = { matterId: 'matter-1', meetingId: 'kf-2027-02-24' }

async function begin(overrides: Record<string, StepScript> = {}, input = {}): Promise<Play> {
  const play = new Play({
    'place-on-agenda': placed,
    'issue-summons': { next: 'summoned' },
    'check-meeting': { next: 'called' },
    'begin-anew': { next: 'begun' },
    'close-matter': { next: 'withdrawn' },
    ...overrides,
  })
  await play.start('formal-decision', { matterId: 'matter-1', ...input })
  return play
}

async function untilMeeting(overrides?: Record<string, StepScript>): Promise<Play> {
  const play = await begin(overrides)
  await play.moveTo(Date.parse(meetingStartsAt))
  return play
}

const placing = ['Place the matter on the agenda', 'Is there something to decide?']
const calling = ['Wait for the day of notice', 'Issue the summons', 'Is the matter called?']
const meeting = ['Wait for the meeting', 'Look at the meeting', 'Is the matter still called?']
const recording = ['Ask the secretary for the outcome', 'Note the outcome', 'What is left to do here?']
const toMeeting = [...placing, ...calling, ...meeting]
const elsewhere = 'The matter goes another way'

async function expectEnd(play: Play, path: string[], outcome: string): Promise<void> {
  expect(await play.path('formal-decision')).toEqual(path)
  expect(await play.ends('formal-decision')).toEqual([
    { status: 'SUCCEEDED', output: { outcome }, error: undefined },
  ])
  expect(play.openTasks).toEqual([])
}

describe('the decision of a body', () => {
  it('waits for the day of notice and then for the meeting', async () => {
    const play = await begin()
    await play.moveTo(Date.parse(noticeAt) - 1)
    expect(play.callsOf('issue-summons')).toEqual([])
    await play.moveTo(Date.parse(meetingStartsAt) - 1)
    expect(play.callsOf('issue-summons')).toMatchObject([{ at: Date.parse(noticeAt), input: atMeeting }])
    expect(play.callsOf('check-meeting')).toEqual([])
    expect(play.openTasks).toEqual([])
    await play.move(1)
    expect(play.callsOf('check-meeting')).toMatchObject([{ input: atMeeting }])
    expect(play.openTasks).toMatchObject([
      { taskKind: 'record-outcome', input: atMeeting, askedAt: Date.parse(meetingStartsAt) },
    ])
  })

  it('ends when the outcome is recorded, and tells the step in what capacity the body acted', async () => {
    const play = await untilMeeting()
    await play.answer('record-outcome', 'recorded')
    await expectEnd(play, [...toMeeting, ...recording, elsewhere], 'recorded')
    expect(play.callsOf('apply-task').map(({ input }) => input)).toEqual([
      { taskId: 'task-1', capacity: 'decides' },
    ])
  })

  it('closes a matter that the body lets go', async () => {
    const play = await untilMeeting()
    await play.answer('record-outcome', 'withdrawn')
    await expectEnd(play, [...toMeeting, ...recording, 'Close the withdrawn matter'], 'withdrawn')
    expect(play.callsOf('close-matter').map(({ input }) => input)).toEqual([
      { matterId: 'matter-1', outcome: 'withdrawn' },
    ])
  })

  it.each(['refused', 'ignored'])('asks in a new execution for an outcome that was %s', async (word) => {
    const play = await untilMeeting()
    await play.answer('record-outcome', word)
    await expectEnd(play, [...toMeeting, ...recording, 'Ask for the outcome anew'], 'begun anew')
    expect(play.callsOf('begin-anew').map(({ input }) => input)).toEqual([
      { ...atMeeting, machine: 'formal-decision' },
    ])
  })

  it('ends when its task is withdrawn, because the matter was closed or moved', async () => {
    const play = await untilMeeting()
    await play.answer('record-outcome', 'closed')
    await expectEnd(play, [...toMeeting, ...recording, elsewhere], 'closed')
  })

  it('begins no meeting for a matter that is closed', async () => {
    const nothing = { next: 'closed', meetingId: '', capacity: '', noticeAt: '', meetingStartsAt: '' }
    const play = await begin({ 'place-on-agenda': nothing })
    await expectEnd(play, [...placing, elsewhere], 'closed')
  })

  it.each(['moved', 'late'])('waits for no meeting when the summons finds the matter %s', async (word) => {
    const play = await begin({ 'issue-summons': { next: word } })
    await play.moveTo(Date.parse(noticeAt))
    await expectEnd(play, [...placing, ...calling, elsewhere], word)
  })

  it('asks for no outcome of a meeting that the matter was moved from', async () => {
    const play = await untilMeeting({ 'check-meeting': { next: 'moved' } })
    await expectEnd(play, [...toMeeting, elsewhere], 'moved')
    expect(play.callsOf('request-task')).toEqual([])
  })

  it.each([
    ['nothing more', {}],
    ['the meeting it stands on', { meetingId: 'kf-2027-02-24' }],
    ['where it was moved from', { movedFrom: { meetingId: 'kf-2027-01-27', because: 'cancelled' } }],
  ])('hands on what it was started with: %s', async (_, input) => {
    const play = await begin({}, input)
    expect(play.callsOf('place-on-agenda').map((call) => call.input)).toEqual([
      { matterId: 'matter-1', ...input },
    ])
  })

  it('asks at once when it is begun anew after the meeting', async () => {
    const past = { noticeAt: '2026-11-12T07:00:00.000Z', meetingStartsAt: '2026-11-20T17:00:00.000Z' }
    const play = await begin({ 'place-on-agenda': { ...placed, ...past } }, { meetingId: 'kf-2027-02-24' })
    expect(play.openTasks).toMatchObject([{ taskKind: 'record-outcome', askedAt: play.now }])
  })

  it('looks at the calendar again every day while no meeting is planned', async () => {
    const play = await begin({
      'place-on-agenda': (_, nth) => {
        if (nth < 5) throw new StepError('no-meeting-planned')
        return placed
      },
    })
    await play.move(10 * day)
    const times = play.callsOf('place-on-agenda').map(({ at }) => at)
    expect(times.map((at) => (at - (times[0] ?? 0)) / day)).toEqual([0, 1, 2, 3, 4, 5])
    await play.moveTo(Date.parse(meetingStartsAt))
    expect(play.openTasks).toHaveLength(1)
  })
})
