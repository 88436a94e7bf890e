// Shows what has been read, or that it is on its way, or why it could not be.
import { Skeleton } from '@digdir/designsystemet-react'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useWords } from '../texts/language.tsx'
import { ProblemNotice } from './problem-notice.tsx'

export function Loaded<T>({
  from,
  children,
}: {
  from: Pick<UseQueryResult<T, Error>, 'data' | 'error' | 'refetch'>
  children: (data: T) => ReactNode
}) {
  const { t } = useWords()
  const { data, error, refetch } = from
  if (data !== undefined) return children(data)
  if (error !== null) return <ProblemNotice error={error} onRetry={() => void refetch()} />
  return (
    <div role="status" aria-label={t('loading')} className="loading">
      <Skeleton variant="text" width={40} />
      <Skeleton variant="text" width={60} />
      <Skeleton variant="text" width={50} />
    </div>
  )
}
