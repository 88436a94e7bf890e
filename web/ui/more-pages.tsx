// A list in pages, with a button for the next one while there is one.

import type { UseInfiniteQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useWords } from '../texts/language.tsx'
import { Button } from './button.tsx'
import { Loaded } from './loaded.tsx'

export function MorePages<Row>({
  pages,
  children,
}: {
  pages: UseInfiniteQueryResult<Row[], Error>
  children: (rows: readonly Row[]) => ReactNode
}) {
  const { t } = useWords()
  return (
    <Loaded from={pages}>
      {(rows) => (
        <>
          {children(rows)}
          {pages.hasNextPage && (
            <Button
              variant="secondary"
              isBusy={pages.isFetchingNextPage}
              onClick={() => void pages.fetchNextPage()}
            >
              {t('more')}
            </Button>
          )}
        </>
      )}
    </Loaded>
  )
}
