// Triage: what kind of incident it is and what it touches, with what is known of the consequences.
import { useMemo } from 'react'
import { useNavigate, useParams } from 'react-router'
import { useRead } from '../../api/use-api.ts'
import { CommandForm } from '../../form/command-form.tsx'
import type { Fields } from '../../form/initial-value.ts'
import { useWords } from '../../texts/language.tsx'
import { Details } from '../../ui/details.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { ButtonLink } from '../../ui/page-link.tsx'
import { triageSchema } from './incident-forms.built.ts'
import { incidentTexts } from './incident-texts.ts'
import type { IncidentAnswer, Details as IncidentDetails } from './open-incident.ts'
import { triageRule } from './triage-rule.ts'

/** What the last triage said, or before the first one what the report did. */
function triageOf({ type, assets, systemIds, unitIds, suppliers, affectedPersons, facts }: IncidentDetails) {
  return {
    type,
    assetIds: assets.map(({ assetId }) => assetId),
    systemIds,
    unitIds,
    suppliers,
    ...(affectedPersons !== undefined && { affectedPersons }),
    facts: facts ?? { sectors: ['public-administration'] },
  } satisfies Fields
}

function TriageForm({ incident, etag }: { incident: IncidentAnswer; etag: string | undefined }) {
  const { t } = useWords(incidentTexts)
  const navigate = useNavigate()
  const { id, title, description, details } = incident
  const initial = useMemo(() => (details === undefined ? undefined : triageOf(details)), [details])
  const back = `/incidents/${id}`
  return (
    <Page title={t('triage.title')} lead={`${title}. ${t('triage.lead')}`}>
      <Details summary={t('triage.reported')} isOpen>
        <p className="as-written">{description}</p>
      </Details>
      <CommandForm
        route="triageIncident"
        params={{ incidentId: id }}
        etag={etag}
        schema={triageSchema}
        rule={triageRule}
        {...(initial && { initial })}
        submit={t('triage.save')}
        actions={
          <ButtonLink to={back} variant="secondary">
            {t('triage.back')}
          </ButtonLink>
        }
        onDone={() => navigate(back)}
      />
    </Page>
  )
}

export function Component() {
  const { incidentId = '' } = useParams()
  const incident = useRead('readIncident', { params: { incidentId } })
  return <Loaded from={incident}>{({ body, etag }) => <TriageForm incident={body} etag={etag} />}</Loaded>
}
