// An extraordinary report from its trigger to its year: given a report, when someone acts, then what follows.
import { describe, expect, it } from 'vitest'
import { systemStamp } from '../../../functions/domain/actor.ts'
import {
  noteRoute,
  requirePossibleRoute,
} from '../../../functions/domain/extraordinary-report/choose-route.ts'
import {
  managementToInform,
  noteVerdict,
  requireSameRound,
} from '../../../functions/domain/extraordinary-report/decide-report.ts'
import {
  beginDraft,
  escalateDraft,
  noteDraft,
  remindOfDraft,
} from '../../../functions/domain/extraordinary-report/draft-report.ts'
import { endUnanswered } from '../../../functions/domain/extraordinary-report/end-unanswered.ts'
import { followUpReport } from '../../../functions/domain/extraordinary-report/follow-up-report.ts'
import {
  noteInformed,
  requireInformedInTime,
  requireManagementInformed,
} from '../../../functions/domain/extraordinary-report/inform-management.ts'
import { linkChairDecision } from '../../../functions/domain/extraordinary-report/link-chair-decision.ts'
import { openReport } from '../../../functions/domain/extraordinary-report/open-report.ts'
import { askedInReport } from '../../../functions/domain/extraordinary-report/report-task.ts'
import { sendToBoard } from '../../../functions/domain/extraordinary-report/send-to-board.ts'
import { takeOver } from '../../../functions/domain/extraordinary-report/take-over-route.ts'
import type { RoleAssignment } from '../../../functions/domain/organisation/role-assignment.ts'
import type { TaskAnswer } from '../../../functions/domain/task/task-answer.ts'
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
  nobodyStandsIn,
  onDay,
  own,
  refusedWith,
  resulting,
  sound,
  startedWith,
  stored,
} from '../given.ts'
import {
  answeredBy,
  content,
  drafted,
  givenFile,
  givenInforming,
  givenReport,
  reportMatter,
  triggered,
} from './given-report.ts'

const report = (decision: ReturnType<typeof sound>) => resulting(decision, 'extraordinary-report')

describe('opening a report', () => {
  const { decision } = openReport(
    { cause: 'significant-incident', source: { kind: 'incident', id: matterId }, reason: 'hemligt skäl' },
    {
      matterId,
      actor: systemStamp,
      startedBy: 'system',
      board: { id: 'ks', unitId: 'ks' },
      informedIds: ['iss.lind', 'sc.dahl'],
    },
    triggered,
  )

  it('starts the draft and the registration beside each other, with a document of its own', () => {
    expect(actions(sound(decision))).toEqual([
      'extraordinary-report.opened',
      'matter.started',
      'document.created',
    ])
    expect(startedWith(decision)).toEqual([
      ['extraordinary-report', { matterId, entry: 'drafting' }],
      ['extraordinary-report', { matterId, entry: 'registration' }],
    ])
    expect(resulting(decision, 'matter')).toMatchObject({
      process: 'extraordinary-report',
      purpose: 'receive',
      label: '1.0',
      origin: 'special-reasons',
      documentId: `extraordinar-rapport-${matterId}`,
      secrecy: { extent: 'partly', paragraph: 'OSL 18:8' },
    })
    expect(mails(decision)).toEqual(['extraordinary-report to iss.lind', 'extraordinary-report to sc.dahl'])
  })

  it('says why in the report alone: no mail, no matter and no trail has it', () => {
    expect(report(decision).reason).toBe('hemligt skäl')
    expect(JSON.stringify(resulting(decision, 'matter'))).not.toContain('hemligt')
    expect(JSON.stringify(decision.effects)).not.toContain('hemligt')
    expect(decision.changes.map(({ reason }) => reason ?? '').join()).not.toContain('hemligt')
  })
})

