// Consultation (remiss): who is asked, what they answered, how their views were met.
import { describe, expect, it } from 'vitest'
import {
  closeConsultation,
  compileConsultation,
  noteOpinion,
  openConsultation,
  planConsultation,
} from '../../../functions/domain/matter/consultation.ts'
import type { Matter } from '../../../functions/domain/matter/matter.ts'
import type { Unit } from '../../../functions/domain/organisation/unit.ts'
import {
  day,
  givenMatter,
  givenTask,
  mails,
  moment,
  refusedWith,
  resulting,
  sound,
  stored,
  taskId,
} from '../given.ts'

const unit = (id: string, facts: Partial<Unit> = {}): Unit => ({
  kind: 'unit',
  id,
  name: `Namn på ${id}`,
  unitKind: 'committee',
  contactRole: 'committee-secretary',
  validFrom: day('2023-01-01'),
  ...facts,
})
const lastAnswerDay = day('2027-03-31')
const sent = (unitId: string): Matter['opinions'][number] => ({
  unitId,
  unitName: `Namn på ${unitId}`,
  status: 'sent',
})
const consulting = (...unitIds: string[]) =>
  stored(givenMatter({ phase: { name: 'consultation', lastAnswerDay }, opinions: unitIds.map(sent) }))

describe('planning', () => {
  it('given units, then each is noted as asked and the machine consults', () => {
    const plan = { decision: 'consult' as const, unitIds: ['avrf', 'socialnamnden'], lastAnswerDay }
    const matter = stored(givenMatter())
    const { decision, next } = planConsultation(matter, { kind: 'plan-consultation', plan }, moment)
    expect(next).toBe('consult')
    expect(resulting(sound(decision), 'matter')).toMatchObject({
      phase: { name: 'consultation', lastAnswerDay },
      opinions: [
        { unitId: 'avrf', status: 'sent' },
        { unitId: 'socialnamnden', status: 'sent' },
      ],
    })
  })

  it('given none, then the reason is on record and the memo is written', () => {
    const answer = { kind: 'plan-consultation', plan: { decision: 'skip', reason: 'Redaktionellt' } } as const
    const { decision, next } = planConsultation(stored(givenMatter()), answer, moment)
    expect(next).toBe('memo')
    expect(sound(decision).changes[0]).toMatchObject({
      action: 'consultation.skipped',
      reason: 'Redaktionellt',
    })
    expect(resulting(decision, 'matter').phase).toEqual({ name: 'memo' })
  })
})

describe('opening', () => {
  it('given the units, then each is asked through the role that answers for it, by the last day', () => {
    const units = [unit('avrf', { contactRole: 'federation-director' }), unit('socialnamnden')]
    const { decision, instances, next } = openConsultation(consulting('avrf', 'socialnamnden'), units, moment)
    expect(next).toBe('wait')
    expect(instances).toEqual([
      { unitId: 'avrf', role: 'federation-director', dueOn: '2027-03-31' },
      { unitId: 'socialnamnden', role: 'committee-secretary', dueOn: '2027-03-31' },
    ])
    expect(resulting(sound(decision), 'matter').opinions.map(({ unitName }) => unitName)).toEqual([
      'Namn på avrf',
      'Namn på socialnamnden',
    ])
  })

  it('given a unit that is unknown or no longer exists, then its opinion is missing and nobody is asked', () => {
    const closedUnit = unit('kulturnamnden', { validTo: day('2026-12-31') })
    const { decision, instances } = openConsultation(
      consulting('kulturnamnden', 'okand', 'avrf'),
      [closedUnit, unit('avrf')],
      moment,
    )
    expect(instances.map(({ unitId }) => unitId)).toEqual(['avrf'])
    expect(resulting(sound(decision), 'matter').opinions.map(({ status }) => status)).toEqual([
      'missing',
      'missing',
      'sent',
    ])
  })

  it('given a matter in another phase, then it refuses', () => {
    expect(() => openConsultation(stored(givenMatter()), [], moment)).toThrow(refusedWith('wrong-state'))
  })
})

describe('an opinion', () => {
  const opinion = (facts: Parameters<typeof givenTask>[0]) =>
    givenTask({ taskKind: 'give-opinion', subject: { unitId: 'avrf' }, ...facts })
  const matter = consulting('avrf', 'socialnamnden')

  it.each([
    ['done', 'answered', ['opinion-received to iss.lind']],
    ['refused', 'abstained', ['opinion-received to iss.lind']],
    ['ignored', 'missing', []],
  ] as const)('given a task that is %s, then the unit has %s (M08: %j)', (status, expected, told) => {
    const { decision, next } = noteOpinion(matter, opinion({ status }), ['iss.lind'], moment)
    expect(next).toBe('noted')
    expect(sound(decision).changes[0]?.action).toBe(`opinion.${expected}`)
    expect(resulting(decision, 'matter').opinions).toEqual([
      { ...sent('avrf'), status: expected, taskId: taskId() },
      sent('socialnamnden'),
    ])
    expect(mails(decision)).toEqual(told)
  })

  it('given an answer, then its position is on the matter and its text is not', () => {
    const answer = {
      kind: 'give-opinion',
      position: 'objects',
      opinion: 'Hemligt',
      decidedBy: 'Direktionen',
    } as const
    const { decision } = noteOpinion(matter, opinion({ status: 'done', answer }), ['iss.lind'], moment)
    expect(resulting(sound(decision), 'matter').opinions[0]).toMatchObject({ position: 'objects' })
    expect(JSON.stringify([resulting(decision, 'matter'), decision.effects])).not.toContain('Hemligt')
  })

  it('given a task that is still open, then it refuses', () => {
    expect(() => noteOpinion(matter, opinion({ status: 'open' }), [], moment)).toThrow(
      refusedWith('wrong-state'),
    )
  })
})

describe('closing', () => {
  it('given units that never answered, then they are missing and the rest stays', () => {
    const matter = stored(
      givenMatter({
        phase: { name: 'consultation', lastAnswerDay },
        opinions: [sent('avrf'), { ...sent('socialnamnden'), status: 'answered', position: 'supports' }],
      }),
    )
    const { decision, next } = closeConsultation(matter, moment)
    expect(next).toBe('compile')
    expect(resulting(sound(decision), 'matter')).toMatchObject({
      phase: { name: 'compilation' },
      opinions: [
        { unitId: 'avrf', status: 'missing' },
        { unitId: 'socialnamnden', status: 'answered' },
      ],
    })
  })
})

describe('compiling', () => {
  const entries = [{ unitId: 'avrf', viewpoint: 'För långt', response: 'Kortat', changed: true }]
  const compile = (next: 'memo' | 'redraft') =>
    compileConsultation(
      consulting('avrf'),
      { kind: 'compile-consultation', entries, next },
      ['ns.berg', 'fc.hult', 'ns.berg'],
      moment,
    )

  it('given that the text stands, then the memo is written and each who answered is told once (M09)', () => {
    const { decision, next } = compile('memo')
    expect(next).toBe('memo')
    expect(resulting(sound(decision), 'matter')).toMatchObject({
      compilation: entries,
      round: 1,
      phase: { name: 'memo' },
    })
    expect(mails(decision)).toEqual(['consultation-compiled to ns.berg', 'consultation-compiled to fc.hult'])
  })

  it('given great changes, then a new round of drafting begins', () => {
    const { decision, next } = compile('redraft')
    expect(next).toBe('draft')
    expect(resulting(sound(decision), 'matter')).toMatchObject({ round: 2, phase: { name: 'drafting' } })
  })
})
