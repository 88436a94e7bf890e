// What happens, by day.
import type { AnswerOf } from '../../api/call.ts'
import { stockholmTime } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { DueDay } from '../../ui/due-day.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Tag } from '../../ui/tag.tsx'
import { seriesOf } from './by-month.ts'
import { calendarTexts } from './calendar-texts.ts'

export type CalendarRow = AnswerOf<'readCalendar'>['items'][number]

function pathOf(row: CalendarRow): string {
  const series = seriesOf(row)
  return series === undefined ? row.path : `/series/${series}`
}

const hourOf = ({ startsAt, dueAt }: CalendarRow): string | undefined => {
  const at = startsAt ?? dueAt
  return at && stockholmTime(at).slice(-5)
}

export function CalendarList({ rows }: { rows: readonly CalendarRow[] }) {
  const { say, t } = useWords(calendarTexts)
  return (
    <ul className="cards">
      {rows.map((row) => (
        <li key={row.id} className="card">
          <span className="card-what">
            <PageLink to={pathOf(row)}>{say(row.words)}</PageLink>
            {row.title !== undefined && <span className="quiet">{row.title}</span>}
          </span>
          {row.state === 'cancelled' && <Tag color="warning">{t('calendar.cancelled')}</Tag>}
          {row.state === 'held' && <Tag>{t('calendar.held')}</Tag>}
          <DueDay day={row.on} hour={hourOf(row)} isOpen={row.state === 'late'} />
        </li>
      ))}
    </ul>
  )
}
