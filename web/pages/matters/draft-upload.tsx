// Uploads a draft to a matter: choose a file, see how far it has come, and its digest when it is there.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useCall } from '../../api/use-api.ts'
import { kilobytes } from '../../texts/kilobytes.ts'
import { useWords } from '../../texts/language.tsx'
import { describedBy, Field } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { Progress } from '../../ui/progress.tsx'
import { draftUploadTexts } from './draft-upload-texts.ts'
import {
  acceptedEndings,
  BrokenUpload,
  type DraftProgress,
  faultOfFile,
  type SentDraft,
  sendDraft,
} from './send-draft.ts'

const stepNames = {
  hashing: 'upload.hashing',
  sending: 'upload.sending',
  checking: 'upload.checking',
} as const

function Outcome({ sent, error }: { sent: SentDraft | undefined; error: Error | null }) {
  const { t } = useWords(draftUploadTexts)
  if (error instanceof BrokenUpload) return <Notice kind="danger">{t('upload.broken')}</Notice>
  if (error !== null) return <ProblemNotice error={error} />
  if (sent === undefined) return null
  return (
    <Notice kind="success">
      <Paragraph>{t('upload.done', { number: sent.number, name: sent.fileName })}</Paragraph>
      <Paragraph isQuiet>
        <span className="digest">{t('upload.digest', { digest: sent.sha256 })}</span>
      </Paragraph>
    </Notice>
  )
}

export function DraftUpload({
  matterId,
  onUploaded,
}: {
  matterId: string
  /** Called when the server has checked the file. */
  onUploaded?: (draftNumber: number) => void
}) {
  const { t } = useWords(draftUploadTexts)
  const id = useId()
  const call = useCall()
  const queries = useQueryClient()
  const [progress, setProgress] = useState<DraftProgress | undefined>()
  const [fault, setFault] = useState<string | undefined>()
  const upload = useMutation({
    mutationFn: (file: File) => sendDraft(call, { matterId, file }, setProgress),
    onSuccess: async ({ number }) => {
      await queries.invalidateQueries()
      onUploaded?.(number)
    },
    onSettled: () => setProgress(undefined),
  })
  const choose = (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (file === undefined || upload.isPending) return
    const found = faultOfFile(file)
    setFault(found && t(found))
    if (found === undefined) upload.mutate(file)
    // The same file can be chosen again when it has been put right.
    input.value = ''
  }
  const around = { id, label: t('upload.label'), help: t('upload.help'), fault }
  return (
    <div className="form-part">
      <Field {...around}>
        <input
          {...describedBy(around)}
          className="ds-input"
          type="file"
          accept={acceptedEndings}
          disabled={upload.isPending}
          onChange={({ target }) => choose(target)}
        />
      </Field>
      {progress && (
        <div role="status">
          <Progress
            label={t(stepNames[progress.step])}
            done={kilobytes(progress.sentBytes)}
            of={kilobytes(progress.ofBytes)}
            unit="kB"
          />
        </div>
      )}
      <Outcome sent={upload.data} error={upload.error} />
    </div>
  )
}
