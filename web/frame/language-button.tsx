// Changes the language; written in the language that it changes to.
import { useWords } from '../texts/language.tsx'
import { Button } from '../ui/button.tsx'

const names = { sv: 'Svenska', en: 'English' } as const

export function LanguageButton() {
  const { language, choose } = useWords()
  const other = language === 'sv' ? 'en' : 'sv'
  return (
    <Button variant="tertiary" size="sm" lang={other} onClick={() => choose(other)}>
      {names[other]}
    </Button>
  )
}
