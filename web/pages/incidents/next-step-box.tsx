// The one thing that is to be done next in an incident, with its button for whoever may do it.
import type { ReactNode } from 'react'
import { useMay } from '../../session/me.tsx'
import { useNow } from '../../session/now.ts'
import { stockholmTime } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { ButtonLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import { useClockName } from './clock-card.tsx'
import { DecideSignificance } from './decide-significance.tsx'
import { incidentTexts } from './incident-texts.ts'
import { nextStep } from './next-step.ts'
import { NoteHandled } from './note-handled.tsx'
import { useIncident } from './open-incident.ts'
import { controllerOfClock, reportAddress } from './report-address.ts'
import { useActsFor } from './use-acts-for.ts'

function useStepWords(): { sentence: string; action: ReactNode } {
  const { t } = useWords(incidentTexts)
  const { incident, details } = useIncident()
  const nameOf = useClockName(details)
  const now = useNow()
  const mayTriage = useMay('incident:triage')
  const mayDecide = useMay('incident:decide')
  const actsFor = useActsFor('incident:send')
  const informsFor = useActsFor('incident:breach')
  const next = nextStep(incident, details)
  const base = `/incidents/${incident.id}`
  switch (next.step) {
    case 'triage':
      return {
        sentence: t(mayTriage ? 'next.triage' : 'next.wait-triage'),
        action: mayTriage && <ButtonLink to={`${base}/triage`}>{t('triage.title')}</ButtonLink>,
      }
    case 'significance':
      return { sentence: t('next.significance'), action: mayDecide && <DecideSignificance isPrimary /> }
    case 'clock': {
      const what = nameOf(next.clock)
      return {
        sentence: t(Date.parse(next.clock.dueAt) < now ? 'next.clock-late' : 'next.clock', {
          what,
          at: stockholmTime(next.clock.dueAt),
        }),
        action: actsFor(controllerOfClock(next.clock.key)) && (
          <ButtonLink to={base + reportAddress(next.clock)}>{t('next.go-report', { what })}</ButtonLink>
        ),
      }
    }
    case 'informing':
    case 'informed':
      return {
        sentence: t(next.step === 'informing' ? 'next.informing' : 'next.informed', {
          who: next.controller.name,
        }),
        action: informsFor(next.controller.unitId) && (
          <ButtonLink to={`${base}/personal-data`}>{t('next.go-personal-data')}</ButtonLink>
        ),
      }
    case 'task':
      return {
        sentence: t('next.task', { count: next.count, day: next.dueOn }),
        action: <ButtonLink to={`${base}/work`}>{t('next.go-work')}</ButtonLink>,
      }
    case 'handled':
      return { sentence: t('next.handled'), action: mayDecide && <NoteHandled /> }
    case 'close':
      return {
        sentence: t('next.close'),
        action: mayDecide && <ButtonLink to={`${base}/lessons`}>{t('next.go-lessons')}</ButtonLink>,
      }
    case 'closed':
      return {
        sentence: t('incident.closed-on', {
          at: incident.closedAt === undefined ? '' : stockholmTime(incident.closedAt),
          who: details.closedBy?.name ?? '',
        }),
        action: undefined,
      }
    default:
      return next satisfies never
  }
}

export function NextStepBox() {
  const { t } = useWords(incidentTexts)
  const { incident } = useIncident()
  const { sentence, action } = useStepWords()
  if (incident.status === 'closed') return <Paragraph>{sentence}</Paragraph>
  return (
    <div className="next-step">
      <Section title={t('next.heading')}>
        <Paragraph>{sentence}</Paragraph>
        {action && <div className="form-actions">{action}</div>}
      </Section>
    </div>
  )
}
