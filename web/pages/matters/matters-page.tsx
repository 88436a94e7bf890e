// All matters, the newest first; what is chosen of them stands in the address.
import { useWhole } from '../../api/use-whole.ts'
import { useAddress } from '../../frame/use-address.ts'
import { useMay } from '../../session/me.tsx'
import { stockholmDay } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { processNames } from '../../texts/matter-names.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { ButtonLink, PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { chosenMatters, MatterFilters, matterChoiceOf } from './matter-filters.tsx'
import { matterTexts } from './matter-texts.ts'
import { PhaseTag } from './phase-tag.tsx'

export function Component() {
  const { t, say } = useWords(matterTexts)
  const [read] = useAddress()
  const mayStart = useMay('matter:start')
  const matters = useWhole('listMatters')
  const choice = matterChoiceOf(read)
  return (
    <Page
      title={t('matters.title')}
      lead={t('matters.lead')}
      actions={mayStart && <ButtonLink to="/matters/new">{t('matters.start')}</ButtonLink>}
    >
      <MatterFilters />
      <Loaded from={matters}>
        {(all) => {
          if (all.length === 0) return <Empty>{t('matters.none')}</Empty>
          const shown = chosenMatters(all, choice)
          if (shown.length === 0)
            return (
              <Empty>
                {t('matters.none-found')} <PageLink to="/matters">{t('matters.show-all')}</PageLink>
              </Empty>
            )
          return (
            <>
              <DataTable
                isCaptionHidden
                caption={t('matters.title')}
                rows={shown}
                keyOf={({ id }) => id}
                columns={[
                  {
                    head: t('matters.name'),
                    cell: ({ id, title }) => <PageLink to={`/matters/${id}`}>{title}</PageLink>,
                  },
                  { head: t('matters.process'), cell: ({ process }) => say(processNames[process]) },
                  { head: t('diary-number'), cell: ({ diaryNumber }) => diaryNumber ?? '–' },
                  { head: t('matters.phase'), cell: ({ phase }) => <PhaseTag phase={phase} /> },
                  {
                    head: t('matters.started'),
                    cell: ({ startedAt }) => <time dateTime={startedAt}>{stockholmDay(startedAt)}</time>,
                  },
                ]}
              />
              <Paragraph isQuiet>{t('matters.count', { shown: shown.length, all: all.length })}</Paragraph>
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
