// Answers what stands in the texts: how two of them differ, and what they call by an outdated name.
import type * as z from 'zod'
import { compareTexts } from '../domain/document/compare-texts.ts'
import type { StoredText } from '../domain/document/document.ts'
import { findOutdatedNames } from '../domain/document/find-outdated-names.ts'
import { outdatedNames } from '../domain/document/outdated-names.ts'
import { proposeReplacements } from '../domain/document/replace-names.ts'
import { versionInForceOn } from '../domain/document/version-in-force.ts'
import type { Moment } from '../domain/moment.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Store } from '../store/store.ts'
import type { TextStore } from '../store/text-store.ts'
import { versionsOf } from '../store/versions.ts'
import type { Handlers } from './call.ts'
import type { OutdatedNamesView, TextComparisonView, textRoutes } from './contract/text-routes.ts'
import { requireMayReadDrafts } from './may-read-drafts.ts'
import { readText } from './read-text.ts'

/** Below Lambda's 6 MB for an answer, whatever the text is. */
const mostNamesShown = 1000

type NamedText = { text: StoredText; path: string }
type Before = NamedText & { before: z.input<typeof TextComparisonView>['before'] }

export function textHandlers(store: Store, texts: TextStore): Handlers<keyof typeof textRoutes> {
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

  async function compare(former: Before | undefined, after: NamedText) {
    const [formerText, text] = await Promise.all([
      former ? readText(texts, former.text, former.path) : '',
      readText(texts, after.text, after.path),
    ])
    return { body: { ...compareTexts(formerText, text), ...(former && { before: former.before }) } }
  }

  async function outdatedNamesIn({ text, path }: NamedText): Promise<{
    body: z.input<typeof OutdatedNamesView>
  }> {
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

  return {
    async compareVersion({ params: { documentId, label }, query }) {
      const { state } = await store.load('document-version', `${documentId}/${label}`)
      const former = query.version ?? state.replaces
      const before = former === undefined ? undefined : await versionText(documentId, former, 'query.version')
      return compare(before, { text: state.text, path: 'path.label' })
    },

    async compareDraft({ params: { matterId, number }, query, actor, grant, moment }) {
      await requireMayReadDrafts(store, matterId, { actor, grant })
      const after = await draftText(matterId, number, 'path.number')
      if (query.draft !== undefined)
        return compare(await draftText(matterId, query.draft, 'query.draft'), after)
      if (query.version === undefined) return compare(await textInForce(matterId, moment), after)
      const { state: matter } = await store.load('matter', matterId)
      return compare(await versionText(matter.documentId, query.version, 'query.version'), after)
    },

    async findOutdatedNamesInVersion({ params }) {
      return outdatedNamesIn(await versionText(params.documentId, params.label, 'path.label'))
    },

    async findOutdatedNamesInDraft({ params, actor, grant }) {
      await requireMayReadDrafts(store, params.matterId, { actor, grant })
      return outdatedNamesIn(await draftText(params.matterId, params.number, 'path.number'))
    },
  }
}
