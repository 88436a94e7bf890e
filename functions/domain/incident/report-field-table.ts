// The fields of each report to an authority, with their names in Swedish and English (MCFFS 2026:8 as read in domain 4.1; GDPR art. 33.3).
import * as z from 'zod'

export const ReportKind = z
  .enum(['early-warning', 'notification', 'final', 'gdpr'])
  .describe('upplysning, incidentanmälan, slutrapport, anmälan av personuppgiftsincident')
export type ReportKind = z.infer<typeof ReportKind>

export interface ReportField {
  readonly id: string
  readonly label: { readonly sv: string; readonly en: string }
}

const field = (id: string, sv: string, en: string): ReportField => ({ id, label: { sv, en } })

const sender = [
  field('organisation', 'Verksamhetsutövare', 'Organisation'),
  field('organisation-number', 'Organisationsnummer', 'Organisation number'),
  field('contact', 'Kontaktperson', 'Contact'),
]

/** By report, in the order of the portal's form. */
export const reportFieldTable: Readonly<Record<ReportKind, readonly ReportField[]>> = {
  'early-warning': [
    ...sender,
    field('ongoing', 'Pågår incidenten?', 'Is the incident ongoing?'),
    field('timeline', 'Händelseförlopp', 'Timeline'),
    field('detected', 'När och hur upptäcktes den?', 'When and how was it detected?'),
    field('malicious', 'Misstänks ett angrepp?', 'Is an attack suspected?'),
    field('supplier', 'Kommer den från en leverantör?', 'Does it originate with a supplier?'),
    field('impact', 'Påverkan på verksamheten', 'Impact on the activity'),
    field('consequences', 'Konsekvenser', 'Consequences'),
    field('cross-border', 'Gränsöverskridande verkan', 'Cross-border effect'),
  ],
  notification: [
    ...sender,
    field('reference', 'Referens till upplysningen', 'Reference to the early warning'),
    field('update', 'Uppdatering sedan upplysningen', 'Update since the early warning'),
    field('occurred', 'När inträffade den?', 'When did it occur?'),
    field('ended', 'När upphörde den?', 'When did it end?'),
    field('cause', 'Orsak', 'Cause'),
    field('systems', 'Påverkan på system', 'Impact on systems'),
    field('indicators', 'Tekniska indikatorer (IoC)', 'Indicators of compromise'),
    field('protected-information', 'Skyddsvärd information', 'Protected information'),
    field('actions', 'Vidtagna åtgärder', 'Actions taken'),
    field('remaining-risk', 'Kvarstående risk', 'Remaining risk'),
    field('significance', 'Varför incidenten är betydande', 'Why the incident is significant'),
  ],
  final: [
    ...sender,
    field('reference', 'Referens till tidigare rapporter', 'Reference to earlier reports'),
    field('consequences', 'Slutliga konsekvenser', 'Final consequences'),
    field('recipients', 'Berörda mottagare av tjänsten', 'Recipients affected'),
    field('area', 'Geografiskt område', 'Area'),
    field('economic-damage', 'Ekonomisk skada', 'Economic damage'),
    field('societal-functions', 'Påverkade samhällsfunktioner', 'Societal functions'),
    field('root-cause', 'Grundorsak', 'Root cause'),
    field('technical-measures', 'Tekniska åtgärder', 'Technical measures'),
    field('organisational-measures', 'Organisatoriska åtgärder', 'Organisational measures'),
    field('prevention', 'Förebyggande åtgärder', 'Prevention'),
    field('management-approval', 'Ledningens godkännande', 'Management approval'),
  ],
  gdpr: [
    field('controller', 'Personuppgiftsansvarig', 'Controller'),
    field('organisation-number', 'Organisationsnummer', 'Organisation number'),
    field('contact', 'Kontaktperson', 'Contact'),
    field('officer', 'Dataskyddsombud', 'Data protection officer'),
    field('known', 'När fick ni kännedom om incidenten?', 'When did you become aware of the breach?'),
    field('delay-reason', 'Skäl till försening efter 72 timmar', 'Reasons for a delay beyond 72 hours'),
    field('nature', 'Incidentens art', 'Nature of the breach'),
    field('categories', 'Kategorier av registrerade', 'Categories of persons'),
    field('persons', 'Antal registrerade', 'Number of persons'),
    field('records', 'Kategorier och antal personuppgiftsposter', 'Categories and number of records'),
    field('sensitive', 'Känsliga personuppgifter', 'Special categories of personal data'),
    field('consequences', 'Sannolika konsekvenser', 'Likely consequences'),
    field('risk', 'Risk för de registrerade', 'Risk to the persons'),
    field('actions', 'Åtgärder för att begränsa skadan', 'Measures to mitigate the effects'),
    field('informed', 'Information till de registrerade', 'Information to the persons'),
  ],
}
