// The work with an incident: its timeline and its tasks.
import { CommandDialog } from '../../form/command-dialog.tsx'
import { useMay, useMe } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Section } from '../../ui/section.tsx'
import { incidentTaskSchema } from './incident-forms.built.ts'
import { IncidentTasks } from './incident-tasks.tsx'
import { useIncident } from './open-incident.ts'
import { Timeline } from './timeline.tsx'
import { workTexts } from './work-texts.ts'

export function Component() {
  const { t } = useWords(workTexts)
  const { personId } = useMe()
  const { incident, details } = useIncident()
  const mayLead = useMay('incident:lead')
  const isOpen = incident.status === 'open'
  return (
    <>
      <Timeline />
      <Section title={t('tasks.heading')}>
        {details.tasks.length === 0 ? (
          <Empty>{t('tasks.none')}</Empty>
        ) : (
          <IncidentTasks
            incidentId={incident.id}
            tasks={details.tasks}
            caption={t('tasks.caption')}
            mayFinish={({ ownerId }) => isOpen && (mayLead || ownerId === personId)}
          />
        )}
        {isOpen && mayLead && (
          <div className="form-actions">
            <CommandDialog
              title={t('tasks.add')}
              route="addIncidentTask"
              params={{ incidentId: incident.id }}
              schema={incidentTaskSchema}
              submit={t('tasks.save')}
            />
          </div>
        )}
      </Section>
    </>
  )
}
