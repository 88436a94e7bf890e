// Mails about a body's meeting, its decision and its minutes (M11–M14, M16).

import { stockholmDay } from '../../domain/calendar/stockholm-time.ts'
import type { MessageOf } from '../../domain/message.ts'
import { dayInWords, hoursInWords } from '../day-in-words.ts'
import type { Letter } from '../letter.ts'
import type { Bilingual, Language } from '../mail.ts'
import { factsOf, matterLink } from './about-matter.ts'

const bodyLabel: Bilingual = { sv: 'Organ', en: 'Body' }
const meetingLabel: Bilingual = { sv: 'Sammanträde', en: 'Meeting' }
const paragraphLabel: Bilingual = { sv: 'Paragraf', en: 'Paragraph' }

/** With an invitation to the meeting. */
export function summoned(message: MessageOf<'summoned'>, language: Language): Letter {
  const { bodyName, matterTitle, meetingStart, meetingEnd } = message
  const day = stockholmDay(meetingStart)
  return {
    subject: {
      sv: `${bodyName} ${day}: ärende ${matterTitle} är kallat`,
      en: `${bodyName} ${day}: matter ${matterTitle} is called`,
    }[language],
    blocks: [
      {
        kind: 'paragraph',
        text: {
          sv: 'Ärendet står på kallelsen till sammanträdet. Kalenderinbjudan ligger i mejlet.',
          en: 'The matter is on the agenda of the meeting. A calendar invitation comes with this mail.',
        }[language],
      },
      factsOf(message, language, [
        [bodyLabel[language], bodyName],
        [
          meetingLabel[language],
          `${dayInWords(day, language)}, ${hoursInWords(meetingStart, meetingEnd, language)}`,
        ],
      ]),
      matterLink(message, language, {
        sv: 'Läs handlingarna i ärendet',
        en: 'Read the documents in the matter',
      }),
    ],
    because: {
      sv: 'Du får mejlet för att du föredrar eller ansvarar för ärendet.',
      en: 'You get this mail because you present or answer for the matter.',
    }[language],
    calendar: {
      kind: 'meeting',
      id: `${message.meetingId}.${message.matterId}`,
      startsAt: meetingStart,
      endsAt: meetingEnd,
    },
  }
}

const outcomes: Readonly<Record<MessageOf<'decision-made'>['outcome'], Bilingual>> = {
  approved: { sv: 'bifall', en: 'approved' },
  rejected: { sv: 'avslag', en: 'rejected' },
  'referred-back': { sv: 'återremiss', en: 'referred back' },
  tabled: { sv: 'bordläggning', en: 'tabled' },
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
