// A matter with the document it is about and all its versions: what a ruling or the lack of one changes together.
import type { Change, Effect, Stored } from '../decision.ts'
import type { Document, DocumentVersion } from '../document/document.ts'
import type { DocumentWithVersions } from '../document/version-standing.ts'
import type { Matter } from './matter.ts'

export interface CaseFile extends DocumentWithVersions {
  readonly matter: Matter
}

/** The same, as it was read. */
export interface StoredCaseFile {
  readonly matter: Stored<Matter>
  readonly document: Stored<Document>
  readonly versions: readonly Stored<DocumentVersion>[]
}

/** How something leaves the file, and what must happen because of it. */
export interface Aftermath {
  readonly file: CaseFile
  readonly effects: readonly Effect[]
}

export function caseFileOf({ matter, document, versions }: StoredCaseFile): CaseFile {
  return {
    matter: matter.state,
    document: document.state,
    versions: versions.map(({ state }) => state),
  }
}

/** The version this matter has put in force; undefined while it has put none, and for a repeal. */
export function ownVersion({ matter, versions }: CaseFile): DocumentVersion | undefined {
  return versions.find(({ label, matterId }) => label === matter.label && matterId === matter.id)
}

/** One change for each thing that differs, the matter's first; what happened to a document or version names its own. */
export function changesTo(
  stored: StoredCaseFile,
  after: CaseFile,
  action: string,
  reason?: string,
): Change[] {
  const { matter, document } = stored
  const changes: Change[] = [{ before: matter, after: after.matter, action, reason }]
  if (after.document !== document.state) {
    changes.push({
      before: document,
      after: after.document,
      action: actionOnDocument(document.state, after.document),
    })
  }
  for (const before of stored.versions) {
    const version = after.versions.find(({ label }) => label === before.state.label)
    if (version === undefined || version === before.state) continue
    changes.push({ before, after: version, action: actionOnVersion(before.state, version) })
  }
  return changes
}

function actionOnDocument(before: Document, after: Document): string {
  if (before.inForce === after.inForce) {
    return after.openMatterId === undefined ? 'document.matter-closed' : 'document.matter-opened'
  }
  return after.inForce === undefined ? 'document.out-of-force' : 'document.version-in-force'
}

/** The weightiest of what happened: a ruling that ends a suspension also gives legal force. */
function actionOnVersion(before: DocumentVersion, after: DocumentVersion): string {
  if (before.annulledOn !== after.annulledOn) return 'document-version.annulled'
  if (before.legalForceOn !== after.legalForceOn) {
    return after.legalForceOn === undefined
      ? 'document-version.lost-legal-force'
      : 'document-version.gained-legal-force'
  }
  if (before.repealedOn !== after.repealedOn) {
    return after.repealedOn === undefined ? 'document-version.restored' : 'document-version.repealed'
  }
  const isSuspended = after.suspensions?.at(-1)?.to === undefined
  return isSuspended ? 'document-version.suspended' : 'document-version.resumed'
}
