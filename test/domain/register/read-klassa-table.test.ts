// A file of classifications decided elsewhere: read whole, or refused with every wrong cell named.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readKlassaTable } from '../../../functions/domain/register/read-klassa-table.ts'
import { stopMessage } from '../../../functions/domain/register/stop-message.ts'
import { readCsv } from '../../../functions/domain/register/table.ts'
import { faultsOf } from './faults-of.ts'

const plainRow = {
  Informationsmängd: 'Bygglov',
  id: '',
  enhet: 'sbf',
  system: 'bygg|arkiv',
  Konfidentialitet: '1',
  Riktighet: '2',
  Tillgänglighet: '2',
  Spårbarhet: '',
  Klassad: '2025-03-04',
  'Beslutad av': 'Förvaltningschefen',
  Motivering: 'Fel kan ge felaktiga beslut',
}

type Cells = Partial<typeof plainRow>

const fileOf = (...rows: Cells[]) => ({
  header: Object.keys(plainRow),
  rows: rows.map((cells, at) => ({ row: at + 2, cells: Object.values({ ...plainRow, ...cells }) })),
})

const plainContent = {
  row: 2,
  name: 'Bygglov',
  unitId: 'sbf',
  systemIds: ['bygg', 'arkiv'],
  levels: { confidentiality: 1, integrity: 2, availability: 2 },
  decidedOn: '2025-03-04',
  decidedBy: 'Förvaltningschefen',
  reason: 'Fel kan ge felaktiga beslut',
}

const wrongCells = {
  Informationsmängd: '',
  id: 'Å',
  enhet: 'Sbf',
  system: 'Ä',
  Konfidentialitet: '5',
  Riktighet: '',
  Tillgänglighet: '4',
  Spårbarhet: 'hög',
  Klassad: '4/3 2025',
  'Beslutad av': 'x'.repeat(201),
  Motivering: 'x'.repeat(2001),
} as const satisfies Cells

const columns = Object.keys(wrongCells) as (keyof typeof wrongCells)[]

describe('a file of classifications', () => {
  it('says what was decided, when, by whom and why', () => {
    expect(readKlassaTable(fileOf({}))).toStrictEqual({ rows: [plainContent] })
  })

  it('may name the asset, classify traceability, and leave out systems', () => {
    expect(readKlassaTable(fileOf({ id: 'bygglov', Spårbarhet: '3', system: '' })).rows).toStrictEqual([
      {
        ...plainContent,
        id: 'bygglov',
        levels: { ...plainContent.levels, traceability: 3 },
        systemIds: [],
      },
    ])
  })

  it('may be CSV without the columns that may be empty', () => {
    const text = [
      'informationsmängd;enhet;konfidentialitet;riktighet;tillgänglighet;klassad;beslutad av;motivering',
      'Bygglov;sbf;1;2;2;2025-03-04;Chefen;För att',
    ].join('\r\n')
    expect(readKlassaTable(readCsv(text)).rows[0]).toMatchObject({ name: 'Bygglov', systemIds: [] })
  })

  it('is refused with exactly its wrong cells', () => {
    const anyRow = fc.uniqueArray(fc.constantFrom(...columns), { maxLength: 6 })
    fc.assert(
      fc.property(anyRow, anyRow, (first, second) => {
        const pick = (names: typeof first) =>
          Object.fromEntries(names.map((name) => [name, wrongCells[name]]))
        // Two rows with the same wrong id would be another fault.
        const table = fileOf(pick(first), { ...pick(second), ...(second.includes('id') && { id: 'Ö' }) })
        const expected = [
          ...first.map((name) => `row 2, column ${name}`),
          ...second.map((name) => `row 3, column ${name}`),
        ]
        expect(Object.keys(faultsOf(() => readKlassaTable(table))).toSorted()).toEqual(expected.toSorted())
      }),
    )
  })

  it.each([
    [{ Riktighet: '' }, 'The cell is empty. Give 0, 1, 2 or 3.'],
    [{ Riktighet: '4' }, stopMessage.en],
    [{ Spårbarhet: 'nivå 4' }, stopMessage.en],
    [{ Klassad: '2025-02-29' }, 'Give a day from 1900 on, YYYY-MM-DD.'],
    [{ 'Beslutad av': 'x'.repeat(201) }, 'At most 200 characters.'],
  ])('says what is wrong and what is expected: %j', (cells, message) => {
    expect(Object.values(faultsOf(() => readKlassaTable(fileOf(cells))))).toEqual([message])
  })

  it('says of an id that stands twice where it stands first', () => {
    expect(faultsOf(() => readKlassaTable(fileOf({ id: 'a' }, { id: 'a' })))).toEqual({
      'row 3, column id': 'Row 2 has the same id.',
    })
  })
})
