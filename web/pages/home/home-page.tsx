// Home: what waits for me, what is late and what comes.
import { useRead } from '../../api/use-api.ts'
import { useMe } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Section } from '../../ui/section.tsx'
import { CalendarList } from '../calendar/calendar-list.tsx'
import { calendarTexts } from '../calendar/calendar-texts.ts'
import { TaskList } from '../tasks/task-list.tsx'
import { taskTexts } from '../tasks/task-texts.ts'
import { homeTexts } from './home-texts.ts'

const tasksShown = 10
const entriesShown = 12

export function Component() {
  const { t, say } = useWords(homeTexts)
  const { name } = useMe()
  const tasks = useRead('listMyTasks', { query: { limit: tasksShown } })
  const calendar = useRead('readCalendar', { query: { limit: 50 } })
  return (
    <Page title={t('home.title', { name: name.split(' ')[0] ?? name })}>
      <Section title={t('home.tasks')}>
        <Loaded from={tasks}>
          {({ body: { items, cursor } }) => (
            <>
              {items.length === 0 ? (
                <Empty>{say(taskTexts['tasks.no-tasks'])}</Empty>
              ) : (
                <TaskList tasks={items} />
              )}
              {cursor !== undefined && <PageLink to="/tasks">{t('home.all-tasks')}</PageLink>}
            </>
          )}
        </Loaded>
      </Section>
      <Loaded from={calendar}>
        {({ body: { items } }) => {
          const late = items.filter(({ state, kind }) => state === 'late' && kind !== 'task')
          const ahead = items.filter(({ state, kind }) => state === 'coming' && kind !== 'task')
          return (
            <>
              {late.length > 0 && (
                <Section title={t('home.late')}>
                  <CalendarList rows={late} />
                </Section>
              )}
              <Section title={t('home.ahead')}>
                {ahead.length === 0 ? (
                  <Empty>{say(calendarTexts['calendar.nothing-ahead'])}</Empty>
                ) : (
                  <CalendarList rows={ahead.slice(0, entriesShown)} />
                )}
                <PageLink to="/calendar">{t('home.whole-calendar')}</PageLink>
              </Section>
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
