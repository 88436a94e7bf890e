// How far something has come: its steps in order, each said to be done, going on, ahead or never reached.
import type { ReactNode } from 'react'
import { useWords } from '../texts/language.tsx'

export interface Step {
  id: string
  name: string
  state: 'done' | 'current' | 'ahead' | 'skipped'
  /** When, by whom, or what is waited for. */
  more?: ReactNode
}

export function Steps({ label, steps }: { label: string; steps: readonly Step[] }) {
  const { t } = useWords()
  const words = {
    done: t('step.done'),
    current: t('step.current'),
    ahead: t('step.ahead'),
    skipped: t('step.skipped'),
  }
  return (
    <ol className="steps" aria-label={label}>
      {steps.map(({ id, name, state, more }) => (
        <li key={id} className={state} aria-current={state === 'current' ? 'step' : undefined}>
          <span className="step-name">{name}</span>
          <span className="quiet">{words[state]}</span>
          {more !== undefined && <span>{more}</span>}
        </li>
      ))}
    </ol>
  )
}
