// The language of the console: Swedish until someone chooses English, and the words of everything in it.
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react'
import type { Bilingual } from './bilingual.ts'
import { texts } from './texts.ts'

export type Language = 'sv' | 'en'
export type TextKey = keyof typeof texts

const remembered = 'lis.language'

/** Also asked outside React, by the client of the API. */
export function chosenLanguage(): Language {
  return window.localStorage.getItem(remembered) === 'en' ? 'en' : 'sv'
}

export interface Words {
  language: Language
  /** The text of a key, with `{name}` filled in. */
  t(key: TextKey, values?: Readonly<Record<string, string | number>>): string
  /** The right one of two texts. */
  say(text: Bilingual): string
  choose(language: Language): void
}

const LanguageContext = createContext<Words | undefined>(undefined)

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(chosenLanguage)
  useEffect(() => {
    document.documentElement.lang = language
    window.localStorage.setItem(remembered, language)
  }, [language])
  const words = useMemo<Words>(
    () => ({
      language,
      t: (key, values = {}) =>
        texts[key][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole)),
      say: (text) => text[language],
      choose: setLanguage,
    }),
    [language],
  )
  return <LanguageContext value={words}>{children}</LanguageContext>
}

export function useWords(): Words {
  const words = use(LanguageContext)
  if (words === undefined) throw new Error('There is no language around this page')
  return words
}
