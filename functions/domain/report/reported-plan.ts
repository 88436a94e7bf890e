// Annex B of the annual report: the plan of the reported year, frozen with the figures so that it reads the same for ever (domain 8.3).
import * as z from 'zod'
import { ActionStatus } from '../action/action.ts'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { Role, roleNames } from '../organisation/role.ts'
import type { PlanRow } from '../plan/plan-text.ts'
import { secretTitle } from '../plan/plan-text.ts'
import type { ReportLanguage } from './annual-report-words.ts'
import type { Texts } from './figures/figure.ts'

/**
 * One row of the annex. A plan has at most 200 items and a title 200 characters, so that a row is some 350 bytes and the
 * annex at most 70 kB of the 400 that DynamoDB gives the report's item: only what the annex shows is kept of an action.
 */
export const ReportedPlanItem = z.object({
  label: z.string().describe('As the plan numbers it'),
  title: z.string().optional().describe('Missing where it is secret (OSL 18:8): it is not kept here at all'),
  role: Role.optional().describe('The role that answers for it'),
  unitName: z.string().describe('As it was: history keeps the name'),
  dueOn: CalendarDay,
  status: ActionStatus,
  isLate: z.boolean(),
})
export type ReportedPlanItem = z.infer<typeof ReportedPlanItem>

/** What is kept of a plan's rows as anyone may read them. */
export function reportedPlan(rows: readonly PlanRow[]): ReportedPlanItem[] {
  return rows.map(({ label, title, isSecret, ownerRole, unitName, dueOn, status, isLate }) => ({
    label,
    ...(!isSecret && title !== undefined && { title }),
    ...(ownerRole && { role: ownerRole }),
    unitName,
    dueOn,
    status,
    isLate,
  }))
}

const statusNames: Record<ActionStatus, Texts> = {
  'not-started': { sv: 'ej påbörjad', en: 'not started' },
  'in-progress': { sv: 'pågår', en: 'in progress' },
  done: { sv: 'klar', en: 'done' },
  dropped: { sv: 'utgår', en: 'dropped' },
}
const lateWords: Texts = { sv: 'försenad', en: 'late' }
const secretTitles: Texts = { sv: secretTitle, en: 'Secret (OSL 18:8)' }

/** The glossary's English word is the role's own. */
const roleIn = (role: Role, language: ReportLanguage): string =>
  language === 'sv' ? roleNames[role] : role.replaceAll('-', ' ')

const planColumns: Record<ReportLanguage, string[]> = {
  sv: ['Åtgärd', 'Ansvarig', 'Klart', 'Status'],
  en: ['Action', 'Responsible', 'Due', 'Status'],
}

function planLine(item: ReportedPlanItem, language: ReportLanguage): string[] {
  const { label, title, role, unitName, dueOn, status, isLate } = item
  const statusName = statusNames[status][language]
  return [
    `${label} ${title ?? secretTitles[language]}`,
    role === undefined ? unitName : `${roleIn(role, language)}, ${unitName}`,
    dueOn,
    isLate ? `${statusName}, ${lateWords[language]}` : statusName,
  ]
}

/** The plan as the annex shows it: a table, or that there was none. */
export function planBlock(
  plan: readonly ReportedPlanItem[],
  year: number,
  language: ReportLanguage,
):
  | { kind: 'table'; title: string; columns: string[]; rows: string[][] }
  | { kind: 'paragraph'; text: string } {
  if (plan.length === 0) {
    const none = {
      sv: `Ingen handlingsplan beslutades för ${year}.`,
      en: `No action plan was decided for ${year}.`,
    }
    return { kind: 'paragraph', text: none[language] }
  }
  const title = { sv: `Handlingsplanen ${year}`, en: `The action plan ${year}` }
  return {
    kind: 'table',
    title: title[language],
    columns: planColumns[language],
    rows: plan.map((item) => planLine(item, language)),
  }
}