describe('the draft', () => {
  const late = { now: '2027-07-13T08:00:00.000Z', today: day('2027-07-13') }
  const task = stored(
    givenTask({
      taskKind: 'draft-extraordinary-report',
      process: 'extraordinary-report',
      escalation: ['security-chief', 'municipal-director'],
      dueOn: day('2027-07-13'),
    }),
  )
  const successors = {
    holders: [holder('iss.lind', 'coordinator'), holder('sc.dahl', 'security-chief')],
    deputiesOf: nobodyStandsIn,
  }

  it('is asked for with its own clock; the first round counts from the trigger, a later one from the return', () => {
    const first = beginDraft(givenFile(), triggered)
    expect(startedWith(sound(first.decision))).toEqual([
      ['extraordinary-report', { matterId, entry: 'clock' }],
    ])
    expect(report(sound(first.decision))).toMatchObject({
      round: 1,
      draftDueAt: '2027-07-13T08:00:00.000Z',
    })
    const again = beginDraft(givenFile(drafted()), onDay('2027-07-14'))
    expect(report(sound(again.decision))).toMatchObject({
      round: 2,
      draftDueAt: '2027-07-15T08:00:00.000Z',
    })
    expect(report(sound(again.decision)).draftedAt).toBeUndefined()
  })

  it('is reminded of when six hours are left, and not by the clock of an earlier round', () => {
    const early = remindOfDraft(givenFile(), task, nobodyStandsIn, {
      now: '2027-07-13T01:59:59.999Z',
      today: day('2027-07-13'),
    })
    expect(early).toEqual({ decision: undefined, next: 'over' })
    const due = remindOfDraft(givenFile(), task, nobodyStandsIn, {
      now: '2027-07-13T02:00:00.000Z',
      today: day('2027-07-13'),
    })
    expect(mails(sound(due.decision))).toEqual(['task-reminder to iss.lind'])
    expect(remindOfDraft(givenFile(), undefined, nobodyStandsIn, late).next).toBe('over')
  })

  it('goes to the security chief when the hours are over, once', () => {
    const { decision, next } = escalateDraft(givenFile(), task, successors, late)
    expect(next).toBe('late')
    expect(resulting(sound(decision), 'task').assignee.personId).toBe('sc.dahl')
    expect(report(sound(decision)).draftEscalatedAt).toBe(late.now)
    expect(mails(sound(decision))).toEqual(['task-escalated to sc.dahl'])
    const repeated = givenFile({ draftEscalatedAt: late.now })
    expect(escalateDraft(repeated, task, successors, late).decision).toBeUndefined()
    const early = { ...late, now: '2027-07-13T07:59:59.999Z' }
    expect(escalateDraft(givenFile(), task, successors, early).decision).toBeUndefined()
    expect(escalateDraft(givenFile(), undefined, successors, late).decision).toBeUndefined()
  })

  it('stays where it is, marked late, when nobody else is left or the chief has it already', () => {
    const alone = escalateDraft(givenFile(), task, { ...successors, holders: [] }, late)
    expect(actions(sound(alone.decision))).toEqual(['extraordinary-report.draft-late'])
  })

  it('goes to whoever decides, and its author is one of the matter’s', () => {
    const done = answeredBy('iss.lind', 'coordinator', {
      kind: 'draft-extraordinary-report',
      content,
      concernsSecurityChief: true,
    })
    const { decision, next } = noteDraft(givenFile(), done, triggered)
    expect(next).toBe('decide')
    expect(report(sound(decision))).toMatchObject({
      status: 'deciding',
      content,
      concernsSecurityChief: true,
      draftedBy: 'iss.lind',
    })
    expect(resulting(sound(decision), 'matter')).toMatchObject({
      phase: { name: 'approval' },
      authorIds: ['iss.lind'],
    })
  })
})

describe('KL 7:4: a report on the security chief’s own failure', () => {
  it('is decided, and its way chosen, by the municipal director; the chief may not, as whoever’s deputy', () => {
    const own = givenReport({ concernsSecurityChief: true })
    for (const kind of ['decide-extraordinary-report', 'choose-report-route'] as const)
      expect(askedInReport(kind, own, { chiefIds: ['sc.dahl'] })).toEqual({
        role: 'municipal-director',
        subject: {},
        disqualifiedIds: ['sc.dahl'],
      })
    expect(
      askedInReport('confirm-informed', own, { chiefIds: ['sc.dahl'], informedId: 'kd.lundin' }),
    ).toEqual({
      role: 'coordinator',
      subject: { informedId: 'kd.lundin' },
      disqualifiedIds: ['sc.dahl'],
    })
    expect(askedInReport('decide-extraordinary-report', givenReport(), { chiefIds: ['sc.dahl'] })).toEqual({
      subject: {},
      disqualifiedIds: [],
    })
  })
})

