// The body's own changes are brought into the text, and its secretary confirms that it says what was decided.
import type { Stored } from '../decision.ts'
import type { Draft } from '../document/document.ts'
import type { Moment } from '../moment.ts'
import { Refusal } from '../refusal.ts'
import type { Task } from '../task/task.ts'
import type { AnswerOf } from '../task/task-answer.ts'
import type { Advance } from './advance.ts'
import { advanceMatter, startMachine } from './advance.ts'
import { withAuthor } from './drafting.ts'
import { isReadyToEnter } from './enter-into-force.ts'
import type { Matter } from './matter.ts'
import { openStandingTask } from './standing-task.ts'

/** The handler points out the changed text; someone who did not write it is asked to confirm it. */
export function conformText(
  matter: Stored<Matter>,
  draft: Draft,
  meetingId: string,
  moment: Moment,
): Advance {
  if (draft.storedAt === undefined) throw new Refusal('draft-not-stored')
  const authorIds = withAuthor(matter.state.authorIds, draft.uploadedBy)
  const effects = [
    openStandingTask(matter.state.id, 'confirm-conformed-text', { meetingId, draftNumber: draft.number }),
  ]
  const decision = advanceMatter(matter, { ...matter.state, authorIds }, 'matter.text-changed', moment, {
    effects,
  })
  return { decision, next: 'confirm' }
}

/** A confirmed text may enter into force when its day has come; one that differs from the decision is changed again. */
export function confirmConformedText(
  matter: Stored<Matter>,
  draftNumber: number,
  answer: AnswerOf<'confirm-conformed-text'>,
  meetingId: string,
  moment: Moment,
): Advance {
  const { id } = matter.state
  if (!answer.conforms) {
    const effects = [openStandingTask(id, 'conform-text', { meetingId })]
    const decision = advanceMatter(matter, matter.state, 'matter.text-returned', moment, { effects })
    return { decision, next: 'change' }
  }
  const after: Matter = { ...matter.state, conformedDraftNumber: draftNumber }
  const isReady = isReadyToEnter(after, moment.today)
  const effects = isReady ? [startMachine('entry-into-force', { matterId: id })] : []
  const decision = advanceMatter(matter, after, 'matter.text-conformed', moment, { effects })
  return { decision, next: 'conformed' }
}

/** Nobody brought in or confirmed the text: the same is asked again, for nothing can enter into force without it. */
export function askForText(matter: Stored<Matter>, task: Task, moment: Moment): Advance {
  const { meetingId, draftNumber } = task.subject
  if (meetingId === undefined) throw new Refusal('wrong-state')
  const isConfirmation = task.taskKind === 'confirm-conformed-text' && draftNumber !== undefined
  const effects = [
    isConfirmation
      ? openStandingTask(matter.state.id, 'confirm-conformed-text', { meetingId, draftNumber })
      : openStandingTask(matter.state.id, 'conform-text', { meetingId }),
  ]
  const decision = advanceMatter(matter, matter.state, 'matter.asked-again', moment, { effects })
  return { decision, next: 'asked-again' }
}
