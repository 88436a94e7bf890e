// Everything that happened in a matter, from its beginning, with the proof that nothing of it was touched.
import { useParams } from 'react-router'
import { useRead } from '../../api/use-api.ts'
import { usePages } from '../../api/use-pages.ts'
import { useValueWords } from '../../form/value-words.ts'
import { useMay } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { MorePages } from '../../ui/more-pages.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Section } from '../../ui/section.tsx'
import { useBodyNames, useMatterTasks } from '../matters/matter-on-page.ts'
import { auditTexts } from './audit-texts.ts'
import { EntryList } from './entry-list.tsx'
import { Verification } from './verification.tsx'

export function Component() {
  const { t, language } = useWords(auditTexts)
  const { matterId = '' } = useParams()
  const mayRead = useMay('matter:read')
  const { data: matter } = useRead('readMatter', { params: { matterId } }, { enabled: mayRead })
  const { data: tasks = [] } = useMatterTasks(matterId)
  const bodyNames = useBodyNames()
  const wordOf = useValueWords()
  const pages = usePages('readMatterHistory', { params: { matterId }, query: { limit: 50 } })
  const around = { tasks: new Map(tasks.map((task) => [task.id, task])), bodyNames, language, wordOf }
  const verified = useRead('verifyMatter', { params: { matterId } })
  return (
    <Page title={matter?.body.title ?? t('audit.matter')} lead={matter?.body.diaryNumber}>
      <Verification
        from={verified}
        resultOf={({ body }) => ({ ...body, first: body.faults[0], faultCount: body.faults.length })}
      />
      <Section title={t('audit.history')}>
        <MorePages pages={pages}>{(rows) => <EntryList rows={rows} around={around} />}</MorePages>
      </Section>
      {mayRead && <PageLink to={`/matters/${matterId}`}>{t('audit.to-matter')}</PageLink>}
    </Page>
  )
}
