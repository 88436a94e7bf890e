// Where a matter is, in a word; a closed one also says how it ended.
import { type Phase, phaseNames } from '../../../functions/domain/matter/phase.ts'
import { useWords } from '../../texts/language.tsx'
import { matterOutcomeNames } from '../../texts/matter-names.ts'
import { Tag, type TagColor } from '../../ui/tag.tsx'

const good: readonly string[] = ['in-force', 'received', 'repealed']

function colorOf(phase: Phase): TagColor {
  if (phase.name === 'appealed') return 'warning'
  if (phase.name !== 'closed') return 'info'
  return good.includes(phase.outcome) ? 'success' : 'neutral'
}

export function PhaseTag({ phase }: { phase: Phase }) {
  const { say } = useWords()
  const name = say(phaseNames[phase.name])
  return (
    <Tag color={colorOf(phase)}>
      {phase.name === 'closed' ? `${name}: ${say(matterOutcomeNames[phase.outcome])}` : name}
    </Tag>
  )
}
