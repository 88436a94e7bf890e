// The versions of a document, as they lie in its partition.
import { lists, prefixes } from './lists.ts'
import type { ListQuery } from './store.ts'

/** In the order of their labels. */
export const versionsOf = (documentId: string): ListQuery => ({
  table: 'governance',
  partition: lists.document(documentId),
  prefix: prefixes.version,
})
