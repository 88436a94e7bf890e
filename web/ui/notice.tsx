// Something one must know: told to a reader of the screen when it comes up later than the page.
import { Alert } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'

export function Notice({
  kind = 'info',
  children,
}: {
  kind?: 'info' | 'success' | 'warning' | 'danger'
  children: ReactNode
}) {
  return (
    <Alert data-color={kind} role={kind === 'danger' ? 'alert' : 'status'}>
      {children}
    </Alert>
  )
}
