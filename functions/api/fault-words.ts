// What a fault says to a person: its words in the language asked for, and a bound written out.
import type { Bilingual, Language } from '../domain/bilingual.ts'
import type { Fault } from '../domain/refusal.ts'

const isDay = (bound: string): boolean => /^\d{4}-\d\d/.test(bound)

/** `≥ 2027-04-28` and `2..5` in words; undefined for what is no bound. */
function boundInWords(value: string): Bilingual | undefined {
  const [, sign, bound = ''] = /^([≥≤<>]) (\S+)$/.exec(value) ?? []
  const [, from = '', to = ''] = /^(\S*?)\.\.(\S*)$/.exec(value) ?? []
  if (sign === undefined && from === '' && to === '') return undefined
  if (sign === '≥' || (to === '' && from !== ''))
    return isDay(bound || from)
      ? { sv: `Tidigast ${bound || from}.`, en: `${bound || from} at the earliest.` }
      : { sv: `Minst ${bound || from}.`, en: `At least ${bound || from}.` }
  if (sign === '≤' || (from === '' && to !== ''))
    return isDay(bound || to)
      ? { sv: `Senast ${bound || to}.`, en: `${bound || to} at the latest.` }
      : { sv: `Högst ${bound || to}.`, en: `At most ${bound || to}.` }
  if (sign === '>')
    return isDay(bound)
      ? { sv: `Efter ${bound}.`, en: `After ${bound}.` }
      : { sv: `Mer än ${bound}.`, en: `More than ${bound}.` }
  if (sign === '<')
    return isDay(bound)
      ? { sv: `Före ${bound}.`, en: `Before ${bound}.` }
      : { sv: `Mindre än ${bound}.`, en: `Less than ${bound}.` }
  return { sv: `Från ${from} till ${to}.`, en: `From ${from} to ${to}.` }
}

/** The fault's message in one language; a value that is no bound stands as it is. */
export function faultMessage({ message }: Fault, language: Language): string {
  if (typeof message !== 'string') return message[language]
  return boundInWords(message)?.[language] ?? message
}
