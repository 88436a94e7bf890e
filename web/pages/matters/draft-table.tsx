// The drafts of a matter in a table: who wrote each, when, and what became of it.
import type { AnswerOf } from '../../api/call.ts'
import { useRead } from '../../api/use-api.ts'
import { stockholmTime } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Tag } from '../../ui/tag.tsx'
import { draftTexts } from './draft-texts.ts'
import type { MatterShown } from './matter-on-page.ts'

export type DraftRow = AnswerOf<'listDrafts'>['items'][number]

const mostPersons = 100

function DraftState({ draft, matter }: { draft: DraftRow; matter: MatterShown }) {
  const { t } = useWords(draftTexts)
  const { number, storedAt, changedSince } = draft
  if (storedAt === undefined) return <Tag color="warning">{t('drafts.not-stored')}</Tag>
  return (
    <span className="tags">
      {number === matter.draftNumber && <Tag color="success">{t('drafts.current')}</Tag>}
      {number === matter.consultedDraftNumber && <Tag color="info">{t('drafts.consulted')}</Tag>}
      {number === matter.conformedDraftNumber && <Tag color="info">{t('drafts.conformed')}</Tag>}
      {number !== matter.draftNumber && number !== matter.consultedDraftNumber && t('drafts.stored')}
      {changedSince !== undefined && (
        <span className="quiet">
          {t('drafts.changed', {
            percent: Math.round(changedSince.share * 100),
            number: changedSince.draftNumber,
          })}
        </span>
      )}
    </span>
  )
}

export function DraftTable({
  matter,
  drafts,
  chosen,
}: {
  matter: MatterShown
  drafts: readonly DraftRow[]
  chosen: number | undefined
}) {
  const { t } = useWords(draftTexts)
  const { data } = useRead('listPersons', { query: { limit: mostPersons } })
  const names = new Map((data?.body.items ?? []).map(({ id, name }) => [id, name]))
  return (
    <DataTable
      isCaptionHidden
      caption={t('drafts.title')}
      rows={drafts.toReversed()}
      keyOf={({ number }) => String(number)}
      columns={[
        {
          head: t('drafts.number'),
          cell: ({ number, storedAt }) =>
            number === chosen || storedAt === undefined ? (
              <strong>{number}</strong>
            ) : (
              <PageLink to={`/matters/${matter.id}/texts?draft=${number}`}>
                {t('drafts.read', { number })}
              </PageLink>
            ),
        },
        { head: t('drafts.file'), cell: ({ text: { fileName } }) => fileName },
        {
          head: t('drafts.by'),
          cell: ({ uploadedBy }) =>
            uploadedBy === 'system' ? t('drafts.system') : (names.get(uploadedBy) ?? uploadedBy),
        },
        {
          head: t('drafts.when'),
          cell: ({ storedAt, declaredAt }) => (
            <time dateTime={storedAt ?? declaredAt}>{stockholmTime(storedAt ?? declaredAt)}</time>
          ),
        },
        { head: t('drafts.state'), cell: (draft) => <DraftState draft={draft} matter={matter} /> },
      ]}
    />
  )
}
