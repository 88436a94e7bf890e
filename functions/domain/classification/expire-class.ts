// A class nears its last day, and passes it: taken up anew in good time, and told of when nothing new is decided.
import { systemStamp } from '../actor.ts'
import { addDays } from '../calendar/calendar-day.ts'
import type { Decision, Stored } from '../decision.ts'
import { mailTo } from '../matter/advance.ts'
import type { Moment } from '../moment.ts'
import type { InformationAsset } from '../register/information-asset.ts'
import { startReclassification } from './start-classification.ts'

interface Context extends Moment {
  id: string
  modelId: string
  /** The coordinators. */
  informedIds: readonly string[]
}

/** What the daily round does with an asset whose day has come; undefined when there is nothing to do. */
export function lookAtAsset(before: Stored<InformationAsset>, context: Context): Decision | undefined {
  const { state } = before
  const { now, today, id, modelId, informedIds } = context
  const { current, lookOn, ...rest } = state
  if (lookOn === undefined || lookOn > today || current === undefined) return undefined
  const expiresOn = addDays(current.validUntil, 1)
  const isExpired = today >= expiresOn
  const after: InformationAsset = isExpired ? { ...rest, current } : { ...state, lookOn: expiresOn }
  const action = isExpired ? 'information-asset.class-expired' : 'information-asset.looked-at'
  const isTakenUp = state.openClassificationId !== undefined
  // One that is found expired had run out before it was read in from a file: whoever is asked was told with all the others.
  const opening = { id, modelId, trigger: 'expiry', quiet: isExpired, startedBy: 'system', now } as const
  const started = isTakenUp
    ? { changes: [{ before, after, action }], effects: [] }
    : startReclassification(before, after, opening)
  const told =
    isExpired && isTakenUp
      ? mailTo([state.ownerId, ...informedIds], {
          template: 'classification-expired',
          assetId: state.id,
          assetName: state.name,
          expiredOn: current.validUntil,
        })
      : []
  return {
    at: now,
    actor: systemStamp,
    changes: started.changes,
    effects: [...started.effects, ...told],
  }
}
