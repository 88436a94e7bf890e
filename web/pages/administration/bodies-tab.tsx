// The bodies that prepare and decide, and the way to what each of them is, sits for and meets on.
import { useWhole } from '../../api/use-whole.ts'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { bodyKindNames } from '../meetings/meeting-words.ts'
import { administrationTexts } from './administration-texts.ts'

export function Component() {
  const { t, say } = useWords(administrationTexts)
  const bodies = useWhole('listBodies')
  return (
    <Loaded from={bodies}>
      {(rows) =>
        rows.length === 0 ? (
          <Empty>{t('bodies.none')}</Empty>
        ) : (
          <DataTable
            caption={t('bodies.title')}
            isCaptionHidden
            rows={rows.toSorted((one, other) => one.name.localeCompare(other.name, 'sv'))}
            keyOf={({ id }) => id}
            columns={[
              {
                head: t('bodies.body'),
                cell: ({ id, name }) => <PageLink to={`/bodies/${id}`}>{name}</PageLink>,
              },
              { head: t('bodies.abbreviation'), cell: ({ abbreviation }) => abbreviation },
              { head: t('bodies.kind'), cell: ({ bodyKind }) => say(bodyKindNames[bodyKind]) },
              { head: t('bodies.seats'), align: 'end', cell: ({ seatCount }) => seatCount },
              {
                head: t('bodies.meetings'),
                cell: ({ id }) => (
                  <PageLink to={`/meetings?body=${encodeURIComponent(id)}`}>
                    {t('bodies.meetings-shown')}
                  </PageLink>
                ),
              },
            ]}
          />
        )
      }
    </Loaded>
  )
}
