// A form made from a schema: what is typed is kept as a draft, and what is wrong with it is shown at its field.
import { type ComponentType, type FormEvent, type ReactNode, useId, useMemo, useState } from 'react'
import { useWords } from '../texts/language.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { Paragraph } from '../ui/paragraph.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { faultsWithin } from './faults-within.ts'
import { useFieldLabels } from './field-words.ts'
import { FormContext, fieldId } from './form-context.ts'
import { adapted, type FormRule, withoutHidden } from './form-rule.ts'
import { type Hint, hintsFor } from './hints.ts'
import {
  alternativesOf,
  type Fields,
  initialValue,
  isFields,
  type Value,
  withoutEmpty,
} from './initial-value.ts'
import type { FormSchema } from './json-schema.ts'
import { type FieldProps, FieldsOf } from './schema-field.tsx'
import { StaleNotice } from './stale-notice.tsx'
import { useDraft } from './use-draft.ts'
import { VariantFields } from './variant-field.tsx'

export interface SchemaFormProps {
  /** The name of what is written, under which it is kept. */
  draft: string
  schema: FormSchema
  /** The version of the thing that is changed, as it is now. */
  base?: string | undefined
  /** Where the form's value stands in the request: `body.answer`. */
  root: string
  submit: string
  /** What the page knows itself: sent with the form, and not asked for. */
  known?: Fields
  /** What the form holds before anything is typed, over what the schema says. */
  initial?: Fields
  /** What is asked, by a route's name or a task's kind, where a field's word may be another than elsewhere. */
  about?: string
  /** What is asked now, where fields depend on each other; the same function between renders. */
  rule?: FormRule
  /** The page's own fields, by their path; the same object between renders. */
  fields?: Readonly<Record<string, ComponentType<FieldProps>>>
  error: Error | null
  isSending: boolean
  /** What more can be done, beside the form's own button. */
  actions?: ReactNode
  /** Called with what is sent; `forget` when it has arrived. */
  onSubmit: (value: Value, forget: () => void) => void
}

const nothing: Fields = {}
const noFields: NonNullable<SchemaFormProps['fields']> = {}
const asksAll: FormRule = () => ({})

/** What the form found itself when it was last sent, without what has been put right since; else what the server found. */
function useFaults(hints: readonly Hint[], found: readonly Hint[], error: Error | null, root: string) {
  const { t } = useWords()
  const isFound = found.length > 0
  return useMemo(() => {
    const left = new Set(hints.map(({ path, text }) => `${path} ${text}`))
    const own = found
      .filter(({ path, text }) => left.has(`${path} ${text}`))
      .map(({ path, text, count = 0 }) => [path, t(text, { count })] as const)
    return isFound ? new Map(own) : faultsWithin(error, root)
  }, [hints, found, isFound, error, root, t])
}

export function SchemaForm({
  draft,
  base,
  schema,
  root,
  submit,
  known = nothing,
  initial = nothing,
  about,
  rule = asksAll,
  fields = noFields,
  error,
  isSending,
  actions,
  onSubmit,
}: SchemaFormProps) {
  const { t } = useWords()
  const id = useId()
  const labelOf = useFieldLabels(schema.words, about)
  const filled = useMemo(() => {
    const empty = initialValue(schema)
    return { ...(isFields(empty) ? empty : {}), ...initial }
  }, [schema, initial])
  const { value, isStale, setValue, rebase, forget } = useDraft(draft, filled, base)
  const [found, setFound] = useState<readonly Hint[]>([])
  /** The refusal that someone had changed it meanwhile, once it is chosen what shall stand. */
  const [settled, setSettled] = useState<Error | null>(null)
  const needs = useMemo(() => rule(value), [rule, value])
  const asked = useMemo(
    () => adapted(schema, { ...needs, hide: [...(needs.hide ?? []), ...Object.keys(known)] }),
    [schema, needs, known],
  )
  const hints = useMemo(() => hintsFor(asked, value), [asked, value])
  const faults = useFaults(hints, found, error, root)
  const { words } = schema
  const state = useMemo(
    () => ({ faults, words, id, fields, value, ...(about && { about }) }),
    [faults, words, id, fields, value, about],
  )
  const told = useMemo(
    () =>
      [...faults].map(([path, message]) => {
        // A row of a list has a number and no name: it is told by the name of its list.
        const name = path.split('.').findLast((part) => !/^\d*$/.test(part))
        return {
          fieldId: fieldId({ id }, path),
          message: name === undefined ? message : `${labelOf(name)}: ${message}`,
        }
      }),
    [faults, id, labelOf],
  )
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (isSending || isStale) return
    setFound(hints)
    if (hints.length === 0) onSubmit(withoutEmpty({ ...withoutHidden(value, needs), ...known }), forget)
  }
  const settle = (choose: () => void) => {
    setSettled(error)
    choose()
  }
  const asksSomething =
    alternativesOf(asked).length > 0 ||
    Object.values(asked.properties ?? {}).some((field) => field.const === undefined)
  const Part = alternativesOf(schema).length > 0 ? VariantFields : FieldsOf
  return (
    <FormContext value={state}>
      <form onSubmit={send} noValidate className="form">
        {told.length > 0 && (
          <ErrorSummary title={t('form.faults')} faults={told} attempt={found.length > 0 ? found : error} />
        )}
        <Part path="" schema={asked} value={value} onChange={setValue} />
        {isStale && (
          <StaleNotice
            mine={value}
            theirs={filled}
            onKeepMine={() => settle(rebase)}
            onTakeTheirs={() => settle(forget)}
          />
        )}
        {error !== null && error !== settled && !isStale && found.length === 0 && (
          <ProblemNotice error={error} />
        )}
        <div className="form-actions">
          <Button type="submit" isBusy={isSending}>
            {submit}
          </Button>
          {actions}
        </div>
        {asksSomething && <Paragraph isQuiet>{t('form.kept')}</Paragraph>}
      </form>
    </FormContext>
  )
}
