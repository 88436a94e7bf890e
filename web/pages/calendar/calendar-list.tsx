// What happens, by day.
import type { AnswerOf } from '../../api/call.ts'
import { useWords } from '../../texts/language.tsx'
import { DueDay } from '../../ui/due-day.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Tag } from '../../ui/tag.tsx'
import { calendarTexts } from './calendar-texts.ts'

export type CalendarRow = AnswerOf<'readCalendar'>['items'][number]

export function CalendarList({ rows }: { rows: readonly CalendarRow[] }) {
  const { say, t } = useWords(calendarTexts)
  return (
    <ul className="cards">
      {rows.map(({ id, on, words, title, path, state }) => (
        <li key={id} className="card">
          <PageLink to={path}>{say(words)}</PageLink>
          {title !== undefined && <span>{title}</span>}
          {state === 'cancelled' && <Tag color="warning">{t('calendar.cancelled')}</Tag>}
          <DueDay day={on} isOpen={state === 'late'} />
        </li>
      ))}
    </ul>
  )
}
