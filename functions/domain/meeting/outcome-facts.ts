// What an outcome is judged by: the body's law and what the meeting and the matter already know.
import { Refusal } from '../refusal.ts'
import type { TaskSubject } from '../task/task.ts'

/** Facts that the secretary's task carries, so that judging needs no further read. */
export type OutcomeFacts = ReturnType<typeof outcomeFacts>

/** Throws `wrong-state` for a task that does not know its body's law: nobody may guess which chapter counts. */
export function outcomeFacts(subject: TaskSubject) {
  const { bodyKind, seatCount, earliestDay, announcement } = subject
  if (bodyKind === undefined) throw new Refusal('wrong-state')
  return {
    bodyKind,
    seatCount,
    earliestDay,
    announcement,
    minorityUsed: subject.minorityUsed ?? false,
  }
}

/** The paragraph that applies: the council's own, or the one by which a committee follows it. */
export function basisFor({ bodyKind }: Pick<OutcomeFacts, 'bodyKind'>, council: string, committee: string) {
  return bodyKind === 'council' ? council : committee
}
