// Nobody with jäv takes part.
import { describe, expect, it } from 'vitest'
import { checkDisqualified } from '../../../functions/domain/meeting/check-disqualified.ts'
import type { RecordOutcomeAnswer } from '../../../functions/domain/meeting/outcome.ts'
import { attendanceOf, outcome, refusedUnder } from './given-outcome.ts'

const anna = 'Anna Ek'

/** Every way of taking part, by the field that tells of it. */
const parts: [string, Partial<RecordOutcomeAnswer>][] = [
  ['attendance.1.name', { attendance: [...attendanceOf(1), { name: anna }] }],
  ['openVotes.0.member', { openVotes: [{ member: anna, vote: 'abstains' }] }],
  ['reservations.0.member', { reservations: [{ member: anna, announcedAt: '19:00' }] }],
  ['proposals.0.by', { proposals: [{ text: 'Bifall', by: anna }] }],
  ['deferrals.0.requestedBy', { deferrals: [{ motion: 'tabling', requestedBy: anna }] }],
]

describe('a member with jäv in the record', () => {
  const disqualified = [{ name: 'Anna Ek (S)', ground: 'party' as const }]

  it.each(parts)('KL 6:30: may not stand in %s of a committee’s minutes', (path, part) => {
    const check = () => checkDisqualified(outcome({ disqualified, ...part }), 'committee')
    expect(check).toThrow(refusedUnder('KL 6:30', 'disqualified-took-part', path))
  })

  it.each(parts)('KL 5:47: may not stand in %s of the council’s minutes', (path, part) => {
    const check = () => checkDisqualified(outcome({ disqualified, ...part }), 'council')
    expect(check).toThrow(refusedUnder('KL 5:47', 'disqualified-took-part', path))
  })

  it('KL 6:30: is accepted where a substitute took the place (S3)', () => {
    const attendance = [...attendanceOf(14), { name: 'Bo Ask', substituteFor: anna }]
    const answer = outcome({
      disqualified: [{ ...disqualified[0], name: anna, ground: 'party' }],
      attendance,
    })
    expect(() => checkDisqualified(answer, 'committee')).not.toThrow()
  })

  it('KL 6:28: what makes jäv in a committee need not in the council', () => {
    const supervision = [{ name: anna, ground: 'supervision' as const }]
    const answer = outcome({ disqualified: supervision, attendance: [{ name: anna }] })
    expect(() => checkDisqualified(answer, 'committee')).toThrow(
      refusedUnder('KL 6:30', 'disqualified-took-part', 'attendance.0.name'),
    )
    expect(() => checkDisqualified(answer, 'council')).not.toThrow()
  })

  it('KL 6:31: the chair of a municipal company may stay, if that is all', () => {
    const inCompany = [{ name: anna, ground: 'company-role' as const }]
    const answer = outcome({ disqualified: inCompany, attendance: [{ name: anna }] })
    expect(() => checkDisqualified(answer, 'committee')).not.toThrow()
  })
})

describe('jäv that was noted on the agenda', () => {
  it.each(parts)('KL 6:30: keeps the member out of %s', (path, part) => {
    expect(() => checkDisqualified(outcome(part), 'committee', [anna])).toThrow(
      refusedUnder('KL 6:30', 'disqualified-took-part', path),
    )
    expect(() => checkDisqualified(outcome(part), 'committee', ['Bo Ask'])).not.toThrow()
  })
})
