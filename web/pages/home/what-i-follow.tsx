// What I follow: incidents that go on and that I may see, and the open matters that I started or have done something in.
import { phaseNames } from '../../../functions/domain/matter/phase.ts'
import { useRead } from '../../api/use-api.ts'
import { useMay, useMe } from '../../session/me.tsx'
import { stockholmTime } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { Heading } from '../../ui/heading.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Section } from '../../ui/section.tsx'
import { homeTexts } from './home-texts.ts'

const mostShown = 5

function useOpenIncidents() {
  const mayRead = useMay('incident:read')
  const { data } = useRead('listIncidents', { query: { limit: 50 } }, { enabled: mayRead })
  return (data?.body.items ?? []).filter(({ status }) => status !== 'closed').slice(0, mostShown)
}

/** The open matters that are mine by their start or by a task that I have done. */
function useMyMatters() {
  const { personId } = useMe()
  const mayRead = useMay('matter:read')
  const matters = useRead('listMatters', { query: { limit: 100 } }, { enabled: mayRead })
  const done = useRead('listMyTasks', { query: { status: 'closed', limit: 100 } }, { enabled: mayRead })
  const withPart = new Set((done.data?.body.items ?? []).map(({ matterId }) => matterId))
  return (matters.data?.body.items ?? [])
    .filter(({ phase }) => phase.name !== 'closed')
    .filter(({ id, startedBy }) => startedBy === personId || withPart.has(id))
    .slice(0, mostShown)
}

export function WhatIFollow() {
  const { t, say } = useWords(homeTexts)
  const incidents = useOpenIncidents()
  const matters = useMyMatters()
  if (incidents.length === 0 && matters.length === 0) return null
  return (
    <Section title={t('home.follow')}>
      {incidents.length > 0 && (
        <>
          <Heading level={3}>{t('home.incidents')}</Heading>
          <ul className="cards">
            {incidents.map(({ id, title, nextDueAt }) => (
              <li key={id} className="card">
                <PageLink to={`/incidents/${id}`}>{title}</PageLink>
                {nextDueAt !== undefined && (
                  <span className="quiet">{`${t('home.next-clock')} ${stockholmTime(nextDueAt)}`}</span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {matters.length > 0 && (
        <>
          <Heading level={3}>{t('home.matters')}</Heading>
          <ul className="cards">
            {matters.map(({ id, title, phase }) => (
              <li key={id} className="card">
                <PageLink to={`/matters/${id}`}>{title}</PageLink>
                <span className="quiet">{say(phaseNames[phase.name])}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
