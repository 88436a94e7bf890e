// The internal reviews of a matter's drafts; what was said stands as the reviewer wrote it.
import { useValueWords } from '../../form/value-words.ts'
import { useWords } from '../../texts/language.tsx'
import { withinSentence } from '../../texts/within-sentence.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Section } from '../../ui/section.tsx'
import { Tag } from '../../ui/tag.tsx'
import type { TaskOfMatter } from './audit-facts.ts'
import { draftTexts } from './draft-texts.ts'
import { type MatterShown, useMatterTasks } from './matter-on-page.ts'

function Comments({ task }: { task: TaskOfMatter | undefined }) {
  const answer = task?.answer
  if (answer?.kind !== 'review-draft') return task?.refusalReason ?? '–'
  const { comment, sections = [] } = answer
  if (comment === undefined && sections.length === 0) return '–'
  return (
    <>
      {comment}
      {sections.map(({ section, comment: words }) => (
        <div key={section}>
          <strong>{section}:</strong> {words}
        </div>
      ))}
    </>
  )
}

export function ReviewTable({ matter: { id, reviews } }: { matter: MatterShown }) {
  const { t } = useWords(draftTexts)
  const wordOf = useValueWords()
  const { data: tasks = [] } = useMatterTasks(id)
  const names = {
    approve: t('reviews.approve'),
    change: t('reviews.change'),
    refused: t('reviews.refused'),
    missing: t('reviews.missing'),
  }
  const colors = { approve: 'success', change: 'warning', refused: 'neutral', missing: 'neutral' } as const
  return (
    <Section title={t('reviews.title')}>
      <DataTable
        isCaptionHidden
        caption={t('reviews.title')}
        rows={reviews}
        keyOf={({ taskId, draftNumber }) => `${taskId} ${draftNumber}`}
        columns={[
          {
            head: t('reviews.reviewer'),
            cell: ({ reviewer, role }) => (
              <>
                {reviewer} <span className="quiet">{withinSentence(wordOf('role', role))}</span>
              </>
            ),
          },
          { head: t('reviews.draft'), align: 'end', cell: ({ draftNumber }) => draftNumber },
          {
            head: t('reviews.verdict'),
            cell: ({ verdict }) => <Tag color={colors[verdict]}>{names[verdict]}</Tag>,
          },
          {
            head: t('reviews.comment'),
            cell: ({ taskId }) => <Comments task={tasks.find((task) => task.id === taskId)} />,
          },
        ]}
      />
    </Section>
  )
}
