// Something one must know: told to a reader of the screen when it comes up later than the page.
import type { ReactNode } from 'react'

export function Notice({
  kind = 'info',
  children,
}: {
  kind?: 'info' | 'success' | 'warning' | 'danger'
  children: ReactNode
}) {
  return (
    <div className="ds-alert" data-color={kind} role={kind === 'danger' ? 'alert' : 'status'}>
      <div className="notice">{children}</div>
    </div>
  )
}
