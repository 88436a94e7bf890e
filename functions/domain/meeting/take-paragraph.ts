// Takes a paragraph number in a body's minutes: once for each body and calendar year (KL 5:65, 6:35).
import type { Change } from '../decision.ts'
import type { BodyKind } from '../law/body-law.ts'
import { Refusal } from '../refusal.ts'
import type { Meeting } from './meeting.ts'
import type { MinutesParagraph } from './minutes-paragraph.ts'
import { basisFor } from './outcome-facts.ts'

/**
 * Throws `paragraph-taken`. When two take it at once the database refuses the second.
 * @param taken the paragraph of that number, when the body has one that year
 */
export function takeParagraph(
  meeting: Pick<Meeting, 'id' | 'bodyId' | 'heldOn'>,
  use: { readonly matterId: string; readonly number: number; readonly bodyKind: BodyKind },
  taken: MinutesParagraph | undefined,
): Change {
  const { id: meetingId, bodyId, heldOn } = meeting
  const { matterId, number, bodyKind } = use
  if (taken !== undefined) {
    const fault = { path: 'body.answer.paragraph', message: `§ ${number}: ${taken.meetingId}` }
    throw new Refusal('paragraph-taken', [fault], basisFor({ bodyKind }, 'KL 5:65', 'KL 6:35'))
  }
  const year = Number(heldOn.slice(0, 4))
  const after: MinutesParagraph = {
    kind: 'minutes-paragraph',
    bodyId,
    year,
    number,
    meetingId,
    matterId,
  }
  return { after, action: 'paragraph.taken' }
}
