// A file that is chosen from the computer.
import { describedBy, Field, type FieldAround } from './field.tsx'

export function FileField({
  accept,
  onChange,
  ...around
}: FieldAround & { accept: string; onChange: (file: File | undefined) => void }) {
  return (
    <Field {...around}>
      <input
        {...describedBy(around)}
        className="ds-input"
        type="file"
        accept={accept}
        onChange={({ target }) => onChange(target.files?.[0])}
      />
    </Field>
  )
}
