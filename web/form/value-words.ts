// What a value of any form is called, for pages that show what was given in one.
import { useWords } from '../texts/language.tsx'
import { valueTextIn } from './form-words.ts'
import { valueTexts } from './value-texts.ts'

/** The word of that field, where the value means something else in another. */
export function useValueWords(): (field: string, value: string | number | boolean) => string {
  const { say } = useWords()
  return (field, value) => {
    const text = valueTextIn(valueTexts, field, value)
    return text ? say(text) : String(value)
  }
}
