// The plan as rows, and the words of their cells: what the board decides on and everyone may read.
import { type Action, isLate } from '../action/action.ts'
import type { ActionSource } from '../action/action-source.ts'
import type { PolicyGoal } from '../action/policy-goal.ts'
import type { CalendarDay } from '../calendar/calendar-day.ts'
import type { Role } from '../organisation/role.ts'
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

export const sourceNames: Record<ActionSource, string> = {
  gap: 'krav som inte är uppfyllt',
  risk: 'risk',
  incident: 'incident',
  audit: 'revision',
  review: 'granskning',
  report: 'rapport',
  assignment: 'uppdrag',
  law: 'lag',
}

export const secretTitle = 'Uppgiften omfattas av sekretess (OSL 18:8)'

const kronor = (amount: number): string => `${amount.toLocaleString('sv-SE').replaceAll(/\s/g, ' ')} kr`

export function financingInWords({ financed, amount }: PlanRow): string {
  if (financed === undefined) return 'ej prövad'
  if (!financed) return 'nej'
  return amount === undefined ? 'ja' : kronor(amount)
}

export function effortInWords({ hours, cost }: PlanRow): string {
  const parts = [hours === undefined ? '' : `${hours} h`, cost === undefined ? '' : kronor(cost)]
  return parts.filter((part) => part !== '').join(', ') || '–'
}
