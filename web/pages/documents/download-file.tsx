// A button that asks for the address of a stored text and has the browser download it.
import { useCall } from '../../api/use-api.ts'
import { useDownload } from '../../api/use-download.ts'
import type { StoredTextRoute } from '../../api/use-stored-text.ts'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { readingTexts } from './reading-texts.ts'

export function DownloadFile({
  route,
  params,
  fileName,
}: {
  route: StoredTextRoute
  params: Record<string, string | number>
  fileName: string
}) {
  const { t } = useWords(readingTexts)
  const call = useCall()
  const download = useDownload(async () => (await call(route, { params })).body)
  return (
    <>
      <div>
        <Button variant="secondary" size="sm" isBusy={download.isPending} onClick={() => download.mutate()}>
          {t('reading.download', { file: fileName })}
        </Button>
      </div>
      {download.error !== null && <ProblemNotice error={download.error} />}
    </>
  )
}
