// Mails about a matter's beginning, its text and its end (M01, M02, M24).

import type { Bilingual, Language } from '../../domain/bilingual.ts'
import type { MessageOf } from '../../domain/message.ts'
import type { Letter } from '../letter.ts'
import { diaryNumberOf, factsOf, matterLink } from './about-matter.ts'

function openedSubject(message: MessageOf<'matter-opened' | 'revision-started'>, language: Language): string {
  const diaryNumber = diaryNumberOf(message, language)
  return {
    sv: `Nytt styrdokumentsärende: ${message.matterTitle} (${diaryNumber})`,
    en: `New governing-document matter: ${message.matterTitle} (${diaryNumber})`,
  }[language]
}

export function matterOpened(message: MessageOf<'matter-opened'>, language: Language): Letter {
  return {
    subject: openedSubject(message, language),
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

const origins: Readonly<Record<MessageOf<'revision-started'>['because'], Bilingual>> = {
  'review-date': {
    sv: 'Systemet har öppnat ärendet för att det är dags att revidera dokumentet.',
    en: 'The system has opened the matter because it is time to revise the document.',
  },
  'topicality-review': {
    sv: 'Systemet har öppnat ärendet för att aktualitetsprövningen visade att dokumentet inte kan gälla som det är.',
    en: 'The system has opened the matter because the topicality review showed that the document cannot stay as it is.',
  },
  'court-ruling': {
    sv: 'Systemet har öppnat ärendet för att en domstol har upphävt beslutet om dokumentet.',
    en: 'The system has opened the matter because a court has annulled the decision on the document.',
  },
}

/** M01 for a matter that nobody has opened by hand. */
export function revisionStarted(message: MessageOf<'revision-started'>, language: Language): Letter {
  return {
    subject: openedSubject(message, language),
    blocks: [
      { kind: 'paragraph', text: origins[message.because][language] },
      factsOf(message, language, [[{ sv: 'Dokument', en: 'Document' }[language], message.documentTitle]]),
      matterLink(message, language),
    ],
    because: {
      sv: 'Du får mejlet för att du ansvarar för dokumentet eller för processen.',
      en: 'You get this mail because you answer for the document or for the process.',
    }[language],
  }
}

export function draftShared(message: MessageOf<'draft-shared'>, language: Language): Letter {
  const { matterTitle, versionLabel, draftNumber } = message
  return {
    subject: {
      sv: `Utkast att läsa: ${matterTitle} v${versionLabel}`,
      en: `Draft to read: ${matterTitle} v${versionLabel}`,
    }[language],
    blocks: [
      {
        kind: 'paragraph',
        text: {
          sv: 'Ett utkast är klart och går till granskning. Du kan läsa det nu.',
          en: 'A draft is finished and goes to review. You can read it now.',
        }[language],
      },
      factsOf(message, language, [
        [{ sv: 'Version', en: 'Version' }[language], versionLabel],
        [{ sv: 'Utkast', en: 'Draft' }[language], String(draftNumber)],
      ]),
      matterLink(message, language, { sv: 'Läs utkastet i ärendet', en: 'Read the draft in the matter' }),
    ],
    because: {
      sv: 'Du får mejlet för att du är ledamot i informationssäkerhetsrådet.',
      en: 'You get this mail because you are a member of the council for information security.',
    }[language],
  }
}

const outcomes: Readonly<Record<MessageOf<'matter-closed'>['outcome'], Bilingual>> = {
  'in-force': { sv: 'dokumentet är gällande', en: 'the document is in force' },
  received: { sv: 'rapporten är mottagen', en: 'the report is received' },
  repealed: { sv: 'dokumentet är upphävt', en: 'the document is repealed' },
  rejected: { sv: 'avslaget', en: 'rejected' },
  withdrawn: { sv: 'återtaget', en: 'withdrawn' },
  refused: { sv: 'avskrivet', en: 'written off' },
  lapsed: { sv: 'förfallet', en: 'lapsed' },
  annulled: { sv: 'upphävt av domstol', en: 'annulled by a court' },
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
