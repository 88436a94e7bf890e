// A matter that is withdrawn before it is decided, with everything that waits for it.
import { describe, expect, it } from 'vitest'
import type { Stored } from '../../../functions/domain/decision.ts'
import type { Matter } from '../../../functions/domain/matter/matter.ts'
import type { Phase } from '../../../functions/domain/matter/phase.ts'
import { withdrawMatter } from '../../../functions/domain/matter/withdraw-matter.ts'
import type { Meeting } from '../../../functions/domain/meeting/meeting.ts'
import type { Task } from '../../../functions/domain/task/task.ts'
import { mostTasksWithdrawn } from '../../../functions/domain/task/withdraw-tasks.ts'
import {
  actions,
  councilMeetingId,
  day,
  givenActor,
  givenDocument,
  givenMatter,
  givenMeeting,
  givenTask,
  holder,
  mails,
  matterId,
  moment,
  now,
  own,
  refusedWith,
  resulting,
  sound,
  stored,
  taskId,
} from '../given.ts'

const lind = givenActor('iss.lind', own('coordinator'))
const otherId = `${matterId.slice(0, -1)}9`
const beforeCouncil = { phase: { name: 'deliberation', bodyId: 'kf', meetingId: councilMeetingId } } as const

const openTask = (number: number, facts: Partial<Task> = {}) =>
  stored(givenTask({ id: taskId(number), token: `token-${number}`, ...facts }))

function withdraw(
  matter: Partial<Matter> = {},
  context: {
    tasks?: readonly Stored<Task>[]
    meeting?: Meeting
    openMatterId?: string
    disqualifiedIds?: readonly string[]
  } = {},
) {
  const withdrawn = withdrawMatter(stored(givenMatter({ entryOn: day('2027-05-01'), ...matter })), 'Ny lag', {
    actor: lind,
    standing: lind.standings[0],
    document: stored(givenDocument({ openMatterId: context.openMatterId ?? matterId })),
    meeting: context.meeting && stored(context.meeting),
    tasks: context.tasks ?? [],
    disqualifiedIds: context.disqualifiedIds ?? [],
    informedIds: ['sc.dahl', 'iss.lind'],
    ...moment,
  })
  return { ...withdrawn, decision: sound(withdrawn.decision) }
}

const item = (id: string) => ({ matterId: id, title: 'Ett ärende', placedAt: now })

describe('withdrawing a matter', () => {
  it('closes it with the reason, and frees its document', () => {
    const { decision, matter, left } = withdraw()
    expect(matter).toMatchObject({
      phase: { name: 'closed', outcome: 'withdrawn', closedAt: now },
      closingReason: 'Ny lag',
    })
    expect(matter).not.toHaveProperty('entryOn')
    expect(resulting(decision, 'document')).toEqual(givenDocument())
    expect(actions(decision)).toEqual(['matter.withdrawn', 'document.matter-closed'])
    expect(decision.actor).toMatchObject({ personId: 'iss.lind', role: 'coordinator' })
    expect(left).toBe(0)
  })

  it('given another matter open on the document, then that stays', () => {
    expect(actions(withdraw({}, { openMatterId: otherId }).decision)).toEqual(['matter.withdrawn'])
  })

  it('closes its open tasks, and their machines hear that they are withdrawn', () => {
    const tasks = [
      openTask(1),
      openTask(2, { status: 'done' }),
      openTask(3, { taskKind: 'conform-text', token: '' }),
    ]
    const { decision } = withdraw({}, { tasks })
    expect(actions(decision).slice(2)).toEqual(['task.withdrawn', 'task.withdrawn'])
    expect(decision.effects.filter(({ kind }) => kind !== 'send-mail')).toEqual([
      {
        kind: 'answer-task',
        token: 'token-1',
        output: { exit: 'withdrawn', taskId: taskId(1), matterId },
      },
    ])
  })

  it('tells everyone involved once (M24), those who were asked among them', () => {
    const tasks = [openTask(1, { assignee: holder('reg.holm', 'registrar') }), openTask(2)]
    expect(mails(withdraw({}, { tasks }).decision)).toEqual([
      'matter-closed to sc.dahl',
      'matter-closed to iss.lind',
      'matter-closed to reg.holm',
    ])
  })

  it.each(['adjust-minutes', 'announce-minutes', 'report-assignment'] as const)(
    'KL 5:69, KL 8:12: given a meeting that has had it, then its %s goes on',
    (taskKind) => {
      const { decision, left } = withdraw({}, { tasks: [openTask(1, { taskKind })] })
      expect(actions(decision)).not.toContain('task.withdrawn')
      expect(left).toBe(0)
    },
  )
})

