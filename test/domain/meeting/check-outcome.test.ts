// The law of an outcome as a whole: each rule is asked, and the story of the policy's minority is told as it went.
import { describe, expect, it } from 'vitest'
import { Proceedings } from '../../../functions/domain/matter/body-decision.ts'
import { checkOutcome, deferralOf } from '../../../functions/domain/meeting/check-outcome.ts'
import { RecordOutcomeAnswer } from '../../../functions/domain/meeting/outcome.ts'
import type { TaskSubject } from '../../../functions/domain/task/task.ts'
import { day, refusedWith } from '../given.ts'
import {
  attendanceOf,
  boardSubject,
  councilDay,
  councilSubject,
  outcome,
  refusedUnder,
} from './given-outcome.ts'

const check = (
  facts: Partial<RecordOutcomeAnswer>,
  subject: TaskSubject = councilSubject(),
  on = councilDay,
) => {
  return () => checkOutcome(outcome(facts), subject, on)
}

describe('the policy at the council (S1)', () => {
  it('KL 5:50: seventeen of forty-nine refer it back once; the next time twenty fall and thirty adopt it', () => {
    const february = outcome({
      outcome: 'referred-back',
      paragraph: 31,
      deferrals: [
        {
          motion: 'referral',
          votes: { for: 17, against: 32 },
          motivations: [{ text: 'Kostnader för bolagen saknas' }],
        },
      ],
    })
    const april = outcome({
      deferrals: [
        { motion: 'referral', votes: { for: 20, against: 29 }, motivations: [{ text: 'Mer om kostnader' }] },
      ],
      votes: { for: 30, against: 19 },
      attendance: attendanceOf(49),
      reservations: [{ member: 'Ledamot 40', announcedAt: '20:15' }],
      meetingEndedAt: '21:00',
      validFrom: day('2027-05-01'),
    })
    const first = councilSubject()
    const second = councilSubject({ minorityUsed: true })
    expect(() => checkOutcome(february, first, councilDay)).not.toThrow()
    expect(deferralOf(february, first)).toBe('minority')
    expect(() => checkOutcome(april, second, councilDay)).not.toThrow()
    expect(deferralOf(april, second)).toBeUndefined()
    expect(() => checkOutcome(april, first, councilDay)).toThrow(
      refusedUnder('KL 5:50', 'deferral-was-carried'),
    )
  })
})

describe('every rule', () => {
  const referredBack = { outcome: 'referred-back' as const }
  const anna = 'Anna Ek'

  it.each<[string, Partial<RecordOutcomeAnswer>]>([
    ['no-quorum', { presentCount: 25 }],
    ['member-not-present', { attendance: attendanceOf(3) }],
    [
      'disqualified-took-part',
      { disqualified: [{ name: anna, ground: 'party' }], proposals: [{ text: 'Avslag', by: anna }] },
    ],
    ['motivation-required', referredBack],
    [
      'deferral-not-carried',
      { ...referredBack, deferrals: [{ motion: 'referral', votes: { for: 1, against: 48 } }] },
    ],
    ['votes-do-not-add-up', { votes: { for: 1, against: 48 } }],
    ['new-matter-in-proposal', { proposals: [{ text: 'Ny väg', by: anna, raisesNewMatter: true }] }],
    ['malformed-request', { outcome: 'approved-with-changes' }],
    [
      'reservation-too-late',
      { reservations: [{ member: anna, announcedAt: '22:00' }], meetingEndedAt: '21:00' },
    ],
  ])('is asked: %s', (code, facts) => {
    expect(check(facts)).toThrow(expect.objectContaining({ code }))
  })

  it('given a task that does not know its body’s law, then nobody guesses it', () => {
    expect(check({}, { seatCount: 51, earliestDay: councilDay })).toThrow(refusedWith('wrong-state'))
  })
})

describe('proposals', () => {
  it('KL 5:57: one that raises a new matter is named; the others stand', () => {
    const proposals = [
      { text: 'Bifall', by: 'Anna Ek' },
      { text: 'En ny simhall', by: 'Bo Ask', raisesNewMatter: true },
      { text: 'Avslag', by: 'Cia Lind', raisesNewMatter: false },
    ]
    expect(check({ proposals })).toThrow(refusedUnder('KL 5:57', 'new-matter-in-proposal', 'proposals.1'))
    expect(check({ proposals: proposals.filter(({ raisesNewMatter }) => !raisesNewMatter) })).not.toThrow()
  })
})

describe('the body’s own changes', () => {
  const changes = 'Avsnitt 5 får ett andra stycke.'

  it('KL 5:66: stand in the minutes when it approved with changes, and only then', () => {
    expect(check({ outcome: 'approved-with-changes', changes })).not.toThrow()
    expect(check({ outcome: 'approved-with-changes' })).toThrow(
      refusedWith('malformed-request', 'body.answer.changes'),
    )
    expect(check({ outcome: 'approved', changes })).toThrow(
      refusedWith('malformed-request', 'body.answer.changes'),
    )
  })
})

