// The texts of the matters.
import type { Bilingual } from '../../texts/bilingual.ts'

export const matterTexts = {
  'matters.title': { sv: 'Ärenden', en: 'Matters' },
  'matters.none': {
    sv: 'Inget ärende är startat. Samordnaren startar det första.',
    en: 'No matter has been started. The coordinator starts the first one.',
  },
  'matters.name': { sv: 'Ärende', en: 'Matter' },
  'matters.phase': { sv: 'Läge', en: 'Phase' },
  'matters.started': { sv: 'Startat', en: 'Started' },
} as const satisfies Record<string, Bilingual>
