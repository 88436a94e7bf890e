// A text to take elsewhere: shown whole, and copied by a button that says when it has been done.
import { useState } from 'react'
import { Button } from './button.tsx'
import { Field } from './field.tsx'

export function CopyField({
  id,
  label,
  value,
  copy,
  copied,
}: {
  id: string
  label: string
  value: string
  /** What the button is called, and what is said when the text is copied. */
  copy: string
  copied: string
}) {
  const [isCopied, setCopied] = useState(false)
  const take = async () => {
    await navigator.clipboard.writeText(value)
    setCopied(true)
  }
  return (
    <Field id={id} label={label}>
      <input id={id} className="ds-input" readOnly value={value} onFocus={({ target }) => target.select()} />
      <div className="form-actions">
        <Button variant="secondary" size="sm" onClick={() => void take()}>
          {copy}
        </Button>
        <span role="status" className="quiet">
          {isCopied && copied}
        </span>
      </div>
    </Field>
  )
}
