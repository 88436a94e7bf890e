// A closed task's answer is carried over to its matter: each kind to its own rule, and silence to what it means.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Matter } from '../../functions/domain/matter/matter.ts'
import type { Task } from '../../functions/domain/task/task.ts'
import type { AnswerOf, TaskKind } from '../../functions/domain/task/task-answer.ts'
import { applyTask } from '../../functions/steps/apply-task.ts'
import {
  actions,
  day,
  givenBody,
  givenDecision,
  givenDraft,
  givenMatter,
  givenMeeting,
  givenTask,
  councilMeetingId as meetingId,
  now,
  refusedWith,
  resulting,
  sound,
  startedWith,
} from '../domain/given.ts'
import type { GivenStore } from './given-store.ts'
import { inOffice, matterNumber, startStore, taskOf } from './given-store.ts'

let at: GivenStore
beforeAll(async () => {
  at = await startStore()
  await at.given(...inOffice('iss.lind', 'coordinator'), givenBody(), givenMeeting('2027-04-28'))
})
afterAll(async () => {
  await at.close()
})

let digit = 0
/** A task of a matter of its own, closed and applied. */
async function apply(
  task: Partial<Task> & { taskKind: TaskKind },
  { matter = {} as Partial<Matter>, capacity = undefined as string | undefined } = {},
) {
  digit += 1
  const matterId = matterNumber(0).slice(0, -2) + String(digit).padStart(2, '0')
  const taskId = `${matterId}~${taskOf(0).split('~')[1]}`
  const given = givenMatter({ phase: { name: 'minutes', bodyId: 'kf' }, ...matter, id: matterId })
  await at.given(
    given,
    givenTask({ status: 'done', subject: { meetingId }, ...task, id: taskId, matterId }),
    givenDraft({ matterId, number: 3 }),
  )
  return await at.run(applyTask, { taskId, ...(capacity && { capacity }) }, { on: '2027-05-04' })
}

const closed: Partial<Matter> = { phase: { name: 'closed', outcome: 'withdrawn', closedAt: now } }
const decided = { decisions: [givenDecision()] }

const recording = (
  facts: Partial<AnswerOf<'record-outcome'>>,
): Pick<Task, 'taskKind' | 'subject' | 'answer'> => ({
  taskKind: 'record-outcome',
  subject: { meetingId, bodyKind: 'council', seatCount: 51, minorityUsed: false },
  answer: { kind: 'record-outcome', outcome: 'approved', paragraph: 87, presentCount: 49, ...facts },
})

describe('an outcome', () => {
  it('KL 5:50: given 17 of 49 for a referral back, then a minority has done it (S1)', async () => {
    const motivations = [{ text: 'Kostnader för bolagen saknas' }]
    const deferrals = [{ motion: 'referral' as const, votes: { for: 17, against: 32 }, motivations }]
    const { decision, output } = await apply(recording({ outcome: 'referred-back', deferrals }), {
      capacity: 'decides',
    })
    expect(output).toEqual({ next: 'recorded' })
    expect(resulting(sound(decision), 'matter')).toMatchObject({
      minorityUsed: true,
      phase: { name: 'memo' },
      decisions: [{ deferredBy: 'minority', bodyAbbreviation: 'KF' }],
    })
  })

  it('KL 5:28: given the capacity the machine knows, then it decides where the matter goes', async () => {
    const { decision } = await apply(recording({}), { capacity: 'proposes', matter: { stop: 0 } })
    expect(resulting(sound(decision), 'matter')).toMatchObject({
      stop: 1,
      decisions: [{ capacity: 'proposes' }],
    })
  })

  it('given no capacity, then it fails: nobody guesses whether a body decided', async () => {
    await expect(apply(recording({}))).rejects.toThrow(/capacity|Invalid option/)
  })
})

describe('other answers', () => {
  const writing: AnswerOf<'write-memo'> = {
    kind: 'write-memo',
    proposal: ['att fastställa policyn'],
    background: 'b',
    assessment: 'a',
    finances: 'f',
  }
  const confirming = { kind: 'confirm-conformed-text', conforms: true } as const
  const adopting = { kind: 'adopt-document', outcome: 'adopted', decidedBy: 'Styrelsen' } as const

  it.each<[string, Partial<Task> & { taskKind: TaskKind }, string, string]>([
    [
      'KL 5:69: adjusted minutes',
      { taskKind: 'adjust-minutes', answer: { kind: 'adjust-minutes', adjustedOn: day('2027-05-04') } },
      'adjusted',
      'minutes.adjusted',
    ],
    ['a memo', { taskKind: 'write-memo', answer: writing }, 'sign', 'memo.written'],
    [
      'a changed text',
      { taskKind: 'conform-text', answer: { kind: 'conform-text', draftNumber: 3 } },
      'confirm',
      'matter.text-changed',
    ],
    [
      'a confirmed text',
      {
        taskKind: 'confirm-conformed-text',
        subject: { meetingId, draftNumber: 3 },
        answer: confirming,
      },
      'conformed',
      'matter.text-conformed',
    ],
    [
      'a report',
      {
        taskKind: 'report-assignment',
        subject: { meetingId, assignment: 0 },
        answer: { kind: 'report-assignment', report: 'Klart', isDone: true },
      },
      'noted',
      'assignment.reported',
    ],
    [
      'an adoption',
      {
        taskKind: 'adopt-document',
        subject: { unitId: 'ab-alingsashem' },
        answer: { ...adopting, decidedOn: day('2027-05-03') },
      },
      'noted',
      'adoption.adopted',
    ],
  ])('given %s, then its rule is asked', async (_, task, next, action) => {
    const { decision, output } = await apply(task, { matter: decided })
    expect(output).toEqual({ next })
    expect(actions(sound(decision))[0]).toBe(action)
  })

  it('given a statement to the court, then it stands in its task alone (KL 6:15)', async () => {
    const answer = { kind: 'write-statement', sentOn: day('2027-05-04'), summary: 'Bestrider' } as const
    const applied = await apply({ taskKind: 'write-statement', subject: {}, answer })
    expect(applied).toEqual({ decision: undefined, output: { next: 'noted' } })
  })
})