describe('who is informed', () => {
  const held = (personId: string, facts: Partial<RoleAssignment>) => ({
    name: `Name of ${personId}`,
    assignment: {
      kind: 'role-assignment' as const,
      id: personId,
      personId,
      role: 'chair' as const,
      unitId: 'ks',
      validFrom: day('2023-01-01'),
      ...facts,
    },
  })
  const management = [
    held('kd.lundin', { role: 'municipal-director', unitId: 'kontoret' }),
    held('fv.vall', { validTo: day('2026-12-31') }),
    held('fv.borg', { validFrom: day('2027-01-01'), validTo: day('2030-12-31') }),
    held('fv.rask', { unitId: 'kf' }),
  ]
  const toInform = (triggeredAt: string, today: string) =>
    managementToInform(management, { boardUnitId: 'ks', triggeredAt }, day(today)).map(
      ({ personId, from }) => `${personId} from ${from}`,
    )

  it('is the director and whoever chairs the board that day', () => {
    expect(toInform('2027-07-12T08:00:00.000Z', '2027-07-12')).toEqual([
      'kd.lundin from 2027-07-12',
      'fv.borg from 2027-07-12',
    ])
    expect(toInform('2026-12-20T08:00:00.000Z', '2026-12-20')).toEqual([
      'kd.lundin from 2026-12-20',
      'fv.vall from 2026-12-20',
    ])
  })

  it('is at New Year both who goes and who comes, the latter from the first day in office (S8)', () => {
    expect(toInform('2026-12-31T02:10:00.000Z', '2026-12-31')).toEqual([
      'kd.lundin from 2026-12-31',
      'fv.vall from 2026-12-31',
      'fv.borg from 2027-01-01',
    ])
    expect(toInform('2026-12-31T02:10:00.000Z', '2027-01-01')).toEqual([
      'kd.lundin from 2027-01-01',
      'fv.vall from 2027-01-01',
      'fv.borg from 2027-01-01',
    ])
  })

  it('is the coming chair alone when it began in the new year, by Swedish time', () => {
    expect(toInform('2026-12-31T23:00:00.000Z', '2027-01-01')).toEqual([
      'kd.lundin from 2027-01-01',
      'fv.borg from 2027-01-01',
    ])
  })

  it('starts an execution for each, a coming chair’s in the morning of the first day', () => {
    const done = answeredBy('sc.dahl', 'security-chief', {
      kind: 'decide-extraordinary-report',
      round: 1,
      outcome: 'report',
    })
    const file = givenFile(drafted({ triggeredAt: '2026-12-31T02:10:00.000Z' }))
    const moment = { now: '2026-12-31T09:00:00.000Z', today: day('2026-12-31') }
    const { decision, next } = noteVerdict(file, done, management, moment)
    expect(next).toBe('inform')
    expect(startedWith(sound(decision)).map(([, input]) => [input['personId'], input['informAt']])).toEqual([
      ['kd.lundin', moment.now],
      ['fv.vall', moment.now],
      ['fv.borg', '2027-01-01T07:00:00.000Z'],
    ])
  })
})

