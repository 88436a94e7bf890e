// Mails that call to a body's meeting, change it, or tell that a matter has left it (M11–M13).

import type { Bilingual, Language } from '../../domain/bilingual.ts'
import { stockholmDay } from '../../domain/calendar/stockholm-time.ts'
import type { MessageOf } from '../../domain/message.ts'
import { dayInWords } from '../day-in-words.ts'
import type { Letter } from '../letter.ts'
import { factsOf, matterLink } from './about-matter.ts'
import { bodyLabel, matterAtMeeting, meetingFacts, meetingLabel, meetingLink } from './about-meeting.ts'

const readDocuments: Bilingual = { sv: 'Läs handlingarna i ärendet', en: 'Read the documents in the matter' }
const youPresent: Bilingual = {
  sv: 'Du får mejlet för att du föredrar eller ansvarar för ärendet.',
  en: 'You get this mail because you present or answer for the matter.',
}

function summonsSubject(message: MessageOf<'summoned' | 'meeting-changed'>, language: Language): string {
  const { bodyName, matterTitle, meetingStart } = message
  const day = stockholmDay(meetingStart)
  return {
    sv: `${bodyName} ${day}: ärende ${matterTitle} är kallat`,
    en: `${bodyName} ${day}: matter ${matterTitle} is called`,
  }[language]
}

/** With an invitation to the meeting. */
export function summoned(message: MessageOf<'summoned'>, language: Language): Letter {
  return {
    subject: summonsSubject(message, language),
    blocks: [
      {
        kind: 'paragraph',
        text: {
          sv: 'Ärendet står på kallelsen till sammanträdet. Kalenderinbjudan ligger i mejlet.',
          en: 'The matter is on the agenda of the meeting. A calendar invitation comes with this mail.',
        }[language],
      },
      factsOf(message, language, meetingFacts(message, language)),
      matterLink(message, language, readDocuments),
    ],
    because: youPresent[language],
    calendar: matterAtMeeting(message),
  }
}

/** With an invitation that takes the place of the one that came with the summons. */
export function meetingChanged(message: MessageOf<'meeting-changed'>, language: Language): Letter {
  const { bodyName, matterTitle, meetingStart } = message
  const day = stockholmDay(meetingStart)
  return {
    subject: {
      sv: `Ändrat sammanträde: ${bodyName} ${day}, ärende ${matterTitle}`,
      en: `Meeting changed: ${bodyName} ${day}, matter ${matterTitle}`,
    }[language],
    blocks: [
      {
        kind: 'paragraph',
        text: {
          sv: 'Sammanträdets tid eller plats har ändrats. Kalenderinbjudan i mejlet ersätter den du fick förut.',
          en: 'The time or place of the meeting has changed. The calendar invitation in this mail replaces the former one.',
        }[language],
      },
      factsOf(message, language, meetingFacts(message, language)),
      matterLink(message, language, readDocuments),
      meetingLink(message, 'side-link', language),
    ],
    because: youPresent[language],
    calendar: { ...matterAtMeeting(message), summary: summonsSubject(message, language) },
  }
}

/** The summons to each member (KL 5:15). It comes again when the meeting changes, and then replaces the former. */
export function membersSummoned(message: MessageOf<'members-summoned'>, language: Language): Letter {
  const { meetingId, bodyName, meetingStart, meetingEnd, matterCount } = message
  const day = stockholmDay(meetingStart)
  return {
    subject: {
      sv: `Kallelse till sammanträde: ${bodyName} ${day}`,
      en: `Summons to a meeting: ${bodyName} ${day}`,
    }[language],
    blocks: [
      {
        kind: 'paragraph',
        text: {
          sv: 'Du kallas till sammanträdet. Kalenderinbjudan i mejlet ersätter en tidigare till samma sammanträde. Platsen och ärendena läser du på sammanträdets sida.',
          en: 'You are summoned to the meeting. The calendar invitation in this mail replaces a former one to the same meeting. You read the place and the matters on the meeting’s page.',
        }[language],
      },
      {
        kind: 'facts',
        rows: [
          ...meetingFacts(message, language),
          [{ sv: 'Antal ärenden', en: 'Number of matters' }[language], String(matterCount)],
        ],
      },
      meetingLink(message, 'button', language),
    ],
    because: {
      sv: 'Du får mejlet för att du är ledamot eller ersättare i organet.',
      en: 'You get this mail because you are a member or a substitute of the body.',
    }[language],
    calendar: { kind: 'meeting', id: meetingId, startsAt: meetingStart, endsAt: meetingEnd },
  }
}

const causes: Readonly<Record<MessageOf<'meeting-moved'>['cause'], Bilingual>> = {
  cancelled: { sv: 'inställt möte', en: 'a cancelled meeting' },
  inquorate: { sv: 'ej beslutfört möte', en: 'a meeting that was not quorate' },
  urgent: { sv: 'att det är brådskande', en: 'its urgency' },
  'late-notice': { sv: 'sen kallelse', en: 'a late notice' },
}

function movedInWords(cause: Bilingual, hasNext: boolean): Bilingual {
  const next: Bilingual = hasNext
    ? {
        sv: 'Kallelsen till det nya sammanträdet kommer i ett eget mejl. Ligger det förra i din kalender tar du bort det.',
        en: 'The summons to the new meeting comes in a mail of its own. If the former is in your calendar, remove it.',
      }
    : {
        sv: 'Kalendern har inget kommande sammanträde. Organets sekreterare behöver lägga in ett.',
        en: 'The calendar has no further meeting. The body’s secretary needs to add one.',
      }
  return {
    sv: `Ärendet är flyttat p.g.a. ${cause.sv}. ${next.sv}`,
    en: `The matter has moved because of ${cause.en}. ${next.en}`,
  }
}

export function meetingMoved(message: MessageOf<'meeting-moved'>, language: Language): Letter {
  const { matterTitle, bodyName, formerlyOn, nextOn } = message
  const cause = causes[message.cause]
  const missing = { sv: 'nytt sammanträde saknas', en: 'no further meeting' }[language]
  return {
    subject: {
      sv: `Flyttat: ${matterTitle} – ${bodyName} ${nextOn ?? `(${missing})`}`,
      en: `Moved: ${matterTitle} – ${bodyName} ${nextOn ?? `(${missing})`}`,
    }[language],
    blocks: [
      { kind: 'paragraph', text: movedInWords(cause, nextOn !== undefined)[language] },
      factsOf(message, language, [
        [bodyLabel[language], bodyName],
        [{ sv: 'Förra sammanträdet', en: 'Former meeting' }[language], dayInWords(formerlyOn, language)],
        [meetingLabel[language], nextOn === undefined ? missing : dayInWords(nextOn, language)],
      ]),
      matterLink(message, language),
    ],
    because: youPresent[language],
  }
}
