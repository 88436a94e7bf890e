// Copy mode: each field of a report as the authority's portal asks for it, filled in where the system knows, and what is missing (domain 4.1).
import type { Incident } from './incident.ts'
import { knownTexts, type ReportContext } from './known-texts.ts'
import { type ReportField, type ReportKind, reportFieldTable } from './report-field-table.ts'

/** One field as it is copied into the portal. */
export interface FilledField {
  id: string
  label: { sv: string; en: string }
  text?: string
  missing: boolean
  /** Written by a person for this report, rather than taken from what the incident holds. */
  written: boolean
}

/** What a person writes for a report is kept by report and field, and for a breach by its controller too. */
export function textKey(report: ReportKind, fieldId: string, controllerId?: string): string {
  return [report, ...(controllerId === undefined ? [] : [controllerId]), fieldId].join('/')
}

/** Every field of the report, in the portal's order. */
export function reportFields(incident: Incident, report: ReportKind, context: ReportContext): FilledField[] {
  const known = knownTexts(incident, context)
  return reportFieldTable[report].map(({ id, label }: ReportField) => {
    const own = incident.reportTexts?.[textKey(report, id, context.controllerId)]
    const text = own ?? known[id]
    return {
      id,
      label,
      ...(text !== undefined && { text }),
      missing: text === undefined,
      written: own !== undefined,
    }
  })
}
