// The keys of actions and of the plans they stand in.
import { type Action, isOpen } from '../domain/action/action.ts'
import { factsOfAction } from '../domain/action/action-figures.ts'
import type { ActionPlan } from '../domain/plan/action-plan.ts'
import { nameSortKey } from '../domain/register/name-sort-key.ts'
import { type ItemKeys, type Key, lists, watchedOn } from './lists.ts'

/** The beginning of the sort key of those that are due in a month or a year: `/kf/ks/#2027-05`. */
export const dueIn = (unitPath: string, period: string): string => `${unitPath}#${period}`

export function actionKeysOf(action: Action): ItemKeys {
  const { id, unitPath, dueOn, ownerId, lookOn } = action
  return {
    ...actionKey(id),
    gsi1pk: lists.actions,
    gsi1sk: `${dueIn(unitPath, nameSortKey(dueOn))}#${id}`,
    ...watchedOn(isOpen(action) ? lookOn : undefined, `action#${id}`),
    gsi3pk: lists.actionFigures,
    gsi3sk: factsOfAction(action),
    gsi4pk: lists.actionsOwnedBy(ownerId),
    gsi4sk: `${isOpen(action) ? 'OPEN' : 'SHUT'}#${dueOn}#${id}`,
  }
}

export const actionKey = (id: string): Key => ({ pk: `ACTION#${id}`, sk: 'ACTION' })

export function planKeysOf({ id, lookOn }: ActionPlan): ItemKeys {
  return {
    ...planKey(id),
    gsi1pk: lists.actionPlans,
    gsi1sk: id,
    ...watchedOn(lookOn, `action-plan#${id}`),
  }
}

export const planKey = (id: string): Key => ({ pk: `ACTION-PLAN#${id}`, sk: 'ACTION-PLAN' })
