// The terms of office that follow from an ordinary election (KL 5:9, 6:18).
import { CalendarDay } from '../calendar/calendar-day.ts'

const yearsInTerm = 4
const someElectionYear = 2022

/** A term of office (mandatperiod); the last day belongs to it. */
export interface Term {
  readonly validFrom: CalendarDay
  readonly validTo: CalendarDay
}

function dayIn(year: number, monthAndDay: string): CalendarDay {
  return CalendarDay.parse(`${year}-${monthAndDay}`)
}

/** The council sits four years from 15 October in the year of the election (KL 5:9). */
export function councilTerm(electionYear: number): Term {
  return {
    validFrom: dayIn(electionYear, '10-15'),
    validTo: dayIn(electionYear + yearsInTerm, '10-14'),
  }
}

/** The executive board sits four years from 1 January after the election (KL 6:18, the main rule). */
export function boardTerm(electionYear: number): Term {
  return {
    validFrom: dayIn(electionYear + 1, '01-01'),
    validTo: dayIn(electionYear + yearsInTerm, '12-31'),
  }
}

/** The year of the election that gave the council of a day (KL 5:9): 2022, 2026 and so on; from 1994, when terms became four years. */
export function electionYearFor(day: CalendarDay): number {
  const year = Number(day.slice(0, 4))
  const sinceElection = (((year - someElectionYear) % yearsInTerm) + yearsInTerm) % yearsInTerm
  const latest = year - sinceElection
  return day < councilTerm(latest).validFrom ? latest - yearsInTerm : latest
}
