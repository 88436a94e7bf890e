// The outdated names of a text: where each stands, what to write instead, and how.
import type { AnswerOf } from '../../api/call.ts'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { readingTexts } from './reading-texts.ts'

export function NamesShown({ found }: { found: AnswerOf<'findOutdatedNamesInVersion'> }) {
  const { t, say } = useWords(readingTexts)
  const { count, namesOf, items } = found
  if (count === 0) return <Paragraph>{t('names.none', { day: namesOf })}</Paragraph>
  return (
    <>
      <Paragraph>{t('names.count', { count, day: namesOf })}</Paragraph>
      <DataTable
        isCaptionHidden
        caption={t('reading.names')}
        rows={items.map((item, at) => ({ ...item, key: `${at}` }))}
        keyOf={({ key }) => key}
        columns={[
          { head: t('names.line'), align: 'end', cell: ({ line }) => line },
          { head: t('names.found'), cell: ({ found: words }) => words },
          { head: t('names.current'), cell: ({ current }) => current },
          { head: t('names.since'), cell: ({ since }) => <time dateTime={since}>{since}</time> },
          {
            head: t('names.how'),
            cell: ({ exchange, note }) => (
              <>
                {t(exchange === 'plain' ? 'names.plain' : 'names.by-hand')}{' '}
                <span className="quiet">{say(note)}</span>
              </>
            ),
          },
        ]}
      />
    </>
  )
}