describe('the decision', () => {
  const decided = (outcome: 'report' | 'send-back' | 'do-not-report', more: object = {}) =>
    answeredBy('sc.dahl', 'security-chief', {
      kind: 'decide-extraordinary-report',
      round: 1,
      outcome,
      ...(outcome !== 'report' && { reason: 'hemlig motivering' }),
      ...more,
    })

  it('sends back with a reason, to a new draft with its own hours', () => {
    const { decision, next } = noteVerdict(givenFile(drafted()), decided('send-back'), [], triggered)
    expect(next).toBe('draft')
    expect(startedWith(sound(decision))).toEqual([['extraordinary-report', { matterId, entry: 'drafting' }]])
    expect(report(sound(decision))).toMatchObject({
      status: 'drafting',
      remarks: [{ about: 'verdict', text: 'hemlig motivering' }],
    })
  })

  it('that it is not reported ends it, with the reason kept from the trail', () => {
    const { decision, next } = noteVerdict(givenFile(drafted()), decided('do-not-report'), [], triggered)
    expect(next).toBe('not-reported')
    expect(report(sound(decision)).status).toBe('not-reported')
    expect(decision?.changes.map(({ reason }) => reason)).toEqual([undefined])
  })

  it('may say that nothing of it is secret', () => {
    const { decision } = noteVerdict(
      givenFile(drafted()),
      decided('report', { isPublic: true }),
      [],
      triggered,
    )
    expect(report(sound(decision)).isSecret).toBe(false)
    expect(resulting(sound(decision), 'matter').secrecy).toEqual({ extent: 'none' })
  })

  it('is of the draft that was read', () => {
    const answer = { kind: 'decide-extraordinary-report', round: 1, outcome: 'report' } as const
    expect(() => requireSameRound(givenReport({ round: 2 }), answer)).toThrow(refusedWith('stale-proposal'))
    expect(requireSameRound(givenReport(), answer)).toBeUndefined()
  })

  it('that nobody makes ends the report in the machine’s words', () => {
    const { decision, next } = endUnanswered(givenFile(), 'ignored', triggered)
    expect(next).toBe('ignored')
    expect(report(sound(decision)).status).toBe('not-reported')
  })
})

describe('informing', () => {
  const verdicts = [
    {
      round: 1,
      outcome: 'report' as const,
      decidedBy: systemStamp,
      decidedAt: '2027-07-12T09:00:00.000Z',
      taskId: `${matterId}~${matterId}`,
    },
  ]
  const told = (informedAt: string) =>
    ({ kind: 'confirm-informed', informedAt, channels: ['mail', 'phone'] }) satisfies TaskAnswer

  it('was after the decision and not in the future', () => {
    const now = '2027-07-12T12:00:00.000Z'
    const known = givenReport({ verdicts })
    expect(requireInformedInTime(known, told('2027-07-12T09:00:00.000Z'), now)).toBeUndefined()
    for (const wrong of ['2027-07-12T08:59:59.999Z', '2027-07-12T12:00:00.001Z'])
      expect(() => requireInformedInTime(known, told(wrong), now)).toThrow(refusedWith('day-not-possible'))
  })

  it('is noted with when, how and by whom', () => {
    const file = givenFile({ informing: [givenInforming()] })
    const done = answeredBy('sc.dahl', 'security-chief', told('2027-07-12T10:00:00.000Z'), {
      subject: { informedId: 'kd.lundin' },
    })
    const { decision } = noteInformed(file, done, triggered)
    expect(report(sound(decision)).informing).toMatchObject([
      {
        informedAt: '2027-07-12T10:00:00.000Z',
        channels: ['mail', 'phone'],
        recordedBy: { personId: 'sc.dahl' },
      },
    ])
  })

  it('comes before the way is chosen, but a coming chair keeps nobody waiting', () => {
    const today = day('2026-12-31')
    const director = givenInforming({ from: today })
    const coming = givenInforming({ personId: 'fv.borg', capacity: 'chair', from: day('2027-01-01') })
    const awaiting = givenReport({ informing: [director, coming] })
    expect(() => requireManagementInformed(awaiting, today)).toThrow(refusedWith('management-not-informed'))
    const done = { ...director, informedAt: '2026-12-31T10:00:00.000Z' }
    const known = givenReport({ informing: [done, coming] })
    expect(requireManagementInformed(known, today)).toBeUndefined()
    expect(() => requireManagementInformed(known, day('2027-01-01'))).toThrow(
      refusedWith('management-not-informed'),
    )
  })
})

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
