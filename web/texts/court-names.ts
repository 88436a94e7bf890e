// What courts, their events and their rulings are called.

import type { Bilingual } from '../../functions/domain/bilingual.ts'
import type { Court, CourtEvent } from '../../functions/domain/matter/court-record.ts'

export const courtNames: Record<Court, Bilingual> = {
  'administrative-court': { sv: 'Förvaltningsrätten', en: 'Administrative Court' },
  'administrative-court-of-appeal': { sv: 'Kammarrätten', en: 'Administrative Court of Appeal' },
  'supreme-administrative-court': {
    sv: 'Högsta förvaltningsdomstolen',
    en: 'Supreme Administrative Court',
  },
}

export const courtEventNames: Record<CourtEvent['event'], Bilingual> = {
  'statement-requested': { sv: 'Yttrande begärt', en: 'Statement requested' },
  inhibited: { sv: 'Inhibition', en: 'Suspended' },
  'inhibition-lifted': { sv: 'Inhibitionen hävd', en: 'Suspension lifted' },
  judged: { sv: 'Avgjort', en: 'Judged' },
  'appealed-further': { sv: 'Överklagat till nästa instans', en: 'Appealed to the next court' },
  'leave-granted': { sv: 'Prövningstillstånd meddelat', en: 'Leave to appeal granted' },
  'leave-refused': { sv: 'Prövningstillstånd inte meddelat', en: 'Leave to appeal refused' },
  'became-final': { sv: 'Avgörandet har vunnit laga kraft', en: 'The ruling is final' },
}

type Ruling = Extract<CourtEvent, { event: 'judged' }>['result']
export const rulingNames: Record<Ruling, Bilingual> = {
  dismissed: { sv: 'överklagandet avvisat', en: 'appeal dismissed' },
  rejected: { sv: 'överklagandet avslaget', en: 'appeal rejected' },
  annulled: { sv: 'beslutet upphävt', en: 'decision annulled' },
}
