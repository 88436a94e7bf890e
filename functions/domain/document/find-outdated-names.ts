// Finds in a text what is called something else today, so that the one who owns the text can change it.
import * as z from 'zod'
import { CalendarDay } from '../calendar/calendar-day.ts'
import type { Phrase } from './find-phrases.ts'
import { findPhrases } from './find-phrases.ts'
import type { NameChange } from './outdated-names.ts'
import { outdatedNames } from './outdated-names.ts'

/** One outdated name at one place in a text. */
export const OutdatedName = z.object({
  line: z.int().min(1).describe('The line on which it begins, from 1'),
  found: z.string().describe('As it stands in the text, on one line'),
  current: z.string().describe('What to write instead'),
  since: CalendarDay.describe('First day with the new name'),
  exchange: z
    .enum(['plain', 'by-hand'])
    .describe('plain: the new name fits in its place; by-hand: read the sentence first'),
  note: z.object({ sv: z.string(), en: z.string() }),
})
export type OutdatedName = z.infer<typeof OutdatedName>

/** Every outdated name as it is looked for, with what became of it. */
export const knownNames = outdatedNames.changes.flatMap(({ form, names, since, exchange, note }) =>
  names.map(({ from, to }) => ({ ...phraseFor(form, from), current: to, since, exchange, note })),
)

function phraseFor(form: NameChange['form'], words: string): Phrase {
  return { words, kind: form === 'full-name' ? 'words' : form, ignoresCase: form !== 'abbreviation' }
}

/**
 * The outdated names of a text, in order, each place by itself. Only whole words: `MSBFS 2020:6` names a series of
 * regulations and `MSB 2020-123` a file of its time, and both keep their names.
 */
export function findOutdatedNames(text: string): OutdatedName[] {
  let line = 1
  let countedTo = 0
  return findPhrases(text, knownNames).map(({ phrase, at, found }) => {
    line += text.slice(countedTo, at).split(/\r\n|\r|\n/).length - 1
    countedTo = at
    const { current, since, exchange, note } = phrase
    return { line, found: found.replace(/\s+/g, ' '), current, since, exchange, note }
  })
}
