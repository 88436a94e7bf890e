// What becomes of each unit in a reorganisation, and how much the units that take over get.
import type { AnswerOf } from '../../api/call.ts'
import { useRead } from '../../api/use-api.ts'
import { useNames } from '../../api/use-names.ts'
import { useValueWords } from '../../form/value-words.ts'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { administrationTexts } from './administration-texts.ts'

export type ReorganisationRead = AnswerOf<'readReorganisation'>

export function MappingTable({ reorganisation }: { reorganisation: ReorganisationRead }) {
  const { t } = useWords(administrationTexts)
  const unit = useNames('listUnits')
  const valueWords = useValueWords()
  const { id, mappings, newUnits } = reorganisation
  const isAhead = reorganisation.status !== 'carried-out'
  const objects = useRead(
    'readReorganisationObjects',
    { params: { reorganisationId: id } },
    { enabled: isAhead },
  ).data?.body.mappings
  const nameOf = (unitId: string) => newUnits.find((each) => each.id === unitId)?.name ?? unit(unitId)
  const takenBy = (fromUnitId: string, unitId: string) =>
    objects
      ?.find((mapping) => mapping.fromUnitId === fromUnitId)
      ?.successors.find((successor) => successor.unitId === unitId)
  const rows = mappings.flatMap(({ fromUnitId, change, newName, successors }) =>
    (successors.length === 0 ? [undefined] : successors).map((successor) => ({
      key: `${fromUnitId} ${successor?.unitId ?? ''}`,
      from: nameOf(fromUnitId),
      change,
      to: newName ?? (successor === undefined ? '–' : nameOf(successor.unitId)),
      area: successor?.area,
      taken: successor && takenBy(fromUnitId, successor.unitId),
    })),
  )
  return (
    <DataTable
      caption={t('reorganisation.mapping')}
      isCaptionHidden
      rows={rows}
      keyOf={({ key }) => key}
      columns={[
        { head: t('reorganisation.from'), cell: ({ from }) => from },
        { head: t('reorganisation.change'), cell: ({ change }) => valueWords('change', change) },
        { head: t('reorganisation.to'), cell: ({ to }) => to },
        { head: t('reorganisation.area'), cell: ({ area }) => area ?? '' },
        ...(isAhead
          ? [
              {
                head: t('reorganisation.objects'),
                cell: ({ taken }: (typeof rows)[number]) =>
                  taken &&
                  t('reorganisation.taken', {
                    assets: taken.assets,
                    systems: taken.systems,
                    actions: taken.actions,
                  }),
              },
            ]
          : []),
      ]}
    />
  )
}
