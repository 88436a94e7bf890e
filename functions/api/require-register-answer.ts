// What the answer of a task about the register must satisfy, that only the register itself can tell.
import type { Actor } from '../domain/actor.ts'
import type { CalendarDay } from '../domain/calendar/calendar-day.ts'
import { checkProposal } from '../domain/classification/check-levels.ts'
import { checkDecision } from '../domain/classification/decide-class.ts'
import { isValidOn } from '../domain/organisation/role-assignment.ts'
import { Refusal } from '../domain/refusal.ts'
import { checkAppointment } from '../domain/register/appoint-owner.ts'
import { requireOutsideProtectiveSecurity } from '../domain/register/protective-security.ts'
import type { Task } from '../domain/task/task.ts'
import type { TaskAnswer } from '../domain/task/task-answer.ts'
import { modelById } from '../store/models.ts'
import { classifiesTraceability } from '../store/rules.ts'
import type { Store } from '../store/store.ts'
import { rolesOf } from '../store/unit-people.ts'

/** Refuses what the rule behind the answer refuses; other answers are passed over. */
export async function requireRegisterAnswer(
  store: Store,
  task: Task,
  answer: TaskAnswer,
  { actor, today }: { actor: Actor; today: CalendarDay },
): Promise<void> {
  switch (answer.kind) {
    case 'propose-classification': {
      requireOutsideProtectiveSecurity(answer.protectiveSecurity)
      const assetId = assetOf(task)
      const [{ state: asset }, { state: classification }, traceability] = await Promise.all([
        store.load('information-asset', assetId),
        store.load('classification', `${assetId}/${task.subject.classificationNumber ?? 0}`),
        classifiesTraceability(store),
      ])
      const model = await modelById(store, classification.modelId)
      const path = 'body.answer.proposal'
      checkProposal(answer.proposal, { asset, model, classifiesTraceability: traceability, path })
      return
    }
    case 'decide-classification': {
      const assetId = assetOf(task)
      const [{ state: asset }, { state: classification }, traceability] = await Promise.all([
        store.load('information-asset', assetId),
        store.load('classification', `${assetId}/${task.subject.classificationNumber ?? 0}`),
        classifiesTraceability(store),
      ])
      checkDecision(task, answer, { asset, classification, classifiesTraceability: traceability, actor })
      return
    }
    case 'appoint-owner': {
      const [{ state: vacancy }, roles] = await Promise.all([
        store.load('owner-vacancy', task.matterId),
        rolesOf(store, answer.personId),
      ])
      checkAppointment(vacancy, roles, today)
      return
    }
    case 'receive-status-report': {
      if (answer.action === undefined) return
      const roles = await rolesOf(store, answer.action.ownerId)
      if (!roles.some((held) => isValidOn(held, today)))
        throw new Refusal('owner-without-role', [
          { path: 'body.answer.action.ownerId', message: answer.action.ownerId },
        ])
      return
    }
    default:
      return
  }
}

function assetOf({ subject }: Task): string {
  if (subject.assetId === undefined) throw new Refusal('wrong-state')
  return subject.assetId
}
