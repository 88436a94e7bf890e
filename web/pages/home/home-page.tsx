// Home: what waits for me, what I follow, what is late and the year ahead.
import { useRead } from '../../api/use-api.ts'
import { useMe } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { Page } from '../../ui/page.tsx'
import { ButtonLink } from '../../ui/page-link.tsx'
import { homeTexts } from './home-texts.ts'
import { MyTasks, tasksShown } from './my-tasks.tsx'
import { WhatIFollow } from './what-i-follow.tsx'
import { YearAhead } from './year-ahead.tsx'

export function Component() {
  const { t } = useWords(homeTexts)
  const { name } = useMe()
  const { data } = useRead('listMyTasks', { query: { limit: tasksShown } })
  const hasTasks = data !== undefined && data.body.items.length > 0
  return (
    <Page
      title={t('home.title', { name: name.split(' ')[0] ?? name })}
      // The main thing to do is the first task; for whoever has none it is to tell what has happened.
      actions={
        <ButtonLink to="/incidents/report" variant={hasTasks ? 'secondary' : 'primary'}>
          {t('home.report-incident')}
        </ButtonLink>
      }
    >
      <MyTasks />
      <WhatIFollow />
      <YearAhead />
    </Page>
  )
}
