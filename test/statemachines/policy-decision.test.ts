// The decision round: the bodies in order, then the appeal period beside the entry into force.
import { describe, expect, it } from 'vitest'
import { day, Play } from './play.ts'

const stops = [
  { bodyId: 'ksau', capacity: 'prepares' },
  { bodyId: 'ks', capacity: 'proposes' },
  { bodyId: 'kf', capacity: 'decides' },
]
const heldOn: Record<string, string> = { ksau: '2027-01-25', ks: '2027-02-08', kf: '2027-02-24' }
const legalForceAt = '2027-03-30T06:00:00.000Z'

async function begin(): Promise<Play> {
  const play = new Play({
    'plan-decision-path': { stops },
    'place-on-agenda': ({ input }) => {
      const bodyId = String(input['bodyId'])
      const meetingDay = `${heldOn[bodyId]}T12:00:00.000Z`
      const noticeAt = new Date(Date.parse(meetingDay) - 7 * day).toISOString()
      return { meetingId: `${bodyId}-meeting`, heldOn: heldOn[bodyId], noticeAt, meetingStartsAt: meetingDay }
    },
    'issue-summons': { next: 'summoned' },
    'open-appeal-period': { endsAt: legalForceAt },
    'enter-into-force': { next: 'in-force' },
    'return-to-preparation': { next: 'end' },
    'close-matter': ({ input }) => ({ next: input['outcome'] }),
  })
  await play.start('policy-decision', { matterId: 'matter-1' })
  return play
}

async function meet(play: Play, bodyId: string, words: string | Record<string, unknown>): Promise<void> {
  await play.moveTo(Date.parse(`${heldOn[bodyId]}T12:00:00.000Z`))
  await play.answer('record-outcome', words, { meetingId: `${bodyId}-meeting` })
}

/** The council has decided and its minutes are announced. */
async function decided(words: string | Record<string, unknown>): Promise<Play> {
  const play = await begin()
  await meet(play, 'ksau', 'proposed')
  await meet(play, 'ks', 'proposed')
  await meet(play, 'kf', words)
  await play.answerAll([
    ['adjust-minutes', 'adjusted'],
    ['announce-minutes', 'announced'],
  ])
  return play
}

const body = ['Take the matter to the body', 'What did the body do?']
const toCouncil = [
  'Take up the matter',
  'Find the way of decision',
  ...body,
  'Go on to the next body',
  ...body,
  'Go on to the next body',
  ...body,
]
const branches = [
  'Appeal period and entry into force',
  'Wait out the appeal period',
  'Did the body set a day?',
]

async function expectEnd(play: Play, outcome: string): Promise<void> {
  expect(await play.ends('policy-decision')).toEqual([
    { status: 'SUCCEEDED', output: { outcome }, error: undefined },
  ])
  expect(play.openTasks).toEqual([])
}

describe('the decision round', () => {
  it('passes the bodies in order and puts the text in force with legal force', async () => {
    const play = await decided('approved')
    await play.moveTo(Date.parse(legalForceAt))
    expect(play.callsOf('enter-into-force')).toEqual([])
    await play.answer('confirm-appeal-period', 'legal-force')
    expect(await play.path('policy-decision')).toEqual([
      ...toCouncil,
      ...branches,
      'Legal force gives the day',
      'How did it end?',
      'Enter into force',
      'Close the matter',
    ])
    await expectEnd(play, 'in-force')
    expect(play.callsOf('place-on-agenda').map(({ input }) => input['bodyId'])).toEqual(['ksau', 'ks', 'kf'])
    const capacities = play.callsOf('apply-task').flatMap(({ input }) => input['capacity'] ?? [])
    expect(capacities).toEqual(['prepares', 'proposes', 'decides'])
    expect(play.callsOf('enter-into-force').map(({ input }) => input)).toEqual([
      { matterId: 'matter-1', meetingId: 'kf-meeting' },
    ])
  })

  it('lets the text apply on the day the body set, while the appeal period still runs', async () => {
    const entryAt = '2027-03-15T23:00:00.000Z'
    const play = await decided({ next: 'approved', entryAt })
    await play.moveTo(Date.parse(legalForceAt))
    expect(play.callsOf('enter-into-force').map(({ at }) => at)).toEqual([Date.parse(entryAt)])
    expect(await play.ends('policy-decision')).toMatchObject([{ status: 'RUNNING' }])
    await play.answer('confirm-appeal-period', 'legal-force')
    expect(await play.path('policy-decision')).toEqual([
      ...toCouncil,
      ...branches,
      'Wait for the day the body set',
      'Enter into force on the day set',
      'How did it end?',
      'Close the matter',
    ])
    await expectEnd(play, 'in-force')
    expect(play.callsOf('enter-into-force')).toHaveLength(1)
  })

  it('waits for a day the body set after legal force', async () => {
    const entryAt = '2027-06-30T22:00:00.000Z'
    const play = await decided({ next: 'approved', entryAt })
    await play.moveTo(Date.parse(legalForceAt))
    await play.answer('confirm-appeal-period', 'legal-force')
    expect(await play.ends('policy-decision')).toMatchObject([{ status: 'RUNNING' }])
    await play.moveTo(Date.parse(entryAt))
    expect(play.callsOf('enter-into-force').map(({ at }) => at)).toEqual([Date.parse(entryAt)])
    await expectEnd(play, 'in-force')
  })

  it('leaves an appealed decision to the court, in force or not', async () => {
    const waits = await decided('approved')
    const applies = await decided({ next: 'approved', entryAt: '2027-03-15T23:00:00.000Z' })
    for (const play of [waits, applies]) {
      await play.moveTo(Date.parse(legalForceAt))
      await play.answer('confirm-appeal-period', 'appealed')
      expect((await play.path('policy-decision')).slice(-2)).toEqual([
        'How did it end?',
        'The decision is appealed',
      ])
      await expectEnd(play, 'appealed')
      expect(play.callsOf('close-matter')).toEqual([])
    }
    expect(waits.callsOf('enter-into-force')).toHaveLength(0)
    expect(applies.callsOf('enter-into-force')).toHaveLength(1)
  })

  it('closes a matter the council rejects, after its minutes', async () => {
    const play = await decided('rejected')
    expect(await play.path('policy-decision')).toEqual([...toCouncil, 'Close the rejected matter'])
    await expectEnd(play, 'rejected')
  })

  it.each([
    ['ksau', []],
    ['ks', ['ksau']],
    ['kf', ['ksau', 'ks']],
  ])('returns to the preparation when %s refers the matter back', async (bodyId, before) => {
    const play = await begin()
    for (const earlier of before) await meet(play, earlier, 'proposed')
    await meet(play, bodyId, 'referred-back')
    expect((await play.path('policy-decision')).at(-1)).toBe('Return to preparation')
    await expectEnd(play, 'referred-back')
    expect(await play.ends('formal-decision')).toHaveLength(before.length + 1)
    expect(play.callsOf('return-to-preparation').map(({ input }) => input)).toEqual([
      { matterId: 'matter-1' },
    ])
  })
})
