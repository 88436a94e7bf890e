// Mails about what a body decided, its minutes, and what its chair decided for it (M14, M16).

import type { Bilingual, Language } from '../../domain/bilingual.ts'
import type { MessageOf } from '../../domain/message.ts'
import { dayInWords } from '../day-in-words.ts'
import type { Letter } from '../letter.ts'
import { meetingsPath } from '../letter.ts'
import { diaryLabel, diaryNumberOf, factsOf, matterLink } from './about-matter.ts'
import { bodyLabel, meetingLabel } from './about-meeting.ts'

const paragraphLabel: Bilingual = { sv: 'Paragraf', en: 'Paragraph' }

const outcomes: Readonly<Record<MessageOf<'decision-made'>['outcome'], Bilingual>> = {
  approved: { sv: 'bifall', en: 'approved' },
  'approved-with-changes': { sv: 'bifall med ändring', en: 'approved with changes' },
  rejected: { sv: 'avslag', en: 'rejected' },
  'referred-back': { sv: 'återremiss', en: 'referred back' },
  tabled: { sv: 'bordläggning', en: 'tabled' },
  withdrawn: { sv: 'utgår', en: 'withdrawn' },
}

function decisionFacts(
  message: MessageOf<'decision-made' | 'minutes-extract'>,
  language: Language,
): (readonly [string, string])[] {
  return [
    [bodyLabel[language], message.bodyName],
    [meetingLabel[language], dayInWords(message.heldOn, language)],
    [paragraphLabel[language], `${message.bodyAbbreviation} § ${message.paragraph}`],
  ]
}

export function decisionMade(message: MessageOf<'decision-made'>, language: Language): Letter {
  const { bodyAbbreviation, heldOn, paragraph } = message
  const outcome = outcomes[message.outcome][language]
  return {
    subject: {
      sv: `${bodyAbbreviation} beslut ${heldOn} § ${paragraph}: ${outcome}`,
      en: `${bodyAbbreviation} decision ${heldOn} § ${paragraph}: ${outcome}`,
    }[language],
    blocks: [
      {
        kind: 'paragraph',
        text: {
          sv: 'Ärendet har behandlats. Nästa steg står i ärendet.',
          en: 'The matter has been dealt with. The next step stands in the matter.',
        }[language],
      },
      factsOf(message, language, [
        ...decisionFacts(message, language),
        [{ sv: 'Utfall', en: 'Outcome' }[language], outcome],
      ]),
      matterLink(message, language, { sv: 'Läs beslutet i ärendet', en: 'Read the decision in the matter' }),
    ],
    because: {
      sv: 'Du får mejlet för att du handlägger eller ansvarar för ärendet eller dokumentet.',
      en: 'You get this mail because you handle or answer for the matter or the document.',
    }[language],
  }
}

export function minutesExtract(message: MessageOf<'minutes-extract'>, language: Language): Letter {
  const { bodyAbbreviation, paragraph } = message
  return {
    subject: {
      sv: `Protokollsutdrag ${bodyAbbreviation} § ${paragraph}`,
      en: `Extract of the minutes ${bodyAbbreviation} § ${paragraph}`,
    }[language],
    blocks: [
      {
        kind: 'paragraph',
        text: {
          sv: 'Protokollet är justerat och tillkännagivet på anslagstavlan.',
          en: 'The minutes are adjusted and announced on the notice board.',
        }[language],
      },
      factsOf(message, language, decisionFacts(message, language)),
      matterLink(message, language, {
        sv: 'Läs protokollsutdraget i ärendet',
        en: 'Read the extract in the matter',
      }),
    ],
    because: {
      sv: 'Du får mejlet för att du står på expedieringslistan för beslutet.',
      en: 'You get this mail because you are on the distribution list of the decision.',
    }[language],
  }
}

/** KL 6:40 */
export function chairDecisionReported(
  message: MessageOf<'chair-decision-reported'>,
  language: Language,
): Letter {
  const { bodyName, title, reportOn } = message
  return {
    subject: {
      sv: `Ordförandebeslut anmäls till ${bodyName} ${reportOn}: ${title}`,
      en: `Chair’s decision reported to ${bodyName} ${reportOn}: ${title}`,
    }[language],
    blocks: [
      {
        kind: 'paragraph',
        text: {
          sv: 'Ordföranden har fattat ett beslut i organets ställe. Det ska anmälas vid organets nästa sammanträde (KL 6:40).',
          en: 'The chair has made a decision in the body’s place. It is to be reported at the body’s next meeting (KL 6:40).',
        }[language],
      },
      {
        kind: 'facts',
        rows: [
          [{ sv: 'Beslut', en: 'Decision' }[language], title],
          [diaryLabel[language], diaryNumberOf(message, language)],
          [bodyLabel[language], bodyName],
          [{ sv: 'Anmäls', en: 'Reported' }[language], dayInWords(reportOn, language)],
        ],
      },
      {
        kind: 'button',
        label: { sv: 'Öppna sammanträdena', en: 'Open the meetings' }[language],
        path: meetingsPath,
      },
    ],
    because: {
      sv: 'Du får mejlet för att du är organets sekreterare eller kommundirektör.',
      en: 'You get this mail because you are the body’s secretary or the municipal director.',
    }[language],
  }
}
