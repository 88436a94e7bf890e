// The appeal period: waited out, confirmed, and begun anew when the notice came down early.
import { describe, expect, it } from 'vitest'
import { Play, type StepScript } from './play.ts'

const endsAt = '2027-05-27T06:00:00.000Z'
const input = { matterId: 'matter-1', meetingId: 'kf-2027-04-28' }

async function begin(overrides: Record<string, StepScript> = {}): Promise<Play> {
  const play = new Play({
    'open-appeal-period': { next: 'wait', endsAt },
    'check-appeal-period': { next: 'over' },
    'begin-anew': { next: 'begun' },
    ...overrides,
  })
  await play.start('appeal-period', input)
  return play
}

async function untilAsked(): Promise<Play> {
  const play = await begin()
  await play.moveTo(Date.parse(endsAt))
  return play
}

const opening = ['Take up the decision', 'Open the appeal period', 'Is there a period to wait for?']
const looking = ['Wait for the last appeal day to pass', 'Look at the period', 'Is the period over?']
const confirming = [
  'Ask whether the notice stayed up',
  'Note the end of the period',
  'How did the period end?',
]

async function expectEnd(play: Play, path: string[], outcome: string): Promise<void> {
  expect(await play.path('appeal-period')).toEqual(path)
  expect(await play.ends('appeal-period')).toEqual([
    { status: 'SUCCEEDED', output: { outcome }, error: undefined },
  ])
  expect(play.openTasks).toEqual([])
}

describe('the appeal period', () => {
  it('asks nobody before it is over (KL 13:5)', async () => {
    const play = await begin()
    await play.moveTo(Date.parse(endsAt) - 1)
    expect(play.callsOf('check-appeal-period')).toEqual([])
    await play.move(1)
    expect(play.callsOf('check-appeal-period').map((call) => call.input)).toEqual([input])
    expect(play.openTasks).toMatchObject([
      { taskKind: 'confirm-appeal-period', askedAt: Date.parse(endsAt), input },
    ])
  })

  it.each(['legal-force', 'appealed', 'closed'])('ends with %s, as its task is answered', async (word) => {
    const play = await untilAsked()
    await play.answer('confirm-appeal-period', word)
    await expectEnd(play, [...opening, ...looking, ...confirming, 'The period has ended'], word)
    expect(play.callsOf('begin-anew')).toEqual([])
  })

  it.each(['announced-again', 'refused', 'ignored'])(
    'begins anew in an execution of its own when the answer is %s',
    async (word) => {
      const play = await untilAsked()
      await play.answer('confirm-appeal-period', word)
      const path = [...opening, ...looking, ...confirming, 'Wait for the period anew']
      await expectEnd(play, path, 'begun anew')
      expect(play.callsOf('begin-anew').map((call) => call.input)).toEqual([
        { ...input, machine: 'appeal-period' },
      ])
    },
  )

  it('begins anew without asking when the notice was put up again while it waited (KL 8:12)', async () => {
    const play = await begin({ 'check-appeal-period': { next: 'moved' } })
    await play.moveTo(Date.parse(endsAt))
    await expectEnd(play, [...opening, ...looking, 'Wait for the period anew'], 'begun anew')
    expect(play.callsOf('request-task')).toEqual([])
  })

  it.each(['appealed', 'closed'])('asks nobody when the matter is %s before it is over', async (word) => {
    const play = await begin({ 'check-appeal-period': { next: word } })
    await play.moveTo(Date.parse(endsAt))
    await expectEnd(play, [...opening, ...looking, 'The period has ended'], word)
    expect(play.callsOf('request-task')).toEqual([])
  })

  it.each(['appealed', 'closed'])('waits for nothing when the matter is %s already', async (word) => {
    const play = await begin({ 'open-appeal-period': { next: word, endsAt: '' } })
    await expectEnd(play, [...opening, 'The period has ended'], word)
  })

  it('waits no longer than it must when it is begun anew after its last day', async () => {
    const play = await begin({ 'open-appeal-period': { next: 'wait', endsAt: '2026-11-20T07:00:00.000Z' } })
    expect(play.openTasks).toMatchObject([{ taskKind: 'confirm-appeal-period', askedAt: play.now }])
  })
})
