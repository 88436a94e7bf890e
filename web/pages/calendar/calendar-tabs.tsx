// The parts of the calendar: the days, what starts by itself, and the subscription.
import { useMay } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { PageTabs } from '../../ui/page-tabs.tsx'
import { calendarTexts } from './calendar-texts.ts'

export function CalendarTabs() {
  const { t } = useWords(calendarTexts)
  const mayFeed = useMay('calendar-feed:keep')
  return (
    <PageTabs
      label={t('calendar.parts')}
      tabs={[
        { to: '/calendar', name: t('calendar.title') },
        { to: '/series', name: t('series.title') },
        ...(mayFeed ? [{ to: '/calendar/feed', name: t('feed.title') }] : []),
      ]}
    />
  )
}
