// An extraordinary report on the local runner: every way through its machine, its clock, and its coming chair.
import { describe, expect, it } from 'vitest'
import { day, Play } from './play.ts'

const machine = 'extraordinary-report'
const matterId = 'matter-1'
const hour = day / 24
const drafting = ['What is to be done?', 'Begin the draft', 'Is there a draft to write?']
const asked = [...drafting, 'Ask for the draft', 'Note the draft', 'Is there a draft?']
const decided = [...asked, 'Ask for the decision', 'Note the decision', 'Shall it be reported?']
const chosen = [
  ...decided,
  'Ask for the way to the board',
  'Note the way to the board',
  'Does it go to the board?',
]

const steps = {
  'begin-extraordinary-draft': { next: 'draft' },
  'write-extraordinary-text': { next: 'written' },
  'send-report-to-board': { next: 'sent' },
  'close-matter': { next: 'closed' },
}

async function begin(input: object, script = {}): Promise<Play> {
  const play = new Play({ ...steps, ...script })
  await play.start(machine, { matterId, ...input })
  return play
}

describe('the draft', () => {
  it('goes over decision, way and text to the board', async () => {
    const play = await begin({ entry: 'drafting' })
    await play.answerAll([
      ['draft-extraordinary-report', 'decide'],
      ['decide-extraordinary-report', 'inform'],
      ['choose-report-route', 'write'],
    ])
    expect(await play.path(machine)).toEqual([
      ...chosen,
      "Write the report's text",
      'Send the report to the board',
    ])
    expect(await play.ends(machine)).toMatchObject([{ status: 'SUCCEEDED', output: { outcome: 'sent' } }])
  })

  it.each([
    ['refused', 'Close the refused matter'],
    ['ignored', 'Close the lapsed matter'],
    ['closed', 'This round is over'],
  ])('that is %s ends: %s', async (word, last) => {
    const play = await begin({ entry: 'drafting' })
    await play.answer('draft-extraordinary-report', word)
    expect(await play.path(machine)).toEqual([...asked, last])
  })

  it.each([
    ['draft', 'This round is over'],
    ['closed', 'This round is over'],
    ['not-reported', 'Close the refused matter'],
    ['refused', 'Close the refused matter'],
    ['ignored', 'Close the lapsed matter'],
  ])('that is decided on as %s ends: %s', async (word, last) => {
    const play = await begin({ entry: 'drafting' })
    await play.answerAll([
      ['draft-extraordinary-report', 'decide'],
      ['decide-extraordinary-report', word],
    ])
    expect(await play.path(machine)).toEqual([...decided, last])
  })

  it('of a matter that was closed is not asked for, nor sent', async () => {
    const play = await begin({ entry: 'drafting' }, { 'begin-extraordinary-draft': { next: 'closed' } })
    expect(await play.path(machine)).toEqual([...drafting, 'This round is over'])
    const later = await begin({ entry: 'drafting' })
    await later.answerAll([
      ['draft-extraordinary-report', 'decide'],
      ['decide-extraordinary-report', 'inform'],
      ['choose-report-route', 'closed'],
    ])
    expect(await later.path(machine)).toEqual([...chosen, 'This round is over'])
  })

  it('lapses when its task is never heard of', async () => {
    const play = await begin({ entry: 'drafting' })
    await play.move(301 * day)
    expect((await play.path(machine)).at(-1)).toBe('Close the lapsed matter')
  })
})

describe('the clock', () => {
  const clockOf = (play: Play) => play.callsOf('escalate-report-draft').map(({ at }) => at)
  const script = (call: { at: number }) => ({
    remindAt: new Date(call.at + 18 * hour).toISOString(),
    dueAt: new Date(call.at + 24 * hour).toISOString(),
  })

  it('reminds after eighteen hours and passes the draft on after twenty-four', async () => {
    const play = await begin(
      { entry: 'clock' },
      {
        'read-report-clock': script,
        'remind-of-report-draft': { next: 'wait' },
        'escalate-report-draft': { next: 'late' },
      },
    )
    const began = play.now
    await play.move(2 * day)
    expect(play.callsOf('remind-of-report-draft').map(({ at }) => at - began)).toEqual([18 * hour])
    expect(clockOf(play).map((at) => at - began)).toEqual([24 * hour])
    expect(await play.ends(machine)).toMatchObject([{ output: { outcome: 'late' } }])
  })

  it('stops when the draft is there', async () => {
    const play = await begin(
      { entry: 'clock' },
      { 'read-report-clock': script, 'remind-of-report-draft': { next: 'over' } },
    )
    await play.move(2 * day)
    expect(clockOf(play)).toEqual([])
    expect(await play.ends(machine)).toMatchObject([{ output: { outcome: 'over' } }])
  })
})

describe('informing', () => {
  it('waits for a coming chair’s first day, and asks then', async () => {
    const play = new Play(steps)
    const informAt = new Date(play.now + 2 * day).toISOString()
    await play.start(machine, { matterId, entry: 'informing', personId: 'fv.borg', informAt })
    await play.move(2 * day - 1)
    expect(play.openTasks).toEqual([])
    await play.move(1)
    expect(play.openTasks).toMatchObject([{ taskKind: 'confirm-informed', input: { personId: 'fv.borg' } }])
    await play.answer('confirm-informed', 'noted')
    expect(await play.ends(machine)).toMatchObject([{ output: { outcome: 'noted' } }])
  })
})

describe('the other ways in', () => {
  it.each(['opened', 'exists'])('an opening ends with %s', async (next) => {
    const play = new Play({ 'open-extraordinary-report': { next } })
    const input = { entry: 'opening', cause: 'significant-incident', incidentId: 'incident-1' }
    await play.start(machine, input)
    expect(play.callsOf('open-extraordinary-report').map((call) => call.input)).toEqual([input])
    expect(await play.ends(machine)).toMatchObject([{ status: 'SUCCEEDED', output: { outcome: next } }])
  })

  it.each(['draft', 'refused', 'ignored', 'closed'])('a registration ends with %s', async (word) => {
    const play = await begin({ entry: 'registration' })
    await play.answer('register-matter', word)
    expect(await play.ends(machine)).toMatchObject([{ status: 'SUCCEEDED', output: { outcome: word } }])
  })

  it('the follow-up closes the report into its year', async () => {
    const play = new Play({ 'follow-up-extraordinary-report': { next: 'received' } })
    await play.start('extraordinary-report-follow-up', { matterId })
    expect(await play.ends('extraordinary-report-follow-up')).toMatchObject([
      { status: 'SUCCEEDED', output: { outcome: 'received' } },
    ])
  })
})
