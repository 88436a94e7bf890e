// The mail that takes the day's audit seal out of the system, to a place the system cannot change.

import type { Language } from '../../domain/bilingual.ts'
import type { MessageOf } from '../../domain/message.ts'
import { dayInWords } from '../day-in-words.ts'
import type { Letter } from '../letter.ts'

export function auditSealed(message: MessageOf<'audit-sealed'>, language: Language): Letter {
  const { day, sealHash, headCount } = message
  return {
    subject: { sv: `Spårbarhetsloggen förseglad ${day}`, en: `Audit trail sealed ${day}` }[language],
    blocks: [
      {
        kind: 'paragraph',
        text: {
          sv: 'Spårbarhetsloggen har förseglats för dagen. Spara mejlet: med kontrollsumman kan du senare visa att loggen inte har ändrats.',
          en: 'The audit trail has been sealed for the day. Keep this mail: with the digest you can later show that the trail was not changed.',
        }[language],
      },
      {
        kind: 'facts',
        rows: [
          [{ sv: 'Dag', en: 'Day' }[language], dayInWords(day, language)],
          [{ sv: 'Förseglade kedjor', en: 'Sealed chains' }[language], String(headCount)],
          [{ sv: 'Kontrollsumma (SHA-256)', en: 'Digest (SHA-256)' }[language], sealHash],
        ],
      },
      {
        kind: 'button',
        label: { sv: 'Kontrollera spårbarhetsloggen', en: 'Verify the audit trail' }[language],
        path: '/audit',
      },
    ],
    because: {
      sv: 'Du får mejlet varje dag för att du är säkerhetschef.',
      en: 'You get this mail every day because you are the security chief.',
    }[language],
  }
}
