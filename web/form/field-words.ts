// What the fields and the fixed values of the forms are called. A test finds the field that has no word.
import { use, useCallback } from 'react'
import type { Bilingual } from '../../functions/domain/bilingual.ts'
import { useWords } from '../texts/language.tsx'
import { fieldTexts } from './field-texts.ts'
import { FormContext } from './form-context.ts'
import { valueTexts } from './value-texts.ts'

export interface FieldText extends Bilingual {
  /** A line beneath the label, where the label alone is not enough. */
  readonly help?: Bilingual
  /** What one of a list is called. */
  readonly one?: Bilingual
  /** What a number counts. */
  readonly unit?: Bilingual
}

const textsOfFields: Readonly<Record<string, FieldText>> = fieldTexts
const textsOfValues: Readonly<Record<string, Bilingual>> = valueTexts

export function useFieldWords(
  name: string,
  isRequired: boolean,
): { label: string; help: string | undefined; one: string; unit: string | undefined } {
  const { t, say } = useWords()
  const { about = '' } = use(FormContext)
  const text = textsOfFields[`${about}.${name}`] ?? textsOfFields[name] ?? { sv: name, en: name }
  const label = say(text)
  return {
    label: isRequired ? label : `${label} (${t('form.optional')})`,
    help: text.help && say(text.help),
    one: text.one ? say(text.one) : label.toLowerCase(),
    unit: text.unit && say(text.unit),
  }
}

/** What a field is called, for whoever names several of them. */
export function useFieldLabels(about = ''): (name: string) => string {
  const { say } = useWords()
  return useCallback(
    (name) => {
      const text = textsOfFields[`${about}.${name}`] ?? textsOfFields[name]
      return text ? say(text) : name
    },
    [about, say],
  )
}

/** A value's word: that of its field, where the same value means something else in another. */
export function useValueWords(): (field: string, value: string | number | boolean) => string {
  const { say } = useWords()
  return (field, value) => {
    const text = textsOfValues[`${field}.${value}`] ?? textsOfValues[String(value)]
    return text ? say(text) : String(value)
  }
}
