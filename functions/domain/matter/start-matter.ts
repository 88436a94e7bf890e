// Starts a policy adoption: the matter, its document when it is new, and the machine that carries it.
import type { Actor, Standing } from '../actor.ts'
import { stampOf } from '../actor.ts'
import type { Change, Decision, Effect, Stored } from '../decision.ts'
import type { Document, DocumentHead } from '../document/document.ts'
import { Refusal } from '../refusal.ts'
import { mailTo } from './advance.ts'
import type { Matter, MatterOrigin } from './matter.ts'
import { matterOpened } from './matter-message.ts'

export interface StartMatter {
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

/**
 * @param existing the document, when earlier versions are known; the new one replaces the version in force
 * @param informedIds who is told: the handler and the security chief (M01)
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
  const replaces = existing?.state.inForce
  const latest = existing?.state.latest
  if (latest !== undefined && !isLaterVersion(command.label, latest)) {
    throw new Refusal('already-exists', [{ path: 'body.label', message: `> ${latest}` }])
  }
  const isOtherType = existing !== undefined && existing.state.head.documentType !== command.head.documentType
  if (isOtherType)
    throw new Refusal('wrong-state', [
      { path: 'body.head.documentType', message: existing.state.head.documentType },
    ])
  const matter: Matter = {
    kind: 'matter',
    id: matterId,
    process: 'policy-adoption',
    title: command.title,
    reason: command.reason,
    origin: command.origin,
    startedBy: actor.personId,
    startedAt: now,
    documentId: command.documentId,
    head: command.head,
    label: command.label,
    ...(replaces && { replaces }),
    phase: { name: 'registration' },
    round: 1,
    authorIds: [],
    reviews: [],
    opinions: [],
    decisions: [],
  }
  const newDocument: Document = { kind: 'document', id: command.documentId, head: command.head }
  const changes: Change[] = [{ after: matter, action: 'matter.started', reason: command.reason }]
  if (existing === undefined) changes.push({ after: newDocument, action: 'document.created' })
  const effects: Effect[] = [
    { kind: 'start-execution', machine: 'policy-preparation', input: { matterId, entry: 'registration' } },
    ...mailTo([actor.personId, ...context.informedIds], matterOpened(matter)),
  ]
  return { decision: { at: now, actor: stampOf(actor, context.standing), changes, effects }, matter }
}
