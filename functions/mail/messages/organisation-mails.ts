// Mails about a new organisation, and what it asks of the committees.

import type { Language } from '../../domain/bilingual.ts'
import type { MessageOf } from '../../domain/message.ts'
import { dayInWords } from '../day-in-words.ts'
import type { Letter } from '../letter.ts'
import { organisationPath } from '../letter.ts'
import { bodyLabel } from './about-meeting.ts'

type ReorganisationMessage = MessageOf<'reorganisation-to-review' | 'reorganisation-carried-out'>

function reorganisationBlocks(
  { title, effectiveOn }: ReorganisationMessage,
  language: Language,
  { text, label }: { text: string; label: string },
): Letter['blocks'] {
  return [
    { kind: 'paragraph', text },
    {
      kind: 'facts',
      rows: [
        [{ sv: 'Omorganisation', en: 'Reorganisation' }[language], title],
        [{ sv: 'Gäller från', en: 'Applies from' }[language], dayInWords(effectiveOn, language)],
      ],
    },
    { kind: 'button', label, path: organisationPath },
  ]
}

export function reorganisationToReview(
  message: MessageOf<'reorganisation-to-review'>,
  language: Language,
): Letter {
  return {
    subject: {
      sv: `Omorganisation att granska: ${message.title}`,
      en: `Reorganisation to review: ${message.title}`,
    }[language],
    blocks: reorganisationBlocks(message, language, {
      text: {
        sv: 'Granska vilken enhet som tar över från vilken. Ansvaret för personuppgifter kan byta enhet.',
        en: 'Review which unit takes over from which. Another unit may become controller of personal data.',
      }[language],
      label: { sv: 'Granska omorganisationen', en: 'Review the reorganisation' }[language],
    }),
    because: {
      sv: 'Du får mejlet för att du är kommunjurist eller dataskyddsombud.',
      en: 'You get this mail because you are legal counsel or data protection officer.',
    }[language],
  }
}

export function reorganisationCarriedOut(
  message: MessageOf<'reorganisation-carried-out'>,
  language: Language,
): Letter {
  return {
    subject: {
      sv: `Omorganisation genomförd: ${message.title}`,
      en: `Reorganisation carried out: ${message.title}`,
    }[language],
    blocks: reorganisationBlocks(message, language, {
      text: {
        sv: 'Den nya organisationen gäller nu i systemet. Det som hörde till enheter som har upphört har gått över till dem som tar vid.',
        en: 'The new organisation now applies in the system. What belonged to units that have ended has passed to those that take over.',
      }[language],
      label: { sv: 'Se organisationen', en: 'See the organisation' }[language],
    }),
    because: {
      sv: 'Du får mejlet för att omorganisationen rör din roll eller din enhet.',
      en: 'You get this mail because the reorganisation concerns your role or your unit.',
    }[language],
  }
}

/** KL 6:37, 7:5 */
export function delegationOrderNeeded(
  message: MessageOf<'delegation-order-needed'>,
  language: Language,
): Letter {
  const { bodyName, since } = message
  return {
    subject: {
      sv: `Ny delegationsordning behövs: ${bodyName}`,
      en: `New delegation order needed: ${bodyName}`,
    }[language],
    blocks: [
      {
        kind: 'paragraph',
        text: {
          sv: 'Efter omorganisationen måste organet självt besluta en ny delegationsordning. Till dess får ingen fatta beslut på delegation från organet (KL 6:37, 7:5).',
          en: 'After the reorganisation the body itself must decide a new delegation order. Until then nobody may decide by delegation from the body (KL 6:37, 7:5).',
        }[language],
      },
      {
        kind: 'facts',
        rows: [
          [bodyLabel[language], bodyName],
          [{ sv: 'Behövs sedan', en: 'Needed since' }[language], dayInWords(since, language)],
        ],
      },
      {
        kind: 'button',
        label: { sv: 'Se organisationen', en: 'See the organisation' }[language],
        path: organisationPath,
      },
    ],
    because: {
      sv: 'Du får mejlet för att du har en roll hos organet.',
      en: 'You get this mail because you have a role with the body.',
    }[language],
  }
}
