// What a task of each kind is about, and the day the law or the process gives it.
import { describe, expect, it } from 'vitest'
import type { Meeting } from '../../../functions/domain/meeting/meeting.ts'
import { defaultRules, type MunicipalRules } from '../../../functions/domain/organisation/municipal-rules.ts'
import type { Role } from '../../../functions/domain/organisation/role.ts'
import { taskFacts } from '../../../functions/domain/task/task-facts.ts'
import { TaskKind } from '../../../functions/domain/task/task-kind.ts'
import {
  councilMeetingId,
  day,
  executiveBoard,
  givenBody,
  givenDecision,
  givenMatter,
  givenMeeting,
  matterId,
  now,
  refusedWith,
} from '../given.ts'

const meeting = { body: givenBody(), meeting: givenMeeting('2027-04-28') }
const today = day('2027-04-28')
const ofMeeting = { bodyId: 'kf', bodyName: 'Kommunfullmäktige', meetingId: councilMeetingId, unitId: 'kf' }
const withDecision = (facts: Parameters<typeof givenDecision>[0] = {}) =>
  givenMatter({ decisions: [givenDecision(facts)] })

describe('a task without a meeting', () => {
  it('given a review, then it is about the matter’s draft', () => {
    expect(taskFacts('review-draft', givenMatter({ draftNumber: 2 }), { today })).toEqual({
      subject: { draftNumber: 2 },
    })
    expect(taskFacts('review-draft', givenMatter(), { today })).toEqual({ subject: {} })
  })

  it('given the plan of another consultation, then it says how much of the text has changed, and whether that is much', () => {
    const changed = (changedShare: number, rules?: MunicipalRules) =>
      taskFacts('plan-consultation', givenMatter({ changedShare }), { rules, today }).subject
    expect(changed(0.2)).toEqual({ changedShare: 0.2, proposesConsultation: true })
    expect(changed(0.199)).toEqual({ changedShare: 0.199, proposesConsultation: false })
    const patient = { ...defaultRules, substantialChange: 0.5 }
    expect(changed(0.4, patient)).toEqual({ changedShare: 0.4, proposesConsultation: false })
    expect(taskFacts('plan-consultation', givenMatter(), { today })).toEqual({ subject: {} })
  })

  it('given an opinion, then it is about the unit and due on the last answer day', () => {
    const matter = givenMatter({ phase: { name: 'consultation', lastAnswerDay: day('2027-03-31') } })
    expect(taskFacts('give-opinion', matter, { unitId: 'avrf', today })).toEqual({
      dueOn: '2027-03-31',
      subject: { unitId: 'avrf' },
    })
  })

  it('given an opinion after the consultation, then the kind’s own days count', () => {
    expect(taskFacts('give-opinion', givenMatter(), { today })).toEqual({ subject: {} })
  })

  it.each([
    'register-matter',
    'write-draft',
    'compile-consultation',
    'write-memo',
    'sign-memo',
    'write-statement',
    'review-topicality',
  ] as const)('%s: is about its matter alone', (kind) => {
    expect(taskFacts(kind, givenMatter(), { today })).toEqual({ subject: {} })
  })
})

describe('a standing task', () => {
  it.each(['conform-text', 'confirm-conformed-text', 'report-assignment'] as const)(
    '%s: is about the meeting that asked for it',
    (kind) => {
      expect(taskFacts(kind, givenMatter(), { meeting, today })).toEqual({ subject: ofMeeting })
    },
  )

  it('given the changed text, then which; given an assignment, then which of the decision’s', () => {
    const confirming = { meeting, draftNumber: 3, today }
    expect(taskFacts('confirm-conformed-text', givenMatter(), confirming).subject.draftNumber).toBe(3)
    const reporting = { meeting, assignment: 0, today }
    expect(taskFacts('report-assignment', givenMatter(), reporting).subject.assignment).toBe(0)
  })

  it('given an adoption, then it is about the document and the unit (domain 1.6)', () => {
    expect(taskFacts('adopt-document', givenMatter(), { unitId: 'ab-alingsashem', today })).toEqual({
      subject: { documentId: 'informationssakerhetspolicy', unitId: 'ab-alingsashem' },
    })
  })
})

describe('a signature under the memo', () => {
  const signed = (personId: string, role: Role) => ({ personId, name: personId, role, at: now })
  const memoWith = (...signatures: ReturnType<typeof signed>[]) =>
    givenMatter({
      memo: {
        proposal: ['att fastställa policyn'],
        background: 'B',
        assessment: 'A',
        finances: 'F',
        writtenBy: 'iss.lind',
        signatures,
      },
    })

  it('given who signed as security chief, then they may not sign as director too', () => {
    expect(taskFacts('sign-memo', memoWith(signed('bs.vik', 'security-chief')), { today })).toEqual({
      subject: {},
      signedIds: ['bs.vik'],
    })
  })

  it('given that the director signed in the place of a chief who wrote the text, then they sign again', () => {
    expect(taskFacts('sign-memo', memoWith(signed('kd.ek', 'municipal-director')), { today })).toEqual({
      subject: {},
    })
  })
})

