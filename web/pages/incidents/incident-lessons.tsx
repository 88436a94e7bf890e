// The lessons of an incident, and its end: what remains first, and then the closing.
import { CommandDialog } from '../../form/command-dialog.tsx'
import { useMay } from '../../session/me.tsx'
import { stockholmTime } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Facts } from '../../ui/facts.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import { useClockName } from './clock-card.tsx'
import { closeSchema, lessonSchema } from './incident-forms.built.ts'
import { isRunning } from './next-step.ts'
import { useIncident } from './open-incident.ts'
import { workTexts } from './work-texts.ts'

function Lessons() {
  const { t } = useWords(workTexts)
  const { incident, details } = useIncident()
  const mayLead = useMay('incident:lead')
  const { lessons } = details
  return (
    <Section title={t('lessons.heading')}>
      {lessons.length === 0 ? (
        <Empty>{t('lessons.none')}</Empty>
      ) : (
        <ul className="cards">
          {lessons.map(({ id, text, by, at, actionId }) => (
            <li key={id} className="card">
              <span className="as-written">{text}</span>
              {actionId !== undefined && (
                <PageLink to={`/actions/${actionId}`}>{t('lessons.action')}</PageLink>
              )}
              <span className="quiet">{t('lessons.by', { who: by.name, at: stockholmTime(at) })}</span>
            </li>
          ))}
        </ul>
      )}
      {mayLead && incident.status !== 'reported' && (
        <div className="form-actions">
          <CommandDialog
            title={t('lessons.add')}
            route="drawLesson"
            params={{ incidentId: incident.id }}
            schema={lessonSchema}
            submit={t('lessons.save')}
          />
        </div>
      )}
    </Section>
  )
}

/** What the rule of the end asks for first. */
function useLeftToDo(): string[] {
  const { t } = useWords(workTexts)
  const { incident, details } = useIncident()
  const nameOf = useClockName(details)
  const { clocks, tasks, controllers, isSignificant } = details
  return [
    ...(incident.status === 'reported' ? [t('close.triage')] : []),
    ...(isSignificant === undefined ? [t('close.significance')] : []),
    ...clocks.filter(isRunning).map((clock) => t('close.clock', { what: nameOf(clock) })),
    ...tasks.filter(({ doneAt }) => doneAt === undefined).map(({ title }) => t('close.task', { title })),
    ...controllers
      .filter(({ informing }) => informing.status === 'proposed' || informing.status === 'decided')
      .map(({ name }) => t('close.informing', { who: name })),
  ]
}

function Closing() {
  const { t } = useWords(workTexts)
  const { incident, details, etag } = useIncident()
  const mayDecide = useMay('incident:decide')
  const left = useLeftToDo()
  const { summary, closedBy } = details
  if (incident.closedAt !== undefined)
    return (
      <Facts
        rows={[
          [
            t('close.when'),
            t('close.closed', { at: stockholmTime(incident.closedAt), who: closedBy?.name ?? '' }),
          ],
          [t('close.summary'), summary],
        ]}
      />
    )
  if (left.length > 0)
    return (
      <>
        <Paragraph>{t('close.first')}</Paragraph>
        <ul>
          {left.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </>
    )
  return (
    mayDecide && (
      <CommandDialog
        title={t('close.do')}
        variant="primary"
        route="closeIncident"
        params={{ incidentId: incident.id }}
        etag={etag}
        schema={closeSchema}
        submit={t('close.do')}
      />
    )
  )
}

export function Component() {
  const { t } = useWords(workTexts)
  return (
    <>
      <Lessons />
      <Section title={t('close.heading')}>
        <div>
          <Closing />
        </div>
      </Section>
    </>
  )
}
