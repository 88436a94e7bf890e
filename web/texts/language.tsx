// The language of the console and its words: Swedish unless one has chosen English, kept for the next time.
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react'
import type { Bilingual, Language } from '../../functions/domain/bilingual.ts'
import { sharedTexts } from './shared-texts.ts'

export type TextTable = Readonly<Record<string, Bilingual>>

const remembered = 'lis.language'

/** The language chosen last time in this browser. */
export function chosenLanguage(): Language {
  return window.localStorage.getItem(remembered) === 'en' ? 'en' : 'sv'
}

interface LanguageChoice {
  language: Language
  choose: (language: Language) => void
}

const LanguageContext = createContext<LanguageChoice | undefined>(undefined)

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, choose] = useState(chosenLanguage)
  useEffect(() => {
    document.documentElement.lang = language
    window.localStorage.setItem(remembered, language)
  }, [language])
  const choice = useMemo(() => ({ language, choose }), [language])
  return <LanguageContext value={choice}>{children}</LanguageContext>
}

export interface Words<Key extends string> extends LanguageChoice {
  /** The text of a key, with `{name}` filled in. */
  t: (key: Key, values?: Readonly<Record<string, string | number>>) => string
  /** The right one of two texts. */
  say: (text: Bilingual) => string
}

/** The words of a page: those of its own table, and those that all share. */
export function useWords<Table extends TextTable = Record<never, never>>(
  table?: Table,
): Words<(keyof Table & string) | keyof typeof sharedTexts> {
  const choice = use(LanguageContext)
  if (choice === undefined) throw new Error('There is no language around this page')
  const { language } = choice
  const t = useCallback(
    (key: string, values: Readonly<Record<string, string | number>> = {}) => {
      const shared: TextTable = sharedTexts
      const text = table?.[key] ?? shared[key]
      if (text === undefined) throw new RangeError(`There is no text ${key}`)
      return text[language].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
    },
    [table, language],
  )
  const say = useCallback((text: Bilingual) => text[language], [language])
  return { ...choice, t, say }
}
