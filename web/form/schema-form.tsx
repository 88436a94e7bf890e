// A form made from a schema: what is typed is kept as a draft, and what the server finds wrong is shown at its field.
import { type FormEvent, type ReactNode, useId, useMemo } from 'react'
import { ApiProblem } from '../api/problem.ts'
import { useWords } from '../texts/language.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { Paragraph } from '../ui/paragraph.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { FormContext, fieldId } from './form-context.ts'
import {
  alternativesOf,
  type Fields,
  initialValue,
  isFields,
  type Value,
  withoutEmpty,
} from './initial-value.ts'
import type { JsonSchema } from './json-schema.ts'
import { FieldsOf } from './schema-field.tsx'
import { StaleNotice } from './stale-notice.tsx'
import { useDraft } from './use-draft.ts'
import { VariantFields } from './variant-field.tsx'

/** What the server found wrong, by the field's path within the form. */
export function faultsWithin(error: Error | null, root: string): Map<string, string> {
  if (!(error instanceof ApiProblem)) return new Map()
  const { faults = [], detail = '' } = error.problem ?? {}
  // A bare identifier says nothing to a person; what the problem says as a whole does.
  const wordsFor = (message: string) => (/\s/.test(message) ? message : detail)
  return new Map(
    faults.map(({ path, message }) => [path === root ? '' : path.replace(`${root}.`, ''), wordsFor(message)]),
  )
}

const without = (schema: JsonSchema, known: Fields): JsonSchema => ({
  ...schema,
  ...(schema.properties && {
    properties: Object.fromEntries(Object.entries(schema.properties).filter(([name]) => !(name in known))),
  }),
})

export interface SchemaFormProps {
  /** The name of what is written, under which it is kept. */
  draft: string
  schema: JsonSchema
  /** The version of the thing that is changed, as it is now. */
  base?: string | undefined
  /** Where the form's value stands in the request: `body.answer`. */
  root: string
  submit: string
  /** What the page knows itself: sent with the form, and not asked for. */
  known?: Fields
  /** What the form holds before anything is typed, over what the schema says. */
  initial?: Fields
  error: Error | null
  isSending: boolean
  /** What more can be done, beside the form's own button. */
  actions?: ReactNode
  /** Called with what is sent; `forget` when it has arrived. */
  onSubmit: (value: Value, forget: () => void) => void
}

const nothing: Fields = {}

export function SchemaForm({
  draft,
  base,
  schema,
  root,
  submit,
  known = nothing,
  initial = nothing,
  error,
  isSending,
  actions,
  onSubmit,
}: SchemaFormProps) {
  const { t } = useWords()
  const id = useId()
  const filled = useMemo(() => {
    const empty = initialValue(schema)
    return { ...(isFields(empty) ? empty : {}), ...initial }
  }, [schema, initial])
  const { value, isStale, setValue, rebase, forget } = useDraft(draft, filled, base)
  const faults = useMemo(() => faultsWithin(error, root), [error, root])
  const state = useMemo(() => ({ faults, id }), [faults, id])
  const told = useMemo(
    () => [...faults].map(([path, message]) => ({ fieldId: fieldId({ faults, id }, path), message })),
    [faults, id],
  )
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!isSending && !isStale) onSubmit(withoutEmpty({ ...value, ...known }), forget)
  }
  const asked = useMemo(() => without(schema, known), [schema, known])
  const Part = alternativesOf(schema).length > 0 ? VariantFields : FieldsOf
  return (
    <FormContext value={state}>
      <form onSubmit={send} noValidate className="form">
        {faults.size > 0 && <ErrorSummary title={t('form.faults')} faults={told} />}
        <Part path="" schema={asked} value={value} onChange={setValue} />
        {isStale && <StaleNotice mine={value} theirs={filled} onKeepMine={rebase} onTakeTheirs={forget} />}
        {error !== null && !isStale && <ProblemNotice error={error} />}
        <div className="form-actions">
          <Button type="submit" isBusy={isSending}>
            {submit}
          </Button>
          {actions}
        </div>
        <Paragraph isQuiet>{t('form.kept')}</Paragraph>
      </form>
    </FormContext>
  )
}
