// A button that asks for the address of a stored text and has the browser download it.
import { useState } from 'react'
import { useCall } from '../../api/use-api.ts'
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
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<Error | undefined>(undefined)
  const download = async () => {
    setBusy(true)
    setError(undefined)
    try {
      // It is sent as an attachment, so the page stays where it is.
      window.location.assign((await call(route, { params })).body.downloadUrl)
    } catch (problem) {
      setError(problem instanceof Error ? problem : new Error(String(problem)))
    }
    setBusy(false)
  }
  return (
    <>
      <div>
        <Button variant="secondary" size="sm" isBusy={isBusy} onClick={() => void download()}>
          {t('reading.download', { file: fileName })}
        </Button>
      </div>
      {error !== undefined && <ProblemNotice error={error} />}
    </>
  )
}
