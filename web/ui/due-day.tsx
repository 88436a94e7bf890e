// A last day: 2027-04-28 and how far away it is; a late one is said in words and not by colour alone.
import { useMe } from '../session/me.tsx'
import { daysUntil, distance } from '../texts/days.ts'
import { useWords } from '../texts/language.tsx'
import { Tag } from './tag.tsx'

export function DueDay({
  day,
  hour,
  isOpen = true,
}: {
  day: string
  /** The hour of the day, where it has one. */
  hour?: string | undefined
  isOpen?: boolean
}) {
  const { language, t } = useWords()
  const { today } = useMe()
  const isLate = isOpen && daysUntil(day, today) < 0
  return (
    <span className="due">
      <time dateTime={day}>{day}</time>
      {hour !== undefined && ` ${hour}`} {isLate ? <Tag color="danger">{t('late')}</Tag> : null}{' '}
      <span className="quiet">{distance(day, today, language)}</span>
    </span>
  )
}
