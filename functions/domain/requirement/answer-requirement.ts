// Answers a requirement for a system: fulfilled, partly, not, or not applicable with the reason (domain 3.8).
import type { Actor } from '../actor.ts'
import { stampOf } from '../actor.ts'
import { startDerivation } from '../classification/start-derivation.ts'
import type { Decision, Stored } from '../decision.ts'
import type { Moment } from '../moment.ts'
import { type Grant, requireReach } from '../permission.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../register/system.ts'
import type { RequirementAnswer } from './requirement-answer.ts'
import type { RequirementCatalogue } from './requirement-catalogue.ts'

export type AnswerRequirement = Pick<RequirementAnswer, 'value' | 'reason' | 'evidence'>

/** @throws Refusal `not-found` for a requirement that the catalogue in force does not have; `wrong-unit`; `stale-version` */
export function answerRequirement(
  system: System,
  requirementId: string,
  command: AnswerRequirement,
  context: Moment & {
    catalogue: RequirementCatalogue
    before: Stored<RequirementAnswer> | undefined
    expectedVersion: number
    actor: Actor
    grant: Grant
  },
): { decision: Decision; answer: RequirementAnswer } {
  const { catalogue, before, expectedVersion, actor, grant, now, today } = context
  requireReach(grant, system)
  if (!catalogue.requirements.some(({ id }) => id === requirementId))
    throw new Refusal('not-found', [{ path: 'requirement', message: requirementId }])
  if ((before?.version ?? 0) !== expectedVersion) throw new Refusal('stale-version')
  const by = stampOf(actor, grant.standing)
  const answer: RequirementAnswer = {
    kind: 'requirement-answer',
    systemId: system.id,
    requirementId,
    catalogueId: catalogue.id,
    ...command,
    answeredOn: today,
    answeredBy: by,
  }
  return {
    decision: {
      at: now,
      actor: by,
      changes: [{ before, after: answer, action: 'requirement.answered' }],
      effects: startDerivation([system.id]),
    },
    answer,
  }
}
