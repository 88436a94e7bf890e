// A classification under way follows its asset: other personal data or secrecy asks for advice anew, another owner for their decision.
import { canonicalJson } from '../audit/canonical-json.ts'
import type { Change, Effect, Stored } from '../decision.ts'
import type { InformationAsset } from '../register/information-asset.ts'
import type { Task } from '../task/task.ts'
import { withdrawTask } from '../task/task-exit.ts'
import { levelsBelowFloor } from './check-levels.ts'
import type { Classification } from './classification.ts'
import { startRound } from './start-classification.ts'

export interface UnderWay {
  classification: Stored<Classification>
  openTasks: readonly Stored<Task>[]
}

/** What advice and floors go by. */
const advisedOn = ({ personalData, secrecy, strongSecrecy }: InformationAsset): string =>
  canonicalJson({ personalData, secrecy: secrecy.toSorted(), strongSecrecy })

/** The proposal is put anew, with its own author, or asked for anew where the asset now demands more than it says. */
function putAnew(
  classification: Classification,
  asset: InformationAsset,
): { after: Classification; effect: Effect } | undefined {
  const { proposal } = classification
  if (proposal === undefined) return undefined
  if (levelsBelowFloor(proposal.levels, asset).length > 0) {
    const after: Classification = { ...classification, status: 'proposing' }
    return { after, effect: startRound(after, 'propose') }
  }
  const round = proposal.round + 1
  const after: Classification = { ...classification, status: 'advising', proposal: { ...proposal, round } }
  return { after, effect: startRound(after, 'advise') }
}

function next(
  { state }: Stored<Classification>,
  before: InformationAsset,
  after: InformationAsset,
): { after: Classification; effect: Effect } | undefined {
  const isAsked = state.status === 'advising' || state.status === 'deciding'
  if (isAsked && advisedOn(before) !== advisedOn(after)) return putAnew(state, after)
  const hasOtherOwner = before.ownerId !== after.ownerId
  return state.status === 'deciding' && hasOtherOwner
    ? { after: state, effect: startRound(state, 'decide') }
    : undefined
}

/** What the change of the asset does to the classification; nothing when it is not waiting for anyone whom it concerns. */
export function followAsset(
  before: InformationAsset,
  after: InformationAsset,
  { classification, openTasks }: UnderWay,
  now: string,
): { changes: Change[]; effects: Effect[] } {
  const followed = next(classification, before, after)
  if (followed === undefined) return { changes: [], effects: [] }
  const withdrawn = openTasks.map((task) => withdrawTask(task, now))
  return {
    changes: [
      { before: classification, after: followed.after, action: 'classification.followed-its-asset' },
      ...withdrawn.flatMap(({ changes }) => changes),
    ],
    effects: [...withdrawn.flatMap(({ effects }) => effects), followed.effect],
  }
}
