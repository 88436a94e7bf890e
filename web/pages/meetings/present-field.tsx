// How many are present, with what that number means: whether the body is quorate, and how many can let a matter wait.
import { useParams } from 'react-router'
import { useRead } from '../../api/use-api.ts'
import { useFieldWords } from '../../form/field-words.ts'
import { useField } from '../../form/form-context.ts'
import type { FieldProps } from '../../form/schema-field.tsx'
import { useWords } from '../../texts/language.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { meetingTexts } from './meeting-texts.ts'

/** KL 5:50: a third of those present. */
const minorityShare = 3

export function PresentField({ name, path, value, isRequired, onChange }: FieldProps) {
  const { t } = useWords(meetingTexts)
  const { meetingId = '' } = useParams()
  const [bodyId = ''] = meetingId.split('~')
  const body = useRead('readBody', { params: { bodyId } }).data?.body
  const isCounted = typeof value === 'number' && body !== undefined
  return (
    <div className="form-part">
      <TextField
        {...useField(path)}
        {...useFieldWords(name, isRequired)}
        inputMode="numeric"
        isShort
        aria-required={isRequired}
        value={value === undefined ? '' : String(value)}
        onChange={(typed) => {
          const text = typed.trim()
          onChange(text === '' ? undefined : Number.isNaN(Number(text)) ? typed : Number(text))
        }}
      />
      <div role="status" className="quiet">
        {isCounted &&
          t(value > body.seatCount / 2 ? 'record.quorate' : 'record.not-quorate', {
            seats: body.seatCount,
          })}{' '}
        {isCounted &&
          (body.bodyKind === 'council'
            ? t('record.minority', { minority: Math.ceil(value / minorityShare) })
            : t('record.majority-only'))}
      </div>
    </div>
  )
}
