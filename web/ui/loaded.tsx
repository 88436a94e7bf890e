// Shows what has been read, or that it is on its way, or why it could not be.
import type { UseQueryResult } from '@tanstack/react-query'
import { type ReactNode, use } from 'react'
import { ApiProblem } from '../api/problem.ts'
import { useWords } from '../texts/language.tsx'
import { InPage, Page } from './page.tsx'
import { ProblemNotice } from './problem-notice.tsx'

export function Loading() {
  const { t } = useWords()
  return (
    <div role="status" className="loading">
      <span className="ds-sr-only">{t('loading')}</span>
      {[40, 60, 50].map((width) => (
        <span
          key={width}
          className="ds-skeleton"
          data-variant="text"
          data-text={'-'.repeat(width)}
          aria-hidden="true"
        />
      ))}
    </div>
  )
}

/** What stands instead of what could not be read; a page of its own, with its heading, where nothing else is one. */
function Unread({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useWords()
  const isInPage = use(InPage)
  const notice = <ProblemNotice error={error} onRetry={onRetry} />
  if (isInPage) return notice
  const isMissing = error instanceof ApiProblem && error.status === 404
  return <Page title={t(isMissing ? 'problem.not-found' : 'problem.page-title')}>{notice}</Page>
}

export function Loaded<T>({
  from,
  children,
}: {
  from: Pick<UseQueryResult<T, Error>, 'data' | 'error' | 'refetch'>
  children: (data: T) => ReactNode
}) {
  const { data, error, refetch } = from
  if (data !== undefined) return children(data)
  if (error !== null) return <Unread error={error} onRetry={() => void refetch()} />
  return <Loading />
}
