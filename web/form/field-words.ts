// What the fields and the fixed values of the forms are called. A test finds the field that has no word.
import type { Bilingual } from '../texts/bilingual.ts'
import { useWords } from '../texts/language.tsx'
import { fieldTexts } from './field-texts.ts'
import { useFormTexts } from './form-context.ts'
import { valueTexts } from './value-texts.ts'

export interface FieldText extends Bilingual {
  /** A line beneath the label, where the label alone is not enough. */
  readonly help?: Bilingual
  /** What one of a list is called. */
  readonly one?: Bilingual
}

const textsOfFields: Readonly<Record<string, FieldText>> = fieldTexts
const textsOfValues: Readonly<Record<string, Bilingual>> = valueTexts

export function useFieldWords(
  name: string,
  isRequired: boolean,
): { label: string; help: string | undefined; one: string } {
  const { t, say } = useWords()
  const text = useFormTexts()[name] ?? textsOfFields[name] ?? { sv: name, en: name }
  const help = [text.help && say(text.help), isRequired ? undefined : t('form.optional')].filter(Boolean)
  const label = say(text)
  return {
    label,
    help: help.length > 0 ? help.join('. ') : undefined,
    one: text.one ? say(text.one) : label.toLowerCase(),
  }
}

/** A value's word: that of its field, where the same value means something else in another. */
export function useValueWords(): (field: string, value: string | number | boolean) => string {
  const { say } = useWords()
  return (field, value) => {
    const text = textsOfValues[`${field}.${value}`] ?? textsOfValues[String(value)]
    return text ? say(text) : String(value)
  }
}
