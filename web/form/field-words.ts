// What the fields of the form around are called, and the choices in them.
import { use, useCallback } from 'react'
import { useWords } from '../texts/language.tsx'
import { FormContext } from './form-context.ts'
import { type FormWords, fieldTextIn, valueTextIn } from './form-words.ts'

export function useFieldWords(
  name: string,
  isRequired: boolean,
): { label: string; help: string | undefined; one: string; unit: string | undefined } {
  const { t, say } = useWords()
  const { words, about } = use(FormContext)
  const text = fieldTextIn(words.fields, name, about) ?? { sv: name, en: name }
  const label = say(text)
  return {
    label: isRequired ? label : `${label} (${t('form.optional')})`,
    help: text.help && say(text.help),
    one: text.one ? say(text.one) : label.toLowerCase(),
    unit: text.unit && say(text.unit),
  }
}

/** What each field is called, for the form itself, which names several of them. */
export function useFieldLabels(words: FormWords, about?: string): (name: string) => string {
  const { say } = useWords()
  return useCallback(
    (name) => {
      const text = fieldTextIn(words.fields, name, about)
      return text ? say(text) : name
    },
    [words, about, say],
  )
}

/** What each choice of a field is called. */
export function useChoiceWords(): (field: string, value: string | number | boolean) => string {
  const { say } = useWords()
  const { words } = use(FormContext)
  return (field, value) => {
    const text = valueTextIn(words.values, field, value)
    return text ? say(text) : String(value)
  }
}
