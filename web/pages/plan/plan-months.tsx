// The plan by the month its actions are due.
import { useWords } from '../../texts/language.tsx'
import { monthTitle } from '../../texts/months.ts'
import { BarChart } from '../../ui/chart/bar-chart.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Section } from '../../ui/section.tsx'
import { PlanItemsTable } from './plan-items-table.tsx'
import { usePlanShown } from './plan-page.tsx'
import { planTexts } from './plan-texts.ts'

export function Component() {
  const { t, language } = useWords(planTexts)
  const { plan } = usePlanShown()
  if (plan.rows.length === 0) return <Empty>{t('plan.no-items-read')}</Empty>
  const months = [...Map.groupBy(plan.rows, ({ dueOn }) => dueOn.slice(0, 7))]
    .map(([month, rows]) => ({ month, rows, name: monthTitle(month, language) }))
    .toSorted((a, b) => a.month.localeCompare(b.month))
  return (
    <>
      <BarChart
        title={t('plan.by-month')}
        heads={[t('plan.month'), t('plan.month-count')]}
        bars={months.map(({ month, name, rows }) => ({
          id: month,
          label: name,
          value: rows.length,
          shown: String(rows.length),
        }))}
      />
      {months.map(({ month, name, rows }) => (
        <Section key={month} title={name}>
          <PlanItemsTable rows={rows} rankOf={(row) => row.rank} />
        </Section>
      ))}
    </>
  )
}
