// What the fields of one form share: what is wrong with it, and how a field says that it changed.
import { type ComponentType, createContext, use } from 'react'
import { type FormWords, noWords } from './form-words.ts'
import type { Fields } from './initial-value.ts'
import type { FieldProps } from './schema-field.tsx'

export interface FormState {
  /** What is wrong, by the path of the field within the form: `consequences.finances`. */
  faults: ReadonlyMap<string, string>
  words: FormWords
  /** The form's own id, which the ids of its fields begin with. */
  id: string
  /** What is asked: a route or a kind of task, where a field's word may be another than elsewhere. */
  about?: string
  /** All that the form holds now, for a field whose choices come of another's. */
  value?: Fields
  /** Fields of the page's own, by path, in place of those that the schema gives. */
  fields?: Readonly<Record<string, ComponentType<FieldProps>>>
}

export const FormContext = createContext<FormState>({ faults: new Map(), words: noWords, id: 'form' })

export const fieldId = ({ id }: Pick<FormState, 'id'>, path: string): string =>
  `${id}-${path.replaceAll('.', '-')}`

export function useField(path: string): { id: string; fault: string | undefined } {
  const form = use(FormContext)
  return { id: fieldId(form, path), fault: form.faults.get(path) }
}
