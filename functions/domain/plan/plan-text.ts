// The plan as rows and as text: what the board decides on and everyone may read.
import { type Action, isLate } from '../action/action.ts'
import type { ActionSource } from '../action/action-source.ts'
import { type PolicyGoal, policyGoals } from '../action/policy-goal.ts'
import type { CalendarDay } from '../calendar/calendar-day.ts'
import { type Role, roleNames } from '../organisation/role.ts'
import type { ActionPlan } from './action-plan.ts'

/** One action as the document shows it, in plain data. */
export interface PlanRow {
  rank: number
  label: string
  actionId: string
  /** Missing where it is secret (OSL 18:8). */
  title?: string
  effectMeasure?: string
  goal?: PolicyGoal
  source: ActionSource
  unitId: string
  unitName: string
  ownerRole?: Role
  hours?: number
  cost?: number
  startOn?: CalendarDay
  dueOn: CalendarDay
  status: Action['status']
  isLate: boolean
  isSecret: boolean
  carriedOver: boolean
  financed?: boolean
  amount?: number
}

/**
 * The rows of the plan in the order of their rank.
 * @param mayRead whether the reader may see what is secret of an action; the public text shows none
 */
export function planRows(
  plan: ActionPlan,
  actions: readonly Action[],
  context: {
    unitNames: ReadonlyMap<string, string>
    mayRead: (action: Action) => boolean
    today: CalendarDay
  },
): PlanRow[] {
  const byId = new Map(actions.map((action) => [action.id, action]))
  return plan.items.flatMap(({ actionId, carriedOver, financed, amount }, at): PlanRow[] => {
    const action = byId.get(actionId)
    if (action === undefined) return []
    const { title, effectMeasure, goal, source, unitId, ownerRole, effort, startOn, dueOn, status } = action
    const isSecret = action.secrecy === 'osl-18-8'
    const isShown = !isSecret || context.mayRead(action)
    return [
      {
        rank: at + 1,
        label: action.label ?? `${plan.year}-${at + 1}`,
        actionId,
        ...(isShown && { title }),
        ...(isShown && effectMeasure !== undefined && { effectMeasure }),
        ...(goal && { goal }),
        source: source.kind,
        unitId,
        unitName: context.unitNames.get(unitId) ?? unitId,
        ...(ownerRole && { ownerRole }),
        ...(effort?.hours !== undefined && { hours: effort.hours }),
        ...(effort?.cost !== undefined && { cost: effort.cost }),
        ...(startOn && { startOn }),
        dueOn,
        status,
        isLate: isLate(action, context.today),
        isSecret,
        carriedOver,
        ...(financed !== undefined && { financed }),
        ...(amount !== undefined && { amount }),
      },
    ]
  })
}

const sourceNames: Record<ActionSource, string> = {
  gap: 'krav som inte är uppfyllt',
  risk: 'risk',
  incident: 'incident',
  audit: 'revision',
  review: 'granskning',
  report: 'rapport',
  assignment: 'uppdrag',
  law: 'lag',
}

const secretTitle = 'Uppgiften omfattas av sekretess (OSL 18:8)'

/** A cell of a table: one line, and no bar that would end it. */
const cell = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim()

const kronor = (amount: number): string => `${amount.toLocaleString('sv-SE').replaceAll(/\s/g, ' ')} kr`

function financing({ financed, amount }: PlanRow): string {
  if (financed === undefined) return 'ej prövad'
  if (!financed) return 'nej'
  return amount === undefined ? 'ja' : kronor(amount)
}

function effortOf({ hours, cost }: PlanRow): string {
  const parts = [hours === undefined ? '' : `${hours} h`, cost === undefined ? '' : kronor(cost)]
  return parts.filter((part) => part !== '').join(', ') || '–'
}

function rowText(row: PlanRow): string {
  const { label, title, unitName, ownerRole, dueOn, effectMeasure, source, carriedOver } = row
  const cells = [
    label,
    title ?? secretTitle,
    `${ownerRole ? `${roleNames[ownerRole]}, ` : ''}${unitName}`,
    effortOf(row),
    dueOn,
    effectMeasure ?? '–',
    `${sourceNames[source]}${carriedOver ? ', från föregående plan' : ''}`,
    financing(row),
  ]
  return `| ${cells.map(cell).join(' | ')} |`
}

const heading =
  '| Nr | Åtgärd | Ansvarig | Insats | Klart | Effektmått | Källa | Finansierad |\n| --- | --- | --- | --- | --- | --- | --- | --- |'

/** The plan as Markdown: under each goal of the policy a table, and what it is based on. */
export function planText(plan: ActionPlan, rows: readonly PlanRow[]): string {
  const { year, introduction, inputs } = plan
  const table = (some: readonly PlanRow[]) => [heading, ...some.map(rowText)].join('\n')
  const byGoal = Object.entries(policyGoals).flatMap(([goal, { sv }]) => {
    const some = rows.filter((row) => row.goal === goal)
    return some.length === 0 ? [] : [`### ${sv}\n\n${table(some)}`]
  })
  const without = rows.filter(({ goal }) => goal === undefined)
  const others = without.length === 0 ? [] : [`### Övriga åtgärder\n\n${table(without)}`]
  const basis = inputs && [
    '## Underlag',
    `Underlaget hämtades ${inputs.gatheredAt.slice(0, 10)}.`,
    `- Krav som inte är uppfyllda: nivå 3: ${inputs.gapsByLevel[3] ?? 0}, nivå 2: ${inputs.gapsByLevel[2] ?? 0}, nivå 1: ${inputs.gapsByLevel[1] ?? 0}`,
    `- Åtgärder som förs över från föregående plan: ${inputs.carriedOver.length}`,
    ...Object.entries(inputs.openActions).map(([source, count]) => {
      const name = Object.entries(sourceNames).find(([known]) => known === source)?.[1] ?? source
      return `- Öppna åtgärder med källa ${name}: ${count}`
    }),
  ]
  return [
    `# Handlingsplan för informationssäkerhet ${year}`,
    ...(introduction === undefined ? [] : ['## Inledning', introduction]),
    '## Åtgärder',
    ...byGoal,
    ...others,
    ...(basis ? [basis.slice(0, 2).join('\n\n'), basis.slice(2).join('\n')] : []),
    '',
  ].join('\n\n')
}
