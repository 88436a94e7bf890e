// The phases of a classification: the team proposes, advisers advise each in their own time, the owner decides; each phase ends by itself.
import { describe, expect, it } from 'vitest'
import { day, Play, StepError } from './play.ts'

const classification = { assetId: 'barnjournaler', number: 3, classificationId: 'classification-1' }

const advisers = [
  { role: 'data-protection-officer', ground: 'personal-data' },
  { role: 'legal-counsel', ground: 'secrecy' },
  { role: 'it-security-coordinator', ground: 'availability' },
]

async function begin(entry: string, steps = {}): Promise<Play> {
  const play = new Play(steps)
  await play.start('classification', { entry, ...classification })
  return play
}

/** All advice is in: the step that then runs is given no task. */
const sending = { 'apply-classification-task': { next: 'decide' } }

const advise = (asked: readonly object[], steps = {}) =>
  begin('advise', { 'open-advice': { advisers: asked, round: 1 }, ...sending, ...steps })

const ended = (outcome: string) => [{ status: 'SUCCEEDED', output: { outcome }, error: undefined }]

describe('the proposal', () => {
  it('is asked for with all that names the classification', async () => {
    const play = await begin('propose')
    expect(play.openTasks).toMatchObject([
      {
        taskKind: 'propose-classification',
        input: { ...classification, taskKind: 'propose-classification' },
      },
    ])
    expect(play.openTasks[0]?.token).not.toBe('')
  })

  it.each(['advise', 'asked-again', 'closed'])('ends its phase, whatever it came to: %s', async (word) => {
    const play = await begin('propose')
    await play.answer('propose-classification', word)
    expect(await play.path('classification')).toEqual([
      'Take up the classification',
      'Which phase is it?',
      'Ask for a proposal',
      'Note the proposal',
    ])
    expect(play.callsOf('apply-classification-task').map(({ input }) => input)).toEqual([
      { taskId: 'task-1' },
    ])
    expect(await play.ends('classification')).toEqual(ended(word))
  })
})

describe('the advice', () => {
  it('is asked for from everyone at once, each on their own ground', async () => {
    const play = await advise(advisers)
    expect(play.callsOf('open-advice').map(({ input }) => input)).toEqual([classification])
    expect(play.openTasks.map(({ input }) => input)).toEqual(
      advisers.map((adviser) => ({ ...classification, taskKind: 'advise-classification', ...adviser })),
    )
    expect(new Set(play.openTasks.map(({ askedAt }) => askedAt)).size).toBe(1)
    expect(new Set(play.callsOf('request-classification-task').map(({ run }) => run)).size).toBe(3)
  })

  it('is taken in any order, silence too, and the owner is asked after the last', async () => {
    const play = await advise(advisers)
    await play.answer('advise-classification', 'noted', { role: 'it-security-coordinator' })
    await play.answer('advise-classification', 'ignored', { role: 'data-protection-officer' })
    expect(play.callsOf('apply-classification-task').map(({ input }) => input)).toEqual([
      { taskId: 'task-3' },
      { taskId: 'task-1' },
    ])
    expect(await play.ends('classification')).toMatchObject([{ status: 'RUNNING' }])

    await play.answer('advise-classification', 'refused', { role: 'legal-counsel' })
    expect(
      play
        .callsOf('apply-classification-task')
        .map(({ input }) => input)
        .slice(2),
    ).toEqual([{ taskId: 'task-2' }, { assetId: 'barnjournaler', number: 3, round: 1 }])
    expect(new Set(play.callsOf('apply-classification-task').map(({ run }) => run)).size).toBe(4)
    expect(await play.ends('classification')).toEqual(ended('decide'))
  })

  it('goes adviser by adviser through asking and noting', async () => {
    const play = await advise(advisers.slice(0, 1))
    await play.answer('advise-classification', 'noted')
    expect(await play.path('classification')).toEqual([
      'Take up the classification',
      'Which phase is it?',
      'Find the advisers',
      'Ask every adviser',
      'Ask the adviser',
      'Note the advice',
      'Send to decision',
    ])
  })

  it('goes straight on where nobody’s is needed', async () => {
    const play = await advise([])
    expect(await play.path('classification')).toEqual([
      'Take up the classification',
      'Which phase is it?',
      'Find the advisers',
      'Ask every adviser',
      'Send to decision',
    ])
    expect(await play.ends('classification')).toEqual(ended('decide'))
  })

  it('is done without where nobody holds the role for sixty days', async () => {
    const play = await advise(advisers.slice(0, 2), {
      'request-classification-task': ({ input }: { input: Record<string, unknown> }) => {
        if (input['role'] === 'legal-counsel') throw new StepError('no-role-holder')
        return {}
      },
    })
    await play.answer('advise-classification', 'noted', { role: 'data-protection-officer' })
    await play.move(59 * day)
    expect(await play.ends('classification')).toMatchObject([{ status: 'RUNNING' }])
    await play.move(2 * day)
    expect(await play.path('classification')).toContain('Nobody advises')
    expect(play.callsOf('apply-classification-task')).toHaveLength(2)
    expect(await play.ends('classification')).toEqual(ended('decide'))
  })

  it('leads to no decision when the proposal was decided or replaced meanwhile', async () => {
    const play = await advise([], { 'apply-classification-task': { next: 'closed' } })
    expect(await play.ends('classification')).toEqual(ended('closed'))
  })
})

describe('the decision', () => {
  it.each(['in-force', 'sent-back', 'asked-again', 'closed'])('ends its phase: %s', async (word) => {
    const play = await begin('decide')
    expect(play.openTasks).toMatchObject([
      { taskKind: 'decide-classification', input: { ...classification, taskKind: 'decide-classification' } },
    ])
    await play.answer('decide-classification', word)
    expect(await play.path('classification')).toEqual([
      'Take up the classification',
      'Which phase is it?',
      'Ask the information owner',
      'Note the decision',
    ])
    expect(await play.ends('classification')).toEqual(ended(word))
  })
})

describe('a classification that goes wrong', () => {
  it('fails on a phase it does not know', async () => {
    const play = await begin('approve')
    expect(await play.ends('classification')).toMatchObject([
      { status: 'FAILED', error: 'States.NoChoiceMatched' },
    ])
  })

  it.each(['propose', 'decide'])(
    'fails when the task is never heard of, so that an alarm is raised: %s',
    async (entry) => {
      const play = await begin(entry)
      await play.move(301 * day)
      expect(await play.ends('classification')).toMatchObject([{ status: 'FAILED', error: 'States.Timeout' }])
    },
  )

  it.each(['propose', 'decide'])('fails when nobody can be asked for sixty days: %s', async (entry) => {
    const play = await begin(entry, {
      'request-classification-task': () => {
        throw new StepError('no-role-holder')
      },
    })
    await play.move(61 * day)
    expect(await play.ends('classification')).toMatchObject([{ status: 'FAILED', error: 'no-role-holder' }])
  })
})
