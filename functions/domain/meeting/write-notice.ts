// Writes the notice that tells on the notice board (anslagstavlan) that minutes have been adjusted (KL 8:12).
import { type NoticeOfAdjustment, noticeOfAdjustment } from '../law/minutes.ts'
import { decisionAt } from '../matter/deliberation.ts'
import type { Matter } from '../matter/matter.ts'
import { Refusal } from '../refusal.ts'

/** The notice with its text, in Swedish as it is put up. */
interface Notice extends NoticeOfAdjustment {
  readonly paragraph: number
  readonly text: string
}

/** One fact on a line, as notices are written. */
function textOf(notice: NoticeOfAdjustment, paragraph: number): string {
  return [
    'Tillkännagivande av justerat protokoll',
    `Organ: ${notice.bodyName}`,
    `Sammanträdesdatum: ${notice.heldOn}`,
    `Paragraf: § ${paragraph}`,
    `Protokollet justerat: ${notice.adjustedOn}`,
    `Anslaget sattes upp: ${notice.announcedOn}`,
    `Anslaget tas ned tidigast: ${notice.earliestTakeDownOn}`,
    `Protokollet förvaras: ${notice.minutesKeptAt}`,
  ].join('\n')
}

/** The notice of what a meeting decided in the matter. Throws `wrong-state` before the adjustment is announced. */
export function writeNotice(matter: Matter, meetingId: string): Notice {
  const decision = decisionAt(matter, meetingId)
  const { bodyName, heldOn, adjustedOn, minutesKeptAt, paragraph, interruptions = [] } = decision
  // One that was put up again stays up for a new three weeks from that day (KL 13:5).
  const announcedOn = interruptions.at(-1)?.announcedAgainOn ?? decision.announcedOn
  if (adjustedOn === undefined || announcedOn === undefined || minutesKeptAt === undefined)
    throw new Refusal('wrong-state')
  const notice = noticeOfAdjustment({ bodyName, heldOn, adjustedOn, announcedOn, minutesKeptAt })
  return { ...notice, paragraph, text: textOf(notice, paragraph) }
}
