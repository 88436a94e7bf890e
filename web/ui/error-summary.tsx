// What must be put right in a form, with a link to each place; it takes the focus when it comes up.
import { useEffect, useId, useRef } from 'react'
import { Heading } from './heading.tsx'

export function ErrorSummary({
  title,
  faults,
  attempt,
}: {
  title: string
  faults: readonly { fieldId: string; message: string }[]
  /** Another one at each attempt: then it is told anew, and not while the faults are put right. */
  attempt: unknown
}) {
  const id = useId()
  const summary = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is told anew
  useEffect(() => summary.current?.focus(), [attempt])
  return (
    <section className="ds-error-summary" ref={summary} tabIndex={-1} aria-labelledby={id}>
      <Heading level={3} id={id}>
        {title}
      </Heading>
      <ul>
        {faults.map(({ fieldId, message }) => (
          <li key={`${fieldId} ${message}`}>
            <a
              href={`#${fieldId}`}
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(fieldId)?.focus()
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
