// An extraordinary report on its way to the board, by its next or an extra meeting, or to the chair; and what is left of it in its year.
import { describe, expect, it } from 'vitest'
import { systemStamp } from '../../../functions/domain/actor.ts'
import {
  noteRoute,
  requirePossibleRoute,
} from '../../../functions/domain/extraordinary-report/choose-route.ts'
import { followUpReport } from '../../../functions/domain/extraordinary-report/follow-up-report.ts'
import { linkChairDecision } from '../../../functions/domain/extraordinary-report/link-chair-decision.ts'
import { sendToBoard } from '../../../functions/domain/extraordinary-report/send-to-board.ts'
import { takeOver } from '../../../functions/domain/extraordinary-report/take-over-route.ts'
import {
  actions,
  day,
  executiveBoard,
  givenActor,
  givenDecision,
  givenMeeting,
  givenTask,
  holder,
  mails,
  matterId,
  onDay,
  own,
  refusedWith,
  resulting,
  sound,
  startedWith,
  stored,
} from '../given.ts'
import { answeredBy, drafted, givenFile, type givenReport, reportMatter } from './given-report.ts'

const report = (decision: ReturnType<typeof sound>) => resulting(decision, 'extraordinary-report')

describe('the way to the board', () => {
  const board = executiveBoard()
  const at = onDay('2027-07-12')
  const context = {
    board,
    path: {
      kind: 'decision-path' as const,
      documentType: 'extraordinary-report' as const,
      stops: [{ bodyId: 'ks', capacity: 'decides' as const }],
    },
    meeting: undefined,
    informedIds: ['iss.lind'],
    memberIds: ['fv.borg', 'fv.sander'],
    chairIds: ['fv.borg'],
    crisisIds: ['ns.strand'],
  }
  type Route = NonNullable<ReturnType<typeof givenReport>['route']>
  const chosen = (facts: Partial<Route>): Route => ({
    way: 'next-meeting',
    chosenBy: systemStamp,
    chosenAt: at.now,
    ...facts,
  })
  const extra = {
    way: 'extra-meeting',
    heldOn: day('2027-07-14'),
    startsAt: '09:00',
    calledBy: 'chair',
  } as const

  it('is the next meeting where nobody chose', () => {
    const silent = givenTask({ taskKind: 'choose-report-route', status: 'ignored' })
    const { decision, next } = noteRoute(givenFile(drafted()), silent, at)
    expect(next).toBe('write')
    expect(report(sound(decision)).route).toMatchObject({
      way: 'next-meeting',
      chosenBy: { personId: 'system' },
    })
  })

  it('keeps the reason out of the route itself', () => {
    const done = answeredBy('sc.dahl', 'security-chief', {
      kind: 'choose-report-route',
      route: { way: 'chair-decision', reason: 'hemligt' },
    })
    const { decision } = noteRoute(givenFile(drafted()), done, at)
    expect(JSON.stringify(report(sound(decision)).route)).not.toContain('hemligt')
    expect(report(sound(decision)).remarks).toMatchObject([{ about: 'route', text: 'hemligt' }])
  })

  it('to an extra meeting plans it, summons its members and needs all who are present to agree', () => {
    const file = givenFile(drafted({ route: chosen(extra) }), { phase: { name: 'informing' } })
    const { decision } = sendToBoard(file, context, at)
    const meeting = resulting(sound(decision), 'meeting')
    expect(meeting).toMatchObject({
      id: 'ks~2027-07-14',
      agenda: [{ matterId, announcement: 'unanimous', summonedAt: at.now }],
    })
    expect(startedWith(sound(decision))).toEqual([
      ['formal-decision', { matterId, meetingId: 'ks~2027-07-14' }],
    ])
    expect(mails(sound(decision))).toEqual([
      'summoned to iss.lind',
      'members-summoned to fv.borg',
      'members-summoned to fv.sander',
    ])
  })

  it('to an extra meeting in time is announced as any other, and joins a meeting that is planned already', () => {
    const inTime = givenFile(drafted({ route: chosen({ ...extra, heldOn: day('2027-07-20') }) }))
    const planned = stored(givenMeeting('2027-07-20', { bodyId: 'ks' }))
    const { decision } = sendToBoard(inTime, { ...context, meeting: planned }, at)
    expect(actions(sound(decision))).toContain('meeting.agenda-extended')
    expect(resulting(sound(decision), 'meeting').agenda[0]?.announcement).toBeUndefined()
    expect(mails(sound(decision))).toEqual([])
  })

  it('to the chair asks the chair, and goes to the next meeting too (KL 6:39–40)', () => {
    const { decision } = sendToBoard(
      givenFile(drafted({ route: chosen({ way: 'chair-decision' }) })),
      context,
      at,
    )
    expect(mails(sound(decision))).toEqual(['extraordinary-report to fv.borg'])
    expect(startedWith(sound(decision))).toEqual([['formal-decision', { matterId }]])
  })

  it('to the crisis committee tells it, and goes to the board too', () => {
    const route = chosen({ way: 'crisis-committee', bodyId: 'kln' })
    const { decision } = sendToBoard(givenFile(drafted({ route })), context, at)
    expect(mails(sound(decision))).toEqual(['extraordinary-report to ns.strand'])
    expect(startedWith(sound(decision))).toEqual([['formal-decision', { matterId }]])
  })

  it('asks the registrar again for a number that is missing', () => {
    const { diaryNumber: _, ...matter } = reportMatter()
    const file = { report: stored(drafted({ route: chosen({}) })), matter: stored(matter) }
    expect(startedWith(sound(sendToBoard(file, context, at).decision))).toContainEqual([
      'extraordinary-report',
      { matterId, entry: 'registration' },
    ])
  })

  it('is not to a meeting that has begun, nor to a council as crisis committee', () => {
    const begun = { ...extra, heldOn: day('2027-07-12'), startsAt: '09:00', reason: 'x' }
    expect(() => requirePossibleRoute(begun, { board }, at)).toThrow(refusedWith('day-not-possible'))
    const council = { ...executiveBoard(), bodyKind: 'council' as const }
    expect(() =>
      requirePossibleRoute(
        { way: 'crisis-committee', bodyId: 'kf', reason: 'x' },
        { board, crisisCommittee: council },
        at,
      ),
    ).toThrow(refusedWith('wrong-body'))
  })

  it('may be chosen by the director before the chief has', () => {
    const open = givenTask({
      taskKind: 'choose-report-route',
      process: 'extraordinary-report',
      assignee: holder('sc.dahl', 'security-chief'),
    })
    const director = givenActor('kd.lundin', own('municipal-director'))
    expect(takeOver(open, director).assignee.personId).toBe('kd.lundin')
    expect(takeOver(open, givenActor('sc.dahl', own('security-chief')))).toBe(open)
    expect(takeOver(open, givenActor('kj.sandberg', own('legal-counsel')))).toBe(open)
  })
})

