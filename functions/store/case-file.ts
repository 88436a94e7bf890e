// Reads a matter's document and all its versions: what a ruling, or its legal force, bears on.
import type { Stored } from '../domain/decision.ts'
import type { StoredCaseFile } from '../domain/matter/case-file.ts'
import type { Matter } from '../domain/matter/matter.ts'
import { lists, prefixes } from './keys.ts'
import type { Store } from './store.ts'

export async function readCaseFile(store: Store, matter: Stored<Matter>): Promise<StoredCaseFile> {
  const { documentId } = matter.state
  const [document, versions] = await Promise.all([
    store.load('document', documentId),
    store.all('document-version', {
      table: 'governance',
      partition: lists.document(documentId),
      prefix: prefixes.version,
    }),
  ])
  return { matter, document, versions }
}
