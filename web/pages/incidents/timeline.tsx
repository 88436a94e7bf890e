// What happened when, by those who know; and a form to add to it.
import { CommandDialog } from '../../form/command-dialog.tsx'
import { useMay } from '../../session/me.tsx'
import { stockholmTime } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Section } from '../../ui/section.tsx'
import { timelineSchema } from './incident-forms.built.ts'
import { useIncident } from './open-incident.ts'
import { useFilledNow } from './use-filled-now.ts'
import { workTexts } from './work-texts.ts'

export function AddEvent({
  incidentId,
  variant = 'primary',
  onDone,
}: {
  incidentId: string
  variant?: 'primary' | 'secondary'
  onDone?: () => void
}) {
  const { t } = useWords(workTexts)
  return (
    <CommandDialog
      title={t('timeline.add')}
      variant={variant}
      route="addTimelineEntry"
      params={{ incidentId }}
      schema={timelineSchema}
      initial={useFilledNow('at')}
      submit={t('timeline.save')}
      {...(onDone && { onDone })}
    />
  )
}

export function Timeline() {
  const { t } = useWords(workTexts)
  const { incident, details } = useIncident()
  const mayWork = useMay('incident:work')
  const { timeline } = details
  return (
    <Section title={t('timeline.heading')}>
      {timeline.length === 0 ? (
        <Empty>{t('timeline.none')}</Empty>
      ) : (
        <ol className="timeline">
          {timeline.map(({ at, text, by, writtenAt }) => (
            <li key={`${at} ${writtenAt}`}>
              <time dateTime={at}>{stockholmTime(at)}</time>
              <div>
                <p className="as-written">{text}</p>
                <p className="quiet">{t('timeline.by', { who: by.name })}</p>
              </div>
            </li>
          ))}
        </ol>
      )}
      {mayWork && incident.status !== 'closed' && (
        <div className="form-actions">
          <AddEvent incidentId={incident.id} />
        </div>
      )}
    </Section>
  )
}
