// The mail to someone who is back: what a deputy did in their place.

import type { Language } from '../../domain/bilingual.ts'
import type { MessageOf } from '../../domain/message.ts'
import { dayInWords } from '../day-in-words.ts'
import type { Letter } from '../letter.ts'
import { tasksPath } from '../letter.ts'

/** Only the number of tasks: what was decided is read after signing in. */
export function handoverList(message: MessageOf<'handover-list'>, language: Language): Letter {
  const { from, to, taskCount, chairDecisionCount = 0 } = message
  return {
    subject: {
      sv: `Överlämning: beslutat medan du var borta ${from}–${to}`,
      en: `Handover: decided while you were away ${from}–${to}`,
    }[language],
    blocks: [
      {
        kind: 'paragraph',
        text: {
          sv: 'Här är vad din ställföreträdare gjorde i ditt ställe.',
          en: 'This is what your deputy did in your place.',
        }[language],
      },
      {
        kind: 'facts',
        rows: [
          [{ sv: 'Från och med', en: 'From' }[language], dayInWords(from, language)],
          [{ sv: 'Till och med', en: 'To and including' }[language], dayInWords(to, language)],
          [{ sv: 'Avslutade uppgifter', en: 'Tasks closed' }[language], String(taskCount)],
          ...(chairDecisionCount === 0
            ? []
            : [
                [
                  { sv: 'Ordförandebeslut om dina rapporter', en: 'Chair’s decisions on your reports' }[
                    language
                  ],
                  String(chairDecisionCount),
                ] as const,
              ]),
        ],
      },
      {
        kind: 'button',
        label: { sv: 'Gå igenom uppgifterna', en: 'Go through the tasks' }[language],
        path: tasksPath,
      },
    ],
    because: {
      sv: 'Du får mejlet för att någon har varit ställföreträdare för dig.',
      en: 'You get this mail because someone has stood in for you.',
    }[language],
  }
}
