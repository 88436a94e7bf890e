// Puts the items of a plan in order: moved one step at a time by buttons, saved when the order is right.
import { useEffect, useRef, useState } from 'react'
import { useCommand } from '../../api/use-api.ts'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { PlanItemsTable, type PlanRow, useRowName } from './plan-items-table.tsx'
import type { PlanShown } from './plan-page.tsx'
import { planTexts } from './plan-texts.ts'

type Direction = 'up' | 'down'

/** The rows in the order chosen; what has come since is last, what is gone is left out. */
function inOrder(rows: readonly PlanRow[], order: readonly string[] | undefined): PlanRow[] {
  if (order === undefined) return [...rows]
  const placeOf = ({ actionId }: PlanRow) => {
    const place = order.indexOf(actionId)
    return place === -1 ? order.length : place
  }
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b))
}

const buttonId = (actionId: string, direction: Direction): string => `move-${direction}-${actionId}`

export function PlanRanking({ plan, etag }: Pick<PlanShown, 'plan' | 'etag'>) {
  const { t } = useWords(planTexts)
  const nameOf = useRowName()
  const [order, setOrder] = useState<string[]>()
  const [said, setSaid] = useState('')
  const moved = useRef<{ actionId: string; direction: Direction }>(undefined)
  const params = { year: plan.year }
  const rank = useCommand('rankPlan')
  const remove = useCommand('removePlanItem')
  const rows = inOrder(plan.rows, order)

  // A row that is moved in the page loses the focus: it is given back, to the other button where the end is reached.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each move
  useEffect(() => {
    if (moved.current === undefined) return
    const { actionId, direction } = moved.current
    moved.current = undefined
    const wanted = document.getElementById(buttonId(actionId, direction))
    const other = document.getElementById(buttonId(actionId, direction === 'up' ? 'down' : 'up'))
    const isUsable = wanted instanceof HTMLButtonElement && !wanted.disabled
    ;(isUsable ? wanted : other)?.focus()
  }, [order])

  const move = (row: PlanRow, direction: Direction) => {
    const ids = rows.map(({ actionId }) => actionId)
    const from = ids.indexOf(row.actionId)
    const to = direction === 'up' ? from - 1 : from + 1
    ids.splice(to, 0, ...ids.splice(from, 1))
    moved.current = { actionId: row.actionId, direction }
    setOrder(ids)
    setSaid(t('plan.moved', { name: row.label, rank: to + 1, total: ids.length }))
  }
  const forget = () => {
    setOrder(undefined)
    setSaid('')
  }
  const moveButton = (row: PlanRow, direction: Direction, isPossible: boolean) => (
    <Button
      id={buttonId(row.actionId, direction)}
      variant="tertiary"
      size="sm"
      disabled={!isPossible}
      aria-label={t(direction === 'up' ? 'plan.move-up' : 'plan.move-down', { name: nameOf(row) })}
      onClick={() => move(row, direction)}
    >
      <span aria-hidden="true">{direction === 'up' ? '↑' : '↓'}</span>
    </Button>
  )
  const error = rank.error ?? remove.error
  return (
    <>
      <Paragraph>{t('plan.order-help')}</Paragraph>
      <PlanItemsTable
        rows={rows}
        extra={[
          {
            head: t('plan.order'),
            cell: (row) => (
              <span className="rank-buttons">
                {moveButton(row, 'up', row !== rows[0])}
                {moveButton(row, 'down', row !== rows.at(-1))}
              </span>
            ),
          },
          {
            head: t('plan.remove'),
            cell: (row) => (
              <Button
                variant="tertiary"
                size="sm"
                color="danger"
                aria-label={t('plan.remove-of', { name: nameOf(row) })}
                onClick={() => remove.send({ params: { ...params, actionId: row.actionId } })}
              >
                {t('plan.remove')}
              </Button>
            ),
          },
        ]}
      />
      <p role="status" className="ds-paragraph">
        {said}
      </p>
      {error !== null && <ProblemNotice error={error} />}
      {order !== undefined && (
        <div className="form-actions">
          <Button
            isBusy={rank.isPending}
            onClick={() =>
              rank.send(
                {
                  params,
                  body: { ranking: rows.map(({ actionId }) => actionId) },
                  ...(etag !== undefined && { etag }),
                },
                forget,
              )
            }
          >
            {t('plan.save-order')}
          </Button>
          <Button variant="tertiary" onClick={forget}>
            {t('plan.undo-order')}
          </Button>
        </div>
      )}
    </>
  )
}
