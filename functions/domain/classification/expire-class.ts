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
  if (today < expiresOn) {
    const after: InformationAsset = { ...state, lookOn: expiresOn }
    if (state.openClassificationId !== undefined) {
      const changes = [{ before, after, action: 'information-asset.looked-at' }]
      return { at: now, actor: systemStamp, changes, effects: [] }
    }
    const started = startReclassification(before, after, {
      id,
      modelId,
      trigger: 'expiry',
      startedBy: 'system',
      now,
    })
    return { at: now, actor: systemStamp, changes: started.changes, effects: started.effects }
  }
  const after: InformationAsset = { ...rest, current }
  if (state.openClassificationId === undefined) {
    // It had run out before it was read in from a file, and whoever is asked now was told with all the others.
    const opening = { id, modelId, trigger: 'expiry', quiet: true, startedBy: 'system', now } as const
    const { changes, effects } = startReclassification(before, after, opening)
    return { at: now, actor: systemStamp, changes, effects }
  }
  return {
    at: now,
    actor: systemStamp,
    changes: [{ before, after, action: 'information-asset.class-expired' }],
    effects: mailTo([state.ownerId, ...informedIds], {
      template: 'classification-expired',
      assetId: state.id,
      assetName: state.name,
      expiredOn: current.validUntil,
    }),
  }
}
