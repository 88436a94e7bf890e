// The form that starts a matter, with what is known of its document already filled in.
import { useMemo } from 'react'
import type { AnswerOf } from '../../api/call.ts'
import { CommandForm } from '../../form/command-form.tsx'
import type { Fields } from '../../form/initial-value.ts'
import { useWords } from '../../texts/language.tsx'
import { startMatterSchema } from './matter-forms.built.ts'
import { startTexts } from './start-texts.ts'

export type DocumentRow = AnswerOf<'listDocuments'>['items'][number]

const longestId = 64

/** A document is named by its title: `Policy för AI` is `policy-for-ai`. */
export const documentIdOf = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestId)
    .replace(/^-|-$/g, '')

/** What a body decides next after `3.1` is `4.0`. */
const nextLabel = (latest: string | undefined): string => `${Number(latest?.split('.')[0] ?? 0) + 1}.0`

/** The head as the form holds it: without what it does not have. */
const headFields = (head: DocumentRow['head']): Fields => ({
  documentType: head.documentType,
  title: head.title,
  appliesTo: [...head.appliesTo],
  validity: head.validity,
  reviseBy: head.reviseBy,
  responsibleRole: head.responsibleRole,
  ...(head.statutes && { statutes: [...head.statutes] }),
  ...(head.builtOn && { builtOn: [...head.builtOn] }),
})

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
      head:
        document === undefined
          ? {
              documentType: 'policy',
              title: newTitle,
              appliesTo: [''],
              validity: 'until-further-notice',
              reviseBy: '',
              responsibleRole: 'coordinator',
            }
          : headFields(document.head),
    }),
    [document, newTitle],
  )
  return (
    <CommandForm
      route="startMatter"
      draft={`startMatter.${purpose}.${document?.id ?? 'new'}`}
      schema={startMatterSchema}
      known={known}
      initial={initial}
      submit={t('start.title')}
      onDone={({ body }) => onStarted(body.id)}
    />
  )
}
