// A period in words: from when till when, and whether it holds today.
import { useMe } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { Day } from '../../ui/day.tsx'
import { Tag } from '../../ui/tag.tsx'
import { administrationTexts } from './administration-texts.ts'
import { type Period, periodState, stateColors } from './periods.ts'

export function PeriodShown({ period }: { period: Period }) {
  const { t } = useWords(administrationTexts)
  const { validFrom, validTo } = period
  return (
    <>
      <Day day={validFrom} /> – {validTo === undefined ? t('period.open') : <Day day={validTo} />}
    </>
  )
}

export function PeriodState({ period }: { period: Period }) {
  const { t } = useWords(administrationTexts)
  const { today } = useMe()
  const state = periodState(period, today)
  const words = { coming: t('period.coming'), now: t('period.now'), past: t('period.past') }
  return <Tag color={stateColors[state]}>{words[state]}</Tag>
}
