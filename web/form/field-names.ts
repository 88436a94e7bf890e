// What a field of any form is called, for pages that show what was given in one.
import { useWords } from '../texts/language.tsx'
import { fieldTexts } from './field-texts.ts'
import { fieldTextIn } from './form-words.ts'

export function useFieldNames(): (name: string) => string {
  const { say } = useWords()
  return (name) => {
    const text = fieldTextIn(fieldTexts, name)
    return text ? say(text) : name
  }
}
