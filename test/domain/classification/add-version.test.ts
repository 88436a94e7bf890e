// A version of the model or of the catalogue is added whole and never changed.
import { describe, expect, it } from 'vitest'
import { addCatalogue, addModel } from '../../../functions/domain/classification/add-version.ts'
import type { ClassificationModel } from '../../../functions/domain/classification/classification-model.ts'
import { model2026 } from '../../../functions/domain/classification/model-2026.ts'
import { catalogue2026 } from '../../../functions/domain/requirement/catalogue-2026.ts'
import { actions, day, moment, refusedWith, resulting, sound } from '../given.ts'
import { everywhere, keeper } from '../register/given-register.ts'

const context = { ...moment, takenIds: ['2026-1'], actor: keeper, grant: everywhere }
const { kind: _, ...content } = { ...model2026, id: '2028-1', validFrom: day('2028-01-01') }
const add = (facts: Partial<ClassificationModel> = {}) => addModel({ ...content, ...facts }, context)

describe('a model', () => {
  it('is added from a coming day on, or from today', () => {
    const { decision, model } = add({ validFrom: moment.today })
    expect(actions(sound(decision))).toEqual(['classification-model.added'])
    expect(resulting(decision, 'classification-model')).toEqual(model)
  })

  it('given an id that is taken, or a day that has been, then it refuses', () => {
    expect(() => add({ id: '2026-1' })).toThrow(refusedWith('already-exists', 'body.id'))
    expect(() => add({ validFrom: day('2027-01-31') })).toThrow(
      refusedWith('day-not-possible', 'body.validFrom'),
    )
  })

  const [first, second, third] = content.aspects
  const question = content.questions[0]
  if (!first || !second || !third || !question) throw new TypeError('The model of 2026 is whole')
  const reversed = { ...first, levels: first.levels.toReversed() }
  it.each<[string, Partial<ClassificationModel>, string[]]>([
    ['an aspect twice', { aspects: [first, first, second, third] }, ['body.aspects']],
    ['a scale upside down', { scale: content.scale.toReversed() }, ['body.scale']],
    [
      'levels upside down',
      { aspects: content.aspects.with(2, reversed) },
      ['body.aspects.2.levels', 'body.aspects'],
    ],
    [
      'a question twice',
      { questions: [...content.questions, question] },
      [`body.questions.${content.questions.length}.id`],
    ],
    [
      'no question on an aspect that must be answered',
      { questions: content.questions.filter(({ aspect }) => aspect !== 'availability') },
      ['body.questions'],
    ],
    [
      'a class that never holds',
      { reviewMonths: [36, 36, 0, -1] },
      ['body.reviewMonths.2', 'body.reviewMonths.3'],
    ],
  ])('given %s, then it refuses', (_, facts, paths) => {
    const faults = paths.map((path) => expect.objectContaining({ path }))
    expect(() => add(facts)).toThrow(
      expect.objectContaining({ code: 'malformed-request', faults: expect.arrayContaining(faults) }),
    )
  })

  it('given no question on traceability, then it may be left to follow from the others', () => {
    const questions = content.questions.filter(({ aspect }) => aspect !== 'traceability')
    expect(add({ questions }).model.questions).toEqual(questions)
  })
})

describe('a catalogue', () => {
  const { kind: __, ...given } = { ...catalogue2026, id: '2028-1', validFrom: day('2028-01-01') }

  it('is added', () => {
    const { decision, catalogue } = addCatalogue(given, context)
    expect(actions(sound(decision))).toEqual(['requirement-catalogue.added'])
    expect(catalogue.requirements).toHaveLength(58)
  })

  it('given a requirement twice, a taken id or a day that has been, then it refuses', () => {
    const requirements = given.requirements.map((each, at) => (at === 3 ? { ...each, id: 'K01' } : each))
    expect(() => addCatalogue({ ...given, requirements }, context)).toThrow(
      refusedWith('malformed-request', 'body.requirements.3.id'),
    )
    expect(() => addCatalogue({ ...given, id: '2026-1' }, context)).toThrow(refusedWith('already-exists'))
    expect(() => addCatalogue({ ...given, validFrom: day('2027-01-31') }, context)).toThrow(
      refusedWith('day-not-possible'),
    )
  })
})
