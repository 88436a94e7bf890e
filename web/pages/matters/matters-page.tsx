// All matters, the newest first.
import { phaseNames } from '../../../functions/domain/matter/phase.ts'
import { usePages } from '../../api/use-pages.ts'
import { stockholmDay } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { MorePages } from '../../ui/more-pages.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { matterTexts } from './matter-texts.ts'

export function Component() {
  const { t, say } = useWords(matterTexts)
  const pages = usePages('listMatters')
  return (
    <Page title={t('matters.title')}>
      <MorePages pages={pages}>
        {(matters) =>
          matters.length === 0 ? (
            <Empty>{t('matters.none')}</Empty>
          ) : (
            <DataTable
              caption={t('matters.title')}
              rows={matters}
              keyOf={({ id }) => id}
              columns={[
                {
                  head: t('matters.name'),
                  cell: ({ id, title }) => <PageLink to={`/matters/${id}`}>{title}</PageLink>,
                },
                { head: t('diary-number'), cell: ({ diaryNumber }) => diaryNumber },
                { head: t('matters.phase'), cell: ({ phase }) => say(phaseNames[phase.name]) },
                { head: t('matters.started'), cell: ({ startedAt }) => stockholmDay(startedAt) },
              ]}
            />
          )
        }
      </MorePages>
    </Page>
  )
}
