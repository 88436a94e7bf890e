// A text that belongs to an extraordinary report is read by those alone who may read the report (OSL 18:8).
import type { Actor } from '../domain/actor.ts'
import type { StoredText } from '../domain/document/document.ts'
import { findGrant } from '../domain/permission.ts'
import { Refusal } from '../domain/refusal.ts'

/** Refuses with `permission-denied`. A chair, who reads the reports of one board, reads them as reports. */
export function requireMayReadText({ isSecret }: Pick<StoredText, 'isSecret'>, actor: Actor): void {
  if (isSecret && findGrant(actor, 'extraordinary-report:read')?.scope !== 'everywhere')
    throw new Refusal('permission-denied')
}
