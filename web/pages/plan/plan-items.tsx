// What stands in the plan: to read, or to put in order while it is being prepared.
import { useWords } from '../../texts/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { AddPlanItem } from './add-plan-item.tsx'
import { PlanItemsTable } from './plan-items-table.tsx'
import { usePlanShown } from './plan-page.tsx'
import { PlanRanking } from './plan-ranking.tsx'
import { planTexts } from './plan-texts.ts'

export function Component() {
  const { t } = useWords(planTexts)
  const { plan, etag, isOpen } = usePlanShown()
  if (plan.rows.length === 0)
    return (
      <>
        <Empty>{t(isOpen ? 'plan.no-items' : 'plan.no-items-read')}</Empty>
        {isOpen && <AddPlanItem plan={plan} />}
      </>
    )
  if (!isOpen) return <PlanItemsTable rows={plan.rows} />
  return (
    <>
      <PlanRanking plan={plan} etag={etag} />
      <AddPlanItem plan={plan} />
    </>
  )
}
