// When enough members are there to handle a matter (KL 5:45–46, 6:27).
import type { BodyKind } from './body-law.ts'

/** More than half of the members must be present (KL 5:45 for the council, 6:27 for committees). */
export function hasQuorum(presentCount: number, seatCount: number): boolean {
  return presentCount > seatCount / 2
}

/**
 * Whether the body may handle one matter, when some had to leave the room because of jäv.
 * In the council those who had to leave still count (KL 5:46); in a committee only those left in the room do (KL 6:27).
 * @param attendance `presentCount` is those who take part in the matter, substitutes included and the disqualified not;
 * `disqualifiedCount` is those who had to leave and whom no substitute replaced
 */
export function isQuorate(
  kind: BodyKind,
  {
    presentCount,
    disqualifiedCount,
    seatCount,
  }: { readonly presentCount: number; readonly disqualifiedCount: number; readonly seatCount: number },
): boolean {
  switch (kind) {
    case 'council':
      return hasQuorum(presentCount + disqualifiedCount, seatCount)
    case 'committee':
    case 'federation-board':
    case 'advisory':
      return hasQuorum(presentCount, seatCount)
    default:
      return kind satisfies never
  }
}
