// The status report of a month: drafted from what is known, commented, and answered by the security chief or shown as unanswered.
import { describe, expect, it } from 'vitest'
import { actionOfReport } from '../../../functions/domain/report/action-of-report.ts'
import {
  askForStatusReport,
  draftStatusReport,
  isTakenUp,
  type StatusSources,
  statusFigures,
  upcomingDeadlines,
} from '../../../functions/domain/report/draft-status-report.ts'
import {
  checkReception,
  noteComment,
  noteReception,
  noteReply,
  subjectOfStatusTask,
} from '../../../functions/domain/report/receive-status-report.ts'
import { statusReportId } from '../../../functions/domain/report/status-report.ts'
import type { AnswerOf } from '../../../functions/domain/task/task-answer.ts'
import {
  actions,
  day,
  givenActor,
  mails,
  moment,
  own,
  refusedWith,
  resulting,
  sound,
  startedWith,
  stored,
  today,
} from '../given.ts'
import { idOf } from '../register/given-register.ts'
import {
  answered,
  givenActionFacts,
  givenIncidentFacts,
  givenRegister,
  givenStatusReport,
  ignored,
} from './given-report.ts'

const { closedOn: _, ...openAction } = givenActionFacts({ status: 'open' })
const dueOn = (text: string) => ({ ...openAction, dueOn: day(text) })
const given = (facts: Partial<StatusSources> = {}): StatusSources => ({
  register: [],
  actions: [],
  incidents: [],
  classesEnd: [],
  ...facts,
})

describe('the figures of a month', () => {
  it('count what is open, and over every unit what is registered', () => {
    const { isSignificant: __, ...undecided } = givenIncidentFacts({ isClosed: false })
    const sources = given({
      register: [givenRegister('/kf/skolan/', { vacant: 2 }), givenRegister('/kf/varden/')],
      actions: [dueOn('2027-02-01'), dueOn('2027-01-31'), givenActionFacts()],
      incidents: [undecided, { ...undecided, isSignificant: true }, givenIncidentFacts()],
    })
    expect(statusFigures(sources, today)).toMatchObject({
      openIncidents: 2,
      openSignificantIncidents: 1,
      undecidedIncidents: 1,
      openActions: 2,
      overdueActions: 1,
      assets: 20,
      vacancies: 2,
      gapsAtTwo: 2,
    })
  })

  it('look two months ahead, the first day first, and never back', () => {
    const sources = given({
      actions: [dueOn('2027-01-31'), dueOn('2027-04-02'), dueOn('2027-02-01'), dueOn('2027-04-03')],
      classesEnd: [day('2027-03-01'), day('2027-01-01')],
    })
    expect(upcomingDeadlines(sources, today)).toEqual([
      { what: 'action-due', first: day('2027-02-01'), count: 2 },
      { what: 'class-expires', first: day('2027-03-01'), count: 1 },
    ])
    expect(upcomingDeadlines(given(), day('2027-03-01'))).toMatchObject([{ what: 'annual-report-due' }])
    expect(upcomingDeadlines(given(), day('2027-11-02'))).toMatchObject([{ what: 'action-plan-due' }])
  })
})

describe('drafting', () => {
  const before = givenStatusReport({ period: '2026-12', id: statusReportId('2026-12') })
  const reception = {
    outcome: 'noted' as const,
    by: { personId: 'sc.dahl', name: 'Henrik Dahl', role: 'security-chief' as const },
    at: moment.now,
    taskId: answered({ kind: 'answer-status-question', answer: 'x' }).id,
  }

  it.each([
    ['was answered', { ...before, reception }, true],
    ['was not answered', before, false],
  ])('shows the month before, and that it %s', (_name, previous, wasReceived) => {
    const decision = draftStatusReport('2027-01', undefined, { sources: given(), previous }, moment)
    expect(resulting(sound(decision), 'status-report')).toMatchObject({
      status: 'drafted',
      previous: { period: '2026-12', wasReceived },
    })
  })

  it('leaves a report alone that is taken up, and takes up one that is asked for', () => {
    expect(isTakenUp(undefined)).toBe(false)
    expect(isTakenUp(givenStatusReport({ status: 'requested' }))).toBe(false)
    expect(isTakenUp(givenStatusReport({ status: 'drafted' }))).toBe(true)
  })

  const standing = own('coordinator')
  const ask = (period: string, existing?: ReturnType<typeof givenStatusReport>) =>
    askForStatusReport(
      period,
      existing && stored(existing),
      { sources: given(), previous: undefined },
      {
        ...moment,
        actor: givenActor('iss.lind', standing),
        grant: { scope: 'everywhere', standing, unitIds: [] },
      },
    )

  it('is asked for in one’s own name, for a month that has begun, once', () => {
    const { decision } = ask('2027-02')
    expect(sound(decision).actor).toMatchObject({ personId: 'iss.lind', role: 'coordinator' })
    expect(actions(decision)).toEqual(['status-report.requested'])
    expect(startedWith(decision)).toEqual([['status-report', { period: '2027-02' }]])
    expect(() => ask('2027-03')).toThrow(refusedWith('day-not-possible', 'body.period'))
    expect(() => ask('2027-01', givenStatusReport())).toThrow(refusedWith('already-exists', 'body.period'))
  })
})

