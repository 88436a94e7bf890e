// There is nothing yet: says so, and what to do first.
import { Paragraph } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'

export function Empty({ children }: { children: ReactNode }) {
  return (
    <div className="empty">
      <Paragraph>{children}</Paragraph>
    </div>
  )
}
