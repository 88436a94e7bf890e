// Opens a draft's text in a tab of its own: its address lives for five minutes, so it is fetched when one asks.
import { useState } from 'react'
import { useCall } from '../../api/use-api.ts'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { subjectTexts } from './subject-texts.ts'

export function DraftLink({ matterId, number }: { matterId: string; number: number }) {
  const { t } = useWords(subjectTexts)
  const call = useCall()
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<Error | undefined>()
  const open = async () => {
    // Opened before the answer has come: a browser lets a click open a tab, but not what comes later.
    const tab = window.open('', '_blank')
    if (tab) tab.opener = null
    setBusy(true)
    try {
      const { body } = await call('readDraftText', { params: { matterId, number } })
      if (tab) tab.location.href = body.downloadUrl
      else window.location.href = body.downloadUrl
      setError(undefined)
    } catch (caught) {
      tab?.close()
      setError(caught instanceof Error ? caught : new Error(String(caught)))
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Button variant="secondary" size="sm" isBusy={isBusy} onClick={() => void open()}>
        {t('task.read-draft', { number })}
      </Button>
      {error !== undefined && <ProblemNotice error={error} />}
    </>
  )
}
