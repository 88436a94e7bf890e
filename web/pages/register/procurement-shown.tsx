// The requirements on a supplier: read here, and taken along as a file.
import type { AnswerOf } from '../../api/call.ts'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Heading } from '../../ui/heading.tsx'
import { DownloadButton } from './download-button.tsx'
import { requirementTexts } from './requirement-texts.ts'

export function ProcurementShown({ annex }: { annex: AnswerOf<'writeProcurement'> }) {
  const { t } = useWords(requirementTexts)
  return (
    <>
      <Heading level={2}>{annex.title}</Heading>
      <div>
        <DownloadButton
          fileName={`${annex.title}.md`}
          mediaType="text/markdown"
          content={() => annex.markdown}
        >
          {t('procurement.download')}
        </DownloadButton>
      </div>
      <DataTable
        caption={t('procurement.count', { count: annex.rows.length })}
        rows={annex.rows}
        keyOf={({ id }) => id}
        columns={[
          { head: t('procurement.id'), cell: ({ id }) => id },
          { head: t('procurement.requirement'), cell: ({ text }) => text },
          { head: t('procurement.evidence'), cell: ({ evidence }) => evidence },
          { head: 'ISO/IEC 27002', cell: ({ iso }) => iso.join(', ') },
        ]}
      />
    </>
  )
}
