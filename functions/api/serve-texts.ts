// Serves the texts group: how two texts differ, what they call by an outdated name, and how such names are replaced.
import type * as z from 'zod'
import type { Actor } from '../domain/actor.ts'
import { changeEditorially } from '../domain/document/change-editorially.ts'
import { compareTexts } from '../domain/document/compare-texts.ts'
import type { StoredText } from '../domain/document/document.ts'
import { findOutdatedNames } from '../domain/document/find-outdated-names.ts'
import { outdatedNames } from '../domain/document/outdated-names.ts'
import { isReadable } from '../domain/document/readable-text.ts'
import { proposeReplacements } from '../domain/document/replace-names.ts'
import { versionInForceOn } from '../domain/document/version-in-force.ts'
import type { Moment } from '../domain/moment.ts'
import { defaultRules } from '../domain/organisation/municipal-rules.ts'
import { Refusal } from '../domain/refusal.ts'
import { Environment, readEnvironment, TableNames } from '../runtime/environment.ts'
import { openStore } from '../store/store.ts'
import { connectTables } from '../store/tables.ts'
import { openTextStore, sha256Of } from '../store/text-store.ts'
import { versionsOf } from '../store/versions.ts'
import { type OutdatedNamesView, type TextComparisonView, textRoutes } from './contract/text-routes.ts'
import { requireMayReadDrafts } from './may-read-drafts.ts'
import { requireMayReadText } from './may-read-secret.ts'
import { readBytes, readText } from './read-text.ts'
import { serveGroup } from './serve-group.ts'

/** Below Lambda's 6 MB for an answer, whatever the text is. */
const mostNamesShown = 1000

type NamedText = { text: StoredText; path: string }
type Before = NamedText & { before: z.input<typeof TextComparisonView>['before'] }

const environment = readEnvironment(TableNames.extend(Environment.pick({ DOCUMENT_BUCKET_NAME: true }).shape))
const store = openStore(connectTables(environment))
const texts = openTextStore(environment.DOCUMENT_BUCKET_NAME)

async function versionText(documentId: string, label: string, path: string): Promise<Before> {
  const { state } = await store.load('document-version', `${documentId}/${label}`)
  return { text: state.text, path, before: { version: label } }
}

async function draftText(matterId: string, number: number, path: string): Promise<Before> {
  const { state } = await store.load('draft', `${matterId}/${number}`)
  if (state.storedAt === undefined) throw new Refusal('draft-not-stored', [{ path, message: `${number}` }])
  return { text: state.text, path, before: { draft: number } }
}

/** The text in force of the matter's document, if there is one. */
async function textInForce(matterId: string, { today }: Moment): Promise<Before | undefined> {
  const { state: matter } = await store.load('matter', matterId)
  const versions = await store.all('document-version', versionsOf(matter.documentId))
  const inForce = versionInForceOn(
    versions.map(({ state }) => state),
    today,
  )
  const version = inForce?.version
  return version && { text: version.text, path: 'query.version', before: { version: version.label } }
}

async function compare(former: Before | undefined, after: NamedText, actor: Actor) {
  for (const { text } of former ? [former, after] : [after]) requireMayReadText(text, actor)
  const [formerText, text] = await Promise.all([
    former ? readText(texts, former.text, former.path) : '',
    readText(texts, after.text, after.path),
  ])
  return { body: { ...compareTexts(formerText, text), ...(former && { before: former.before }) } }
}

async function outdatedNamesIn(
  { text, path }: NamedText,
  actor: Actor,
): Promise<{ body: z.input<typeof OutdatedNamesView> }> {
  requireMayReadText(text, actor)
  const characters = await readText(texts, text, path)
  const found = findOutdatedNames(characters)
  return {
    body: {
      namesOf: outdatedNames.version,
      count: found.length,
      items: found.slice(0, mostNamesShown),
      replacements: proposeReplacements(characters),
    },
  }
}

export const handler = serveGroup(
  textRoutes,
  {
    async compareVersion({ params: { documentId, label }, query, actor }) {
      const { state } = await store.load('document-version', `${documentId}/${label}`)
      const former = query.version ?? state.replaces
      const before = former === undefined ? undefined : await versionText(documentId, former, 'query.version')
      return compare(before, { text: state.text, path: 'path.label' }, actor)
    },

    async compareDraft({ params: { matterId, number }, query, actor, grant, moment }) {
      await requireMayReadDrafts(store, matterId, { actor, grant })
      const after = await draftText(matterId, number, 'path.number')
      if (query.draft !== undefined)
        return compare(await draftText(matterId, query.draft, 'query.draft'), after, actor)
      if (query.version === undefined) return compare(await textInForce(matterId, moment), after, actor)
      const { state: matter } = await store.load('matter', matterId)
      return compare(await versionText(matter.documentId, query.version, 'query.version'), after, actor)
    },

    async findOutdatedNamesInVersion({ params, actor }) {
      return outdatedNamesIn(await versionText(params.documentId, params.label, 'path.label'), actor)
    },

    async findOutdatedNamesInDraft({ params, actor, grant }) {
      await requireMayReadDrafts(store, params.matterId, { actor, grant })
      return outdatedNamesIn(await draftText(params.matterId, params.number, 'path.number'), actor)
    },

    async changeEditorially({ params: { documentId }, body, actor, moment }) {
      const [document, versions, rules] = await Promise.all([
        store.load('document', documentId),
        store.all('document-version', versionsOf(documentId)),
        store.find('municipal-rules', 'municipality'),
      ])
      const { openMatterId } = document.state
      const openMatter = openMatterId === undefined ? undefined : await store.load('matter', openMatterId)
      const states = versions.map(({ state }) => state)
      const former = versionInForceOn(states, moment.today)?.version.text
      const { decision, version, bytes } = changeEditorially(body.replacements, {
        actor,
        document,
        versions,
        bytes: former && isReadable(former) ? await readBytes(texts, former) : undefined,
        rules: rules?.state ?? defaultRules,
        openMatter: openMatter?.state,
        sha256Of,
        ...moment,
      })
      // As with a recorded version, the text lies in place before the record points to it.
      await texts.write(version.text, bytes)
      return { body: { version, ...(openMatterId && { openMatterId }) }, decision }
    },
  },
  { store },
)
