// How long it is until a legal clock runs out, or for how long it has; it goes on counting while one looks.
import { useNow } from '../../session/now.ts'
import { stockholmTime } from '../../texts/days.ts'
import { duration } from '../../texts/duration.ts'
import { useWords } from '../../texts/language.tsx'
import { Tag } from '../../ui/tag.tsx'
import { clockTexts } from './clock-texts.ts'

export function TimeLeft({ dueAt }: { dueAt: string }) {
  const { t, language } = useWords(clockTexts)
  const left = Date.parse(dueAt) - useNow()
  return (
    <span className="due">
      <time dateTime={dueAt}>{stockholmTime(dueAt)}</time> {left < 0 && <Tag color="danger">{t('late')}</Tag>}{' '}
      <span className="quiet">
        {left < 0
          ? t('clock.over', { time: duration(-left, language) })
          : t('clock.left', { time: duration(left, language) })}
      </span>
    </span>
  )
}
