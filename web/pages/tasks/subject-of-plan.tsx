// What a task about a yearly plan shows: its items in their order, and where they can be changed.

import { useRead } from '../../api/use-api.ts'
import { useNames } from '../../api/use-names.ts'
import { useMay } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { subjectTexts } from './subject-texts.ts'
import type { TaskRow } from './task-list.tsx'

export function usePlanOf({ subject }: TaskRow) {
  return useRead('readPlan', { params: { year: subject.planYear ?? 0 } })
}

export function SubjectOfPlan({ task }: { task: TaskRow }) {
  const { t } = useWords(subjectTexts)
  const unitName = useNames('listUnits')
  const plan = usePlanOf(task)
  const mayChange = useMay('plan:change')
  return (
    <>
      <Loaded from={plan}>
        {({ body: { rows } }) =>
          rows.length === 0 ? (
            <Empty>{t('task.plan-empty')}</Empty>
          ) : (
            <DataTable
              caption={t('task.plan-items')}
              rows={rows}
              keyOf={({ actionId }) => actionId}
              columns={[
                { head: t('task.rank'), align: 'end', cell: ({ rank }) => rank },
                { head: t('task.action'), cell: ({ title, label }) => title ?? label },
                { head: t('task.unit'), cell: ({ unitId }) => unitName(unitId) },
                { head: t('task.cost'), align: 'end', cell: ({ cost }) => cost?.toLocaleString('sv-SE') },
                { head: t('task.done-by'), cell: ({ dueOn }) => dueOn },
              ]}
            />
          )
        }
      </Loaded>
      {task.subject.planYear !== undefined && (
        <PageLink to={`/action-plans/${task.subject.planYear}`}>
          {t(mayChange ? 'task.change-plan' : 'task.read-plan')}
        </PageLink>
      )}
    </>
  )
}
