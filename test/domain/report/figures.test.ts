// The twenty key figures: what each counts, what it says where there is nothing to count, and what it never shows.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annualFigures } from '../../../functions/domain/report/figures/annual-figures.ts'
import { type FigureId, figureIds } from '../../../functions/domain/report/figures/figure.ts'
import type { FigureSources } from '../../../functions/domain/report/figures/figure-sources.ts'
import { hiddenRows, withoutSmallCounts } from '../../../functions/domain/report/figures/small-count.ts'
import { indexOf } from '../../../functions/domain/report/figures/unit-index.ts'
import { day } from '../given.ts'
import {
  givenActionFacts,
  givenIncidentFacts,
  givenRegister,
  givenReply,
  givenSources,
  givenSystem,
  givenUnit,
} from './given-report.ts'

function figure(id: FigureId, facts: Partial<FigureSources> = {}) {
  const found = annualFigures(givenSources(facts)).find((each) => each.id === id)
  if (found === undefined) throw new Error(`No ${id}`)
  return found
}
const row = (id: FigureId, rowId: string, facts: Partial<FigureSources>) =>
  figure(id, facts).rows.find((each) => each.id === rowId)

describe('the twenty', () => {
  it('are all there, in order, each with its definition, target and the list behind it', () => {
    const figures = annualFigures(givenSources())
    expect(figures.map(({ id }) => id)).toEqual([...figureIds])
    for (const { name, definition, target, source } of figures) {
      for (const text of [name, definition, target]) {
        expect(text.sv.length).toBeGreaterThan(0)
        expect(text.en.length).toBeGreaterThan(0)
      }
      expect(source).toMatch(/^\//)
    }
  })

  it('say why, where there is nothing to count, and never nought instead', () => {
    for (const { value, missing } of annualFigures(givenSources()))
      if (value === undefined) expect(missing?.sv).toBeTruthy()
    expect(figure('N1').missing?.sv).toBe('Inget att mäta')
    expect(figure('N11').missing?.sv).toBe('Ingen enhet har svarat på frågan')
    expect(figure('N18').missing?.sv).toBe('Infosäkkollen är inte gjord')
  })

  it('are the same for the same sources', () => {
    const sources = givenSources({ units: [givenUnit()], register: [givenRegister('/kf/skolan/')] })
    expect(JSON.stringify(annualFigures(sources))).toBe(JSON.stringify(annualFigures(sources)))
  })

  it('are compared with last year’s frozen report', () => {
    const register = [givenRegister('/kf/skolan/', { total: 10, classified: 9, expired: 1 })]
    const [, n2, n3] = annualFigures(givenSources({ register }))
    const lastYear = (value: number, of = n2) => (of ? [{ ...of, value }] : [])
    expect(figure('N2', { register, previous: lastYear(80) })).toMatchObject({
      previous: 80,
      trend: 'better',
    })
    expect(figure('N2', { register, previous: lastYear(95) })).toMatchObject({ trend: 'worse' })
    expect(figure('N3', { register, previous: lastYear(5, n3) })).toMatchObject({ trend: 'worse' })
    expect(figure('N2', { register })).not.toHaveProperty('trend')
  })
})

describe('what is classified, owned and met', () => {
  it('N1–N4: is counted over every unit', () => {
    const register = [
      givenRegister('/kf/skolan/', { critical: 4, criticalClassified: 3, vacant: 2 }),
      givenRegister('/kf/varden/', { critical: 6, criticalClassified: 6 }),
    ]
    expect(figure('N1', { register })).toMatchObject({ value: 90, light: 'yellow' })
    expect(figure('N2', { register })).toMatchObject({ value: 90, light: 'green' })
    expect(figure('N4', { register })).toMatchObject({ value: 2, light: 'yellow' })
  })

  it('N5: asks nine tenths of what level 3 demands, besides four fifths of the whole', () => {
    const met = (two: number, three: number) =>
      figure('N5', { systems: [givenSystem({ fulfilledByLevel: [0, 0, two, three] })] })
    expect(met(8, 9)).toMatchObject({ value: 85, light: 'green' })
    expect(met(10, 8)).toMatchObject({ value: 90, light: 'yellow' })
    expect(met(5, 5)).toMatchObject({ value: 50, light: 'red' })
  })
})

describe('actions', () => {
  it('N7: counts what was due in the year, without what was dropped, and those very late', () => {
    const { closedOn: _, ...open } = givenActionFacts({ status: 'open', dueOn: day('2026-11-01') })
    const actions = [
      givenActionFacts(),
      givenActionFacts({ closedOn: day('2026-07-01') }),
      givenActionFacts({ status: 'dropped' }),
      givenActionFacts({ dueOn: day('2025-12-31') }),
      open,
    ]
    expect(figure('N7', { actions })).toMatchObject({ value: 33, light: 'red' })
    expect(row('N7', 'very-late', { actions })?.value).toBe(1)
    expect(row('N7', 'dropped', { actions })?.value).toBe(1)
  })

  it('N20: counts recommendations of audits that were open more than twelve months', () => {
    const { closedOn: _, ...open } = givenActionFacts({ status: 'open', source: 'audit' })
    const at = (registeredOn: string) => ({ ...open, registeredOn: day(registeredOn) })
    expect(figure('N20', { actions: [at('2026-02-28'), at('2026-03-01')] }).value).toBe(1)
  })
})

describe('incidents', () => {
  it('N8: belong to the year they were discovered in, and are set against the employees', () => {
    const incidents = [
      givenIncidentFacts({ discoveredOn: day('2026-12-31') }),
      givenIncidentFacts({ discoveredOn: day('2027-01-01') }),
    ]
    const units = [givenUnit({ reply: givenReply({ employees: 500 }) })]
    expect(figure('N8', { incidents, units }).value).toBe(1)
    expect(row('N8', 'per-thousand', { incidents, units })?.value).toBe(2)
  })

  it('N9: one late report is red', () => {
    const incidents = [givenIncidentFacts({ isSignificant: true, reportsInTime: 2, reportsLate: 1 })]
    expect(figure('N9', { incidents })).toMatchObject({ value: 67, light: 'red' })
  })

  it('N10: decided before the seventy-second hour is in time; the median is of hours', () => {
    const breach = (hoursToDecision: number) =>
      givenIncidentFacts({ isPersonalData: true, isReportedToAuthority: true, hoursToDecision })
    const incidents = [breach(10), breach(71), breach(72), breach(100)]
    expect(figure('N10', { incidents }).value).toBe(50)
    expect(row('N10', 'median-hours', { incidents })?.value).toBe(71.5)
  })
})

describe('what systems show', () => {
  const met = (answeredOn: string) => ({ value: 'fulfilled' as const, answeredOn: day(answeredOn) })

  it('N13: a review of level 3 holds for half a year', () => {
    const on = (answeredOn: string) =>
      figure('N13', { systems: [givenSystem({ answers: { K10: met(answeredOn) } })] }).value
    expect(on('2026-09-01')).toBe(100)
    expect(on('2026-08-31')).toBe(0)
  })

  it('N14 and N15: tests and exercises hold for a year, for systems that must be available', () => {
    const tested = { K22: met('2026-03-01'), K24: met('2026-02-28') }
    const systems = [givenSystem({ answers: tested }), givenSystem({ availability: 1 })]
    expect(figure('N14', { systems }).value).toBe(100)
    expect(figure('N15', { systems }).value).toBe(0)
  })

  it('N16: an agreement alone does not follow a supplier up', () => {
    const of = (answers: Parameters<typeof givenSystem>[0]) =>
      figure('N16', { systems: [givenSystem(answers)] }).value
    expect(of({ answers: { K42: met('2020-01-01'), K43: met('2026-12-01') } })).toBe(100)
    expect(of({ answers: { K42: met('2020-01-01') } })).toBe(0)
    expect(of({ critical: false })).toBeUndefined()
  })
})

describe('N17, the index of a unit', () => {
  it('is a hundred where everything is done, and silence counts as nought in what only the unit can say', () => {
    const sources = givenSources({
      register: [givenRegister('/kf/skolan/', { classified: 10 })],
      actions: [givenActionFacts()],
    })
    const full = givenUnit({ reply: givenReply({ trained: 100 }) })
    expect(indexOf(full, sources)).toMatchObject({ index: 100 })
    const silent = indexOf(givenUnit({ reply: undefined }), sources)
    expect(silent.parts).toEqual({
      policy: 0,
      owners: 100,
      classified: 100,
      actions: 100,
      training: 0,
      'incident-routine': 0,
      'self-assessment': 0,
    })
    expect(silent.index).toBe(43)
  })

  it('leaves out what the unit has nothing of', () => {
    expect(indexOf(givenUnit(), givenSources()).parts).not.toHaveProperty('classified')
  })

  it('lies between nought and a hundred, whatever a unit answers', () => {
    const some = fc.nat({ max: 50 })
    const reply = fc
      .record({ employees: some, more: some, policyKnown: fc.boolean() })
      .map(({ employees, more, policyKnown }) =>
        givenReply({ employees: employees + more, trained: employees, policyKnown }),
      )
    fc.assert(
      fc.property(reply, (answer) => {
        const { index } = indexOf(givenUnit({ reply: answer }), givenSources())
        expect(index).toBeGreaterThanOrEqual(0)
        expect(index).toBeLessThanOrEqual(100)
      }),
    )
  })
})

describe('N19, decisions in time', () => {
  const decided = { opinionsInTime: 9, opinionsAsked: 10 }

  it('is whole when the plan came before its year and the report before May', () => {
    const both = { ...decided, planDecidedOn: day('2026-12-31'), reportReceivedOn: day('2026-04-30') }
    expect(figure('N19', { decided: both })).toMatchObject({ value: 100, light: 'green' })
  })

  it('counts what came a day late, or never, as not in time', () => {
    const late = { ...decided, planDecidedOn: day('2027-01-01'), reportReceivedOn: day('2026-04-30') }
    expect(figure('N19', { decided: late })).toMatchObject({ value: 50, light: 'yellow' })
    expect(figure('N19', { decided })).toMatchObject({ value: 0, light: 'red' })
  })
})

describe('small counts', () => {
  const breach = (isReportedToAuthority: boolean) =>
    givenIncidentFacts({ isPersonalData: true, isReportedToAuthority, hoursToDecision: 5 })

  it('are hidden from one to four where people could be guessed; nought and five are shown', () => {
    const of = (count: number) => {
      const incidents = Array.from({ length: count }, () => breach(true))
      const shown = withoutSmallCounts(figure('N10', { incidents }))
      return shown.rows.find(({ id }) => id === 'reported')
    }
    expect(of(0)).toMatchObject({ value: 0 })
    for (const few of [1, 2, 3, 4]) {
      expect(of(few)).not.toHaveProperty('value')
      expect(of(few)?.missing?.sv).toBe('färre än 5')
    }
    expect(of(5)).toMatchObject({ value: 5 })
  })

  it('hide one more where the whole would give the only one away', () => {
    const counted = (id: string, value: number) =>
      ({ id, name: { sv: id, en: id }, unit: 'count', value, isPersonal: true }) as const
    const rows = [counted('a', 2), counted('b', 7), counted('c', 30)]
    expect([...hiddenRows({ value: 39, rows })].toSorted()).toEqual(['a', 'b'])
    const { value: _, ...withoutWhole } = { value: 39, rows }
    expect([...hiddenRows(withoutWhole)]).toEqual(['a'])
  })

  it('hide a share of fewer than five people', () => {
    const units = [givenUnit({ unitId: 'litet', reply: givenReply({ employees: 3, trained: 2 }) })]
    const shown = withoutSmallCounts(figure('N11', { units }))
    expect(shown.rows.find(({ id }) => id === 'litet')).not.toHaveProperty('value')
  })
})
