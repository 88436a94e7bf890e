// Copies a text to the clipboard and says that it did, to the eye and to a reader of the screen.
import { useEffect, useState } from 'react'
import { useWords } from '../texts/language.tsx'
import { Button } from './button.tsx'

const msShown = 4000

export function CopyButton({
  text,
  what,
  label,
  variant = 'tertiary',
  keepsMark = false,
}: {
  text: string
  /** What is copied, for whoever hears the button by itself. */
  what: string
  /** What stands on the button; left out: the word for copying. */
  label?: string
  variant?: 'primary' | 'secondary' | 'tertiary'
  /** It goes on saying so, where one must see what has been copied of many. */
  keepsMark?: boolean
}) {
  const { t } = useWords()
  const [outcome, setOutcome] = useState<'copied' | 'failed'>()
  useEffect(() => {
    if (outcome === undefined || keepsMark) return
    const timer = setTimeout(() => setOutcome(undefined), msShown)
    return () => clearTimeout(timer)
  }, [outcome, keepsMark])
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    )
  return (
    <span className="copy">
      <Button
        variant={variant}
        size="sm"
        aria-label={`${label ?? t('copy')}: ${what}`}
        onClick={() => void copy()}
      >
        {label ?? t('copy')}
      </Button>
      <span role="status" className="quiet">
        {outcome === 'copied' && t('copy.done')}
        {outcome === 'failed' && t('copy.failed')}
      </span>
    </span>
  )
}
