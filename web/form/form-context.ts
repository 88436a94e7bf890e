// What the fields of one form share: what is wrong with it, and how a field says that it changed.
import { createContext, use } from 'react'
import type { FieldText } from './field-words.ts'

export interface FormState {
  /** What is wrong, by the path of the field within the form: `consequences.finances`. */
  faults: ReadonlyMap<string, string>
  /** The form's own id, which the ids of its fields begin with. */
  id: string
  /** What this form calls its fields, where that is not what they are called elsewhere. */
  texts?: Readonly<Record<string, FieldText>> | undefined
}

export const FormContext = createContext<FormState>({ faults: new Map(), id: 'form' })

export const fieldId = ({ id }: Pick<FormState, 'id'>, path: string): string => `${id}-${path.replaceAll('.', '-')}`

export function useField(path: string): { id: string; fault: string | undefined } {
  const form = use(FormContext)
  return { id: fieldId(form, path), fault: form.faults.get(path) }
}

const noTexts: Readonly<Record<string, FieldText>> = {}
export const useFormTexts = (): Readonly<Record<string, FieldText>> => use(FormContext).texts ?? noTexts
