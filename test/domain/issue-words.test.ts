// What a schema finds wrong, told to people.
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { told } from '../../functions/domain/bilingual.ts'
import { ClassLevels } from '../../functions/domain/classification/class-levels.ts'
import { wordsOfIssue } from '../../functions/domain/issue-words.ts'
import { refusals } from '../../functions/domain/refusal.ts'

function wordsFor(schema: z.ZodType, value: unknown) {
  const [issue] = schema.safeParse(value, { reportInput: true }).error?.issues ?? []
  if (issue === undefined) throw new Error('The schema finds nothing wrong')
  return wordsOfIssue(issue)
}

describe('what a schema finds wrong', () => {
  it.each<[string, z.ZodType, unknown, string, string]>([
    ['a field that is missing', z.object({ name: z.string() }), {}, 'Fyll i det här.', 'Fill this in.'],
    ['a text that is empty', z.string().min(1), '', 'Fyll i det här.', 'Fill this in.'],
    ['a text that is too long', z.string().max(3), 'abcd', 'Högst 3 tecken.', 'At most 3 characters.'],
    ['a list that is too short', z.array(z.string()).min(2), [], 'Ange minst 2.', 'Give at least 2.'],
    ['a number that is too large', z.int().max(9), 10, 'Högst 9.', 'At most 9.'],
    ['a text instead of a number', z.number(), 'x', 'Ange ett tal.', 'Give a number.'],
    ['no value of the list', z.enum(['a', 'b']), 'c', 'Välj en av: a, b.', 'Choose one of: a, b.'],
    ['no day', z.iso.date(), 'i dag', 'Ange en dag som 2027-04-28.', 'Give a day as 2027-04-28.'],
    ['an unknown field', z.strictObject({}), { x: 1 }, 'Okänt fält: x.', 'Unknown field: x.'],
    ['our own rule', z.string().refine(() => false, told({ sv: 'Nej.', en: 'No.' })), '', 'Nej.', 'No.'],
  ])('is said in both languages: %s', (_, schema, value, sv, en) => {
    expect(wordsFor(schema, value)).toEqual({ sv, en })
  })

  it('is the stop rule in both languages for level 4', () => {
    const { sv, en } = refusals['protective-security']
    expect(wordsFor(ClassLevels, { confidentiality: 4, integrity: 0, availability: 0 })).toEqual({ sv, en })
  })
})
