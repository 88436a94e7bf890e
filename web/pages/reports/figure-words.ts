// How the value of a key figure is written, as the report itself writes it.

import type { Bilingual, Language } from '../../../functions/domain/bilingual.ts'
import { noTrend, trendText } from '../../../functions/domain/report/annual-report-words.ts'
import type { AnswerOf } from '../../api/call.ts'
import { useWords } from '../../texts/language.tsx'

export type FigureShown = AnswerOf<'readAnnualFigures'>['figures'][number]
type Value = Pick<FigureShown, 'value' | 'unit' | 'missing'>

const unitTexts: Record<FigureShown['unit'], Bilingual> = {
  percent: { sv: '{value} %', en: '{value} %' },
  count: { sv: '{value}', en: '{value}' },
  hours: { sv: '{value} h', en: '{value} h' },
  index: { sv: '{value} / 100', en: '{value} / 100' },
  level: { sv: 'nivå {value}', en: 'level {value}' },
  'per-thousand': { sv: '{value} per 1 000 anställda', en: '{value} per 1,000 employees' },
}
const missingText: Bilingual = { sv: 'saknas', en: 'missing' }

function written({ value, unit, missing }: Value, language: Language): string {
  if (value === undefined) return (missing ?? missingText)[language]
  const number = language === 'sv' ? String(value).replace('.', ',') : String(value)
  return unitTexts[unit][language].replace('{value}', number)
}

export function useFigureWords() {
  const { language } = useWords()
  const saidOf = (value: Value): string => written(value, language)
  const trendOf = ({ trend, previous, unit }: FigureShown): string => {
    if (trend === undefined) return noTrend[language]
    const before = previous === undefined ? '' : ` (${written({ value: previous, unit }, language)})`
    return `${trendText[trend][language]}${before}`
  }
  return { saidOf, trendOf }
}
