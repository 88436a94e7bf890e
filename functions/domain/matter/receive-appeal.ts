// An appeal (laglighetsprövning) is registered: in time or late, by whom it reached, and what it does to legal force (KL 13:1–6).
import { type Actor, type Standing, stampOf } from '../actor.ts'
import type { Decision } from '../decision.ts'
import { isAppealable, isAppealInTime } from '../law/appeal.ts'
import type { BodyKind } from '../law/body-law.ts'
import type { Moment } from '../moment.ts'
import { Refusal } from '../refusal.ts'
import { mailTo } from './advance.ts'
import { requireAnnounced } from './announced-decision.ts'
import { caseFileOf, changesTo, type StoredCaseFile } from './case-file.ts'
import type { Appeal } from './court-record.ts'
import { takeBackLegalForce } from './legal-force.ts'
import type { Matter } from './matter.ts'
import { appealReceived } from './matter-message.ts'

/**
 * Keeps the appeal. One in time makes the matter appealed, and takes legal force back where it was noted too soon; a
 * late one changes nothing, for only the court may dismiss it, as it may one from someone who is no member (KL 13:1).
 * @param context.bodyKind of the body that took the newest decision: what only prepares is not appealed (KL 13:2)
 * @param context.informedIds legal counsel, municipal director, security chief and coordinator (M18)
 * @throws Refusal `wrong-state` when no announced decision can be appealed, `day-not-possible`
 */
export function receiveAppeal(
  stored: StoredCaseFile,
  { receivedOn, receivedBy }: Omit<Appeal, 'isInTime'>,
  context: Moment & {
    actor: Actor
    standing: Standing | undefined
    bodyKind: BodyKind | undefined
    informedIds: readonly string[]
  },
): { decision: Decision; matter: Matter } {
  const { now, today, actor, standing, bodyKind, informedIds } = context
  const before = caseFileOf(stored)
  const newest = before.matter.decisions.at(-1)
  const isOpenToAppeal =
    newest !== undefined && bodyKind !== undefined && isAppealable({ bodyKind, capacity: newest.capacity })
  if (!isOpenToAppeal) throw new Refusal('wrong-state', [], 'KL 13:2')
  const { decision, lastAppealDay } = requireAnnounced(before.matter, 'KL 13:2')
  if (receivedOn < decision.heldOn || receivedOn > today) {
    throw new Refusal('day-not-possible', [
      { path: 'body.receivedOn', message: `${decision.heldOn}..${today}` },
    ])
  }
  const isInTime = isAppealInTime({ receivedOn, receivedBy, lastAppealDay })
  const losesLegalForce = isInTime && decision.legalForceOn !== undefined
  const file = losesLegalForce ? takeBackLegalForce(before) : before
  const matter: Matter = {
    ...file.matter,
    appeals: [...(file.matter.appeals ?? []), { receivedOn, receivedBy, isInTime }],
    ...(isInTime && { phase: { name: 'appealed' } }),
  }
  const received = isInTime ? 'appeal.received' : 'appeal.received-late'
  const action = losesLegalForce ? 'decision.lost-legal-force' : received
  return {
    decision: {
      at: now,
      actor: stampOf(actor, standing),
      changes: changesTo(stored, { ...file, matter }, action),
      effects: mailTo(informedIds, appealReceived(matter, isInTime)),
    },
    matter,
  }
}
