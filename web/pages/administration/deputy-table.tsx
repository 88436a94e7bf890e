// Who stands in for whom: in which role, for which processes and for how long.
import type { AnswerOf } from '../../api/call.ts'
import { useNames } from '../../api/use-names.ts'
import { useValueWords } from '../../form/value-words.ts'
import { useMe } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { administrationTexts } from './administration-texts.ts'
import { PeriodShown, PeriodState } from './period-shown.tsx'
import { inOrder } from './periods.ts'

type DeputyRow = AnswerOf<'readPerson'>['deputies'][number]

export function DeputyTable({
  caption,
  rows,
  names,
  showsHandover = false,
}: {
  caption: string
  rows: readonly DeputyRow[]
  /** Whose name stands in the table. */
  names: 'deputy' | 'principal'
  showsHandover?: boolean
}) {
  const { t } = useWords(administrationTexts)
  const { today } = useMe()
  const person = useNames('listPersons')
  const unit = useNames('listUnits')
  const valueWords = useValueWords()
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      rows={inOrder(rows, today)}
      keyOf={({ id }) => id}
      columns={[
        {
          head: t('persons.person'),
          cell: ({ personId, principalId }) => {
            const id = names === 'deputy' ? personId : principalId
            return <PageLink to={`/administration/persons/${id}`}>{person(id)}</PageLink>
          },
        },
        {
          head: t('roles.role'),
          cell: ({ role, unitId }) => `${valueWords('role', role)}, ${unit(unitId)}`,
        },
        {
          head: t('deputy.scope'),
          cell: ({ scope }) => scope.map((process) => valueWords('scope', process)).join(', '),
        },
        { head: t('period.name'), cell: (deputy) => <PeriodShown period={deputy} /> },
        { head: t('period.state'), cell: (deputy) => <PeriodState period={deputy} /> },
        ...(showsHandover
          ? [
              {
                head: t('handover.name'),
                cell: ({ id, principalId }: DeputyRow) => (
                  <PageLink to={`/administration/persons/${principalId}/handover/${id}`}>
                    {t('handover.read')}
                  </PageLink>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}
