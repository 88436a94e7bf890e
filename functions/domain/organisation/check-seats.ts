// The seats of a body, day by day: not more than it has, one chair, each person once, and none beyond its term of office.
import type { Bilingual } from '../bilingual.ts'
import type { CalendarDay } from '../calendar/calendar-day.ts'
import { boardTerm, councilTerm, electionYearFor } from '../law/terms.ts'
import type { Body, Seat } from './body.ts'
import type { ImportFault, ImportRow } from './import-rows.ts'
import { haveCommonDay } from './period.ts'
import type { RegisterView } from './register-view.ts'
import { isValidOn } from './role-assignment.ts'

/** Finds the row to blame when several seats together are wrong: the last of them in the file, else the body's own. */
type Blame = (seats: readonly Seat[]) => Pick<ImportFault, 'list' | 'index'> | undefined

function fault(
  at: Pick<ImportFault, 'list' | 'index'> | undefined,
  column: string,
  message: Bilingual,
): ImportFault[] {
  return at
    ? [{ list: at.list, index: at.index, column: at.list === 'bodies' ? 'seatCount' : column, message }]
    : []
}

/** A body is fullest on a day on which someone takes a seat, so only those days are counted. */
function dayFaults(body: Body, seats: readonly Seat[], blame: Blame): ImportFault[] {
  const startDays = [...new Set(seats.map(({ validFrom }) => validFrom))].toSorted()
  return startDays.flatMap((day) => {
    const taken = seats.filter((seat) => seat.position !== 'substitute' && isValidOn(seat, day))
    const chairs = taken.filter(({ position }) => position === 'chair')
    return [
      ...(taken.length > body.seatCount
        ? fault(blame(taken), 'bodyId', {
            sv: `"${body.id}" har ${body.seatCount} platser, men ${taken.length} är tagna ${day}.`,
            en: `"${body.id}" has ${body.seatCount} seats, but ${taken.length} are taken on ${day}.`,
          })
        : []),
      ...(chairs.length > 1
        ? fault(blame(chairs), 'position', {
            sv: `"${body.id}" har ${chairs.length} ordförande ${day}.`,
            en: `"${body.id}" has ${chairs.length} chairs on ${day}.`,
          })
        : []),
    ]
  })
}

function repeatedFaults(seats: readonly Seat[], blame: Blame): ImportFault[] {
  return [...Map.groupBy(seats, ({ personId }) => personId).values()].flatMap((ofPerson) =>
    ofPerson.flatMap((seat, at) => {
      const other = ofPerson.slice(0, at).find((earlier) => haveCommonDay(earlier, seat))
      return other
        ? fault(blame([other, seat]), 'personId', {
            sv: `"${seat.personId}" har en annan plats den tiden, "${other.id}".`,
            en: `"${seat.personId}" has another seat at that time, "${other.id}".`,
          })
        : []
    }),
  )
}

/**
 * The last day of the term of office that a seat belongs to: the council's ends on 14 October (KL 5:9), the executive
 * board's on 31 December (KL 6:18); what other committees sit for, the council decides (KL 6:19).
 */
function lastDayOfTerm(body: Body, view: RegisterView, seat: Seat): CalendarDay | undefined {
  const electionYear = electionYearFor(seat.validFrom)
  if (body.bodyKind === 'council') return councilTerm(electionYear).validTo
  const isBoard = view.units.get(body.unitId)?.unitKind === 'executive-board'
  return isBoard ? boardTerm(electionYear).validTo : undefined
}

function termFaults(body: Body, seats: readonly Seat[], view: RegisterView, blame: Blame): ImportFault[] {
  return seats.flatMap((seat) => {
    const last = lastDayOfTerm(body, view, seat)
    const isWithin = last === undefined || seat.validTo <= last
    if (isWithin) return []
    return fault(blame([seat]), 'validTo', {
      sv: `Mandatperioden för "${body.id}" slutar ${last}.`,
      en: `The term of office of "${body.id}" ends on ${last}.`,
    })
  })
}

/** Checks every body that the file touches, with the seats it has in the register. */
export function checkSeats(rows: readonly ImportRow[], view: RegisterView): ImportFault[] {
  const rowOf = new Map(rows.map((row) => [row.thing, row]))
  const touched = new Set(
    rows.flatMap(({ thing }) =>
      thing.kind === 'seat' ? [thing.bodyId] : thing.kind === 'body' ? [thing.id] : [],
    ),
  )
  return [...touched].flatMap((bodyId) => {
    const body = view.bodies.get(bodyId)
    if (body === undefined) return []
    const seats = view.seatsByBody.get(bodyId) ?? []
    const blame: Blame = (wrong) => {
      const inFile = wrong.map((seat) => rowOf.get(seat)).filter((row) => row !== undefined)
      return inFile.toSorted((a, b) => b.index - a.index)[0] ?? rowOf.get(body)
    }
    return [
      ...dayFaults(body, seats, blame),
      ...repeatedFaults(seats, blame),
      ...termFaults(body, seats, view, blame),
    ]
  })
}
