// What the calendar shows, kept in the address: whose, which kind and which month.
import { useSearchParams } from 'react-router'
import type { EntryKind } from '../../../functions/domain/calendar-view/calendar-entry.ts'
import { useMe } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { monthAfter, monthName, monthOf } from '../../texts/months.ts'
import { Button } from '../../ui/button.tsx'
import { Heading } from '../../ui/heading.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { Toggle } from '../../ui/toggle.tsx'
import { calendarTexts } from './calendar-texts.ts'

export type CalendarKind = (typeof EntryKind)['options'][number]

const kindNames = {
  meeting: 'kind.meeting',
  start: 'kind.start',
  task: 'kind.task',
  action: 'kind.action',
  'last-answer-day': 'kind.last-answer-day',
  'last-appeal-day': 'kind.last-appeal-day',
  'entry-into-force': 'kind.entry-into-force',
  'incident-clock': 'kind.incident-clock',
  classification: 'kind.classification',
  'document-review': 'kind.document-review',
} as const satisfies Record<CalendarKind, keyof typeof calendarTexts>

const isKind = (text: string | null): text is CalendarKind => text !== null && text in kindNames
const isMonth = (text: string | null): text is string => /^\d{4}-(0[1-9]|1[0-2])$/.test(text ?? '')

export function useCalendarFilter() {
  const { today } = useMe()
  const [search, setSearch] = useSearchParams()
  const kind = search.get('kind')
  const month = search.get('month')
  return {
    isMine: search.get('mine') === 'true',
    kind: isKind(kind) ? kind : undefined,
    month: isMonth(month) ? month : monthOf(today),
    thisMonth: monthOf(today),
    choose: (name: 'mine' | 'kind' | 'month', value: string | undefined) => {
      const chosen = new URLSearchParams(search)
      if (value === undefined || value === '') chosen.delete(name)
      else chosen.set(name, value)
      setSearch(chosen)
    },
  }
}

export function CalendarFilters({ isMine, kind, choose }: ReturnType<typeof useCalendarFilter>) {
  const { t } = useWords(calendarTexts)
  return (
    <div className="filters">
      <Toggle
        label={t('calendar.whose')}
        value={isMine ? 'mine' : 'all'}
        choices={[
          { value: 'all', name: t('calendar.all') },
          { value: 'mine', name: t('calendar.mine') },
        ]}
        onChange={(chosen) => choose('mine', chosen === 'mine' ? 'true' : undefined)}
      />
      <SelectField
        id="kind"
        label={t('calendar.kind')}
        value={kind ?? ''}
        noneSaid={t('calendar.every-kind')}
        options={Object.entries(kindNames).map(([id, name]) => ({ id, name: t(name) }))}
        onChange={(chosen) => choose('kind', chosen)}
      />
    </div>
  )
}

export function MonthSteps({ month, thisMonth, choose }: ReturnType<typeof useCalendarFilter>) {
  const { t, language } = useWords(calendarTexts)
  const step = (months: number) => {
    const next = monthAfter(month, months)
    choose('month', next === thisMonth ? undefined : next)
  }
  return (
    <nav className="month-steps" aria-label={t('calendar.months')}>
      <Button variant="secondary" size="sm" aria-label={t('calendar.before')} onClick={() => step(-1)}>
        <span aria-hidden="true">←</span>
      </Button>
      <Heading level={2} aria-live="polite">
        {monthName(month, language)}
      </Heading>
      <Button variant="secondary" size="sm" aria-label={t('calendar.after')} onClick={() => step(1)}>
        <span aria-hidden="true">→</span>
      </Button>
      {month !== thisMonth && (
        <Button variant="tertiary" size="sm" onClick={() => choose('month', undefined)}>
          {t('calendar.this-month')}
        </Button>
      )}
    </nav>
  )
}
