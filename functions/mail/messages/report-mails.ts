// Mails about the annual report, and about actions that reports led to: a link, a diary number and a day, never what a report says.

import type { Language } from '../../domain/bilingual.ts'
import type { MessageOf } from '../../domain/message.ts'
import { dayInWords } from '../day-in-words.ts'
import { actionPath, type Letter } from '../letter.ts'
import { diaryNumberOf, factsOf, matterLink } from './about-matter.ts'

export function annualReportSigned(message: MessageOf<'annual-report-signed'>, language: Language): Letter {
  const { year } = message
  const diaryNumber = diaryNumberOf(message, language)
  return {
    subject: {
      sv: `Årsrapporten om informationssäkerhet ${year} är underskriven (${diaryNumber})`,
      en: `The annual report on information security ${year} is signed (${diaryNumber})`,
    }[language],
    blocks: [
      {
        kind: 'paragraph',
        text: {
          sv: 'Rapporten går nu till arbetsutskottet och kommunstyrelsen.',
          en: 'The report now goes to the working committee and the executive board.',
        }[language],
      },
      factsOf(message, language),
      matterLink(message, language),
    ],
    because: {
      sv: 'Du får mejlet för att kommundirektören informeras innan rapporten går till kommunstyrelsen.',
      en: 'You get this mail because the municipal director is informed before the report goes to the board.',
    }[language],
  }
}

export function annualReportSent(message: MessageOf<'annual-report-sent'>, language: Language): Letter {
  const { year } = message
  const diaryNumber = diaryNumberOf(message, language)
  return {
    subject: {
      sv: `Årsrapport om informationssäkerhet ${year} (${diaryNumber})`,
      en: `Annual report on information security ${year} (${diaryNumber})`,
    }[language],
    blocks: [
      {
        kind: 'paragraph',
        text: {
          sv: 'Kommunstyrelsen har tagit emot rapporten. Läs den i ärendet.',
          en: 'The executive board has received the report. Read it in the matter.',
        }[language],
      },
      factsOf(message, language),
      matterLink(message, language),
    ],
    because: {
      sv: 'Du får mejlet för att rapporten skickas till nämnder, bolag, förbund och revisorer.',
      en: 'You get this mail because the report is sent to committees, companies, federations and auditors.',
    }[language],
  }
}

export function reportActionAssigned(
  { actionId, dueOn }: MessageOf<'report-action-assigned'>,
  language: Language,
): Letter {
  return {
    subject: { sv: `Åtgärd till dig senast ${dueOn}`, en: `Action for you by ${dueOn}` }[language],
    blocks: [
      {
        kind: 'paragraph',
        text: {
          sv: 'Du har fått en åtgärd efter en rapport. Vad den går ut på läser du efter inloggning.',
          en: 'You have been given an action after a report. What it consists of you read after signing in.',
        }[language],
      },
      {
        kind: 'facts',
        rows: [[{ sv: 'Senast', en: 'No later than' }[language], dayInWords(dueOn, language)]],
      },
      {
        kind: 'button',
        label: { sv: 'Öppna åtgärden', en: 'Open the action' }[language],
        path: actionPath(actionId),
      },
    ],
    because: {
      sv: 'Du får mejlet för att du är ansvarig för åtgärden.',
      en: 'You get this mail because you are responsible for the action.',
    }[language],
    calendar: { kind: 'last-day', id: actionId, day: dueOn },
  }
}
