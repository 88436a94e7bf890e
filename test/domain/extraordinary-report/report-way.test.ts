// An extraordinary report from its trigger to the informed management: given a report, when someone acts, then what follows.
import { describe, expect, it } from 'vitest'
import { systemStamp } from '../../../functions/domain/actor.ts'
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
import {
  noteInformed,
  requireInformedInTime,
  requireManagementInformed,
} from '../../../functions/domain/extraordinary-report/inform-management.ts'
import { openReport } from '../../../functions/domain/extraordinary-report/open-report.ts'
import { askedInReport } from '../../../functions/domain/extraordinary-report/report-task.ts'
import type { RoleAssignment } from '../../../functions/domain/organisation/role-assignment.ts'
import type { TaskAnswer } from '../../../functions/domain/task/task-answer.ts'
import {
  actions,
  day,
  givenTask,
  holder,
  mails,
  matterId,
  nobodyStandsIn,
  onDay,
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

  it('may be in the minute of the decision, since the form knows no seconds', () => {
    const [first, ...more] = verdicts
    if (first === undefined) throw new Error('No verdict is given')
    const known = givenReport({ verdicts: [{ ...first, decidedAt: '2027-07-12T09:00:20.000Z' }, ...more] })
    const now = '2027-07-12T09:00:50.000Z'
    expect(requireInformedInTime(known, told('2027-07-12T09:00:00.000Z'), now)).toBeUndefined()
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
