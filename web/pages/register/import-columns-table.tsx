// What the columns of an import file are called and hold, with an empty file to begin from.
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Details } from '../../ui/details.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { DownloadButton } from './download-button.tsx'
import { importColumns } from './import-columns.built.ts'
import { importTexts } from './import-texts.ts'

/** Without it Excel takes the file for Windows-1252. */
const byteOrderMark = '\uFEFF'

export function ImportColumnsTable({ content }: { content: 'assets' | 'klassa' }) {
  const { t, say } = useWords(importTexts)
  const columns = importColumns[content]
  return (
    <Details summary={t('import.columns')}>
      <Paragraph>{t('import.columns-help')}</Paragraph>
      <div>
        <DownloadButton
          fileName={content === 'assets' ? 'informationstillgangar.csv' : 'klassningar.csv'}
          mediaType="text/csv"
          content={() => `${byteOrderMark}${columns.map(({ name }) => name).join(';')}\r\n`}
        >
          {t('import.template')}
        </DownloadButton>
      </div>
      <DataTable
        caption={t('import.columns')}
        isCaptionHidden
        rows={columns}
        keyOf={({ name }) => name}
        columns={[
          { head: t('import.column'), cell: ({ name }) => name },
          { head: t('import.demanded'), cell: ({ isDemanded }) => t(isDemanded ? 'yes' : 'no') },
          { head: t('import.holds'), cell: ({ expects }) => say(expects) },
        ]}
      />
    </Details>
  )
}
