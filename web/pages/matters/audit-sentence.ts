// A sentence about one action of the audit trail; what is in braces comes from the entry.
import type { Bilingual } from '../../../functions/domain/bilingual.ts'

export interface AuditSentence extends Bilingual {
  /** Follows from something else that is told, so that it is left out of the short history. */
  readonly isMinor?: boolean
}
