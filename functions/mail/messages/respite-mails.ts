// Mails about a longer time to answer a consultation: that it is asked for, and what was decided (anstånd).

import type { Language } from '../../domain/bilingual.ts'
import type { MessageOf } from '../../domain/message.ts'
import { dayInWords } from '../day-in-words.ts'
import { type Letter, taskPath } from '../letter.ts'
import { factsOf, matterSideLink } from './about-matter.ts'
import { assignedSubject } from './task-subject.ts'

/** To whoever handles the matter. The unit's reason is read after signing in. */
export function respiteAsked(message: MessageOf<'respite-asked'>, language: Language): Letter {
  const { matterTitle, taskId, unitName, until } = message
  return {
    subject: {
      sv: `Anstånd begärt till ${until}: ${unitName}, ${matterTitle}`,
      en: `Respite asked for until ${until}: ${unitName}, ${matterTitle}`,
    }[language],
    blocks: [
      {
        kind: 'paragraph',
        text: {
          sv: `${unitName} ber om längre tid att svara på remissen. Bevilja begäran, bevilja en annan dag eller avslå den.`,
          en: `${unitName} asks for more time to answer the consultation. Grant what is asked for, grant another day or decline.`,
        }[language],
      },
      factsOf(message, language, [
        [{ sv: 'Remissinstans', en: 'Consulted unit' }[language], unitName],
        [{ sv: 'Begärd dag', en: 'Day asked for' }[language], dayInWords(until, language)],
      ]),
      {
        kind: 'button',
        label: { sv: 'Besluta om anståndet', en: 'Decide on the respite' }[language],
        path: taskPath(taskId),
      },
      matterSideLink(message, language),
    ],
    because: {
      sv: 'Du får mejlet för att du handlägger ärendet.',
      en: 'You get this mail because you handle the matter.',
    }[language],
  }
}

/** To the unit; a granted day moves the one in the calendar. */
export function respiteDecided(message: MessageOf<'respite-decided'>, language: Language): Letter {
  const { matterTitle, taskId, granted, dueOn } = message
  const decided = granted
    ? {
        subject: { sv: 'Anstånd beviljat', en: 'Respite granted' },
        text: {
          sv: 'Ni har fått längre tid att svara på remissen.',
          en: 'You have been given more time to answer the consultation.',
        },
      }
    : {
        subject: { sv: 'Anstånd avslaget', en: 'Respite declined' },
        text: {
          sv: 'Begäran om anstånd är avslagen. Den sista svarsdagen är oförändrad.',
          en: 'The request for respite is declined. The last answer day is unchanged.',
        },
      }
  const letter: Letter = {
    subject: {
      sv: `${decided.subject.sv}: ${matterTitle} – svar senast ${dueOn}`,
      en: `${decided.subject.en}: ${matterTitle} – answer by ${dueOn}`,
    }[language],
    blocks: [
      { kind: 'paragraph', text: decided.text[language] },
      factsOf(message, language, [
        [{ sv: 'Sista svarsdag', en: 'Last answer day' }[language], dayInWords(dueOn, language)],
      ]),
      {
        kind: 'button',
        label: { sv: 'Svara på remissen', en: 'Answer the consultation' }[language],
        path: taskPath(taskId),
      },
      matterSideLink(message, language),
    ],
    because: {
      sv: 'Du får mejlet för att du ska svara på remissen, eller för att du är ställföreträdare för den som ska göra det.',
      en: 'You get this mail because you are to answer the consultation, or because you stand in for the one who is.',
    }[language],
  }
  if (!granted) return letter
  const summary = assignedSubject(
    { ...message, template: 'task-assigned', taskKind: 'give-opinion' },
    language,
  )
  return { ...letter, calendar: { kind: 'last-day', id: taskId, day: dueOn, summary } }
}
