// Every requirement is either asked of the supplier under one heading or the municipality's own for one reason.
import { describe, expect, it } from 'vitest'
import { catalogue2026 } from '../../../functions/domain/requirement/catalogue-2026.ts'
import {
  concernsSupplier,
  groupByTheme,
  internalRequirements,
  otherTheme,
  procurementThemes,
} from '../../../functions/domain/requirement/procurement-themes.ts'
import { givenRequirement } from './given-requirements.ts'

describe('the themes of a tender', () => {
  it('given the catalogue, then every row has one heading or one reason to be left out, and never both', () => {
    const sorted = [...procurementThemes, ...internalRequirements].flatMap(
      ({ requirementIds }) => requirementIds,
    )
    expect(sorted.toSorted()).toEqual(catalogue2026.requirements.map(({ id }) => id))
  })

  it.each(['K01', 'K02', 'K03', 'K49', 'K54'])('%s is the municipality’s own', (id) => {
    expect(concernsSupplier({ id })).toBe(false)
  })

  it.each(['K13', 'K18', 'K38', 'K42', 'K45', 'K46'])('%s is asked of the supplier', (id) => {
    expect(concernsSupplier({ id })).toBe(true)
  })

  it('given a requirement that a later catalogue adds, then it is asked under a last heading', () => {
    const added = { ...givenRequirement('K18'), id: 'K59' }
    expect(concernsSupplier(added)).toBe(true)
    const themes = groupByTheme([added, givenRequirement('K45')])
    expect(themes.map(({ title }) => title.en)).toEqual(['Agreement, follow-up and exit', otherTheme.en])
  })

  it('given nothing under a heading, then the heading is left out', () => {
    expect(groupByTheme([])).toEqual([])
  })
})
