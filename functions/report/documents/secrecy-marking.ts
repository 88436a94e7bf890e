// How a document that holds secret parts is marked (OSL 5:5): the paragraph, as the municipality writes it.
import type { Matter } from '../../domain/matter/matter.ts'

/** `OSL 18:8` becomes `Sekretess, OSL 18 kap. 8 §`; undefined when nothing in the matter is secret. */
export function secrecyMarking(secrecy: Matter['secrecy']): string | undefined {
  if (secrecy === undefined || secrecy.extent === 'none' || secrecy.paragraph === undefined) return undefined
  return `Sekretess, ${secrecy.paragraph.replace(/^OSL (\d+):(\d+)\b/, 'OSL $1 kap. $2 §')}`
}
