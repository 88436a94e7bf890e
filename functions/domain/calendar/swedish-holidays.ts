// The days on which a Swedish legal deadline cannot end: public holidays, Saturdays, Sundays and three eves.
import { addDays, CalendarDay, weekday } from './calendar-day.ts'

const saturday = 6
const sunday = 7

/** Easter Sunday (påskdagen) by the Gregorian computus, in the form of Meeus, Jones and Butcher. */
export function easterSunday(year: number): CalendarDay {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const lateMoon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const marchDays = epact + toSunday - 7 * lateMoon + 22
  return addDays(dayIn(year, '03-01'), marchDays - 1)
}

function dayIn(year: number, monthAndDay: string): CalendarDay {
  return CalendarDay.parse(`${String(year).padStart(4, '0')}-${monthAndDay}`)
}

function saturdayFrom(day: CalendarDay): CalendarDay {
  return addDays(day, (saturday - weekday(day) + 7) % 7)
}

/**
 * The public holidays of a year that are not simply Sundays, by Swedish name (lag 1989:253).
 * Right from 1953 on, when midsummer and All Saints' Day got their Saturdays.
 */
export function publicHolidays(year: number): ReadonlyMap<CalendarDay, string> {
  const easter = easterSunday(year)
  const holidays: [CalendarDay, string][] = [
    [dayIn(year, '01-01'), 'nyårsdagen'],
    [dayIn(year, '01-06'), 'trettondedag jul'],
    [addDays(easter, -2), 'långfredagen'],
    [easter, 'påskdagen'],
    [addDays(easter, 1), 'annandag påsk'],
    [dayIn(year, '05-01'), 'första maj'],
    [addDays(easter, 39), 'Kristi himmelsfärdsdag'],
    [addDays(easter, 49), 'pingstdagen'],
    // Lag 2004:1320: from 2005 the national day took the place of Whit Monday.
    year < 2005 ? [addDays(easter, 50), 'annandag pingst'] : [dayIn(year, '06-06'), 'nationaldagen'],
    [saturdayFrom(dayIn(year, '06-20')), 'midsommardagen'],
    [saturdayFrom(dayIn(year, '10-31')), 'alla helgons dag'],
    [dayIn(year, '12-25'), 'juldagen'],
    [dayIn(year, '12-26'), 'annandag jul'],
  ]
  return new Map(holidays)
}

/** The eves on which a deadline cannot end although they are no holidays (lag 1930:173, 2 §). */
export function legalEves(year: number): ReadonlyMap<CalendarDay, string> {
  return new Map([
    [addDays(saturdayFrom(dayIn(year, '06-20')), -1), 'midsommarafton'],
    [dayIn(year, '12-24'), 'julafton'],
    [dayIn(year, '12-31'), 'nyårsafton'],
  ])
}

/** Whether a legal deadline may end on the day (lag 1930:173, 2 §). */
export function isLegalBusinessDay(day: CalendarDay): boolean {
  const year = Number(day.slice(0, 4))
  const isWeekend = weekday(day) === saturday || weekday(day) === sunday
  return !isWeekend && !publicHolidays(year).has(day) && !legalEves(year).has(day)
}

/** The day itself if a deadline may end on it, else the first later day that allows it (lag 1930:173, 2 §). */
export function nextLegalBusinessDay(day: CalendarDay): CalendarDay {
  let candidate = day
  while (!isLegalBusinessDay(candidate)) candidate = addDays(candidate, 1)
  return candidate
}
