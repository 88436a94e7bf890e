// The yearly action plan as a document: under each goal of the policy a table of its actions, and what the plan rests on.
import { policyGoals } from '../../domain/action/policy-goal.ts'
import type { Matter } from '../../domain/matter/matter.ts'
import { roleNames } from '../../domain/organisation/role.ts'
import type { ActionPlan } from '../../domain/plan/action-plan.ts'
import {
  effortInWords,
  financingInWords,
  type PlanRow,
  secretTitle,
  sourceNames,
} from '../../domain/plan/plan-text.ts'
import { paragraphsOf } from '../paragraphs-of.ts'
import type { Block, ReportDocument, Section } from '../report-document.ts'

export interface ActionPlanData {
  municipality: string
  matter: Pick<Matter, 'title' | 'diaryNumber'>
  plan: ActionPlan
  /** In the order of their rank, without what is secret. */
  rows: readonly PlanRow[]
  frozenAt: string
}

const columns = [
  { header: 'Nr', share: 2 },
  { header: 'Åtgärd', share: 5 },
  { header: 'Ansvarig', share: 3.5 },
  { header: 'Insats', share: 2.5, align: 'end' as const },
  { header: 'Klart', share: 2.8 },
  { header: 'Effektmått', share: 3.5 },
  { header: 'Källa', share: 2.5 },
  { header: 'Finansiering', share: 2.7 },
]

function cellsOf(row: PlanRow): string[] {
  const { label, title, unitName, ownerRole, dueOn, effectMeasure, source, carriedOver } = row
  return [
    label,
    title ?? secretTitle,
    `${ownerRole ? `${roleNames[ownerRole]}, ` : ''}${unitName}`,
    effortInWords(row),
    dueOn,
    effectMeasure ?? '–',
    `${sourceNames[source]}${carriedOver ? ', från föregående plan' : ''}`,
    financingInWords(row),
  ]
}

function tableOf(caption: string, rows: readonly PlanRow[]): Block {
  return { kind: 'table', caption, columns, rows: rows.map(cellsOf) }
}

function actionSections(rows: readonly PlanRow[]): Section[] {
  const byGoal = Object.entries(policyGoals).flatMap(([goal, { sv }]): Section[] => {
    const some = rows.filter((row) => row.goal === goal)
    return some.length === 0 ? [] : [{ heading: sv, level: 2, blocks: [tableOf(sv, some)] }]
  })
  const others = rows.filter(({ goal }) => goal === undefined)
  const rest: Section[] =
    others.length === 0
      ? []
      : [{ heading: 'Övriga åtgärder', level: 2, blocks: [tableOf('Övriga åtgärder', others)] }]
  const count: Block = { kind: 'paragraph', text: `Planen har ${rows.length} åtgärder.` }
  return [{ heading: 'Åtgärder', level: 1, blocks: [count] }, ...byGoal, ...rest]
}

/** Whether the money is there, as bars with their numbers. */
function financingSection(rows: readonly PlanRow[]): Section[] {
  if (rows.length === 0) return []
  const financed = rows.filter((row) => row.financed === true).length
  const refused = rows.filter((row) => row.financed === false).length
  const bars = [
    { label: 'Finansierade', value: financed },
    { label: 'Inte finansierade', value: refused },
    { label: 'Inte prövade', value: rows.length - financed - refused },
  ]
  const alternativeText = bars.map(({ label, value }) => `${label}: ${value}`).join('; ')
  const figure: Block = {
    kind: 'figure',
    caption: 'Åtgärdernas finansiering',
    alternativeText,
    chart: { kind: 'bars', unit: 'st', bars },
  }
  return [{ heading: 'Finansiering', level: 1, blocks: [figure] }]
}

function basisSection({ inputs }: ActionPlan): Section[] {
  if (inputs === undefined) return []
  const [, one = 0, two = 0, three = 0] = inputs.gapsByLevel
  const items = [
    `Underlaget hämtades ${inputs.gatheredAt.slice(0, 10)}.`,
    `Krav som inte är uppfyllda: ${three} på nivå 3, ${two} på nivå 2 och ${one} på nivå 1.`,
    `Åtgärder som förs över från föregående plan: ${inputs.carriedOver.length}.`,
    ...Object.entries(sourceNames).flatMap(([source, name]) => {
      const count = Object.entries(inputs.openActions).find(([known]) => known === source)?.[1]
      return count === undefined ? [] : [`Öppna åtgärder med källa ${name}: ${count}.`]
    }),
  ]
  return [{ heading: 'Underlag', level: 1, blocks: [{ kind: 'list', items }] }]
}

function statusOf({ adoption }: ActionPlan): string {
  if (adoption === undefined) return 'Förslag'
  const { bodyName, decidedOn, paragraph } = adoption
  return `Fastställd av ${bodyName} ${decidedOn} § ${paragraph}`
}

export function actionPlanDocument({
  municipality,
  matter,
  plan,
  rows,
  frozenAt,
}: ActionPlanData): ReportDocument {
  const { introduction, year } = plan
  const opening: Section[] =
    introduction === undefined ? [] : [{ heading: 'Inledning', level: 1, blocks: paragraphsOf(introduction) }]
  return {
    heading: {
      municipality,
      title: `Handlingsplan för informationssäkerhet ${year}`,
      documentType: 'Handlingsplan',
      ...(matter.diaryNumber && { diaryNumber: matter.diaryNumber }),
      status: statusOf(plan),
      language: 'sv',
    },
    frozenAt,
    sections: [...opening, ...actionSections(rows), ...financingSection(rows), ...basisSection(plan)],
  }
}
