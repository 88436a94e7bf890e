// Actions in a table: what, who, where, by when and how it stands.

import { useNames } from '../../api/use-names.ts'
import type { RowOf } from '../../api/use-pages.ts'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { DueDay } from '../../ui/due-day.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Tag } from '../../ui/tag.tsx'
import { ActionStatusTag, isOpenStatus } from './action-status.tsx'
import { actionTexts } from './action-texts.ts'

export type ActionRow = RowOf<'listActions'>

export function ActionTable({
  caption,
  actions,
  leaveOut,
}: {
  caption: string
  actions: readonly ActionRow[]
  /** The column that the table is about already. */
  leaveOut?: 'owner'
}) {
  const { t } = useWords(actionTexts)
  const personName = useNames('listPersons')
  const unitName = useNames('listUnits')
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      rows={actions}
      keyOf={({ id }) => id}
      columns={[
        {
          head: t('actions.name'),
          cell: ({ id, label, title, secrecy }) => (
            <>
              {label !== undefined && <span className="quiet">{label} </span>}
              <PageLink to={`/actions/${id}`}>{title}</PageLink>{' '}
              {secrecy === 'osl-18-8' && <Tag color="warning">{t('actions.secret')}</Tag>}
            </>
          ),
        },
        ...(leaveOut === 'owner'
          ? []
          : [{ head: t('actions.owner'), cell: ({ ownerId }: ActionRow) => personName(ownerId) }]),
        { head: t('action.unit'), cell: ({ unitId }) => unitName(unitId) },
        {
          head: t('actions.due'),
          cell: ({ dueOn, status }) => <DueDay day={dueOn} isOpen={isOpenStatus(status)} />,
        },
        { head: t('action.status'), cell: ({ status }) => <ActionStatusTag status={status} /> },
      ]}
    />
  )
}