describe('no answer', () => {
  it.each(['refused', 'ignored'] as const)(
    'given minutes that are %s, then the machine hears it and asks anew',
    async (status) => {
      const applied = await apply({ taskKind: 'adjust-minutes', status }, { matter: decided })
      expect(applied).toEqual({ decision: undefined, output: { next: status } })
    },
  )

  it.each(['record-outcome', 'sign-memo'] as const)(
    'given %s that was taken back, then its machine ends and the matter does not lapse',
    async (taskKind) => {
      const applied = await apply({ taskKind, status: 'withdrawn' }, { capacity: 'decides' })
      expect(applied).toEqual({ decision: undefined, output: { next: 'closed' } })
    },
  )

  it.each(['conform-text', 'confirm-conformed-text'] as const)(
    'given silence about %s, then it is asked again, for nothing enters without it',
    async (taskKind) => {
      const subject = { meetingId, ...(taskKind === 'confirm-conformed-text' && { draftNumber: 3 }) }
      const { decision, output } = await apply({ taskKind, subject, status: 'ignored' })
      expect(output).toEqual({ next: 'asked-again' })
      expect(startedWith(sound(decision))).toMatchObject([['standing-task', { task: { taskKind } }]])
    },
  )

  it.each<[TaskKind, Task['subject']]>([
    ['adopt-document', { unitId: 'ab-alingsashem' }],
    ['report-assignment', { meetingId, assignment: 0 }],
  ])(
    'given silence about %s, then it is asked again also when the matter is closed',
    async (taskKind, subject) => {
      const { decision, output } = await apply({ taskKind, subject, status: 'ignored' }, { matter: closed })
      expect(output).toEqual({ next: 'asked-again' })
      expect(startedWith(sound(decision))).toMatchObject([['standing-task', { task: { taskKind } }]])
    },
  )

  it('given a refused signature, then the memo is rewritten', async () => {
    const memo = { proposal: ['a'], background: 'b', assessment: 'a', finances: 'f' }
    const matter = { memo: { ...memo, writtenBy: 'iss.lind', signatures: [] } }
    const closedBy = { personId: 'kd.sjo', name: 'Sjö', role: 'municipal-director' } as const
    const { output } = await apply({ taskKind: 'sign-memo', status: 'refused', closedBy }, { matter })
    expect(output).toEqual({ next: 'rewrite' })
  })

  it('given a task that is still open, then it refuses', async () => {
    await expect(apply({ taskKind: 'write-draft', status: 'open' })).rejects.toThrow(
      refusedWith('wrong-state'),
    )
  })

  it('given an answer of another kind than its task may have, then it refuses', async () => {
    const answer = { kind: 'review-draft', verdict: 'approve' } as const
    await expect(apply({ taskKind: 'review-draft', answer })).rejects.toThrow(refusedWith('wrong-state'))
  })
})

describe('a matter that is closed', () => {
  it.each(['write-memo', 'record-outcome', 'conform-text', 'sign-memo', 'confirm-appeal-period'] as const)(
    'given %s, then nothing is done any more',
    async (taskKind) => {
      const applied = await apply({ taskKind }, { matter: closed })
      expect(applied).toEqual({ decision: undefined, output: { next: 'closed' } })
    },
  )

  it('KL 5:69: given its minutes, then they are adjusted all the same', async () => {
    const answer = { kind: 'adjust-minutes', adjustedOn: day('2027-05-04') } as const
    const { output } = await apply(
      { taskKind: 'adjust-minutes', answer },
      { matter: { ...closed, ...decided } },
    )
    expect(output).toEqual({ next: 'adjusted' })
  })

  it('KL 8:12: given its adjusted minutes, then they are announced all the same', async () => {
    const answer = {
      kind: 'announce-minutes',
      announcedOn: day('2027-05-05'),
      minutesKeptAt: 'Rådhuset',
    } as const
    const decisions = [givenDecision({ adjustedOn: day('2027-05-04') })]
    const { decision, output } = await apply(
      { taskKind: 'announce-minutes', answer },
      { matter: { ...closed, decisions } },
    )
    expect(output).toEqual({ next: 'announced' })
    expect(startedWith(sound(decision))).toEqual([])
  })

  it.each(['refused', 'ignored'] as const)(
    'given minutes that are %s, then the machine asks for them anew',
    async (status) => {
      const { output } = await apply({ taskKind: 'announce-minutes', status }, { matter: closed })
      expect(output).toEqual({ next: status })
    },
  )
})
