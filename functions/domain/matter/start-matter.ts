// Starts a matter about a governing document: the matter, its document when it is new, and the machine that carries it.
import type { Actor, ActorStamp, Standing } from '../actor.ts'
import { stampOf } from '../actor.ts'
import type { Change, Decision, Effect, Stored } from '../decision.ts'
import type { Document, DocumentHead } from '../document/document.ts'
import { Refusal } from '../refusal.ts'
import { mailTo, startMachine } from './advance.ts'
import type { Matter, MatterOrigin } from './matter.ts'
import { matterOpened } from './matter-message.ts'

export interface StartMatter {
  /** Left out: to adopt a version. */
  purpose?: Exclude<Matter['purpose'], 'receive'> | undefined
  title: string
  reason: string
  origin: MatterOrigin
  documentId: string
  head: DocumentHead
  label: string
}

/** A version follows another when its numbers are greater. */
export function isLaterVersion(label: string, than: string): boolean {
  const [major = 0, minor = 0] = label.split('.').map(Number)
  const [oldMajor = 0, oldMinor = 0] = than.split('.').map(Number)
  return major > oldMajor || (major === oldMajor && minor > oldMinor)
}

/** What a matter is about from the beginning; the rest comes with its way. */
type NewMatter = Pick<
  Matter,
  | 'id'
  | 'process'
  | 'year'
  | 'purpose'
  | 'title'
  | 'reason'
  | 'origin'
  | 'startedBy'
  | 'startedAt'
  | 'documentId'
  | 'head'
  | 'label'
  | 'replaces'
>

/** A matter that waits for its registration, and has nothing behind it. */
export function newMatter(facts: NewMatter): Matter {
  return {
    kind: 'matter',
    ...facts,
    phase: { name: 'registration' },
    round: 1,
    authorIds: [],
    reviews: [],
    opinions: [],
    stop: 0,
    minorityUsed: false,
    decisions: [],
    proceedings: [],
  }
}

/** A matter begins with its registration. */
export function startPreparation(matterId: string): Effect {
  return startMachine('policy-preparation', { matterId, entry: 'registration' })
}

/** The document with its open matter on record: it has one at a time. */
export function withOpenMatter(document: Document, matterId: string): Document {
  if (document.openMatterId !== undefined) {
    throw new Refusal('matter-already-open', [{ path: 'body.documentId', message: document.openMatterId }])
  }
  return { ...document, openMatterId: matterId }
}

/**
 * Opens a matter of any process: the matter, its document when it is new, the machine that prepares it, and the mail that
 * tells of it (M01).
 * @param existing the document, when there is one; a document has one open matter at a time
 * @throws Refusal `matter-already-open`
 */
export function openMatter(
  matter: Matter,
  context: {
    existing: Stored<Document> | undefined
    actor: ActorStamp
    informedIds: readonly string[]
    begins: Effect
  },
): Decision {
  const { existing, actor, begins } = context
  const { id, documentId, head, reason, startedAt } = matter
  const document = withOpenMatter(existing?.state ?? { kind: 'document', id: documentId, head }, id)
  const changes: Change[] = [
    { after: matter, action: 'matter.started', reason },
    existing
      ? { before: existing, after: document, action: 'document.matter-opened' }
      : { after: document, action: 'document.created' },
  ]
  const effects = [begins, ...mailTo(context.informedIds, matterOpened(matter))]
  return { at: startedAt, actor, changes, effects }
}

/** The version a matter gives is later than every earlier one; a repeal is of the version in force. */
function requireLabel({ purpose, label }: StartMatter, document: Document | undefined): void {
  const { inForce, latest } = document ?? {}
  if (purpose === 'repeal') {
    if (inForce === undefined) throw new Refusal('wrong-state', [{ path: 'body.purpose', message: 'repeal' }])
    if (label !== inForce) throw new Refusal('wrong-state', [{ path: 'body.label', message: inForce }])
    return
  }
  if (latest !== undefined && !isLaterVersion(label, latest)) {
    throw new Refusal('already-exists', [{ path: 'body.label', message: `> ${latest}` }])
  }
}

/**
 * @param existing the document, when earlier versions are known; the new one replaces the version in force
 * @param informedIds who is told: the handler and the security chief (M01)
 * @throws Refusal `already-exists`, `matter-already-open`, `wrong-state`
 */
export function startMatter(
  command: StartMatter,
  context: {
    actor: Actor
    standing: Standing | undefined
    existing: Stored<Document> | undefined
    informedIds: readonly string[]
    matterId: string
    now: string
  },
): { decision: Decision; matter: Matter } {
  const { existing, actor, now, matterId } = context
  const { purpose = 'adopt', title, reason, origin, documentId, label } = command
  const before = existing?.state
  requireLabel(command, before)
  if (before !== undefined && before.head.documentType !== command.head.documentType)
    throw new Refusal('wrong-state', [{ path: 'body.head.documentType', message: before.head.documentType }])
  const head = purpose === 'repeal' && before ? before.head : command.head
  const replaces = purpose === 'adopt' ? before?.inForce : undefined
  const matter = newMatter({
    id: matterId,
    process: 'policy-adoption',
    purpose,
    title,
    reason,
    origin,
    startedBy: actor.personId,
    startedAt: now,
    documentId,
    head,
    label,
    ...(replaces && { replaces }),
  })
  const decision = openMatter(matter, {
    existing,
    actor: stampOf(actor, context.standing),
    informedIds: [actor.personId, ...context.informedIds],
    begins: startPreparation(matterId),
  })
  return { decision, matter }
}
