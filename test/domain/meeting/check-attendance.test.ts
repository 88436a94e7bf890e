// Who was there, and whether they were enough.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkAttendance } from '../../../functions/domain/meeting/check-attendance.ts'
import type { RecordOutcomeAnswer } from '../../../functions/domain/meeting/outcome.ts'
import { attendanceOf, board, council, outcome, refusedUnder } from './given-outcome.ts'

type Facts = Partial<RecordOutcomeAnswer>

const inCouncil = (facts: Facts) => () => checkAttendance(outcome(facts), council)
const inBoard = (facts: Facts) => () => checkAttendance(outcome(facts), board)
const leaves = (...names: string[]) => names.map((name) => ({ name, ground: 'party' as const }))

describe('the quorum', () => {
  it('KL 5:45: 26 of the council’s 51 are enough; 25 are not', () => {
    expect(inCouncil({ presentCount: 26 })).not.toThrow()
    expect(inCouncil({ presentCount: 25 })).toThrow(refusedUnder('KL 5:45', 'no-quorum', 'presentCount'))
  })

  it('KL 6:27: 8 of the board’s 15 are enough; 7 are not', () => {
    expect(inBoard({ presentCount: 8 })).not.toThrow()
    expect(inBoard({ presentCount: 7 })).toThrow(refusedUnder('KL 6:27', 'no-quorum', 'presentCount'))
  })

  it('KL 5:45: given too few, then whatever the outcome', () => {
    for (const each of ['approved', 'rejected', 'referred-back', 'tabled', 'withdrawn'] as const)
      expect(inCouncil({ outcome: each, presentCount: 25 })).toThrow(refusedUnder('KL 5:45', 'no-quorum'))
  })

  it('KL 5:46: in the council those who left because of jäv count', () => {
    expect(inCouncil({ presentCount: 25, disqualified: leaves('Anna Ek') })).not.toThrow()
    expect(inCouncil({ presentCount: 24, disqualified: leaves('Anna Ek') })).toThrow(
      refusedUnder('KL 5:45', 'no-quorum'),
    )
  })

  it('KL 6:27: in a committee they do not', () => {
    expect(inBoard({ presentCount: 7, disqualified: leaves('Anna Ek', 'Bo Ask') })).toThrow(
      refusedUnder('KL 6:27', 'no-quorum'),
    )
  })

  it('KL 5:46: whoever has a substitute in their place counts once', () => {
    const disqualified = [{ name: 'Anna Ek', ground: 'party' as const, substitute: 'Bo Ask' }]
    expect(inCouncil({ presentCount: 25, disqualified })).toThrow(refusedUnder('KL 5:45', 'no-quorum'))
    expect(inCouncil({ presentCount: 26, disqualified })).not.toThrow()
  })

  it('KL 5:47: whoever left without having to is simply absent', () => {
    const disqualified = [{ name: 'Anna Ek', ground: 'company-role' as const }]
    expect(inCouncil({ presentCount: 25, disqualified })).toThrow(refusedUnder('KL 5:45', 'no-quorum'))
  })

  it('given more people than seats, those who left among them, then it refuses', () => {
    expect(inCouncil({ presentCount: 52 })).toThrow(
      refusedUnder('KL 5:45', 'votes-do-not-add-up', 'presentCount'),
    )
    expect(inCouncil({ presentCount: 51, disqualified: leaves('Anna Ek') })).toThrow(
      refusedUnder('KL 5:45', 'votes-do-not-add-up', 'presentCount'),
    )
    expect(inCouncil({ presentCount: 50, disqualified: leaves('Anna Ek') })).not.toThrow()
  })

  it('given a body whose seats are not known, then the number is not judged', () => {
    expect(() =>
      checkAttendance(outcome({ presentCount: 1 }), { ...council, seatCount: undefined }),
    ).not.toThrow()
  })

  it('given any body, then more than half of the seats decide it', () => {
    const sizes = fc.integer({ min: 1, max: 200 }).chain((seatCount) =>
      fc.record({
        seatCount: fc.constant(seatCount),
        presentCount: fc.integer({ min: 1, max: seatCount }),
      }),
    )
    fc.assert(
      fc.property(sizes, ({ seatCount, presentCount }) => {
        const check = () => checkAttendance(outcome({ presentCount }), { ...board, seatCount })
        if (2 * presentCount > seatCount) expect(check).not.toThrow()
        else expect(check).toThrow(refusedUnder('KL 6:27', 'no-quorum'))
      }),
    )
  })
})

describe('the attendance list', () => {
  const fifteen = attendanceOf(15)

  it('KL 5:65: names each who took part, as many as were counted', () => {
    expect(inBoard({ presentCount: 15, attendance: fifteen })).not.toThrow()
    expect(inBoard({ presentCount: 14, attendance: fifteen })).toThrow(
      refusedUnder('KL 6:35', 'member-not-present', 'presentCount'),
    )
    expect(inCouncil({ presentCount: 49, attendance: attendanceOf(48) })).toThrow(
      refusedUnder('KL 5:65', 'member-not-present', 'presentCount'),
    )
  })

  it('KL 6:35: a committee’s names each person once, with or without the party', () => {
    const attendance = [...attendanceOf(14), { name: 'Ledamot 3 (S)' }]
    expect(inBoard({ presentCount: 15, attendance })).toThrow(
      refusedUnder('KL 6:35', 'member-not-present', 'attendance.14.name'),
    )
  })

  it('KL 5:65: a substitute takes the place of one who is away, and nobody else takes it', () => {
    const withSubstitutes = (...replaced: string[]) => [
      ...attendanceOf(15 - replaced.length),
      ...replaced.map((substituteFor, at) => ({ name: `Ersättare ${at + 1}`, substituteFor })),
    ]
    const check = (...replaced: string[]) =>
      inBoard({ presentCount: 15, attendance: withSubstitutes(...replaced) })
    expect(check('Ledamot 14', 'Ledamot 15')).not.toThrow()
    expect(check('Ledamot 1')).toThrow(
      refusedUnder('KL 6:35', 'member-not-present', 'attendance.14.substituteFor'),
    )
    expect(check('Ledamot 15', 'Ledamot 15')).toThrow(
      refusedUnder('KL 6:35', 'member-not-present', 'attendance.14.substituteFor'),
    )
  })

  it('KL 5:67: whoever voted openly was there', () => {
    const openVotes = [
      { member: 'Ledamot 1', vote: 'for' as const },
      { member: 'Gäst', vote: 'for' as const },
    ]
    expect(inBoard({ presentCount: 15, attendance: fifteen, openVotes })).toThrow(
      refusedUnder('KL 6:35', 'member-not-present', 'openVotes.1.member'),
    )
    expect(inBoard({ presentCount: 15, openVotes })).not.toThrow()
  })

  it('KL 6:30: the substitute of one who left was there (S3)', () => {
    const disqualified = [{ name: 'Anna Ek', ground: 'party' as const, substitute: 'Bo Ask' }]
    const substitute = { name: 'Bo Ask', substituteFor: 'Anna Ek' }
    const attendance = [...attendanceOf(14), substitute]
    expect(inBoard({ presentCount: 15, attendance, disqualified })).not.toThrow()
    expect(inBoard({ presentCount: 14, attendance: attendanceOf(14), disqualified })).toThrow(
      refusedUnder('KL 6:35', 'member-not-present', 'disqualified.0.substitute'),
    )
  })
})
