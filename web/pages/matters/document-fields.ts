// A document's name and head as the forms about it hold them.
import type { AnswerOf } from '../../api/call.ts'
import type { Fields } from '../../form/initial-value.ts'

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

/** The head as the form holds it: without what it does not have. */
export const headFields = (head: DocumentRow['head']): Fields => ({
  documentType: head.documentType,
  title: head.title,
  appliesTo: [...head.appliesTo],
  validity: head.validity,
  reviseBy: head.reviseBy,
  responsibleRole: head.responsibleRole,
  ...(head.statutes && { statutes: [...head.statutes] }),
  ...(head.builtOn && { builtOn: [...head.builtOn] }),
})

/** The head of a document that is not written yet. */
export const newHead = (title: string): Fields => ({
  documentType: 'policy',
  title,
  appliesTo: [''],
  validity: 'until-further-notice',
  reviseBy: '',
  responsibleRole: 'coordinator',
})
