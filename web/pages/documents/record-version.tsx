// Records a version that was decided before this system: its head, its decision and the file of its text.
import { useId, useMemo, useState } from 'react'
import { CommandForm } from '../../form/command-form.tsx'
import type { Fields } from '../../form/initial-value.ts'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { describedBy, Field } from '../../ui/field.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { documentIdOf, headFields, newHead } from '../matters/document-fields.ts'
import { recordVersionSchema } from './document-forms.built.ts'
import type { DocumentShown } from './document-on-page.ts'
import { recordTexts } from './record-texts.ts'

const mostBytes = 3_000_000

const mediaTypes: Readonly<Record<string, string>> = {
  md: 'text/markdown',
  txt: 'text/plain',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

interface FileOfText extends Fields {
  fileName: string
  mediaType: string
  base64: string
}

const base64Of = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '')
    reader.onerror = () => reject(reader.error ?? new Error(file.name))
    reader.readAsDataURL(file)
  })

function FileOfTextField({ onChosen }: { onChosen: (file: FileOfText | undefined) => void }) {
  const { t } = useWords(recordTexts)
  const id = useId()
  const [fault, setFault] = useState<string | undefined>(undefined)
  const choose = async (file: File | undefined) => {
    const mediaType = mediaTypes[file?.name.split('.').at(-1)?.toLowerCase() ?? '']
    const isTooLarge = file !== undefined && file.size > mostBytes
    setFault(
      file === undefined
        ? undefined
        : isTooLarge
          ? t('record.too-large')
          : mediaType === undefined
            ? t('record.other-type')
            : undefined,
    )
    const isGood = file !== undefined && mediaType !== undefined && !isTooLarge
    onChosen(isGood ? { fileName: file.name, mediaType, base64: await base64Of(file) } : undefined)
  }
  const around = { id, label: t('record.file'), help: t('record.file-help'), fault }
  return (
    <Field {...around}>
      <input
        {...describedBy(around)}
        className="ds-input"
        type="file"
        accept={Object.keys(mediaTypes)
          .map((ending) => `.${ending}`)
          .join(',')}
        onChange={({ target }) => void choose(target.files?.[0])}
      />
    </Field>
  )
}

function RecordForm({
  documentId,
  head,
  onDone,
}: {
  documentId: string | undefined
  head: DocumentShown['head'] | undefined
  onDone: () => void
}) {
  const { t } = useWords(recordTexts)
  const [text, setText] = useState<FileOfText | undefined>(undefined)
  const [title, setTitle] = useState('')
  const known = useMemo((): Fields => ({ text }), [text])
  const initial = useMemo(
    (): Fields => ({ head: head === undefined ? newHead(title) : headFields(head) }),
    [head, title],
  )
  const id = documentId ?? documentIdOf(title)
  return (
    <>
      {documentId === undefined && (
        <TextField
          id="record-document-title"
          label={t('record.document-title')}
          value={title}
          onChange={setTitle}
        />
      )}
      {id !== '' && (
        <>
          <FileOfTextField onChosen={setText} />
          {text !== undefined && (
            <CommandForm
              route="recordVersion"
              draft={`recordVersion.${documentId ?? 'new'}`}
              params={{ documentId: id }}
              schema={recordVersionSchema}
              known={known}
              initial={initial}
              submit={t('record.title')}
              onDone={onDone}
            />
          )}
        </>
      )}
    </>
  )
}

export function RecordVersion({
  documentId,
  head,
}: {
  /** Left out: of a document that is not known yet. */
  documentId: string | undefined
  head: DocumentShown['head'] | undefined
}) {
  const { t } = useWords(recordTexts)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {t('record.title')}
      </Button>
      <Dialog title={t('record.title')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Paragraph>{t('record.help')}</Paragraph>
        <RecordForm documentId={documentId} head={head} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}
