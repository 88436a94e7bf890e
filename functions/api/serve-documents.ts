// Serves the documents group: governing documents, their versions, and the drafts of a matter.
import { dependentsOf } from '../domain/document/dependents.ts'
import type { Draft, StoredText } from '../domain/document/document.ts'
import { confirmDraft, declareDraft } from '../domain/document/draft.ts'
import { measureChange } from '../domain/document/measure-change.ts'
import { recordVersion } from '../domain/document/record-version.ts'
import { standingOf, versionInForceOn } from '../domain/document/version-in-force.ts'
import { Refusal } from '../domain/refusal.ts'
import { Environment, readEnvironment, TableNames } from '../runtime/environment.ts'
import { lists } from '../store/lists.ts'
import { draftsOf } from '../store/matter-parts.ts'
import { openStore } from '../store/store.ts'
import { connectTables } from '../store/tables.ts'
import { openTextStore, sha256Of } from '../store/text-store.ts'
import { versionsOf } from '../store/versions.ts'
import { documentRoutes } from './contract/document-routes.ts'
import { draftRoutes } from './contract/draft-routes.ts'
import { requireMayReadDrafts } from './may-read-drafts.ts'
import { requireMayReadText } from './may-read-secret.ts'
import { listPage } from './paging.ts'
import { serveGroup } from './serve-group.ts'

const environment = readEnvironment(TableNames.extend(Environment.pick({ DOCUMENT_BUCKET_NAME: true }).shape))
const store = openStore(connectTables(environment))
const texts = openTextStore(environment.DOCUMENT_BUCKET_NAME)

/** How a draft that is being confirmed differs from the one its matter has consulted on, if it has. */
async function changedSince(draft: Draft, bytes: Uint8Array): Promise<Pick<Draft, 'changedSince'>> {
  if (draft.storedAt !== undefined) return {}
  const { state: matter } = await store.load('matter', draft.matterId)
  if (matter.consultedDraftNumber === undefined) return {}
  const consulted = await store.load('draft', `${matter.id}/${matter.consultedDraftNumber}`)
  const { mediaType, sha256 } = consulted.state.text
  const before = await texts.read(sha256)
  const share = before && measureChange({ mediaType, bytes: before }, { ...draft.text, bytes })
  return share === undefined ? {} : { changedSince: { draftNumber: consulted.state.number, share } }
}

async function download(text: StoredText, now: string) {
  const { url, expiresAt } = await texts.downloadUrl(text, now)
  return { body: { downloadUrl: url, sha256: text.sha256, mediaType: text.mediaType, expiresAt } }
}

