// Replaces outdated names in the version in force without a new decision: only those that need no reading are offered.
import { useState } from 'react'
import type { AnswerOf } from '../../api/call.ts'
import { useCommand, useRead } from '../../api/use-api.ts'
import { isReadable } from '../../api/use-stored-text.ts'
import { useMay } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { CheckField } from '../../ui/check-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FieldGroup } from '../../ui/field-group.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import type { VersionRow } from './document-on-page.ts'
import { recordTexts } from './record-texts.ts'

type Replacement = AnswerOf<'findOutdatedNamesInVersion'>['replacements'][number]

function ChooseNames({
  documentId,
  replacements,
}: {
  documentId: string
  replacements: readonly Replacement[]
}) {
  const { t } = useWords(recordTexts)
  const [left, setLeft] = useState<readonly string[]>([])
  const { send, data, error, isPending } = useCommand('changeEditorially')
  if (data !== undefined)
    return (
      <Notice kind="success">
        {t('editorial.done', { label: data.body.version.label })}{' '}
        {data.body.openMatterId !== undefined && t('editorial.open-matter')}
      </Notice>
    )
  if (replacements.length === 0) return <Paragraph>{t('editorial.nothing')}</Paragraph>
  const chosen = replacements.filter(({ from }) => !left.includes(from))
  return (
    <>
      <FieldGroup id="editorial-names" label={t('editorial.choose')}>
        {replacements.map(({ from, to }) => (
          <CheckField
            key={from}
            id={`editorial-${from}`}
            label={t('editorial.exchange', { from, to })}
            isOn={!left.includes(from)}
            onChange={(isOn) => setLeft(isOn ? left.filter((each) => each !== from) : [...left, from])}
          />
        ))}
      </FieldGroup>
      {error !== null && <ProblemNotice error={error} />}
      <div>
        <Button
          isBusy={isPending}
          disabled={chosen.length === 0}
          onClick={() => send({ params: { documentId }, body: { replacements: chosen } })}
        >
          {t('editorial.submit')}
        </Button>
      </div>
    </>
  )
}

function NamesToReplace({ documentId, label }: Pick<VersionRow, 'documentId' | 'label'>) {
  const names = useRead('findOutdatedNamesInVersion', { params: { documentId, label } })
  return (
    <Loaded from={names}>
      {({ body }) => <ChooseNames documentId={documentId} replacements={body.replacements} />}
    </Loaded>
  )
}

export function EditorialChange({ version: { documentId, label, text } }: { version: VersionRow }) {
  const { t } = useWords(recordTexts)
  const mayChange = useMay('document:change-editorially')
  // The dialog keeps the version that it was opened over, also when that has been replaced by what it did.
  const [opened, setOpened] = useState<string | undefined>(undefined)
  if (!mayChange || !isReadable(text.mediaType)) return null
  return (
    <>
      <div>
        <Button variant="secondary" size="sm" onClick={() => setOpened(label)}>
          {t('editorial.title')}
        </Button>
      </div>
      <Dialog title={t('editorial.title')} isOpen={opened !== undefined} onClose={() => setOpened(undefined)}>
        <Paragraph>{t('editorial.help')}</Paragraph>
        {opened !== undefined && <NamesToReplace documentId={documentId} label={opened} />}
      </Dialog>
    </>
  )
}