describe('the coordinator', () => {
  const report = stored(givenStatusReport())
  const comment = answered({ kind: 'comment-status-report', comment: 'Lugnt.', decisionsNeeded: ['Medel?'] })

  it('comments it, and silence sends it on without a comment', () => {
    const sent = noteComment(report, comment, moment)
    expect(sent.next).toBe('sent')
    expect(resulting(sound(sent.decision), 'status-report')).toMatchObject({
      status: 'sent',
      comment: 'Lugnt.',
      decisionsNeeded: ['Medel?'],
      commentedBy: { personId: 'iss.lind' },
    })
    const silent = resulting(sound(noteComment(report, ignored(comment), moment).decision), 'status-report')
    expect(silent).toEqual({ ...report.state, status: 'sent' })
  })

  it('answers a question, and silence sends it back without an answer', () => {
    const reply = answered({ kind: 'answer-status-question', answer: 'Leverantören.' })
    const { decision, next } = noteReply(report, reply, moment)
    expect(next).toBe('replied')
    expect(resulting(sound(decision), 'status-report')).toMatchObject({
      status: 'sent',
      reply: 'Leverantören.',
    })
    const silent = resulting(sound(noteReply(report, ignored(reply), moment).decision), 'status-report')
    expect(silent).toEqual({ ...report.state, status: 'sent' })
  })
})

describe('the security chief', () => {
  const report = stored(givenStatusReport({ status: 'sent' }))
  const noAction = () => {
    throw new TypeError('No action was demanded')
  }
  const answer = (facts: Omit<AnswerOf<'receive-status-report'>, 'kind'>) =>
    answered({ kind: 'receive-status-report', ...facts })
  const received = (task: ReturnType<typeof answer>) => noteReception(report, task, noAction, moment)

  it('notes it, in their name when a deputy does', () => {
    const onBehalfOf = { personId: 'sc.dahl', name: 'Henrik Dahl', role: 'security-chief' as const }
    const { decision, next } = received({ ...answer({ outcome: 'noted' }), onBehalfOf })
    expect(next).toBe('received')
    expect(resulting(sound(decision), 'status-report')).toMatchObject({
      status: 'received',
      reception: { outcome: 'noted', by: { personId: 'iss.lind' }, onBehalfOf },
    })
    expect(decision.effects).toEqual([])
  })

  it('asks one question back, and not two', () => {
    const question = { outcome: 'question', question: 'Varför?' } as const
    const { decision, next } = received(answer(question))
    expect(next).toBe('question')
    const asked = resulting(sound(decision), 'status-report')
    expect(asked).toMatchObject({ status: 'questioned', question: 'Varför?' })
    expect(asked).not.toHaveProperty('reception')
    const again = { ...answer(question), subject: subjectOfStatusTask(asked) }
    const check = (outcome: 'question' | 'noted') => () =>
      checkReception(again, { kind: 'receive-status-report', outcome })
    expect(check('question')).toThrow(refusedWith('question-asked-once', 'body.answer.outcome'))
    expect(check('noted')).not.toThrow()
    const first = { ...again, subject: subjectOfStatusTask(report.state) }
    expect(() => checkReception(first, { kind: 'receive-status-report', ...question })).not.toThrow()
  })

  it('demands an action, which is made in the same transaction and mailed to its owner', () => {
    const action = { title: 'Begär svar', ownerId: 'it.berg', dueOn: day('2027-03-01') }
    const task = answer({ outcome: 'action-demanded', action })
    const place = {
      unitId: 'it',
      unitPath: '/kf/it/',
      source: { kind: 'report', reference: '2027-01' },
    } as const
    const { decision } = noteReception(
      report,
      task,
      (need) => actionOfReport({ actionId: idOf(7), ...need, ...place }, moment, task.closedBy),
      moment,
    )
    expect(actions(sound(decision))).toEqual(['status-report.received', 'action.created'])
    expect(resulting(decision, 'action')).toMatchObject({ ...action, createdBy: { personId: 'iss.lind' } })
    expect(resulting(decision, 'status-report').reception?.actionId).toBe(idOf(7))
    expect(mails(decision)).toEqual(['report-action-assigned to it.berg'])
  })

  it('sends it on to the board, which starts an extraordinary report', () => {
    const { decision } = received(answer({ outcome: 'escalate', reason: 'Allvarligt.' }))
    expect(resulting(sound(decision), 'status-report').reception?.reason).toBe('Allvarligt.')
    expect(startedWith(decision)).toEqual([
      [
        'extraordinary-report',
        { entry: 'opening', cause: 'special-reasons', statusReportId: report.state.id },
      ],
    ])
  })

  it('is silent, and the report says so', () => {
    const { decision, next } = received(ignored(answer({ outcome: 'noted' })))
    expect(next).toBe('silent')
    expect(resulting(sound(decision), 'status-report')).toEqual({ ...report.state, status: 'unanswered' })
  })
})