export const handler = serveGroup(
  { ...documentRoutes, ...draftRoutes },
  {
    async listDocuments({ query }) {
      const list = { table: 'governance', index: 'gsi1', partition: lists.documents } as const
      return listPage(store, 'document', list, query, (document) => document)
    },

    async readDocument({ params }) {
      const { state, version } = await store.load('document', params.documentId)
      return { body: state, version }
    },

    async listDependents({ params: { documentId } }) {
      const [{ state: document }, versions, documents] = await Promise.all([
        store.load('document', documentId),
        store.all('document-version', versionsOf(documentId)),
        store.all('document', { table: 'governance', index: 'gsi1', partition: lists.documents }),
      ])
      const given = versions.map(({ state }) => state.matterId)
      const matterIds = new Set([...given, document.openMatterId].filter((id) => id !== undefined))
      const matters = await Promise.all([...matterIds].map((id) => store.load('matter', id)))
      const body = dependentsOf(documentId, {
        matters: matters.map(({ state }) => state),
        documents: documents.map(({ state }) => state),
      })
      return { body }
    },

    async readVersionInForce({ params, query, moment }) {
      const stored = await store.all('document-version', {
        ...versionsOf(params.documentId),
        newestFirst: true,
      })
      const versions = stored.map(({ state }) => state)
      const on = query.on ?? moment.today
      const applied = versionInForceOn(versions, on)
      if (applied === undefined) throw new Refusal('not-found', [{ path: 'query.on', message: on }])
      const others = versions.filter(({ label }) => label !== applied.version.label)
      const standings = others.map((version) => ({
        label: version.label,
        standing: standingOf(version, on, versions),
      }))
      return { body: { on, ...applied, others: standings } }
    },

    async listVersions({ params, query }) {
      const list = { ...versionsOf(params.documentId), newestFirst: true }
      return listPage(store, 'document-version', list, query, (version) => version)
    },

    async readVersionText({ params, actor, moment }) {
      const { state } = await store.load('document-version', `${params.documentId}/${params.label}`)
      requireMayReadText(state.text, actor)
      return download(state.text, moment.now)
    },

    async recordVersion({ params, body, actor, grant, moment }) {
      const bytes = Buffer.from(body.text.base64, 'base64')
      const { base64: _, ...file } = body.text
      const text: StoredText = { ...file, sha256: sha256Of(bytes), sizeBytes: bytes.length }
      const existing = await store.find('document', params.documentId)
      const { latest, openMatterId } = existing?.state ?? {}
      const [former, openMatter] = await Promise.all([
        latest ? store.find('document-version', `${params.documentId}/${latest}`) : undefined,
        openMatterId ? store.load('matter', openMatterId) : undefined,
      ])
      const earlier = { ...body, documentId: params.documentId, text }
      const { decision, version } = recordVersion(earlier, bytes, existing, former, {
        actor,
        standing: grant.standing,
        openMatter: openMatter?.state,
        ...moment,
      })
      // The text lies in place before the record points to it; a text nobody points to harms no one.
      await texts.write(text, bytes)
      return { body: version, decision, version: 1 }
    },

    async listDrafts({ params, query, actor, grant }) {
      await requireMayReadDrafts(store, params.matterId, { actor, grant })
      return listPage(store, 'draft', draftsOf(params.matterId), query, (draft: Draft) => draft)
    },

    async declareDraft({ params, body, actor, grant, moment }) {
      // Drafts and declarations of jäv lie in one partition: one Query brings both.
      const [matter, parts] = await Promise.all([
        store.load('matter', params.matterId),
        store.partition('governance', lists.matter(params.matterId)),
      ])
      const drafts = parts.flatMap(({ state }) => (state.kind === 'draft' ? [state] : []))
      const disqualifiedIds = parts.flatMap(({ state }) =>
        state.kind === 'disqualification' ? [state.personId] : [],
      )
      const { decision, draft } = declareDraft(matter.state, drafts, body, {
        actor,
        standing: grant.standing,
        now: moment.now,
        disqualifiedIds,
      })
      const upload = await texts.uploadUrl(draft.text, moment.now)
      return {
        body: { draft, uploadUrl: upload.url, uploadHeaders: upload.headers, expiresAt: upload.expiresAt },
        decision,
      }
    },

    async confirmDraft({ params, actor, grant, moment }) {
      const draft = await store.load('draft', `${params.matterId}/${params.number}`)
      const bytes = await texts.read(draft.state.text.sha256)
      const uploaded = bytes && { bytes, sha256: sha256Of(bytes) }
      const confirmed = confirmDraft(draft, uploaded, {
        actor,
        standing: grant.standing,
        now: moment.now,
        ...(bytes && (await changedSince(draft.state, bytes))),
      })
      if (confirmed === undefined) return { body: draft.state, version: draft.version }
      return { body: confirmed.draft, decision: confirmed.decision }
    },

    async readDraftText({ params, actor, grant, moment }) {
      await requireMayReadDrafts(store, params.matterId, { actor, grant })
      const { state } = await store.load('draft', `${params.matterId}/${params.number}`)
      if (state.storedAt === undefined) throw new Refusal('draft-not-stored')
      requireMayReadText(state.text, actor)
      return download(state.text, moment.now)
    },
  },
  { store },
)
