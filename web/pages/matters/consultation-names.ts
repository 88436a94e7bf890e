// What the states and flags of a consulted unit are called.

import type { Bilingual } from '../../../functions/domain/bilingual.ts'
import type { Opinion, OpinionFlag } from '../../../functions/domain/matter/opinion-record.ts'

export const opinionStatusNames: Record<Opinion['status'], Bilingual> = {
  sent: { sv: 'Skickat', en: 'Sent' },
  opened: { sv: 'Öppnat', en: 'Opened' },
  respite: { sv: 'Anstånd', en: 'Respite' },
  answered: { sv: 'Svar', en: 'Answered' },
  late: { sv: 'Försenat svar', en: 'Late answer' },
  abstained: { sv: 'Avstår', en: 'Abstains' },
  missing: { sv: 'Uteblivet', en: 'Missing' },
}

export const opinionFlagNames: Record<OpinionFlag, Bilingual> = {
  late: { sv: 'Inkommet efter remisstid', en: 'Came in after the time to answer' },
  'check-delegation': { sv: 'Kontrollera delegation', en: 'Check the delegation' },
  'after-memo': { sv: 'Inkommet efter tjänsteskrivelsen', en: 'Came in after the memo' },
}
