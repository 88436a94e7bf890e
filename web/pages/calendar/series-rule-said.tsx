// When a series starts, as a sentence.
import type { AnswerOf } from '../../api/call.ts'
import { useWords } from '../../texts/language.tsx'
import { nameOfMonth } from '../../texts/months.ts'
import { calendarTexts } from './calendar-texts.ts'

export function SeriesRuleSaid({ rule }: { rule: AnswerOf<'readSeries'>['rule'] }) {
  const { t, language } = useWords(calendarTexts)
  switch (rule.every) {
    case 'year':
      return t('series.yearly', { day: rule.day, month: nameOfMonth(rule.month, language) })
    case 'month':
      return rule.on === 'first-business-day'
        ? t('series.first-business-day')
        : t('series.monthly', { day: rule.on })
    case 'months':
      return t('series.months', { count: rule.count, from: rule.from })
    default:
      return rule satisfies never
  }
}
