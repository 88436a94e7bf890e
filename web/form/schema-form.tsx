// A form made from a schema: what is typed is kept as a draft, and what the server finds wrong is shown at its field.
import { Button, ErrorSummary, Paragraph } from '@digdir/designsystemet-react'
import { type ComponentRef, type FormEvent, useEffect, useId, useMemo, useRef } from 'react'
import { ApiProblem } from '../api/problem.ts'
import { useWords } from '../texts/language.tsx'
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
import { useDraft } from './use-draft.ts'
import { VariantFields } from './variant-field.tsx'

/** What the server found wrong, by the field's path within the form. */
export function faultsWithin(error: Error | null, root: string): Map<string, string> {
  if (!(error instanceof ApiProblem)) return new Map()
  const faults = error.problem?.faults ?? []
  return new Map(
    faults.map(({ path, message }) => [path === root ? '' : path.replace(`${root}.`, ''), message] as const),
  )
}

export function SchemaForm({
  draft,
  schema,
  root,
  submit,
  error,
  isSending,
  onSubmit,
}: {
  /** The name of what is written, under which it is kept. */
  draft: string
  schema: JsonSchema
  /** Where the form's value stands in the request: `body.answer`. */
  root: string
  submit: string
  error: Error | null
  isSending: boolean
  /** Called with what is sent; `forget` when it has arrived. */
  onSubmit: (value: Value, forget: () => void) => void
}) {
  const { t } = useWords()
  const id = useId()
  const { value, setValue, forget } = useDraft(draft, () => initialValue(schema))
  const faults = useMemo(() => faultsWithin(error, root), [error, root])
  const summary = useRef<ComponentRef<typeof ErrorSummary>>(null)
  useEffect(() => {
    if (faults.size > 0) summary.current?.focus()
  }, [faults])
  const state = useMemo(() => ({ faults, id }), [faults, id])
  const fields: Fields = isFields(value) ? value : {}
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!isSending) onSubmit(withoutEmpty(fields), forget)
  }
  const Part = alternativesOf(schema).length > 0 ? VariantFields : FieldsOf
  return (
    <FormContext value={state}>
      <form onSubmit={send} noValidate className="form">
        {faults.size > 0 && (
          <ErrorSummary ref={summary} tabIndex={-1}>
            <ErrorSummary.Heading>{t('form.faults')}</ErrorSummary.Heading>
            <ErrorSummary.List>
              {[...faults].map(([path, message]) => (
                <ErrorSummary.Item key={path}>
                  <ErrorSummary.Link href={`#${fieldId(state, path)}`}>{message}</ErrorSummary.Link>
                </ErrorSummary.Item>
              ))}
            </ErrorSummary.List>
          </ErrorSummary>
        )}
        <Part path="" schema={schema} value={fields} onChange={setValue} />
        {error !== null && <ProblemNotice error={error} />}
        <div>
          <Button type="submit" aria-disabled={isSending} loading={isSending}>
            {submit}
          </Button>
        </div>
        <Paragraph data-size="sm" className="quiet">
          {t('form.kept')}
        </Paragraph>
      </form>
    </FormContext>
  )
}
