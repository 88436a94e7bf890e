// An annual report on the local runner: every way through its machine, from the opening to the bodies.
import { describe, expect, it } from 'vitest'
import { type Answer, Play, type StepScript } from './play.ts'

const machine = 'annual-report'
const matterId = 'matter-1'

const steps = {
  'open-annual-report': { next: 'opened', matterId },
  'open-data-call': {
    instances: [
      { entry: 'unit', unitId: 'skolan', role: 'unit-manager' },
      { entry: 'officer', unitId: '', role: 'data-protection-officer' },
    ],
  },
  'close-data-call': { next: 'compile' },
  'freeze-annual-report': { next: 'review', reviewers: [{ personId: 'rad.eva' }, { personId: 'rad.per' }] },
  'weigh-annual-reviews': { next: 'accepted' },
  'render-annual-report': { next: 'rendered', signingRole: 'security-chief' },
  'send-to-decision': { next: 'sent' },
  'close-matter': { next: 'closed' },
}

const called: Answer[] = [
  ['register-matter', 'draft'],
  ['answer-data-call', 'noted'],
  ['attach-dpo-report', 'noted'],
]
const reviewed: Answer[] = [
  ['review-annual-report', 'done', { personId: 'rad.eva' }],
  ['review-annual-report', 'done', { personId: 'rad.per' }],
]

async function begin(entry: string, script: Record<string, StepScript> = {}): Promise<Play> {
  const play = new Play({ ...steps, ...script })
  await play.start(machine, entry === 'opening' ? { entry, year: 2026 } : { matterId, entry })
  return play
}

async function endsWith(play: Play, last: string): Promise<void> {
  expect((await play.path(machine)).at(-1)).toBe(last)
  expect(await play.ends(machine)).toMatchObject([{ status: 'SUCCEEDED' }])
  expect(play.openTasks).toEqual([])
}

describe('the year', () => {
  it('goes from the opening over data call, review and signature to the bodies', async () => {
    const play = await begin('opening')
    await play.answerAll([
      ...called,
      ['compile-annual-report', 'compiled'],
      ...reviewed,
      ['review-secrecy', 'reviewed'],
      ['sign-annual-report', 'signed'],
    ])
    await endsWith(play, 'Send it to the bodies')
    const [weighed] = play.callsOf('weigh-annual-reviews')
    expect(weighed?.input['taskIds']).toHaveLength(2)
  })

  it('that has its report asks nobody', async () => {
    const play = await begin('opening', { 'open-annual-report': { next: 'exists', matterId } })
    await endsWith(play, 'The year has its report')
  })

  it.each([
    ['refused', 'Close the refused matter'],
    ['ignored', 'Close the lapsed matter'],
    ['closed', 'The report ends here'],
  ])('whose registration is %s ends: %s', async (word, last) => {
    const play = await begin('opening')
    await play.answer('register-matter', word)
    await endsWith(play, last)
  })

  it('that is closed during the data call is not compiled', async () => {
    const play = await begin('opening', { 'close-data-call': { next: 'closed' } })
    await play.answerAll(called)
    await endsWith(play, 'The report ends here')
  })
})

describe('the compilation', () => {
  it.each(['asked-again', 'closed'])('ends this round when it is %s', async (word) => {
    const play = await begin('compilation')
    await play.answer('compile-annual-report', word)
    await endsWith(play, 'The report ends here')
  })

  it.each(['change', 'closed'])('ends this round when the council’s reviews weigh %s', async (next) => {
    const play = await begin('compilation', { 'weigh-annual-reviews': { next } })
    await play.answerAll([['compile-annual-report', 'compiled'], ...reviewed])
    await endsWith(play, 'The report ends here')
  })
})

describe('the secrecy review and the signature', () => {
  it.each(['asked-again', 'closed'])('end this round when secrecy is %s', async (word) => {
    const play = await begin('secrecy-review')
    await play.answer('review-secrecy', word)
    await endsWith(play, 'The report ends here')
  })

  it.each(['returned', 'asked-again', 'closed'])('end this round when the signature is %s', async (word) => {
    const play = await begin('approval')
    await play.answer('sign-annual-report', word)
    await endsWith(play, 'The report ends here')
  })

  it('ask whoever the report is to be signed by', async () => {
    const rendered = { next: 'rendered', signingRole: 'municipal-director' }
    const play = await begin('approval', { 'render-annual-report': rendered })
    expect(play.openTasks).toMatchObject([{ input: { role: 'municipal-director' } }])
  })
})
