// What most do not need to see, behind a line that opens it.
import type { ReactNode } from 'react'

export function Details({
  summary,
  isOpen = false,
  children,
}: {
  summary: ReactNode
  isOpen?: boolean
  children: ReactNode
}) {
  return (
    <details className="ds-details" data-variant="default" open={isOpen}>
      <summary>{summary}</summary>
      <div className="details-content">{children}</div>
    </details>
  )
}
