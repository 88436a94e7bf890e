// Has the system write a document as PDF or Word, tells that it is on its way, and has the browser download it.
import { useState } from 'react'
import type { AnswerOf } from '../../api/call.ts'
import { useCall } from '../../api/use-api.ts'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { decisionTexts } from './decision-texts.ts'

type RenderingRoute = 'renderMemo' | 'renderExtract'
type Format = 'pdf' | 'word'

export function RenderButtons({
  route,
  params,
  what,
}: {
  route: RenderingRoute
  params: Record<string, string>
  /** What the document is called: `Tjänsteskrivelse`. */
  what: string
}) {
  const { t } = useWords(decisionTexts)
  const call = useCall()
  const [writing, setWriting] = useState<Format | undefined>(undefined)
  const [written, setWritten] = useState<AnswerOf<RenderingRoute> | undefined>(undefined)
  const [error, setError] = useState<Error | undefined>(undefined)
  const write = async (format: Format) => {
    setWriting(format)
    setWritten(undefined)
    setError(undefined)
    try {
      const { body } = await call<RenderingRoute>(route, { params, query: { format } })
      setWritten(body)
      // It is sent as an attachment, so the page stays where it is.
      window.location.assign(body.downloadUrl)
    } catch (problem) {
      setError(problem instanceof Error ? problem : new Error(String(problem)))
    }
    setWriting(undefined)
  }
  const button = (format: Format, name: string) => (
    <Button variant="secondary" size="sm" isBusy={writing === format} onClick={() => void write(format)}>
      {name}
    </Button>
  )
  return (
    <>
      <div className="form-actions">
        {button('pdf', t('render.pdf', { what }))}
        {button('word', t('render.word', { what }))}
        <span role="status" className="quiet">
          {writing !== undefined && t('render.working', { what: what.toLowerCase() })}
          {written !== undefined &&
            t('render.done', { file: written.fileName, size: Math.ceil(written.sizeBytes / 1024) })}
        </span>
      </div>
      {error !== undefined && <ProblemNotice error={error} />}
    </>
  )
}
