// What an extraordinary report says, as plain data: facts, sections and who was informed. Rendering makes a document of it.
import { stockholmClock, stockholmDay } from '../calendar/stockholm-time.ts'
import type { Instant } from '../identifier.ts'
import { roleNames } from '../organisation/role.ts'
import { isDraftLate } from './draft-clock.ts'
import type { ExtraordinaryReport, Informing, ReportVerdict } from './extraordinary-report.ts'
import { causeNames } from './report-cause.ts'

export interface ReportText {
  title: string
  /** `Sekretess enligt OSL 18:8`, unless it was decided otherwise. */
  marking: string | undefined
  facts: { label: string; value: string }[]
  sections: { heading: string; text: string }[]
  /** Who of the management was informed, when and how. */
  informed: { name: string; capacity: string; informed: string; how: string }[]
  verdicts: { when: string; by: string; outcome: string }[]
}

const capacities: Record<Informing['capacity'], string> = {
  'municipal-director': 'Kommundirektör',
  chair: 'Ordförande i kommunstyrelsen',
}
const channelNames = { mail: 'mejl', phone: 'telefon', 'in-person': 'muntligen' } as const
const outcomeNames: Record<ReportVerdict['outcome'], string> = {
  report: 'Ska rapporteras',
  'send-back': 'Skickad tillbaka',
  'do-not-report': 'Ska inte rapporteras',
}
const wayNames: Record<NonNullable<ExtraordinaryReport['route']>['way'], string> = {
  'next-meeting': 'Information vid kommunstyrelsens nästa sammanträde',
  'extra-meeting': 'Extra sammanträde med kommunstyrelsen (KL 6:23)',
  'chair-decision': 'Ordförandebeslut, anmäls vid nästa sammanträde (KL 6:39–40)',
  'crisis-committee': 'Krisledningsnämnden (LEH 2006:544)',
}

const when = (instant: Instant): string => `${stockholmDay(instant)} kl. ${stockholmClock(instant)}`

function nameInRole({ decidedBy: { name, role }, onBehalfOf }: ReportVerdict): string {
  const asRole = role === 'system' ? name : `${name}, ${roleNames[role]}`
  return onBehalfOf === undefined ? asRole : `${asRole}, i stället för ${onBehalfOf.name}`
}

/** In Swedish, the language of the board's documents. Pure: the same report gives the same text. */
export function reportSections(report: ExtraordinaryReport): ReportText {
  const { cause, triggeredAt, draftedAt, draftDueAt, content, route, informing, verdicts } = report
  const late = isDraftLate(report, draftedAt ?? draftDueAt)
  return {
    title: `Extraordinär rapport: ${causeNames[cause].sv}`,
    marking: report.isSecret ? 'Sekretess enligt OSL 18:8' : undefined,
    facts: [
      { label: 'Anledning', value: causeNames[cause].sv },
      { label: 'Utlöst', value: when(triggeredAt) },
      ...(draftedAt === undefined
        ? []
        : [{ label: 'Utkast', value: `${when(draftedAt)}${late ? ' (efter 24 timmar)' : ''}` }]),
      ...(route ? [{ label: 'Väg', value: wayNames[route.way] }] : []),
    ],
    sections: content
      ? [
          { heading: 'Vad som har hänt', text: content.situation },
          { heading: 'Konsekvenser', text: content.consequences },
          { heading: 'Åtgärder', text: content.measures },
          { heading: 'Vad som behöver beslutas', text: content.needs },
        ]
      : [],
    informed: informing.map(({ name, capacity, informedAt, channels = [] }) => ({
      name,
      capacity: capacities[capacity],
      informed: informedAt === undefined ? 'inte ännu' : when(informedAt),
      how: channels.map((channel) => channelNames[channel]).join(', '),
    })),
    verdicts: verdicts.map((verdict) => ({
      when: when(verdict.decidedAt),
      by: nameInRole(verdict),
      outcome: outcomeNames[verdict.outcome],
    })),
  }
}
