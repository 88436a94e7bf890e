// What whoever reported an incident, or has a task in it, sees of it: the report, its state, and their own tasks.
import { useState } from 'react'
import { stockholmTime } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import { IncidentTasks } from './incident-tasks.tsx'
import { incidentTexts } from './incident-texts.ts'
import type { IncidentAnswer } from './open-incident.ts'
import { AddEvent } from './timeline.tsx'
import { workTexts } from './work-texts.ts'

function OwnTasks({ incident: { id, ownTasks, status } }: { incident: IncidentAnswer }) {
  const { t } = useWords(workTexts)
  return (
    <Section title={t('tasks.own')}>
      <IncidentTasks
        incidentId={id}
        tasks={ownTasks}
        caption={t('tasks.own-caption')}
        mayFinish={() => status === 'open'}
      />
    </Section>
  )
}

function TellMore({ incidentId }: { incidentId: string }) {
  const { t } = useWords(workTexts)
  const [isAdded, setAdded] = useState(false)
  return (
    <>
      {isAdded && (
        <Notice kind="success">
          <Paragraph>{t('timeline.added')}</Paragraph>
        </Notice>
      )}
      <Paragraph>{t('timeline.own-help')}</Paragraph>
      <div className="form-actions">
        <AddEvent incidentId={incidentId} onDone={() => setAdded(true)} />
      </div>
    </>
  )
}

export function OwnReport({ incident }: { incident: IncidentAnswer }) {
  const { t } = useWords(incidentTexts)
  const { id, description, discoveredOn, closedAt, ownTasks, status } = incident
  return (
    <>
      <Paragraph isQuiet>{t('incident.hidden')}</Paragraph>
      {ownTasks.length > 0 && <OwnTasks incident={incident} />}
      <Section title={t('state.report')}>
        <Facts
          rows={[
            [
              t('state.what'),
              <p key="what" className="as-written">
                {description}
              </p>,
            ],
            [t('incidents.discovered'), discoveredOn],
            [t('state.closed'), closedAt && stockholmTime(closedAt)],
            [
              t('state.number'),
              <span key="number" className="number">
                {id}
              </span>,
            ],
          ]}
        />
        {status !== 'closed' && <TellMore incidentId={id} />}
      </Section>
    </>
  )
}
