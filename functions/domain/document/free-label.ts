// A label is given once: also one that an open matter is to give.
import type { Matter } from '../matter/matter.ts'
import { isLaterVersion } from '../matter/start-matter.ts'
import { Refusal } from '../refusal.ts'

/**
 * A matter has its label from its start: a version that took it, or a later one, would meet it on the day of its entry.
 * @param openMatter the matter that is to give the next version, when one is open
 * @throws Refusal `matter-already-open`
 */
export function requireFreeLabel(label: string, openMatter: Matter | undefined): void {
  if (openMatter?.purpose !== 'adopt' || isLaterVersion(openMatter.label, label)) return
  throw new Refusal('matter-already-open', [{ path: 'document', message: `${openMatter.label} ≤ ${label}` }])
}
