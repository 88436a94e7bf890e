// A part of a page under a heading of its own.

import { type ReactNode, useId } from 'react'
import { Heading } from './heading.tsx'

export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="section">
      <Heading level={2} id={id}>
        {title}
      </Heading>
      {children}
    </section>
  )
}
