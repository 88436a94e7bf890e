// The seed is a whole organisation: it can be imported, everyone who is asked exists, and the calendar is possible.
import { describe, expect, it } from 'vitest'
import {
  addDays,
  CalendarDay,
  daysBetween,
  weekday,
} from '../../../functions/domain/calendar/calendar-day.ts'
import { isLegalBusinessDay } from '../../../functions/domain/calendar/swedish-holidays.ts'
import { checkReferences } from '../../../functions/domain/organisation/check-references.ts'
import { OrganisationImport } from '../../../functions/domain/organisation/organisation-import.ts'
import { Role } from '../../../functions/domain/organisation/role.ts'
import { isValidOn } from '../../../functions/domain/organisation/role-assignment.ts'
import alingsas from '../../../local/seed/alingsas.json' with { type: 'json' }

const seed = OrganisationImport.parse(alingsas)
const {
  units = [],
  persons = [],
  roleAssignments = [],
  deputies = [],
  bodies = [],
  seats = [],
  meetings = [],
} = seed
const days = ['2026-11-24', '2026-12-31', '2027-01-01', '2028-12-31'].map((day) => CalendarDay.parse(day))
const daysOf = (bodyId: string) =>
  meetings.filter((meeting) => meeting.bodyId === bodyId).map(({ heldOn }) => heldOn)

describe('the seed of Alingsås', () => {
  it('can be imported without a fault', () => {
    expect(checkReferences(seed, new Map())).toEqual([])
  })

  it('has someone in every role, also after the new year', () => {
    for (const day of days) {
      const held = new Set(
        roleAssignments.filter((assignment) => isValidOn(assignment, day)).map(({ role }) => role),
      )
      expect(Role.options.filter((role) => !held.has(role))).toEqual([])
    }
  })

  it('has someone who answers for every unit, and a secretary for every body', () => {
    const holds = (role: string, unitId: string, day: CalendarDay) =>
      roleAssignments.some((held) => held.role === role && held.unitId === unitId && isValidOn(held, day))
    for (const day of days) {
      expect(units.filter(({ id, contactRole }) => !holds(contactRole, id, day))).toEqual([])
      // The coordinator convenes a body that only advises.
      const deciding = bodies.filter(({ bodyKind }) => bodyKind !== 'advisory')
      expect(deciding.filter(({ unitId }) => !holds('committee-secretary', unitId, day))).toEqual([])
    }
  })

  it('knows the council, the board and its committee as the law and the municipality have them', () => {
    const known = bodies.map(({ id, bodyKind, seatCount, noticeDays, keepsPublicMinutes }) => [
      id,
      bodyKind,
      seatCount,
      noticeDays,
      keepsPublicMinutes,
    ])
    expect(known).toEqual(
      expect.arrayContaining([
        ['kf', 'council', 51, 7, true],
        ['ks', 'committee', 15, 5, true],
        ['ksau', 'committee', 5, 5, false],
        ['avrf', 'federation-board', 9, 5, true],
        ['informationssakerhetsradet', 'advisory', 6, 7, false],
      ]),
    )
  })

  it('changes the board on 1 January 2027 and the council on 15 October 2026 (KL 5:9, 6:18)', () => {
    const chairOf = (bodyId: string, day: string) =>
      seats.find((seat) => seat.bodyId === bodyId && seat.position === 'chair' && isValidOn(seat, day))
        ?.personId
    expect(chairOf('kf', '2026-10-15')).toBeDefined()
    expect(chairOf('ks', '2026-12-31')).toBeDefined()
    expect(chairOf('ks', '2027-01-01')).toBeDefined()
    expect(chairOf('ks', '2027-01-01')).not.toBe(chairOf('ks', '2026-12-31'))
  })

  it('lets the deputy of the security chief report in the summer of 2027, but not sign the annual report', () => {
    expect(deputies).toMatchObject([
      {
        role: 'security-chief',
        scope: ['status-report', 'extraordinary-report'],
        validFrom: '2027-07-01',
        validTo: '2027-08-15',
      },
    ])
  })

  it('writes to nobody: every address is in a domain that cannot exist (RFC 2606)', () => {
    expect(persons.filter(({ email }) => !email.endsWith('.example'))).toEqual([])
  })
})

describe('its meeting calendar', () => {
  it('meets on working days, never in July, within the calendar', () => {
    const impossible = meetings.filter(
      ({ heldOn }) => !isLegalBusinessDay(heldOn) || heldOn.slice(5, 7) === '07',
    )
    expect(impossible).toEqual([])
    expect(meetings.filter(({ heldOn }) => heldOn < '2026-11-24' || heldOn > '2028-12-31')).toEqual([])
  })

  it('holds the days of the scenarios', () => {
    expect(daysOf('ks')).toEqual(
      expect.arrayContaining(['2026-12-07', '2027-02-08', '2027-04-12', '2027-08-23', '2027-09-13']),
    )
    expect(daysOf('kf')).toEqual(
      expect.arrayContaining(['2026-12-16', '2027-02-24', '2027-04-28', '2027-09-29']),
    )
    expect(daysOf('ks').filter((day) => day > '2026-12-07')[0]).toBe('2027-02-08')
  })

  it('lets a matter pass from committee to board to council with time for each notice', () => {
    for (const board of daysOf('ks')) {
      expect(weekday(board)).toBe(1)
      const committee = daysOf('ksau').findLast((day) => day < board) ?? board
      expect(weekday(committee)).toBe(3)
      expect(daysBetween(committee, board)).toBeGreaterThanOrEqual(10)
      expect(daysBetween(committee, board)).toBeLessThanOrEqual(14)
      const council = daysOf('kf').find((day) => day >= addDays(board, 7)) ?? board
      expect(weekday(council)).toBe(3)
      expect(daysBetween(board, council)).toBeLessThanOrEqual(21)
    }
  })

  it('meets as often as each body does', () => {
    const in2027 = (bodyId: string) => daysOf(bodyId).filter((day) => day.startsWith('2027')).length
    expect(in2027('avrf')).toBe(5)
    expect(in2027('ks')).toBe(10)
    expect(in2027('socialnamnden')).toBe(11)
    expect(in2027('informationssakerhetsradet')).toBe(4)
  })
})
