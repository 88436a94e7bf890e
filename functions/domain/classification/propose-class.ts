// Proposes a class: at once when an asset is classified, as the answer of a task, or anew while it waits for its decision.
import type { ActorStamp } from '../actor.ts'
import type { Decision, Effect, Stored } from '../decision.ts'
import { Refusal } from '../refusal.ts'
import type { InformationAsset } from '../register/information-asset.ts'
import type { Task } from '../task/task.ts'
import { withdrawTask } from '../task/task-exit.ts'
import { checkProposal, type LevelContext } from './check-levels.ts'
import type { Classification, ProposalContent } from './classification.ts'
import type { ClassificationModel } from './classification-model.ts'
import { type Opening, openClassification, startRound } from './start-classification.ts'

/** The classification with the proposal; the rounds before it stay in what was advised and sent back. */
export function withProposal(
  classification: Classification,
  content: ProposalContent,
  by: ActorStamp,
  now: string,
): Classification {
  const round = (classification.proposal?.round ?? 0) + 1
  return { ...classification, status: 'advising', proposal: { ...content, round, by, at: now } }
}

/**
 * Opens a classification with its proposal in one commit.
 * @throws what `openClassification` and `checkProposal` throw
 */
export function proposeFirst(
  before: Stored<InformationAsset>,
  content: ProposalContent,
  context: Omit<LevelContext, 'asset'> & { model: ClassificationModel; opening: Opening; by: ActorStamp },
): { decision: Decision; classification: Classification } {
  const { opening, by } = context
  const opened = openClassification(before.state, opening)
  checkProposal(content, { ...context, asset: before.state })
  const classification = withProposal(opened.classification, content, by, opening.now)
  return {
    decision: {
      at: opening.now,
      actor: by,
      changes: [
        { after: classification, action: 'classification.proposed' },
        { before, after: opened.asset, action: 'information-asset.classification-opened' },
      ],
      effects: [startRound(classification, 'advise')],
    },
    classification,
  }
}

/** A proposal may be given, or another put in its place, until the owner has decided. */
const waitingStatuses: ReadonlySet<Classification['status']> = new Set(['proposing', 'advising', 'deciding'])

/**
 * Gives the proposal of an open classification, or puts another in the place of one that waits for advice or a decision. Whoever was asked about the old one is
 * asked no more, so that nobody decides on what is not proposed any longer.
 * @param openTasks the classification's tasks that are open
 * @throws Refusal `wrong-state` when it is decided; what `checkProposal` throws
 */
export function reviseProposal(
  before: Stored<Classification>,
  content: ProposalContent,
  context: LevelContext & {
    model: ClassificationModel
    by: ActorStamp
    now: string
    openTasks: readonly Stored<Task>[]
  },
): { decision: Decision; classification: Classification } {
  const { by, now, openTasks } = context
  if (!waitingStatuses.has(before.state.status)) throw new Refusal('wrong-state')
  checkProposal(content, context)
  const classification = withProposal(before.state, content, by, now)
  const withdrawn = openTasks.map((task) => withdrawTask(task, now))
  const effects: Effect[] = [
    ...withdrawn.flatMap((decision) => decision.effects),
    startRound(classification, 'advise'),
  ]
  return {
    decision: {
      at: now,
      actor: by,
      changes: [
        { before, after: classification, action: 'classification.proposal-revised' },
        ...withdrawn.flatMap(({ changes }) => changes),
      ],
      effects,
    },
    classification,
  }
}
