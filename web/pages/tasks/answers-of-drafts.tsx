// The answers that point out a text: it is uploaded here and now, or chosen among those of the matter.
import { useMemo } from 'react'
import { useRead } from '../../api/use-api.ts'
import { useFieldWords } from '../../form/field-words.ts'
import { useField } from '../../form/form-context.ts'
import type { FieldProps } from '../../form/schema-field.tsx'
import { useMay } from '../../session/me.tsx'
import { stockholmDay } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { DraftUpload } from '../matters/draft-upload.tsx'
import { AnswerForm } from './answer-form.tsx'
import { subjectTexts } from './subject-texts.ts'
import type { TaskRow } from './task-list.tsx'
import { useMatterOf } from './use-matter-of.ts'

/** The drafts of a matter that are stored, the latest first, and a way to bring another. */
function DraftPicker({ matterId, ...field }: FieldProps & { matterId: string }) {
  const { name, path, value, isRequired, onChange } = field
  const { t } = useWords(subjectTexts)
  const { label } = useFieldWords(name, isRequired)
  const mayUpload = useMay('document:draft')
  const { data } = useRead('listDrafts', { params: { matterId }, query: { limit: 100 } })
  const stored = (data?.body.items ?? []).filter(({ storedAt }) => storedAt !== undefined)
  return (
    <div className="form-part">
      {mayUpload && <DraftUpload matterId={matterId} onUploaded={onChange} />}
      <SelectField
        {...useField(path)}
        label={label}
        isRequired={isRequired}
        value={value === undefined ? '' : String(value)}
        noneSaid={stored.length === 0 ? t('task.no-draft') : t(isRequired ? 'form.choose' : 'form.not-said')}
        options={stored.toReversed().map(({ number, text, declaredAt }) => ({
          id: String(number),
          name: t('task.draft-option', { number, name: text.fileName, day: stockholmDay(declaredAt) }),
        }))}
        onChange={(chosen) => onChange(chosen === '' ? undefined : Number(chosen))}
      />
    </div>
  )
}

export function AnswerWithDraft({ task }: { task: TaskRow }) {
  const { matterId } = task
  const fields = useMemo(
    () => ({ draftNumber: (props: FieldProps) => <DraftPicker {...props} matterId={matterId} /> }),
    [matterId],
  )
  return <AnswerForm task={task} fields={fields} />
}

/** A memo that comes back from a body is written over the one that went there. */
export function WriteMemo({ task }: { task: TaskRow }) {
  const { matterId } = task
  const memo = useMatterOf(task)?.memo
  const fields = useMemo(
    () => ({ draftNumber: (props: FieldProps) => <DraftPicker {...props} matterId={matterId} /> }),
    [matterId],
  )
  const initial = useMemo(
    () =>
      memo && {
        proposal: memo.proposal,
        background: memo.background,
        assessment: memo.assessment,
        finances: memo.finances,
      },
    [memo],
  )
  return <AnswerForm task={task} fields={fields} {...(initial && { initial })} />
}
