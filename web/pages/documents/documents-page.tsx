// All governing documents: those in force today first, with when each is to be revised and what is on its way.

import type { AnswerOf } from '../../api/call.ts'
import { useWhole } from '../../api/use-whole.ts'
import { useMay } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { documentTypeNames } from '../../texts/matter-names.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { DueDay } from '../../ui/due-day.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Section } from '../../ui/section.tsx'
import { documentTexts } from './document-texts.ts'
import { RecordVersion } from './record-version.tsx'

type DocumentRow = AnswerOf<'listDocuments'>['items'][number]

function Documents({ rows, title }: { rows: readonly DocumentRow[]; title: string }) {
  const { t, say } = useWords(documentTexts)
  const mayReadMatters = useMay('matter:read')
  return (
    <Section title={title}>
      <DataTable
        isCaptionHidden
        caption={title}
        rows={rows}
        keyOf={({ id }) => id}
        columns={[
          {
            head: t('documents.document'),
            cell: ({ id, head }) => (
              <>
                <PageLink to={`/documents/${id}`}>{head.title}</PageLink>
                <div className="quiet">{say(documentTypeNames[head.documentType])}</div>
              </>
            ),
          },
          {
            head: t('documents.version'),
            cell: ({ inForce, latest }) => {
              if (inForce !== undefined) return inForce
              return latest === undefined ? t('documents.never') : t('documents.former', { label: latest })
            },
          },
          {
            head: t('documents.revise-by'),
            cell: ({ head: { reviseBy }, inForce }) => (
              <DueDay day={reviseBy} isOpen={inForce !== undefined} />
            ),
          },
          {
            head: t('documents.on-its-way'),
            cell: ({ openMatterId }) => {
              if (openMatterId === undefined) return '–'
              return mayReadMatters ? (
                <PageLink to={`/matters/${openMatterId}`}>{t('documents.open-matter')}</PageLink>
              ) : (
                t('documents.open-matter')
              )
            },
          },
        ]}
      />
    </Section>
  )
}

export function Component() {
  const { t } = useWords(documentTexts)
  const mayRecord = useMay('document:record')
  const documents = useWhole('listDocuments')
  return (
    <Page
      title={t('documents.title')}
      lead={t('documents.lead')}
      actions={mayRecord && <RecordVersion documentId={undefined} head={undefined} />}
    >
      <Loaded from={documents}>
        {(rows) => {
          if (rows.length === 0) return <Empty>{t('documents.none')}</Empty>
          const inForce = rows.filter((row) => row.inForce !== undefined)
          const others = rows.filter((row) => row.inForce === undefined)
          return (
            <>
              {inForce.length > 0 && <Documents rows={inForce} title={t('documents.in-force')} />}
              {others.length > 0 && <Documents rows={others} title={t('documents.not-in-force')} />}
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
