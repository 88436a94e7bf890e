// What others did in a person's place while a deputy stood in: the tasks they closed, and what a chair decided meanwhile.
import { useParams } from 'react-router'
import { useRead } from '../../api/use-api.ts'
import { useNames } from '../../api/use-names.ts'
import { usePages } from '../../api/use-pages.ts'
import { stockholmDay } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Day } from '../../ui/day.tsx'
import { Empty } from '../../ui/empty.tsx'
import { MorePages } from '../../ui/more-pages.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Section } from '../../ui/section.tsx'
import { administrationTexts } from './administration-texts.ts'

function ChairDecisions({ personId, deputyId }: { personId: string; deputyId: string }) {
  const { t } = useWords(administrationTexts)
  const { data } = useRead('readHandover', { params: { personId, deputyId } })
  const decisions = data?.body.chairDecisions ?? []
  if (decisions.length === 0) return null
  return (
    <Section title={t('handover.chair-decisions')}>
      <ul className="cards">
        {decisions.map(({ id, bodyId, title }) => (
          <li key={id} className="card">
            <PageLink to={`/bodies/${bodyId}/chair-decisions/${id}`}>{title}</PageLink>
          </li>
        ))}
      </ul>
    </Section>
  )
}

export function Component() {
  const { t, say } = useWords(administrationTexts)
  const { personId = '', deputyId = '' } = useParams()
  const person = useNames('listPersons')
  const pages = usePages('readHandover', { params: { personId, deputyId } })
  return (
    <Page title={t('handover.title', { name: person(personId) })} lead={t('handover.help')}>
      <Section title={t('handover.tasks')}>
        <MorePages pages={pages}>
          {(tasks) =>
            tasks.length === 0 ? (
              <Empty>{t('handover.none')}</Empty>
            ) : (
              <DataTable
                caption={t('handover.tasks')}
                isCaptionHidden
                rows={tasks}
                keyOf={({ id }) => id}
                columns={[
                  {
                    head: t('handover.task'),
                    cell: ({ id, name }) => <PageLink to={`/tasks/${id}`}>{say(name)}</PageLink>,
                  },
                  { head: t('handover.matter'), cell: ({ matterTitle }) => matterTitle },
                  { head: t('handover.by'), cell: ({ closedBy, assignee }) => (closedBy ?? assignee).name },
                  {
                    head: t('handover.day'),
                    cell: ({ closedAt }) => closedAt !== undefined && <Day day={stockholmDay(closedAt)} />,
                  },
                ]}
              />
            )
          }
        </MorePages>
      </Section>
      <ChairDecisions personId={personId} deputyId={deputyId} />
      <PageLink to={`/administration/persons/${personId}`}>{t('handover.back')}</PageLink>
    </Page>
  )
}
