// Mails about a consultation's answers, and those that are missing (M07–M09).

import type { Language } from '../../domain/bilingual.ts'
import type { MessageOf } from '../../domain/message.ts'
import { dayInWords } from '../day-in-words.ts'
import type { Letter } from '../letter.ts'
import { factsOf, matterLink } from './about-matter.ts'
import { opinionMissingSubject } from './task-subject.ts'

export function opinionReceived(message: MessageOf<'opinion-received'>, language: Language): Letter {
  const { unitName } = message
  return {
    subject: { sv: `Remissvar inkommet från ${unitName}`, en: `Opinion received from ${unitName}` }[language],
    blocks: [
      {
        kind: 'paragraph',
        text: {
          sv: `${unitName} har svarat på remissen. Svaret läser du i ärendet.`,
          en: `${unitName} has answered the consultation. You read the answer in the matter.`,
        }[language],
      },
      factsOf(message, language),
      matterLink(message, language, {
        sv: 'Läs remissvaret i ärendet',
        en: 'Read the opinion in the matter',
      }),
    ],
    because: {
      sv: 'Du får mejlet för att du handlägger ärendet.',
      en: 'You get this mail because you handle the matter.',
    }[language],
  }
}

/** M07 to the unit's manager and the handler; whoever is to answer gets the same subject with the task. */
export function opinionMissing(message: MessageOf<'opinion-missing'>, language: Language): Letter {
  const { unitName, dueOn } = message
  return {
    subject: opinionMissingSubject(message, language),
    blocks: [
      {
        kind: 'paragraph',
        text: {
          sv: `${unitName} har inte svarat på remissen. Den som ska svara har fått en påminnelse och kan fortfarande svara eller begära anstånd.`,
          en: `${unitName} has not answered the consultation. Whoever is to answer has been reminded and can still answer or ask for respite.`,
        }[language],
      },
      factsOf(message, language, [
        [{ sv: 'Remissinstans', en: 'Consulted unit' }[language], unitName],
        [{ sv: 'Sista svarsdag', en: 'Last answer day' }[language], dayInWords(dueOn, language)],
      ]),
      matterLink(message, language),
    ],
    because: {
      sv: 'Du får mejlet för att du är chef för enheten eller handlägger ärendet.',
      en: 'You get this mail because you are the unit’s manager or handle the matter.',
    }[language],
  }
}

export function consultationCompiled(
  message: MessageOf<'consultation-compiled'>,
  language: Language,
): Letter {
  const { matterTitle } = message
  return {
    subject: {
      sv: `Så har era synpunkter hanterats: ${matterTitle}`,
      en: `How your views were met: ${matterTitle}`,
    }[language],
    blocks: [
      {
        kind: 'paragraph',
        text: {
          sv: 'Remissvaren är sammanställda. I ärendet står hur varje synpunkt har hanterats.',
          en: 'The opinions are compiled. The matter shows how each view was met.',
        }[language],
      },
      factsOf(message, language),
      matterLink(message, language, {
        sv: 'Läs sammanställningen i ärendet',
        en: 'Read the compilation in the matter',
      }),
    ],
    because: {
      sv: 'Du får mejlet för att din enhet har varit remissinstans.',
      en: 'You get this mail because your unit was consulted.',
    }[language],
  }
}
