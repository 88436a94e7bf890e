// The house rules of every Choice: one way for each word that can arrive, and no word that nobody gives.
import { readdirSync, readFileSync } from 'node:fs'
import jsonata from 'jsonata'
import { describe, expect, it } from 'vitest'
import { type Arrival, arrivals, knownWords, withoutChoice } from './arrivals.ts'
import { everyState } from './machine-files.ts'

const functions = new URL('../../functions/', import.meta.url)
/** Lines that only explain, where a word stands for no way. */
const comments = /^\s*(?:\/\/|\/?\*).*$/gm
/** What stands after the value on its line: fields of other names, whose words lead nowhere. */
const otherFields = /[,;] \w+: .*$/
const sourceOf = (path: string) => readFileSync(new URL(path, functions), 'utf8')

const choices = everyState.filter(({ state }) => state.Type === 'Choice')
const arrivalAt = ({ machine, name }: (typeof choices)[number]) => arrivals[machine]?.[name]
const wordsOf = ({ sources }: Arrival) => [...new Set(Object.values(sources).flat())]

/** The states a Choice leads to with the word: more than one where conditions overlap. */
async function waysFor(ways: readonly { Condition: string; Next: string }[], variable: string, word: string) {
  const bindings = { [variable]: word, states: { input: { [variable]: word } } }
  const holding: string[] = []
  for (const { Condition, Next } of ways) {
    if ((await jsonata(Condition.slice(2, -2)).evaluate({}, bindings)) === true) holding.push(Next)
  }
  return holding
}

describe('every Choice', () => {
  it('says why', () => {
    for (const { state, title } of choices) expect(state.Comment, title).toMatch(/^[A-Z].{20,}\.$/)
  })

  it('knows what can arrive, and nothing else is said to have a Choice', () => {
    const known = Object.entries(arrivals).flatMap(([machine, states]) =>
      Object.keys(states).map((name) => `${machine}: ${name}`),
    )
    expect(known.sort()).toEqual(choices.map(({ title }) => title).sort())
  })

  it('has exactly one way for every word that can arrive', async () => {
    for (const choice of choices) {
      const arrival = arrivalAt(choice)
      const words = arrival ? wordsOf(arrival) : []
      expect(words.length, choice.title).toBeGreaterThan(1)
      for (const word of words) {
        const ways = await waysFor(choice.state.Choices ?? [], arrival?.variable ?? '', word)
        expect(ways, `${choice.title} ${word}`).toHaveLength(1)
      }
    }
  })

  it('has no way, and no word in a way, that nothing takes', () => {
    for (const choice of choices) {
      const arrival = arrivalAt(choice)
      const asked = (choice.state.Choices ?? []).flatMap(({ Condition }) =>
        Array.from(Condition.matchAll(/'([a-z-]+)'/g), ([, word = '']) => word),
      )
      expect(asked.sort(), choice.title).toEqual(arrival ? wordsOf(arrival).sort() : [])
    }
  })

  it('fails on a word it does not know, instead of guessing a way', () => {
    for (const { state, title } of choices) expect(state, title).not.toHaveProperty('Default')
  })
})

describe('every word', () => {
  const named = [...Object.values(arrivals).flatMap((states) => Object.values(states)), withoutChoice]
  const places = named.flatMap((each) => Object.entries('sources' in each ? each.sources : each))
  const files = [...new Set(places.map(([file]) => file))].sort()

  it.each(files)('that is said to come from %s stands there', (file) => {
    const words = new Set(places.filter(([from]) => from === file).flatMap(([, given]) => given))
    const source = sourceOf(file)
    expect([...words].filter((word) => !source.includes(`'${word}'`))).toEqual([])
  })

  const folders = [
    ...[
      'matter',
      'meeting',
      'document',
      'task',
      'classification',
      'register',
      'extraordinary-report',
      'report',
      'incident',
      'plan',
      'series',
    ].map((name) => `domain/${name}`),
    'steps',
  ]
  const rules = folders.flatMap((folder) =>
    readdirSync(new URL(folder, functions))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${folder}/${file}`),
  )

  it.each(['next', 'entry'] as const)(
    'that a rule or a step gives as %s has a Choice that knows it',
    (variable) => {
      const given = rules.flatMap((file) =>
        Array.from(
          sourceOf(file)
            .replace(comments, '')
            .matchAll(new RegExp(`\\b${variable}: (?!z\\.|Pick<)(.*)`, 'g')),
          ([, value = '']) =>
            Array.from(value.replace(otherFields, '').matchAll(/(?<!=== )'([a-z-]+)'/g), ([, word = '']) => ({
              file,
              word,
            })),
        ).flat(),
      )
      expect(given.length).toBeGreaterThan(10)
      const unknown = given.filter(({ file, word }) => !knownWords(file, variable).has(word))
      expect(unknown).toEqual([])
    },
  )
})
