// N18 and N19: the level that the national self-check gave, and whether decisions came in time (domain 8.2).
import { CalendarDay } from '../../calendar/calendar-day.ts'
import { type FigureRow, type Measured, shareOf, shareRow, type Texts } from './figure.ts'
import type { FigureSources } from './figure-sources.ts'

/** N18: entered by the coordinator. */
export function selfCheck({ selfCheckLevel }: FigureSources): Measured {
  return selfCheckLevel === undefined
    ? { missing: { sv: 'Infosäkkollen är inte gjord', en: 'The self-check has not been made' } }
    : { value: selfCheckLevel }
}

function daysRow(
  id: string,
  name: Texts,
  decidedOn: CalendarDay | undefined,
  before: CalendarDay,
): FigureRow {
  return decidedOn === undefined
    ? { id, name, unit: 'percent', value: 0, light: 'red' }
    : { ...shareRow(id, name, decidedOn < before ? 1 : 0, 1), light: decidedOn < before ? 'green' : 'red' }
}

const goodShare = 90

/** N19: the plan before its year, the report on the year before by the end of April, opinions by their day. */
export function decisionsInTime({ year, decided }: FigureSources): Measured {
  const { planDecidedOn, reportReceivedOn, opinionsInTime, opinionsAsked } = decided
  const plan = daysRow(
    'plan',
    {
      sv: `Handlingsplanen för ${year + 1} beslutad före 1 januari`,
      en: `Plan for ${year + 1} before 1 January`,
    },
    planDecidedOn,
    CalendarDay.parse(`${year + 1}-01-01`),
  )
  const report = daysRow(
    'report',
    { sv: `Årsrapporten för ${year - 1} före 1 maj`, en: `Report on ${year - 1} before 1 May` },
    reportReceivedOn,
    CalendarDay.parse(`${year}-05-01`),
  )
  const opinions = shareRow(
    'opinions',
    { sv: 'Remissvar i tid', en: 'Opinions in time' },
    opinionsInTime,
    opinionsAsked,
  )
  const met = [plan, report].filter(({ value }) => value === 100).length
  const isGood = met === 2 && (opinions.value ?? 100) >= goodShare
  return {
    ...shareOf(met, 2),
    rows: [plan, report, opinions],
    light: isGood ? 'green' : met > 0 ? 'yellow' : 'red',
  }
}