describe('the agenda', () => {
  it('given a meeting to come, then the matter leaves it and the others stay', () => {
    const meeting = givenMeeting('2027-04-28', { agenda: [item(otherId), item(matterId)] })
    const { decision } = withdraw(beforeCouncil, { meeting })
    expect(resulting(decision, 'meeting').agenda).toEqual([item(otherId)])
    expect(actions(decision)).toContain('meeting.agenda-shortened')
  })

  it('given a meeting today, then it leaves that too', () => {
    const meeting = givenMeeting(moment.today, { agenda: [item(matterId)] })
    expect(resulting(withdraw(beforeCouncil, { meeting }).decision, 'meeting').agenda).toEqual([])
  })

  it('given a meeting that has been held, then it keeps the agenda it had', () => {
    const meeting = givenMeeting('2027-01-31', { agenda: [item(matterId)] })
    expect(actions(withdraw(beforeCouncil, { meeting }).decision)).not.toContain('meeting.agenda-shortened')
  })

  it('given a meeting without it, then nothing is changed there', () => {
    const meeting = givenMeeting('2027-04-28', { agenda: [item(otherId)] })
    expect(actions(withdraw(beforeCouncil, { meeting }).decision)).not.toContain('meeting.agenda-shortened')
  })
})

describe('more tasks than one transaction takes', () => {
  const thirty = Array.from({ length: 30 }, (_, at) => openTask(at + 1, { taskKind: 'give-opinion' }))

  it('closes the matter and as many as fit, and says how many are left', () => {
    const meeting = givenMeeting('2027-04-28', { agenda: [item(matterId)] })
    const { decision, left } = withdraw(beforeCouncil, { tasks: thirty, meeting })
    expect(left).toBe(30 - mostTasksWithdrawn)
    const answers = decision.effects.filter(({ kind }) => kind === 'answer-task')
    expect(answers).toHaveLength(mostTasksWithdrawn)
    // State, audit entry and chain head for each change; a row for each answer, one for the mails, one for the receipt.
    expect(decision.changes.length * 3 + answers.length + 2).toBeLessThanOrEqual(100)
  })

  it.each(['withdrawn', 'annulled'] as const)(
    'given a matter that is %s, then asked again it closes the rest and nothing else',
    (outcome) => {
      const phase: Phase = { name: 'closed', outcome, closedAt: now }
      const { decision, left, matter } = withdraw({ phase }, { tasks: thirty.slice(0, 12) })
      expect(new Set(actions(decision))).toEqual(new Set(['task.withdrawn']))
      expect(decision.changes).toHaveLength(12)
      expect(mails(decision)).toEqual([])
      expect(left).toBe(0)
      expect(matter.phase).toEqual(phase)
    },
  )
})

describe('what cannot be withdrawn', () => {
  it.each<Phase>([
    { name: 'minutes', bodyId: 'kf' },
    { name: 'appeal-period', lastAppealDay: day('2027-05-26') },
    { name: 'appealed' },
    { name: 'awaiting-entry' },
    { name: 'closed', outcome: 'in-force', closedAt: now },
    { name: 'closed', outcome: 'withdrawn', closedAt: now },
  ])('given the phase $name, then it refuses: it is decided, or over', (phase) => {
    expect(() => withdraw({ phase })).toThrow(refusedWith('wrong-state'))
  })

  it.each<Phase>([
    { name: 'registration' },
    { name: 'drafting' },
    { name: 'internal-review', reviewTaskCount: 3 },
    { name: 'consultation-planning' },
    { name: 'consultation', lastAnswerDay: day('2027-03-01') },
    { name: 'compilation' },
    { name: 'memo' },
    { name: 'signing' },
    beforeCouncil.phase,
  ])('given the phase $name, then it may be', (phase) => {
    expect(withdraw({ phase }).matter.phase).toMatchObject({ outcome: 'withdrawn' })
  })

  it('given a decision that stands, then what companies are to do with it is not taken back', () => {
    const phase: Phase = { name: 'closed', outcome: 'in-force', closedAt: now }
    const tasks = [openTask(1, { taskKind: 'adopt-document' })]
    expect(() => withdraw({ phase }, { tasks })).toThrow(refusedWith('wrong-state'))
  })

  it('KL 7:4: given a handler who is disqualified, then they may not', () => {
    expect(() => withdraw({}, { disqualifiedIds: ['iss.lind'] })).toThrow(refusedWith('disqualified'))
  })
})
