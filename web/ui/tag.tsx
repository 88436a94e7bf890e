// A short word about the state of something. The colour only repeats what the word says.
import type { ReactNode } from 'react'

export type TagColor = 'neutral' | 'info' | 'success' | 'warning' | 'danger'

export function Tag({ color = 'neutral', children }: { color?: TagColor; children: ReactNode }) {
  return (
    <span className="ds-tag" data-color={color} data-size="sm">
      {children}
    </span>
  )
}