describe('a decision by the chair', () => {
  const made = { id: matterId, bodyId: 'ks' }
  it('is linked to a report of the chair’s own board that is decided on', () => {
    const { after } = linkChairDecision(stored(drafted({ status: 'before-board' })), made)
    expect(after).toMatchObject({ chairDecisionIds: [matterId] })
    expect(() => linkChairDecision(stored(drafted({ boardId: 'bun' })), made)).toThrow(
      refusedWith('wrong-body'),
    )
    for (const status of ['drafting', 'deciding', 'received', 'not-reported'] as const)
      expect(() => linkChairDecision(stored(drafted({ status })), made)).toThrow(refusedWith('wrong-state'))
  })
})

describe('after the board', () => {
  it('the report is received, with its assignments counted, in the year in which it was set going', () => {
    const meetingId = 'ks~2027-08-23'
    const file = givenFile(drafted({ status: 'before-board', year: 2027 }), {
      decisions: [givenDecision({ bodyId: 'ks', meetingId, heldOn: day('2027-08-23'), paragraph: 140 })],
      proceedings: [
        {
          meetingId,
          assignments: [{ text: 'Redovisa.', role: 'municipal-director', reportBackOn: day('2027-12-01') }],
        },
      ],
    })
    const { decision, next } = followUpReport(file, ['iss.lind'], onDay('2027-08-31'))
    expect(next).toBe('received')
    expect(report(sound(decision))).toMatchObject({
      status: 'received',
      year: 2027,
      closedOn: '2027-08-31',
      boardDecision: { meetingId, paragraph: 140, assignmentCount: 1 },
    })
    const again = givenFile({ status: 'received' })
    expect(followUpReport(again, [], onDay('2027-09-01')).decision).toBeUndefined()
  })

  it('the report is rejected with its matter, with the paragraph, and nobody is told twice', () => {
    const meetingId = 'ks~2027-08-23'
    const file = givenFile(drafted({ status: 'before-board' }), {
      phase: { name: 'closed', outcome: 'rejected', closedAt: '2027-09-03T08:00:00.000Z' },
      decisions: [
        givenDecision({
          bodyId: 'ks',
          meetingId,
          heldOn: day('2027-08-23'),
          paragraph: 140,
          outcome: 'rejected',
        }),
      ],
    })
    const { decision, next } = followUpReport(file, ['iss.lind'], onDay('2027-09-03'))
    expect(next).toBe('rejected')
    expect(decision?.changes.map(({ action }) => action)).toEqual(['extraordinary-report.rejected'])
    expect(report(sound(decision))).toMatchObject({
      status: 'rejected',
      closedOn: '2027-09-03',
      boardDecision: { meetingId, paragraph: 140, outcome: 'rejected', assignmentCount: 0 },
    })
    expect(decision?.effects).toEqual([])
  })

  it.each(['drafting', 'deciding', 'informing', 'before-board'] as const)(
    'a report that is %s is withdrawn with its matter',
    (status) => {
      const phase = { name: 'closed', outcome: 'withdrawn', closedAt: '2027-07-14T08:00:00.000Z' } as const
      const { decision, next } = followUpReport(givenFile({ status }, { phase }), [], onDay('2027-07-14'))
      expect(next).toBe('withdrawn')
      expect(report(sound(decision))).toMatchObject({ status: 'withdrawn', closedOn: '2027-07-14' })
      expect(report(sound(decision))).not.toHaveProperty('boardDecision')
    },
  )

  it.each(['received', 'rejected', 'withdrawn', 'not-reported'] as const)(
    'one that is %s stays so, whatever becomes of its matter',
    (status) => {
      const phase = { name: 'closed', outcome: 'withdrawn', closedAt: '2027-07-14T08:00:00.000Z' } as const
      const asked = followUpReport(givenFile({ status }, { phase }), ['iss.lind'], onDay('2027-07-14'))
      expect(asked).toEqual({ decision: undefined, next: 'closed' })
    },
  )

  it('is not received before the board has decided', () => {
    const file = givenFile(drafted({ status: 'before-board' }))
    expect(() => followUpReport(file, [], onDay('2027-08-31'))).toThrow(refusedWith('wrong-state'))
  })
})
