// Reads a matter's document and all its versions: what a ruling, or its legal force, bears on.
import type { Stored } from '../domain/decision.ts'
import type { StoredCaseFile } from '../domain/matter/case-file.ts'
import type { Matter } from '../domain/matter/matter.ts'
import type { Store } from './store.ts'
import { versionsOf } from './versions.ts'

export async function readCaseFile(store: Store, matter: Stored<Matter>): Promise<StoredCaseFile> {
  const { documentId } = matter.state
  const [document, versions] = await Promise.all([
    store.load('document', documentId),
    store.all('document-version', versionsOf(documentId)),
  ])
  return { matter, document, versions }
}
