// The form that starts a matter, with what is known of its document already filled in.
import { useMemo } from 'react'
import { CommandForm } from '../../form/command-form.tsx'
import type { Fields } from '../../form/initial-value.ts'
import { useWords } from '../../texts/language.tsx'
import { type DocumentRow, documentIdOf, headFields, newHead } from './document-fields.ts'
import { startMatterSchema, startMatterSchemaOf } from './matter-forms.built.ts'
import { startTexts } from './start-texts.ts'

/** What a body decides next after `3.1` is `4.0`. */
const nextLabel = (latest: string | undefined): string => `${Number(latest?.split('.')[0] ?? 0) + 1}.0`

export function StartForm({
  purpose,
  document,
  newTitle,
  onStarted,
}: {
  purpose: 'revise' | 'new' | 'repeal'
  document: DocumentRow | undefined
  newTitle: string
  onStarted: (matterId: string) => void
}) {
  const { t } = useWords(startTexts)
  const isRepeal = purpose === 'repeal'
  const known = useMemo(
    (): Fields => ({
      process: 'policy-adoption',
      purpose: isRepeal ? 'repeal' : 'adopt',
      documentId: document?.id ?? documentIdOf(newTitle),
      ...(isRepeal && document && { label: document.inForce, head: headFields(document.head) }),
    }),
    [isRepeal, document, newTitle],
  )
  const initial = useMemo(
    (): Fields => ({
      title: document?.head.title ?? newTitle,
      label: nextLabel(document?.latest),
      head: document === undefined ? newHead(newTitle) : headFields(document.head),
    }),
    [document, newTitle],
  )
  return (
    <CommandForm
      route="startMatter"
      draft={`startMatter.${purpose}.${document?.id ?? 'new'}`}
      schema={(document && startMatterSchemaOf[document.head.documentType]) ?? startMatterSchema}
      known={known}
      initial={initial}
      submit={t('start.title')}
      onDone={({ body }) => onStarted(body.id)}
    />
  )
}
