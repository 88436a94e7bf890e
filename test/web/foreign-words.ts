// Finds words of another language in a text that a reader sees: English or Norwegian on a Swedish page, Swedish on an English one.

const english =
  'the and is are was were has have had not with from this that these those which when where your you what who why how all any each no new open close show hide loading error name date due task tasks matter matters meeting status report reports required optional choose search save send cancel delete edit add remove next previous back unknown undefined null yes their they will must may can been only into until unit asset system owner reason late draft version done'
const norwegian =
  'ikke og av på det er en et til om jeg vi skal kan må lukk dialogvindu tegn igjen mye velg velge feil lagre slett legg søk vis skjul laster påkrevd valgfritt neste forrige endre hvor hva hvem hvorfor hvordan bare også etter uten'
/** Words that are Swedish as well, so that they say nothing. */
const swedishToo =
  'status system person all late kan det er en et till om jag vi av på vis man for men under start register version rapport any'

const setOf = (words: string) => new Set(words.split(' '))
const swedish = setOf(swedishToo)
const foreign = new Set([...setOf(english), ...setOf(norwegian)].filter((word) => !swedish.has(word)))
const swedishOnly = setOf(
  'och är inte som för till från ett den det här var när hur varför vem ska kan måste välj spara skicka stäng ärende ärenden uppgift uppgifter förvaltning nämnd skäl försenad senast utan eller efter också bara redan sedan visa sök lägg ändra avbryt',
)

/** What is filled in, `{name}`, is no word, nor is the address of a mail. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/\{\w+\}|\S+@\S+/g, '')
    .toLowerCase()
    .match(/\p{L}+(?:-\p{L}+)*/gu) ?? []

/** @param text what a reader sees of a Swedish page */
export const foreignWordsInSwedish = (text: string): string[] => [
  ...new Set(wordsOf(text).filter((word) => foreign.has(word))),
]

/** @param text what a reader sees of an English page */
export const swedishWordsInEnglish = (text: string): string[] => [
  ...new Set(wordsOf(text).filter((word) => swedishOnly.has(word))),
]
