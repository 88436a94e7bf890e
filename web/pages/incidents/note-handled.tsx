// The incident is over: noted with its time.
import { CommandDialog } from '../../form/command-dialog.tsx'
import { useWords } from '../../texts/language.tsx'
import { handledSchema } from './incident-forms.built.ts'
import { incidentTexts } from './incident-texts.ts'
import { useIncident } from './open-incident.ts'
import { useFilledNow } from './use-filled-now.ts'

export function NoteHandled({ variant = 'primary' }: { variant?: 'primary' | 'secondary' }) {
  const { t } = useWords(incidentTexts)
  const { incident } = useIncident()
  return (
    <CommandDialog
      title={t('handled.note')}
      variant={variant}
      route="noteHandled"
      params={{ incidentId: incident.id }}
      schema={handledSchema}
      initial={useFilledNow('handledAt')}
      submit={t('handled.save')}
    />
  )
}
