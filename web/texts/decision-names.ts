// What the capacities of a body, the ways to announce a matter and the majorities are called.

import type { Bilingual } from '../../functions/domain/bilingual.ts'
import type { AnnouncementBasis } from '../../functions/domain/law/announcement.ts'
import type { BodyDecision } from '../../functions/domain/matter/body-decision.ts'
import type { Capacity } from '../../functions/domain/organisation/decision-path.ts'

export const capacityNames: Record<Capacity, Bilingual> = {
  prepares: { sv: 'bereder ärendet', en: 'prepares the matter' },
  proposes: { sv: 'föreslår beslut', en: 'proposes a decision' },
  decides: { sv: 'beslutar', en: 'decides' },
}

export const announcementNames: Record<AnnouncementBasis, Bilingual> = {
  regular: { sv: 'I tid (KL 5:13)', en: 'In time (KL 5:13)' },
  'urgent-announcement': {
    sv: 'Brådskande, senast vardagen före (KL 5:14)',
    en: 'Urgent, the weekday before at the latest (KL 5:14)',
  },
  unanimous: { sv: 'Alla närvarande var överens (KL 5:52)', en: 'All who were present agreed (KL 5:52)' },
}

export const deferredByNames: Record<NonNullable<BodyDecision['deferredBy']>, Bilingual> = {
  majority: { sv: 'en majoritet', en: 'a majority' },
  minority: { sv: 'en minoritet (KL 5:50)', en: 'a minority (KL 5:50)' },
}
