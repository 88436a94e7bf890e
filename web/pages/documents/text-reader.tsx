// A stored text to read: shown where it is Markdown or plain text, otherwise downloaded.
import { isReadable, type StoredTextRoute, useStoredText } from '../../api/use-stored-text.ts'
import { useWords } from '../../texts/language.tsx'
import { FormattedText } from '../../ui/formatted-text.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { DownloadFile } from './download-file.tsx'
import { readingTexts } from './reading-texts.ts'

const typeNames: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
}

export function TextReader({
  route,
  params,
  text: { mediaType, fileName },
}: {
  route: StoredTextRoute
  params: Record<string, string | number>
  text: { mediaType: string; fileName: string }
}) {
  const { t } = useWords(readingTexts)
  const isShown = isReadable(mediaType)
  const text = useStoredText(route, params, { enabled: isShown })
  return (
    <>
      {isShown ? (
        <Loaded from={text}>
          {(words) => (
            <article className="paper">
              <FormattedText text={words} />
            </article>
          )}
        </Loaded>
      ) : (
        <Paragraph>{t('reading.only-file', { type: typeNames[mediaType] ?? mediaType })}</Paragraph>
      )}
      <DownloadFile route={route} params={params} fileName={fileName} />
    </>
  )
}
