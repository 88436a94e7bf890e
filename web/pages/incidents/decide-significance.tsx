// The decision whether an incident is significant; what the thresholds propose is the button that stands out.
import { CommandDialog } from '../../form/command-dialog.tsx'
import { useWords } from '../../texts/language.tsx'
import { notSignificantSchema, significantSchema } from './incident-forms.built.ts'
import { incidentTexts } from './incident-texts.ts'
import { useIncident } from './open-incident.ts'

const yes = { significant: true }
const no = { significant: false }

export function DecideSignificance({ isPrimary = false }: { isPrimary?: boolean }) {
  const { t } = useWords(incidentTexts)
  const { incident, details } = useIncident()
  const params = { incidentId: incident.id }
  const isProposed = details.proposal?.significant === true
  const toned = (stands: boolean) => (isPrimary && stands ? 'primary' : 'secondary')
  return (
    <>
      <CommandDialog
        title={t('significance.decide-yes')}
        help={t('significance.starts')}
        variant={toned(isProposed)}
        route="decideSignificance"
        params={params}
        schema={significantSchema}
        known={yes}
        draft={`significance.yes.${incident.id}`}
        submit={t('significance.decide')}
      />
      {details.isSignificant === undefined && (
        <CommandDialog
          title={t('significance.decide-no')}
          variant={toned(!isProposed)}
          route="decideSignificance"
          params={params}
          schema={notSignificantSchema}
          known={no}
          draft={`significance.no.${incident.id}`}
          submit={t('significance.decide')}
        />
      )}
    </>
  )
}
