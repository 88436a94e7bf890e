// How far the time to appeal has come, in days and in words.
import { useMe } from '../../session/me.tsx'
import { daysUntil } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Section } from '../../ui/section.tsx'
import { forceTexts } from './force-texts.ts'
import type { MatterShown } from './matter-on-page.ts'

export function AppealClock({
  decision: { announcedOn, interruptions = [], lastAppealDay },
}: {
  decision: MatterShown['decisions'][number]
}) {
  const { t } = useWords(forceTexts)
  const { today } = useMe()
  if (announcedOn === undefined || lastAppealDay === undefined) return null
  const upSince = interruptions.at(-1)?.announcedAgainOn ?? announcedOn
  const whole = daysUntil(lastAppealDay, upSince)
  const passed = Math.min(whole, Math.max(0, daysUntil(today, upSince)))
  const isOver = today > lastAppealDay
  return (
    <Section title={t('clock.title')}>
      {isOver ? (
        <Paragraph>{t('clock.over', { day: lastAppealDay })}</Paragraph>
      ) : (
        <Progress label={t('clock.running')} done={passed} of={whole} />
      )}
      <Paragraph isQuiet>{t('clock.law')}</Paragraph>
    </Section>
  )
}
