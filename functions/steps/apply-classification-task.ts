// Carries the answer of a task about a classification over to it: a proposal, an advice, a decision; or opens the decision.
import * as z from 'zod'
import { applyProposal } from '../domain/classification/apply-proposal.ts'
import { noteAdvice, openDecision } from '../domain/classification/ask-advice.ts'
import type { Classification } from '../domain/classification/classification.ts'
import { applyDecision } from '../domain/classification/decide-class.ts'
import type { Stored } from '../domain/decision.ts'
import { Slug, TaskId } from '../domain/identifier.ts'
import type { Advance, Standstill } from '../domain/matter/advance.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Task } from '../domain/task/task.ts'
import { classificationsOf } from '../store/classifications.ts'
import { modelById } from '../store/models.ts'
import { type StepContext, type StepResult, step } from './step.ts'

const Input = z.union([
  z.strictObject({ taskId: TaskId }),
  /** All advice on the proposal of this round is in. */
  z.strictObject({ assetId: Slug, number: z.int(), round: z.int() }),
])

function answered({ decision, next }: Advance | Standstill): StepResult {
  return { decision, output: { next } }
}

export const applyClassificationTask = step(Input, async (input, context) => {
  const { store, moment } = context
  if ('assetId' in input) {
    const classification = await store.load('classification', `${input.assetId}/${input.number}`)
    return answered(openDecision(classification, input.round, moment.now))
  }
  const { state: task } = await store.load('task', input.taskId)
  const { assetId, classificationNumber } = task.subject
  if (task.status === 'open' || assetId === undefined || classificationNumber === undefined)
    throw new Refusal('wrong-state')
  if (task.status === 'withdrawn') return { output: { next: 'closed' } }
  const classification = await store.load('classification', `${assetId}/${classificationNumber}`)
  return answered(await applied(classification, task, context))
})

async function applied(
  classification: Stored<Classification>,
  task: Task,
  { store, moment }: StepContext,
): Promise<Advance | Standstill> {
  switch (task.taskKind) {
    case 'propose-classification':
      return applyProposal(classification, task, moment.now)
    case 'advise-classification':
      return noteAdvice(classification, task, moment.now)
    case 'decide-classification': {
      const { assetId, modelId } = classification.state
      const [asset, model] = await Promise.all([
        store.load('information-asset', assetId),
        modelById(store, modelId),
      ])
      const before = asset.state.current
      const versions = before ? await store.all('classification', classificationsOf(assetId)) : []
      const previous = versions.find(({ state }) => state.id === before?.classificationId)
      const systems = await store.many('system', asset.state.systemIds)
      const informedIds = systems.map(({ state }) => state.managerId)
      return applyDecision(classification, task, { asset, previous, model, informedIds }, moment)
    }
    default:
      throw new Refusal('wrong-state')
  }
}
