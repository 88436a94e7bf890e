// The model of 2026 is whole, unambiguous and in both languages.
import { describe, expect, it } from 'vitest'
import { aspects } from '../../../functions/domain/classification/class-levels.ts'
import { ClassificationModel, Words } from '../../../functions/domain/classification/classification-model.ts'
import { model2026 } from '../../../functions/domain/classification/model-2026.ts'

const levels = [0, 1, 2, 3]

/** Every sentence in the model, with where it stands. */
function sentencesOf(value: unknown, path = 'model'): [path: string, words: Words][] {
  const words = Words.safeParse(value)
  if (words.success) return [[path, words.data]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => sentencesOf(part, `${path}.${key}`))
}

describe('the classification model of 2026', () => {
  it('is a model by its schema, which changes nothing in it', () => {
    expect(ClassificationModel.parse(model2026)).toEqual(model2026)
  })

  it('is named and dated', () => {
    expect(model2026).toMatchObject({ id: '2026-1', validFrom: '2026-11-01' })
  })

  it('names the common scale from 0 to 3', () => {
    expect(model2026.scale.map(({ level, name }) => [level, name.sv])).toEqual([
      [0, 'Ingen eller försumbar'],
      [1, 'Måttlig'],
      [2, 'Betydande'],
      [3, 'Allvarlig'],
    ])
  })

  it('says in the words of the rule what to do when Sweden’s security may be concerned', () => {
    expect(model2026.stop.name.sv).toBe('Synnerligen allvarlig')
    expect(model2026.stop.text.sv).toBe(
      'Uppgifter som kan röra Sveriges säkerhet får inte registreras här, inte heller i fritext eller bilagor. ' +
        'Kontakta säkerhetsskyddschefen personligen eller enligt kommunens särskilda rutin. ' +
        'Beskriv inte ärendet i e-post.',
    )
  })

  it('has each aspect once, in their order', () => {
    expect(model2026.aspects.map(({ aspect }) => aspect)).toEqual(aspects)
  })

  it('proposes shorter outages and sooner reviews the higher the level', () => {
    expect(model2026.longestOutageHours).toEqual([240, 72, 24, 4])
    expect(model2026.reviewMonths).toEqual([36, 36, 24, 12])
  })

  it('gives every question an id of its own', () => {
    const ids = model2026.questions.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has every sentence in Swedish and in English, and they are not the same', () => {
    const sentences = sentencesOf(model2026)
    expect(sentences.length).toBeGreaterThan(150)
    expect(sentences.filter(([, { sv, en }]) => sv === en)).toEqual([])
  })

  it('leaves no sentence with a space at its ends, or two in a row', () => {
    const untidy = sentencesOf(model2026).filter(([, { sv, en }]) => /^\s|\s$|\s{2}/.test(`${sv}|${en}`))
    expect(untidy).toEqual([])
  })
})

describe.each(model2026.aspects)('the aspect $aspect', (aspectModel) => {
  const questions = model2026.questions.filter(({ aspect }) => aspect === aspectModel.aspect)

  it('describes each level from 0 to 3 once, with examples from a municipality', () => {
    expect(aspectModel.levels.map(({ level }) => level)).toEqual(levels)
    for (const { examples } of aspectModel.levels) expect(examples.length).toBeGreaterThan(0)
  })

  it('has four to six questions, numbered after its Swedish letter', () => {
    expect(questions.length).toBeGreaterThanOrEqual(4)
    expect(questions.length).toBeLessThanOrEqual(6)
    const letters = { confidentiality: 'k', integrity: 'r', availability: 't', traceability: 's' }
    const letter = letters[aspectModel.aspect]
    expect(questions.map(({ id }) => id)).toEqual(questions.map((_, at) => `${letter}${at + 1}`))
  })

  it.each(questions)('$id has a choice for each level, the mildest first', ({ choices }) => {
    expect(choices.map(({ level }) => level)).toEqual(levels)
  })

  it.each(questions)('$id offers choices that differ and are read in seconds', ({ text, choices }) => {
    for (const language of ['sv', 'en'] as const) {
      expect(new Set(choices.map((choice) => choice.text[language])).size).toBe(choices.length)
      expect(text[language].length).toBeLessThanOrEqual(110)
      for (const choice of choices) expect(choice.text[language].length).toBeLessThanOrEqual(90)
    }
  })
})
