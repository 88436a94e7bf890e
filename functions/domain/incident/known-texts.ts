// What the system can write in a report's fields by itself, in Swedish, the language of the portals.
import { stockholmClock, stockholmDay } from '../calendar/stockholm-time.ts'
import { levelOf } from '../classification/class-levels.ts'
import type { Controller, Incident } from './incident.ts'
import type { IncidentType } from './incident-type.ts'
import { isLate } from './legal-clock.ts'

export interface ReportContext {
  /** The controller whose report it is; GDPR only. */
  controllerId?: string | undefined
  /** Names of the units by their ids. */
  unitName: (unitId: string) => string
  systemNames: readonly string[]
  contactNames: readonly string[]
  officerNames: readonly string[]
}

export const typeNames: Record<IncidentType, string> = {
  misdirected: 'Felskick',
  'unauthorised-access': 'Obehörig åtkomst',
  outage: 'Driftstörning',
  'malicious-code': 'Skadlig kod eller utpressning',
  phishing: 'Nätfiske',
  supplier: 'Incident hos leverantör',
  'loss-or-theft': 'Förlust eller stöld',
  'wrong-access-rights': 'Fel i behörighet',
  other: 'Annat',
}

const riskNames: Record<Controller['risk'], string> = {
  unlikely: 'Osannolik risk',
  risk: 'Risk',
  high: 'Hög risk',
}

const informingNames: Record<Controller['informing']['status'], string> = {
  'not-needed': 'Inte bedömt som nödvändigt',
  proposed: 'Föreslaget, beslut väntar',
  decided: 'Beslutat, ännu inte genomfört',
  informed: 'Genomfört',
  declined: 'Beslutat att inte informera',
}

/** `2026-12-31 kl. 03.10`, Swedish time. */
export const timeInSweden = (instant: string): string =>
  `${stockholmDay(instant)} kl. ${stockholmClock(instant).replace(':', '.')}`

/** Texts by the ids of the fields; a field that nothing is known of has none. */
type Texts = Record<string, string | undefined>

const lines = (parts: readonly (string | undefined)[]): string | undefined => {
  const known = parts.filter((part) => part !== undefined && part !== '')
  return known.length > 0 ? known.join('\n') : undefined
}

const hours = (label: string, count: number | undefined): string | undefined =>
  count === undefined ? undefined : `${label}: ${count} timmar`

function impactOf({ facts, unitIds }: Incident, { unitName }: ReportContext): string | undefined {
  return lines([
    `Berörda enheter: ${unitIds.map(unitName).join(', ')}`,
    hours('Verksamheten begränsad', facts?.activityLimitedHours),
    hours('Reservrutiner', facts?.fallbackHours),
  ])
}

function protectedInformation({ assets, affectedPersons }: Incident): string | undefined {
  return lines([
    ...assets.map(({ name, levels }) => {
      const shown = levels && `K${levels.confidentiality} R${levels.integrity} T${levels.availability}`
      const traced = levels && levels.traceability !== undefined ? ` S${levelOf(levels, 'traceability')}` : ''
      return `${name} (${shown === undefined ? 'oklassad' : shown + traced})`
    }),
    affectedPersons === undefined ? undefined : `Antal personer: ${affectedPersons}`,
  ])
}

function ofBreach({ controllers, clocks }: Incident, { controllerId }: ReportContext): Texts {
  const controller = controllers.find(({ unitId }) => unitId === controllerId)
  if (controller === undefined) return {}
  const { name, knownAt, persons, sensitive, risk, informing } = controller
  const clock = clocks.find(({ key }) => key === `gdpr-72.${controllerId}`)
  return {
    controller: name,
    known: timeInSweden(knownAt),
    ...(clock && !isLate(clock) && { 'delay-reason': 'Ingen försening' }),
    ...(persons !== undefined && { persons: String(persons) }),
    sensitive: sensitive ? 'Ja' : 'Nej',
    risk: riskNames[risk],
    informed: lines([
      informingNames[informing.status],
      informing.informedAt && timeInSweden(informing.informedAt),
    ]),
  }
}

/** Only what was entered; nothing is guessed. */
export function knownTexts(incident: Incident, context: ReportContext): Texts {
  const { discoveredOn, handledAt, type, timeline, suppliers, assets, facts, proposal, significance } =
    incident
  const { lessons, tasks, reports, affectedPersons, description, summary } = incident
  const done = tasks.filter(({ doneAt }) => doneAt !== undefined).map(({ title }) => title)
  const references = reports
    .filter(({ clock }) => !clock.startsWith('gdpr-72.'))
    .map(({ reference }) => reference)
  return {
    contact: lines(context.contactNames),
    officer: lines(context.officerNames),
    ongoing: handledAt === undefined ? 'Ja' : `Nej, avslutad ${timeInSweden(handledAt)}`,
    timeline: lines(timeline.map(({ at, text }) => `${timeInSweden(at)}: ${text}`)),
    detected: `Upptäckt ${discoveredOn}, rapporterad ${timeInSweden(incident.reportedAt)}`,
    supplier: lines(suppliers.map(({ name }) => name)),
    impact: impactOf(incident, context),
    occurred: lines([timeline[0] && timeInSweden(timeline[0].at)]),
    ended: handledAt && timeInSweden(handledAt),
    update: description,
    systems: lines(context.systemNames),
    'protected-information': assets.length > 0 ? protectedInformation(incident) : undefined,
    actions: lines(done),
    significance: significance && lines([...(proposal?.hits.map(({ sv }) => sv) ?? []), significance.reason]),
    reference: lines(references),
    consequences: summary,
    recipients: affectedPersons === undefined ? undefined : `${affectedPersons} personer`,
    'economic-damage':
      facts?.costShare === undefined ? undefined : `${facts.costShare} % av fjolårets anslag eller intäkter`,
    prevention: lines(lessons.map(({ text }) => text)),
    nature: lines([typeNames[type], description]),
    persons: affectedPersons === undefined ? undefined : String(affectedPersons),
    ...ofBreach(incident, context),
  }
}
