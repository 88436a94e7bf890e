// What came of each row of a bulk change, while it goes on and afterwards.
import { ApiProblem, NoConnection } from '../../api/problem.ts'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Tag } from '../../ui/tag.tsx'
import { registerTexts } from './register-texts.ts'
import type { BulkResult, BulkRow } from './use-bulk-change.ts'

function Outcome({ error }: { error: Error | undefined }) {
  const { t, say } = useWords(registerTexts)
  if (error === undefined) return <Tag color="success">{t('bulk.done')}</Tag>
  const problem = error instanceof ApiProblem ? error.problem : undefined
  const sentence = t(error instanceof NoConnection ? 'problem.no-connection' : 'problem.unexpected')
  return (
    <>
      <Tag color="danger">{t('bulk.failed')}</Tag> {problem ? say(problem.messages) : sentence}
    </>
  )
}

export function BulkResults({
  results,
  total,
  isRunning,
  onRetry,
}: {
  results: readonly BulkResult[]
  total: number
  isRunning: boolean
  onRetry: (failed: readonly BulkRow[]) => void
}) {
  const { t } = useWords(registerTexts)
  const failed = results.filter(({ error }) => error !== undefined)
  return (
    <>
      {isRunning ? (
        <Progress label={t('bulk.running')} done={results.length} of={total} />
      ) : (
        <Notice kind={failed.length === 0 ? 'success' : 'warning'}>
          {failed.length === 0
            ? t('bulk.all-done', { count: total })
            : t('bulk.some-failed', { failed: failed.length, count: total })}
        </Notice>
      )}
      {results.length > 0 && (
        <DataTable
          caption={t('bulk.results')}
          rows={results}
          keyOf={({ id }) => id}
          columns={[
            { head: t('name'), cell: ({ name }) => name },
            { head: t('bulk.outcome'), cell: ({ error }) => <Outcome error={error} /> },
          ]}
        />
      )}
      {!isRunning && failed.length > 0 && (
        <div className="form-actions">
          <Button onClick={() => onRetry(failed.map(({ id, name }) => ({ id, name })))}>
            {t('bulk.retry')}
          </Button>
        </div>
      )}
    </>
  )
}
