// What has been decided of an incident: whether it is significant, and not to report; with what the thresholds say.
import type { ReactNode } from 'react'
import { useRead } from '../../api/use-api.ts'
import { CommandDialog } from '../../form/command-dialog.tsx'
import { useMay } from '../../session/me.tsx'
import { stockholmTime } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { Facts } from '../../ui/facts.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import { DecideSignificance } from './decide-significance.tsx'
import { notReportedSchema } from './incident-forms.built.ts'
import { incidentTexts } from './incident-texts.ts'
import { isRunning, nextStep } from './next-step.ts'
import { NoteHandled } from './note-handled.tsx'
import { useIncident } from './open-incident.ts'
import { controllerOfClock } from './report-address.ts'

const mostInOneList = 100

function Proposal() {
  const { t, say } = useWords(incidentTexts)
  const { proposal } = useIncident().details
  if (proposal === undefined) return null
  const { significant, thresholds, hits } = proposal
  return (
    <>
      <Paragraph>
        {t(significant ? 'significance.proposed-yes' : 'significance.proposed-no', {
          set: `MCFFS ${thresholds.replace('-', ':')}`,
        })}
      </Paragraph>
      {hits.length > 0 && (
        <ul>
          {hits.map((hit) => (
            <li key={hit.id}>{say(hit)}</li>
          ))}
        </ul>
      )}
    </>
  )
}

/** The extraordinary report that the incident started, for those who may read it. */
function UpwardsReport() {
  const { t } = useWords(incidentTexts)
  const { incident } = useIncident()
  const mayRead = useMay('extraordinary-report:read')
  const { data } = useRead(
    'listExtraordinaryReports',
    { query: { limit: mostInOneList } },
    { enabled: mayRead },
  )
  const report = data?.body.items.find(
    ({ source }) => source?.kind === 'incident' && source.id === incident.id,
  )
  const said = t('state.upwards-started')
  return report === undefined ? said : <PageLink to={`/extraordinary-reports/${report.id}`}>{said}</PageLink>
}

/** What can still be decided, beside what is the next step. */
function More() {
  const { t } = useWords(incidentTexts)
  const { incident, details } = useIncident()
  const mayDecide = useMay('incident:decide')
  const { isSignificant, notReported, clocks, handledAt } = details
  const { step } = nextStep(incident, details)
  const isLeft =
    isSignificant === false ||
    clocks.some((clock) => isRunning(clock) && controllerOfClock(clock.key) === undefined)
  if (!mayDecide || incident.status !== 'open') return null
  const actions: ReactNode[] = [
    isSignificant === false && <DecideSignificance key="significance" />,
    isLeft && notReported === undefined && (
      <CommandDialog
        key="not-reported"
        title={t('not-reported.decide')}
        help={t('not-reported.help')}
        route="decideNotToReport"
        params={{ incidentId: incident.id }}
        schema={notReportedSchema}
        submit={t('significance.decide')}
      />
    ),
    handledAt === undefined && step !== 'handled' && isSignificant !== undefined && (
      <NoteHandled key="handled" variant="secondary" />
    ),
  ].filter(Boolean)
  return actions.length === 0 ? null : <div className="form-actions">{actions}</div>
}

export function Decisions() {
  const { t } = useWords(incidentTexts)
  const { incident, details } = useIncident()
  const { isSignificant, significance, notReported, reportedUpwards } = details
  if (incident.status === 'reported') return null
  const decision =
    isSignificant === undefined
      ? t('significance.undecided')
      : t(isSignificant ? 'significance.yes' : 'significance.no')
  return (
    <Section title={t('significance.heading')}>
      <Proposal />
      <Facts
        rows={[
          [t('significance.decision'), decision],
          [t('significance.reason'), significance?.reason],
          [
            t('significance.by'),
            significance && `${significance.by.name}, ${stockholmTime(significance.at)}`,
          ],
          [t('significance.known'), significance?.knownAt && stockholmTime(significance.knownAt)],
          [
            t('not-reported.decided'),
            notReported && `${notReported.reason} (${notReported.by.name}, ${stockholmTime(notReported.at)})`,
          ],
          [t('state.upwards'), reportedUpwards && <UpwardsReport key="upwards" />],
        ]}
      />
      <More />
    </Section>
  )
}
