// The items of a plan in the order of their rank, with what each has been given.
import type { ReactNode } from 'react'
import { kronor } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { DueDay } from '../../ui/due-day.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Tag } from '../../ui/tag.tsx'
import { ActionStatusTag, isOpenStatus } from './action-status.tsx'
import type { PlanShown } from './plan-page.tsx'
import { planTexts } from './plan-texts.ts'

export type PlanRow = PlanShown['plan']['rows'][number]

/** What a row is called, also where its title is secret. */
export function useRowName(): (row: PlanRow) => string {
  const { t } = useWords(planTexts)
  return ({ label, title }) => `${label} ${title ?? t('plan.secret-title')}`
}

function Financing({ row: { financed, amount } }: { row: PlanRow }) {
  const { t, language } = useWords(planTexts)
  if (financed === undefined) return t('plan.financing-unexamined')
  if (!financed) return t('plan.financing-no')
  return amount === undefined ? t('plan.financing-yes') : kronor(amount, language)
}

export function PlanItemsTable({
  rows,
  rankOf = (row) => rows.indexOf(row) + 1,
  extra = [],
}: {
  rows: readonly PlanRow[]
  /** Left out: its place among the rows. */
  rankOf?: (row: PlanRow) => number
  /** Columns for whoever may change the plan. */
  extra?: readonly { head: string; cell: (row: PlanRow) => ReactNode }[]
}) {
  const { t } = useWords(planTexts)
  const columns: Column<PlanRow>[] = [
    { head: t('plan.rank'), cell: rankOf, align: 'end' },
    {
      head: t('plan.action'),
      cell: ({ label, title, actionId, isSecret, carriedOver }) => (
        <>
          <span className="quiet">{label} </span>
          {title === undefined ? (
            t('plan.secret-title')
          ) : (
            <PageLink to={`/actions/${actionId}`}>{title}</PageLink>
          )}{' '}
          {isSecret && <Tag color="warning">{t('plan.secret')}</Tag>}{' '}
          {carriedOver && <Tag>{t('plan.carried')}</Tag>}
        </>
      ),
    },
    { head: t('plan.responsible'), cell: ({ unitName }) => unitName },
    {
      head: t('plan.due'),
      cell: ({ dueOn, status }) => <DueDay day={dueOn} isOpen={isOpenStatus(status)} />,
    },
    // Whoever puts it in order needs the room for the buttons.
    ...(extra.length > 0
      ? []
      : [
          {
            head: t('plan.status'),
            cell: ({ status }: PlanRow) => <ActionStatusTag status={status} />,
          },
        ]),
    { head: t('plan.financing'), cell: (row) => <Financing row={row} />, align: 'end' },
    ...extra,
  ]
  return (
    <DataTable
      caption={t('plan.items')}
      isCaptionHidden
      rows={rows}
      keyOf={({ actionId }) => actionId}
      columns={columns}
    />
  )
}
