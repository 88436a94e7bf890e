// What can be done with a whole matter before it is decided: withdraw it, or move it to another meeting.
import type { Phase } from '../../../functions/domain/matter/phase.ts'
import { useMayOf } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { withdrawSchema } from './matter-forms.built.ts'
import type { MatterShown } from './matter-on-page.ts'
import { matterTexts } from './matter-texts.ts'
import { PlaceUrgently } from './place-urgently.tsx'
import { RepeatedDialog } from './repeated-dialog.tsx'

const decided: readonly Phase['name'][] = ['minutes', 'appeal-period', 'appealed', 'awaiting-entry', 'closed']

export function MatterActions({ matter }: { matter: MatterShown }) {
  const { t } = useWords(matterTexts)
  const may = useMayOf()
  const { id, phase } = matter
  if (decided.includes(phase.name)) return null
  return (
    <>
      {phase.name === 'deliberation' && may('matter:place') && (
        <PlaceUrgently matterId={id} bodyId={phase.bodyId} meetingId={phase.meetingId} />
      )}
      {may('matter:withdraw') && (
        <RepeatedDialog
          route="withdrawMatter"
          matterId={id}
          schema={withdrawSchema}
          title={t('matter.withdraw')}
          help={t('matter.withdraw-help')}
        />
      )}
    </>
  )
}
