// Mails about a matter's beginning and end (M01, M24).
import type { MessageOf } from '../../domain/message.ts'
import type { Letter } from '../letter.ts'
import type { Bilingual, Language } from '../mail.ts'
import { diaryNumberOf, factsOf, matterLink } from './about-matter.ts'

export function matterOpened(message: MessageOf<'matter-opened'>, language: Language): Letter {
  const diaryNumber = diaryNumberOf(message, language)
  return {
    subject: {
      sv: `Nytt styrdokumentsärende: ${message.matterTitle} (${diaryNumber})`,
      en: `New governing-document matter: ${message.matterTitle} (${diaryNumber})`,
    }[language],
    blocks: [
      {
        kind: 'paragraph',
        text: {
          sv: 'Ett ärende om ett styrdokument har öppnats. Du får uppgifter när det är din tur.',
          en: 'A matter about a governing document has been opened. You get tasks when it is your turn.',
        }[language],
      },
      factsOf(message, language),
      matterLink(message, language),
    ],
    because: {
      sv: 'Du får mejlet för att du handlägger eller ansvarar för ärendet.',
      en: 'You get this mail because you handle or answer for the matter.',
    }[language],
  }
}

const outcomes: Readonly<Record<MessageOf<'matter-closed'>['outcome'], Bilingual>> = {
  'in-force': { sv: 'dokumentet är gällande', en: 'the document is in force' },
  rejected: { sv: 'avslaget', en: 'rejected' },
  refused: { sv: 'avskrivet', en: 'written off' },
  lapsed: { sv: 'förfallet', en: 'lapsed' },
}

export function matterClosed(message: MessageOf<'matter-closed'>, language: Language): Letter {
  const outcome = outcomes[message.outcome][language]
  const diaryNumber = diaryNumberOf(message, language)
  return {
    subject: {
      sv: `Ärendet ${diaryNumber} är avslutat: ${outcome}`,
      en: `Matter ${diaryNumber} is closed: ${outcome}`,
    }[language],
    blocks: [
      {
        kind: 'paragraph',
        text: {
          sv: 'Ärendet är avslutat. Alla handlingar och beslut finns kvar att läsa.',
          en: 'The matter is closed. All its documents and decisions remain to be read.',
        }[language],
      },
      factsOf(message, language, [[{ sv: 'Utfall', en: 'Outcome' }[language], outcome]]),
      matterLink(message, language),
    ],
    because: {
      sv: 'Du får mejlet för att du har varit med i ärendet.',
      en: 'You get this mail because you took part in the matter.',
    }[language],
  }
}
