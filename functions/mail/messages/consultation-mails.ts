// Mails about a consultation's answers (M08, M09).
import type { MessageOf } from '../../domain/message.ts'
import type { Letter } from '../letter.ts'
import type { Language } from '../mail.ts'
import { factsOf, matterLink } from './about-matter.ts'

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
