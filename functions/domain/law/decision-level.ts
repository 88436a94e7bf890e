// Who decides which kind of governing document (KL 5:1–2; domain 1.3).
import type { DocumentType } from '../document/document.ts'
import { Refusal } from '../refusal.ts'
import type { BodyKind } from './body-law.ts'

/**
 * A policy sets goals for the whole municipality and is the council's (KL 5:1). The law leaves the rest to the
 * municipality: guidelines, action plans and reports are the executive board's, instructions the director's (domain 1.3).
 */
export function decidingBodyKind(documentType: DocumentType): BodyKind | 'director' {
  switch (documentType) {
    case 'policy':
      return 'council'
    case 'guideline':
    case 'action-plan':
    case 'annual-report':
    case 'extraordinary-report':
      return 'committee'
    case 'instruction':
      return 'director'
    default:
      return documentType satisfies never
  }
}

/** Whether a body of the kind may decide it: an advisory one nothing, and only the council decides a policy, and cannot hand that on (KL 5:1–2). */
export function mayDecide(documentType: DocumentType, bodyKind: BodyKind | 'director'): boolean {
  if (bodyKind === 'advisory') return false
  const belongsToCouncil = decidingBodyKind(documentType) === 'council'
  return !belongsToCouncil || bodyKind === 'council'
}

/** Only the council decides a policy (KL 5:1) and it cannot hand that to a committee (KL 5:2). Throws `wrong-decision-level`. */
export function requireDecisionLevel(documentType: DocumentType, bodyKind: BodyKind | 'director'): void {
  if (!mayDecide(documentType, bodyKind)) throw new Refusal('wrong-decision-level')
}
