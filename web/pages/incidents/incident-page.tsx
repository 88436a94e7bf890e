// One incident: its head and its parts; whoever may not see its details sees what they reported themselves.
import { Outlet, useParams } from 'react-router'
import { useRead } from '../../api/use-api.ts'
import { stockholmTime } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { PageTabs } from '../../ui/page-tabs.tsx'
import { Tag } from '../../ui/tag.tsx'
import { incidentTexts } from './incident-texts.ts'
import { statusColors, statusNames } from './incident-words.ts'
import type { IncidentAnswer, OpenIncident } from './open-incident.ts'
import { OwnReport } from './own-report.tsx'

function IncidentTags({ incident: { status, details } }: { incident: IncidentAnswer }) {
  const { t, say } = useWords(incidentTexts)
  return (
    <span className="tags">
      <Tag color={statusColors[status]}>{say(statusNames[status])}</Tag>
      {details?.isSignificant === true && <Tag color="danger">{t('incident.significant')}</Tag>}
      {details?.isPersonalData === true && <Tag color="warning">{t('incident.personal-data')}</Tag>}
    </span>
  )
}

function IncidentShown({ incident, etag }: { incident: IncidentAnswer; etag: string | undefined }) {
  const { t } = useWords(incidentTexts)
  const { title, details, reportedAt, reportedBy } = incident
  return (
    <Page
      title={title}
      lead={
        <>
          <IncidentTags incident={incident} />{' '}
          {t('incident.lead', { at: stockholmTime(reportedAt), who: reportedBy.name })}
        </>
      }
    >
      {details === undefined ? (
        <OwnReport incident={incident} />
      ) : (
        <>
          <PageTabs
            label={t('incident.parts')}
            tabs={[
              { to: '.', name: t('incident.tab-state') },
              { to: 'work', name: t('incident.tab-work') },
              { to: 'reports', name: t('incident.tab-reports') },
              { to: 'personal-data', name: t('incident.tab-personal-data') },
              { to: 'lessons', name: t('incident.tab-lessons') },
            ]}
          />
          <Outlet context={{ incident, details, etag } satisfies OpenIncident} />
        </>
      )}
    </Page>
  )
}

export function Component() {
  const { incidentId = '' } = useParams()
  const incident = useRead('readIncident', { params: { incidentId } })
  return <Loaded from={incident}>{({ body, etag }) => <IncidentShown incident={body} etag={etag} />}</Loaded>
}