describe('a matter that was not announced', () => {
  const unannounced = councilSubject({ announcement: 'unanimous' })

  it('KL 5:52: is decided only if everyone present agrees', () => {
    const refused = refusedUnder('KL 5:52', 'not-all-agree', 'agreeingCount')
    for (const each of ['approved', 'rejected'] as const) {
      expect(check({ outcome: each, agreeingCount: 49 }, unannounced)).not.toThrow()
      expect(check({ outcome: each, agreeingCount: 48 }, unannounced)).toThrow(refused)
      expect(check({ outcome: each }, unannounced)).toThrow(refused)
    }
    const changed = { outcome: 'approved-with-changes' as const, changes: 'Nytt stycke' }
    expect(check(changed, unannounced)).toThrow(refused)
    expect(check({ ...changed, agreeingCount: 49 }, unannounced)).not.toThrow()
  })

  it('KL 5:52: may always wait or be withdrawn', () => {
    expect(check({ outcome: 'tabled' }, unannounced)).not.toThrow()
    expect(check({ outcome: 'withdrawn' }, unannounced)).not.toThrow()
  })

  it.each(['regular', 'urgent-announcement'] as const)(
    'KL 5:14: given an announcement that is %s, then nobody need agree',
    (announcement) => {
      expect(check({}, councilSubject({ announcement }))).not.toThrow()
    },
  )
})

describe('days', () => {
  it('given the day before the meeting, then nothing has been decided yet', () => {
    expect(check({}, councilSubject(), day('2027-04-27'))).toThrow(
      refusedWith('day-not-possible', 'body.answer'),
    )
    expect(check({}, councilSubject(), day('2027-04-28'))).not.toThrow()
    expect(check({}, councilSubject(), day('2027-05-10'))).not.toThrow()
  })

  it('KL 13:14: the text may apply from the day of the meeting, before legal force, and five years on at the latest', () => {
    const refused = refusedWith('day-not-possible', 'body.answer.validFrom')
    expect(check({ validFrom: day('2027-04-28') })).not.toThrow()
    expect(check({ validFrom: day('2027-04-27') })).toThrow(refused)
    expect(check({ validFrom: day('2032-04-27') })).not.toThrow()
    expect(check({ validFrom: day('2032-04-28') })).toThrow(refused)
  })

  it('given an assignment, then it is reported on from the day of the meeting on', () => {
    const reporting = (reportBackOn: string) => ({
      assignments: [
        { text: 'Redovisa', role: 'municipal-director' as const, reportBackOn: day(reportBackOn) },
      ],
    })
    expect(check(reporting('2027-04-28'))).not.toThrow()
    expect(check(reporting('2027-04-27'))).toThrow(
      refusedWith('day-not-possible', 'body.answer.assignments.0.reportBackOn'),
    )
  })

  it('given a meeting whose day is not known, then no day is judged', () => {
    const { earliestDay: _, ...subject } = boardSubject()
    expect(check({ presentCount: 15, validFrom: day('1999-01-01') }, subject)).not.toThrow()
  })
})

describe('closed doors', () => {
  it('KL 5:42: the council may close them for one matter, and its record says so', () => {
    const record = outcome({ closedDoors: true })
    expect(RecordOutcomeAnswer.parse(record)).toMatchObject({ closedDoors: true })
    expect(check(record)).not.toThrow()
    const { meetingId: _, ...kept } = Proceedings.parse({ ...record, meetingId: 'kf~2027-04-28' })
    expect(kept).toEqual({ closedDoors: true })
  })
})

describe('a full record', () => {
  it('KL 5:65, 5:66, 5:67, 5:68: attendance, proposals, their order, each vote, the decision and reservations fit together', () => {
    const attendance = [...attendanceOf(14), { name: 'Ersättare 1', substituteFor: 'Anna Ek' }]
    const openVotes = attendance.map(({ name }, at) => ({
      member: name,
      vote: at < 9 ? ('for' as const) : at < 14 ? ('against' as const) : ('abstains' as const),
    }))
    const record: Partial<RecordOutcomeAnswer> = {
      outcome: 'approved-with-changes',
      presentCount: 15,
      attendance,
      disqualified: [{ name: 'Anna Ek', ground: 'close-relative', substitute: 'Ersättare 1' }],
      proposals: [{ text: 'Bifall med tillägg', by: 'Ledamot 1' }],
      orderOfPropositions: 'Ja för bifall med tillägg, nej för avslag.',
      votes: { for: 9, against: 5, abstained: 1 },
      openVotes,
      changes: 'Ett stycke om utbildning läggs till.',
      reservations: [{ member: 'Ledamot 10', announcedAt: '16:10' }],
      meetingEndedAt: '16:30',
      notes: ['Ledamot 2 lämnar en protokollsanteckning.'],
      adjustedImmediately: true,
    }
    expect(check(record, boardSubject())).not.toThrow()
    expect(check({ ...record, presentCount: 14 }, boardSubject())).toThrow(
      refusedUnder('KL 6:35', 'member-not-present'),
    )
  })
})
