// What a schema finds wrong, in plain words and both languages: its library speaks in terms that only programmers know.
import type * as z from 'zod'
import type { Bilingual } from './bilingual.ts'
import { untold } from './bilingual.ts'

const fillIn: Bilingual = { sv: 'Fyll i det här.', en: 'Fill this in.' }
const wrongForm: Bilingual = { sv: 'Det här har fel form.', en: 'This has the wrong form.' }

const kinds: Readonly<Record<string, Bilingual>> = {
  string: { sv: 'Ange en text.', en: 'Give a text.' },
  number: { sv: 'Ange ett tal.', en: 'Give a number.' },
  int: { sv: 'Ange ett heltal.', en: 'Give a whole number.' },
  boolean: { sv: 'Ange ja eller nej (true eller false).', en: 'Give yes or no (true or false).' },
  array: { sv: 'Ange en lista.', en: 'Give a list.' },
  object: { sv: 'Ange ett objekt med fält.', en: 'Give an object with fields.' },
}

const formats: Readonly<Record<string, Bilingual>> = {
  email: {
    sv: 'Ange en e-postadress, till exempel namn@kommun.se.',
    en: 'Give an e-mail address, for example name@municipality.se.',
  },
  date: { sv: 'Ange en dag som 2027-04-28.', en: 'Give a day as 2027-04-28.' },
  datetime: {
    sv: 'Ange dag och tid i UTC, som 2027-04-28T09:30:00.000Z.',
    en: 'Give a day and time in UTC, as 2027-04-28T09:30:00.000Z.',
  },
  url: { sv: 'Ange en webbadress.', en: 'Give a web address.' },
  base64: { sv: 'Filen ska vara kodad med base64.', en: 'The file must be encoded with base64.' },
}

function limit(edge: { sv: string; en: string }, bound: number | bigint, origin: string): Bilingual {
  if (origin === 'string') return { sv: `${edge.sv} ${bound} tecken.`, en: `${edge.en} ${bound} characters.` }
  if (origin === 'array')
    return { sv: `Ange ${edge.sv.toLowerCase()} ${bound}.`, en: `Give ${edge.en.toLowerCase()} ${bound}.` }
  return { sv: `${edge.sv} ${bound}.`, en: `${edge.en} ${bound}.` }
}

function oneOf(values: readonly unknown[]): Bilingual {
  const list = values.map(String).join(', ')
  return values.length === 1
    ? { sv: `Ska vara ${list}.`, en: `Must be ${list}.` }
    : { sv: `Välj en av: ${list}.`, en: `Choose one of: ${list}.` }
}

/** @param issue with its input, so that what is missing is told from what is wrong */
export function wordsOfIssue(issue: z.core.$ZodIssue): Bilingual {
  const own = untold(issue.message)
  if (own !== undefined) return own
  const isMissing = issue.input === undefined && issue.code !== 'unrecognized_keys'
  if (isMissing) return fillIn
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? wrongForm
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1
        ? fillIn
        : limit({ sv: 'Minst', en: 'At least' }, issue.minimum, issue.origin)
    case 'too_big':
      return limit({ sv: 'Högst', en: 'At most' }, issue.maximum, issue.origin)
    case 'invalid_value':
      return oneOf(issue.values)
    case 'invalid_format':
      return formats[issue.format] ?? wrongForm
    case 'unrecognized_keys': {
      const names = issue.keys.join(', ')
      return { sv: `Okänt fält: ${names}.`, en: `Unknown field: ${names}.` }
    }
    default:
      return wrongForm
  }
}
