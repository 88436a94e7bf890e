// How a version of a document stands, in a word.

import type { Bilingual } from '../../../functions/domain/bilingual.ts'
import type { VersionStanding } from '../../../functions/domain/document/version-in-force.ts'
import type { TagColor } from '../../ui/tag.tsx'

export const standingNames: Record<VersionStanding, Bilingual> = {
  'not-yet': { sv: 'Gäller inte än', en: 'Not yet in force' },
  'in-force': { sv: 'Gäller', en: 'In force' },
  'awaiting-legal-force': { sv: 'Gäller, laga kraft inväntas', en: 'In force, legal force awaited' },
  suspended: { sv: 'Inhiberad', en: 'Suspended' },
  repealed: { sv: 'Gäller inte längre', en: 'No longer in force' },
  annulled: { sv: 'Upphävd av domstol', en: 'Annulled by a court' },
}

export const standingColors: Readonly<Record<VersionStanding, TagColor>> = {
  'not-yet': 'info',
  'in-force': 'success',
  'awaiting-legal-force': 'success',
  suspended: 'warning',
  repealed: 'neutral',
  annulled: 'danger',
}
