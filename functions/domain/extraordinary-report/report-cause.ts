// What sets an extraordinary report going: the triggers of the policy (domain 2.5).
import * as z from 'zod'

export const ReportCause = z
  .enum([
    'significant-incident',
    'personal-data-incident',
    'unfunded-gap',
    'policy-deviation',
    'breach-at-level-3',
    'supplier-collapse',
    'supervisory-decision',
    'special-reasons',
  ])
  .describe(
    'betydande incident, allvarlig personuppgiftsincident, kritisk brist utan ägare eller budget, avvikelse från policyn, ' +
      'kravbrist på nivå 3, leverantör som faller, tillsynsbeslut, särskilda skäl',
  )
export type ReportCause = z.infer<typeof ReportCause>

/** The words that stand in titles and mails: what kind of thing has happened, and nothing about it. */
export const causeNames: Record<ReportCause, { sv: string; en: string }> = {
  'significant-incident': { sv: 'betydande incident', en: 'significant incident' },
  'personal-data-incident': { sv: 'allvarlig personuppgiftsincident', en: 'serious personal data breach' },
  'unfunded-gap': {
    sv: 'kritisk brist utan ägare eller budget',
    en: 'critical gap without owner or budget',
  },
  'policy-deviation': { sv: 'avvikelse från policyn', en: 'deviation from the policy' },
  'breach-at-level-3': {
    sv: 'krav på nivå 3 som inte har åtgärdats i tid',
    en: 'requirement at level 3 not met in time',
  },
  'supplier-collapse': { sv: 'leverantör som har fallit bort', en: 'supplier that has collapsed' },
  'supervisory-decision': { sv: 'beslut av tillsynsmyndighet', en: 'decision by a supervisory authority' },
  'special-reasons': { sv: 'särskilda skäl', en: 'special reasons' },
}

/** What the report comes from, where that is kept in the system. */
export const ReportSource = z.object({
  kind: z.enum(['incident', 'status-report']),
  id: z.string().min(1).max(64),
})
export type ReportSource = z.infer<typeof ReportSource>

/** At most one of the two is named; both would leave open which of them the report belongs to. */
export function sourceOf({
  incidentId,
  statusReportId,
}: {
  incidentId?: string | undefined
  statusReportId?: string | undefined
}): ReportSource | undefined {
  if (incidentId !== undefined) return { kind: 'incident', id: incidentId }
  return statusReportId === undefined ? undefined : { kind: 'status-report', id: statusReportId }
}
