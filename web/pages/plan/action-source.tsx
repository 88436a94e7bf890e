// Where an action comes from, with a way to read it where the system knows it.
import type { AnswerOf } from '../../api/call.ts'
import { useWords } from '../../texts/language.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { actionTexts } from './action-texts.ts'
import { actionSourceNames } from './action-words.ts'

type Source = AnswerOf<'readAction'>['source']

const period = /^20\d{2}-(0[1-9]|1[0-2])$/

function SourceLink({ source }: { source: Source }) {
  const { t } = useWords(actionTexts)
  switch (source.kind) {
    case 'incident':
      return <PageLink to={`/incidents/${source.incidentId}`}>{t('action.from-incident')}</PageLink>
    case 'gap':
      return (
        <PageLink to={`/register/systems/${source.systemId}`}>
          {t('action.from-system', { requirement: source.requirementId })}
        </PageLink>
      )
    case 'assignment':
      return <PageLink to={`/matters/${source.matterId}`}>{t('action.from-matter')}</PageLink>
    case 'report': {
      const { matterId, reference } = source
      if (matterId !== undefined)
        return <PageLink to={`/matters/${matterId}`}>{t('action.from-matter')}</PageLink>
      if (reference !== undefined && period.test(reference))
        return (
          <PageLink to={`/status-reports/${reference}`}>
            {t('action.from-status-report', { period: reference })}
          </PageLink>
        )
      return <span>{reference}</span>
    }
    case 'risk':
    case 'audit':
    case 'review':
    case 'law':
      return <span>{source.reference}</span>
    default:
      return source satisfies never
  }
}

export function ActionSourceShown({ source }: { source: Source }) {
  const { say } = useWords()
  return (
    <>
      {say(actionSourceNames[source.kind])} <SourceLink source={source} />
    </>
  )
}
