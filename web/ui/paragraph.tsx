// A paragraph; a quiet one is small print.
import type { ReactNode } from 'react'

export function Paragraph({ isQuiet = false, children }: { isQuiet?: boolean; children: ReactNode }) {
  return (
    <p className={isQuiet ? 'ds-paragraph quiet' : 'ds-paragraph'} data-size={isQuiet ? 'sm' : undefined}>
      {children}
    </p>
  )
}
