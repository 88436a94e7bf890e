// N8–N10: the incidents of the year by kind, the significant ones, and the breaches of personal data (domain 8.2).
import type { IncidentFacts } from '../../incident/incident-facts.ts'
import { IncidentType } from '../../incident/incident-type.ts'
import {
  countRow,
  type FigureRow,
  type Measured,
  nobodyAnswered,
  percentOf,
  shareOf,
  type Texts,
} from './figure.ts'
import type { FigureSources } from './figure-sources.ts'

/** The year an incident is counted in is the year it was discovered (domain 7, S8). */
function ofYear({ incidents, year }: FigureSources): IncidentFacts[] {
  return incidents.filter(({ discoveredOn }) => discoveredOn.startsWith(`${year}-`))
}

export const incidentTypeNames: Record<IncidentType, Texts> = {
  misdirected: { sv: 'Felskick', en: 'Misdirected' },
  'unauthorised-access': { sv: 'Obehörig åtkomst', en: 'Unauthorised access' },
  outage: { sv: 'Driftstörning', en: 'Outage' },
  'malicious-code': { sv: 'Skadlig kod eller utpressning', en: 'Malicious code or extortion' },
  phishing: { sv: 'Nätfiske', en: 'Phishing' },
  supplier: { sv: 'Leverantör', en: 'Supplier' },
  'loss-or-theft': { sv: 'Förlust eller stöld', en: 'Loss or theft' },
  'wrong-access-rights': { sv: 'Fel i behörighet', en: 'Wrong access rights' },
  other: { sv: 'Annat', en: 'Other' },
}

const perThousand = 1000

/** N8: how many, by kind; and for every thousand employees. */
export function incidentsByType(sources: FigureSources): Measured {
  const incidents = ofYear(sources)
  const employees = sources.units.reduce((total, { reply }) => total + (reply?.employees ?? 0), 0)
  const rows = IncidentType.options.map((type): FigureRow => {
    const count = incidents.filter((incident) => incident.type === type).length
    return countRow(type, incidentTypeNames[type], count)
  })
  const rate: FigureRow = {
    id: 'per-thousand',
    name: { sv: 'Per 1 000 anställda', en: 'Per 1,000 employees' },
    unit: 'per-thousand',
    ...(employees === 0
      ? { missing: nobodyAnswered }
      : { value: Math.round((incidents.length / employees) * perThousand * 10) / 10 }),
  }
  return { value: incidents.length, rows: [...rows, rate] }
}

/** N9: how many, and the share of their reports that went in time. */
export function significantIncidents(sources: FigureSources): Measured {
  const significant = ofYear(sources).filter(({ isSignificant }) => isSignificant === true)
  const undecided = ofYear(sources).filter(({ isSignificant }) => isSignificant === undefined)
  const inTime = significant.reduce((total, { reportsInTime }) => total + reportsInTime, 0)
  const late = significant.reduce((total, { reportsLate }) => total + reportsLate, 0)
  const share = percentOf(inTime, inTime + late)
  return {
    ...shareOf(inTime, inTime + late, { sv: 'Ingen rapport skulle lämnas', en: 'No report was due' }),
    rows: [
      countRow(
        'significant',
        { sv: 'Betydande incidenter', en: 'Significant incidents' },
        significant.length,
      ),
      countRow('undecided', { sv: 'Inte avgjorda', en: 'Undecided' }, undecided.length),
    ],
    light: share === undefined ? 'grey' : share === 100 ? 'green' : 'red',
  }
}

function medianOf(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  const [before, at] = [sorted[middle - 1], sorted[middle]]
  if (at === undefined) return undefined
  return sorted.length % 2 === 0 && before !== undefined ? (before + at) / 2 : at
}

/** GDPR art. 33: notified within 72 hours of knowledge. */
const hoursOfLaw = 72

const personal = (row: FigureRow): FigureRow => ({ ...row, isPersonal: true })

/** N10: the share decided within 72 hours; reported, not reported by decision, and the median of the hours. */
export function personalDataBreaches(sources: FigureSources): Measured {
  const breaches = ofYear(sources).filter(({ isPersonalData }) => isPersonalData === true)
  const decided = breaches.flatMap(({ hoursToDecision }) =>
    hoursToDecision === undefined ? [] : [hoursToDecision],
  )
  const quick = decided.filter((hours) => hours < hoursOfLaw).length
  const reported = breaches.filter(({ isReportedToAuthority }) => isReportedToAuthority === true).length
  const notReported = breaches.filter(({ isReportedToAuthority }) => isReportedToAuthority === false).length
  const median = medianOf(decided)
  return {
    ...shareOf(quick, breaches.length),
    rows: [
      personal(countRow('reported', { sv: 'Anmälda till IMY', en: 'Reported to IMY' }, reported)),
      personal(
        countRow(
          'not-reported',
          { sv: 'Inte anmälda, efter beslut', en: 'Not reported, by decision' },
          notReported,
        ),
      ),
      personal(
        countRow(
          'undecided',
          { sv: 'Inte avgjorda', en: 'Undecided' },
          breaches.length - reported - notReported,
        ),
      ),
      {
        id: 'median-hours',
        name: { sv: 'Median, timmar till beslut', en: 'Median hours to the decision' },
        unit: 'hours',
        isPersonal: true,
        basis: decided.length,
        ...(median === undefined
          ? { missing: { sv: 'Inget beslut', en: 'No decision' } }
          : { value: median }),
      },
    ],
  }
}