describe('a task of a meeting', () => {
  it('given the outcome, then it is due the day after and carries the seats', () => {
    expect(taskFacts('record-outcome', givenMatter(), { meeting, today })).toEqual({
      dueOn: '2027-04-29',
      subject: {
        ...ofMeeting,
        seatCount: 51,
        bodyKind: 'council',
        minorityUsed: false,
        announcement: 'regular',
        earliestDay: '2027-04-28',
      },
    })
  })

  it('KL 5:50: given that a minority has deferred it once, then the secretary’s task knows', () => {
    const facts = taskFacts('record-outcome', givenMatter({ minorityUsed: true }), { meeting, today })
    expect(facts.subject.minorityUsed).toBe(true)
  })

  it('KL 5:14, 5:52: given how this matter was announced, then the secretary’s task knows', () => {
    const item = { matterId, title: 'Ny policy', placedAt: now }
    const other = { ...item, matterId: `${matterId.slice(0, -1)}0`, announcement: 'unanimous' as const }
    const announcedAs = (...agenda: Meeting['agenda']) => {
      const context = { meeting: { ...meeting, meeting: givenMeeting('2027-04-28', { agenda }) }, today }
      return taskFacts('record-outcome', givenMatter(), context).subject.announcement
    }
    expect(announcedAs(other, { ...item, announcement: 'urgent-announcement' })).toBe('urgent-announcement')
    expect(announcedAs(other, item)).toBe('regular')
  })

  it('KL 6:35: given a committee, then its own unit’s secretary is asked, within the same days', () => {
    const board = { body: executiveBoard(), meeting: givenMeeting('2027-04-12', { bodyId: 'ks' }) }
    expect(taskFacts('adjust-minutes', givenMatter(), { meeting: board, today })).toMatchObject({
      dueOn: '2027-04-26',
      subject: { bodyId: 'ks', unitId: 'ks', meetingId: 'ks~2027-04-12' },
    })
  })

  it('KL 5:69: given the minutes, then they are adjusted within fourteen days', () => {
    expect(taskFacts('adjust-minutes', givenMatter(), { meeting, today })).toEqual({
      dueOn: '2027-05-12',
      subject: { ...ofMeeting, earliestDay: '2027-04-28' },
    })
  })

  it('KL 8:12: given adjusted minutes, then they are announced by the second day', () => {
    const matter = withDecision({ adjustedOn: day('2027-05-03') })
    expect(taskFacts('announce-minutes', matter, { meeting, today })).toEqual({
      dueOn: '2027-05-05',
      subject: { ...ofMeeting, earliestDay: '2027-05-03' },
    })
  })

  it('KL 13:5: given the announcement, then the period is confirmed two days after the notice may come down', () => {
    const matter = withDecision({ announcedOn: day('2026-12-03') })
    expect(taskFacts('confirm-appeal-period', matter, { meeting, today: day('2026-12-29') })).toMatchObject({
      dueOn: '2026-12-31',
    })
  })

  it('given that it is asked again later, then two days from that day', () => {
    const matter = withDecision({ announcedOn: day('2027-05-05') })
    expect(taskFacts('confirm-appeal-period', matter, { meeting, today: day('2027-07-01') })).toMatchObject({
      dueOn: '2027-07-03',
    })
  })

  it('KL 13:5: the notice can have come down on any day on which it had to be up', () => {
    const matter = withDecision({ announcedOn: day('2027-05-05') })
    const facts = taskFacts('confirm-appeal-period', matter, { meeting, today: day('2027-05-27') })
    expect(facts.subject).toMatchObject({ earliestDay: '2027-05-05', latestDay: '2027-05-26' })
  })

  it('KL 13:5: given an interruption, then it is asked of the new period, from the day the notice was up again', () => {
    const interruptions = [{ takenDownOn: day('2027-05-20'), announcedAgainOn: day('2027-05-24') }]
    const lastAppealDay = day('2027-06-14')
    const matter = withDecision({ announcedOn: day('2027-05-05'), interruptions, lastAppealDay })
    expect(taskFacts('confirm-appeal-period', matter, { meeting, today: day('2027-06-15') })).toMatchObject({
      dueOn: '2027-06-17',
      subject: { earliestDay: '2027-05-24', latestDay: '2027-06-14' },
    })
  })

  it.each(['announce-minutes', 'confirm-appeal-period'] as const)(
    '%s: given that the step before it is missing, then it refuses',
    (kind) => {
      expect(() => taskFacts(kind, withDecision(), { meeting, today })).toThrow(refusedWith('wrong-state'))
      expect(() => taskFacts(kind, givenMatter(), { meeting, today })).toThrow(refusedWith('wrong-state'))
    },
  )

  it('given no meeting, then every kind that needs one refuses', () => {
    const refusing = TaskKind.options.filter((kind) => {
      try {
        taskFacts(kind, givenMatter(), { today })
        return false
      } catch {
        return true
      }
    })
    expect(refusing).toEqual([
      'record-outcome',
      'adjust-minutes',
      'announce-minutes',
      'confirm-appeal-period',
      'conform-text',
      'confirm-conformed-text',
      'report-assignment',
    ])
  })
})
