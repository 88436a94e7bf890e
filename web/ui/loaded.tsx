// Shows what has been read, or that it is on its way, or why it could not be.
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useWords } from '../texts/language.tsx'
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

export function Loaded<T>({
  from,
  children,
}: {
  from: Pick<UseQueryResult<T, Error>, 'data' | 'error' | 'refetch'>
  children: (data: T) => ReactNode
}) {
  const { data, error, refetch } = from
  if (data !== undefined) return children(data)
  if (error !== null) return <ProblemNotice error={error} onRetry={() => void refetch()} />
  return <Loading />
}
