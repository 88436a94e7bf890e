// How an extraordinary report stands, in words.

import type { Bilingual } from '../../../functions/domain/bilingual.ts'
import type { AnswerOf } from '../../api/call.ts'
import type { TagColor } from '../../ui/tag.tsx'

type Status = AnswerOf<'readExtraordinaryReport'>['status']

export const urgentStatusNames: Record<Status, Bilingual> = {
  drafting: { sv: 'Utkast skrivs', en: 'Being drafted' },
  deciding: { sv: 'Hos säkerhetschefen', en: 'With the security chief' },
  informing: { sv: 'Ledningen informeras', en: 'The management is being informed' },
  'before-board': { sv: 'Hos kommunstyrelsen', en: 'Before the board' },
  received: { sv: 'Mottagen', en: 'Received' },
  'not-reported': { sv: 'Rapporteras inte', en: 'Not reported' },
  withdrawn: { sv: 'Återtagen', en: 'Withdrawn' },
  rejected: { sv: 'Avslagen', en: 'Rejected' },
}

export const urgentStatusColors: Record<Status, TagColor> = {
  drafting: 'warning',
  deciding: 'warning',
  informing: 'warning',
  'before-board': 'info',
  received: 'success',
  'not-reported': 'neutral',
  withdrawn: 'neutral',
  rejected: 'neutral',
}
