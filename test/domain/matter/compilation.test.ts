// The compilation: every view met, every missing answer explained.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compileConsultation,
  requireCompleteCompilation,
} from '../../../functions/domain/matter/compilation.ts'
import type { Matter } from '../../../functions/domain/matter/matter.ts'
import type { Opinion } from '../../../functions/domain/matter/opinion-record.ts'
import { OpinionPosition } from '../../../functions/domain/task/task-answer.ts'
import { mails, moment, refusedWith, resulting, sound, stored } from '../given.ts'
import { consulting, sent, started } from './given-consultation.ts'

const met = (unitId: string) => ({ unitId, viewpoint: 'För långt', response: 'Kortat', changed: true })

function check(
  opinions: Opinion[],
  unitIds: string[],
  reasonWithoutAnswers?: string,
  facts: Partial<Matter> = {},
) {
  const answer = {
    kind: 'compile-consultation' as const,
    entries: unitIds.map(met),
    ...(reasonWithoutAnswers && { reasonWithoutAnswers }),
    next: 'memo' as const,
  }
  return () => requireCompleteCompilation(consulting(opinions, facts), answer)
}

const answered = (unitId: string, facts: Partial<Opinion> = {}) =>
  sent(unitId, { status: 'answered', position: 'supports', ...facts })

describe('a complete compilation', () => {
  it('says how the view of each unit that answered was met, in time or late', () => {
    const opinions = [answered('avrf'), answered('socialnamnden', { status: 'late' }), answered('fabs-ab')]
    expect(check(opinions, ['avrf', 'socialnamnden', 'fabs-ab'])).not.toThrow()
    const refused = expect.objectContaining({
      code: 'compilation-incomplete',
      faults: [
        { path: 'body.answer.entries', message: 'socialnamnden' },
        { path: 'body.answer.entries', message: 'fabs-ab' },
      ],
    })
    expect(check(opinions, ['avrf'])).toThrow(refused)
  })

  it('needs nothing for who abstained or had no views', () => {
    const opinions = [
      answered('avrf', { position: 'no-comment' }),
      sent('valnamnden', { status: 'abstained' }),
    ]
    expect(check(opinions, [])).not.toThrow()
  })

  it('given any answers, then it is complete exactly when each with views is named', () => {
    const position = fc.constantFrom(...OpinionPosition.options)
    fc.assert(
      fc.property(fc.array(fc.tuple(position, fc.boolean()), { maxLength: 12 }), (given) => {
        const opinions = given.map(([of], at) => answered(`enhet-${at}`, { position: of }))
        const named = given.flatMap(([, isNamed], at) => (isNamed ? [`enhet-${at}`] : []))
        const isComplete = given.every(([of, isNamed]) => isNamed || of === 'no-comment')
        const run = check(opinions, named)
        if (isComplete) expect(run).not.toThrow()
        else expect(run).toThrow(refusedWith('compilation-incomplete'))
      }),
    )
  })

  it('explains a missing answer, there or when the consultation was closed', () => {
    const opinions = [answered('avrf'), sent('fabs-ab', { status: 'missing' })]
    expect(check(opinions, ['avrf'])).toThrow(
      refusedWith('reason-required', 'body.answer.reasonWithoutAnswers'),
    )
    expect(check(opinions, ['avrf'], 'Bolaget hann inte')).not.toThrow()
    expect(check(opinions, ['avrf'], undefined, { reasonWithoutAnswers: 'Kunde inte vänta' })).not.toThrow()
  })
})

describe('compiling', () => {
  const entries = [met('avrf')]
  const matter = consulting(['avrf'], { phase: { name: 'compilation' } })
  const compile = (next: 'memo' | 'redraft', reasonWithoutAnswers?: string) =>
    compileConsultation(
      stored(matter),
      {
        kind: 'compile-consultation',
        entries,
        next,
        ...(reasonWithoutAnswers && { reasonWithoutAnswers }),
      },
      ['ns.berg', 'fc.hult', 'ns.berg'],
      moment,
    )

  it('given that the text stands, then the memo is written and each who was asked is told once (M09)', () => {
    const { decision, next } = compile('memo')
    expect(next).toBe('memo')
    expect(resulting(sound(decision), 'matter')).toEqual({
      ...matter,
      compilation: entries,
      phase: { name: 'memo' },
    })
    expect(mails(decision)).toEqual(['consultation-compiled to ns.berg', 'consultation-compiled to fc.hult'])
    expect(started(decision)).toEqual([])
  })

  it('given great changes, then a new round of drafting begins, in a preparation of its own', () => {
    const { decision, next } = compile('redraft')
    expect(next).toBe('draft')
    expect(resulting(sound(decision), 'matter')).toMatchObject({ round: 2, phase: { name: 'drafting' } })
    expect(started(decision)).toEqual(['policy-preparation at drafting'])
  })

  it('given why answers are missing, then the matter keeps it', () => {
    expect(resulting(sound(compile('memo', 'Hann inte').decision), 'matter').reasonWithoutAnswers).toBe(
      'Hann inte',
    )
  })
})
