// A file of information assets: read however people write it, and every wrong cell named.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../../../functions/domain/refusal.ts'
import { readAssetTable } from '../../../functions/domain/register/read-asset-table.ts'
import { stopMessage } from '../../../functions/domain/register/stop-message.ts'
import { readCsv } from '../../../functions/domain/register/table.ts'
import type { AssetCells } from './asset-file.ts'
import { assetFile, plainRow } from './asset-file.ts'
import { faultsOf } from './faults-of.ts'

const faultsOfRow = (cells: AssetCells) => faultsOf(() => readAssetTable(assetFile(cells)))
const rowOf = (cells: AssetCells) => readAssetTable(assetFile(cells)).rows[0]

const plainDescription = {
  name: 'Lönespecifikationer',
  unitId: 'hr-enheten',
  purpose: 'Betala rätt lön',
  process: 'Lönehantering',
  forms: ['text'],
  media: ['system'],
  ownerId: 'eva.ek',
  personalData: {
    has: 'personal-data',
    sensitive: false,
    offences: false,
    protected: false,
    children: false,
    registered: 'under-10000',
    over500: true,
    thirdCountry: false,
    highRisk: false,
  },
  secrecy: ['OSL 39:1'],
  strongSecrecy: false,
  retention: { rule: 'disposed', afterYears: 7, decision: 'Dokumenthanteringsplan 2026' },
  essential: false,
  records: 4000,
}

describe('a row of a file of assets', () => {
  it('says what the form would say, and nothing of what is left empty', () => {
    expect(readAssetTable(assetFile({}))).toStrictEqual({
      rows: [{ row: 2, description: plainDescription, systemIds: ['lon'] }],
    })
  })

  it('updates the asset whose id it bears', () => {
    expect(rowOf({ id: 'lonespecifikationer' })?.id).toBe('lonespecifikationer')
  })

  it('proposes a class with its consequence', () => {
    const levels = { confidentiality: 2, integrity: 3, availability: 1 }
    expect(rowOf({ K: '2', R: '3', T: '1', konsekvens: 'Fel lön' })?.proposal).toStrictEqual({
      levels,
      consequence: 'Fel lön',
    })
    expect(rowOf({ K: '2', R: '3', T: '1', S: '0', konsekvens: 'Fel lön' })?.proposal?.levels).toEqual({
      ...levels,
      traceability: 0,
    })
  })

  it('may hold several forms, media, paragraphs and systems', () => {
    const row = rowOf({
      former: 'text | Ljud|BILD, film; tal',
      medier: 'i system|på papper|muntligt|flyttbart medium',
      sekretess: 'OSL 26:1 | OSL 21:3, första stycket|a\\|b|',
      system: 'lon|ekonomi',
    })
    expect(row?.description.forms).toEqual(['text', 'sound', 'image', 'film', 'speech'])
    expect(row?.description.media).toEqual(['system', 'paper', 'spoken', 'portable-device'])
    expect(row?.description.secrecy).toEqual(['OSL 26:1', 'OSL 21:3, första stycket', 'a|b'])
    expect(row?.systemIds).toEqual(['lon', 'ekonomi'])
  })

  it.each([
    [{ 'stark sekretess': 'JA' }, { strongSecrecy: true }],
    [{ 'stark sekretess': 'TRUE' }, { strongSecrecy: true }],
    [{ samhällsviktig: ' Sant ' }, { essential: true }],
    [{ 'antal poster': '1 200 000' }, { records: 1_200_000 }],
    [{ 'antal poster': '12\u00a0000' }, { records: 12_000 }],
    [{ bevarande: 'Inte beslutat' }, { retention: { ...plainDescription.retention, rule: 'undecided' } }],
    [{ former: 'sound' }, { forms: ['sound'] }],
    [{ medier: 'pa\u030a papper' }, { media: ['paper'] }],
  ])('is understood as people write it: %j', (cells, expected) => {
    expect(rowOf(cells)?.description).toMatchObject(expected)
  })

  it('says nothing more of personal data where there are none', () => {
    const none = {
      personuppgifter: 'nej',
      känsliga: '',
      'antal registrerade': '',
      'över 500': 'nej',
    }
    expect(rowOf(none)?.description.personalData).toEqual({ has: 'none' })
  })
})

describe('the headings', () => {
  it('are the same whatever their case and the blanks around them', () => {
    const table = assetFile({})
    const header = table.header.map((heading) => ` ${heading.toUpperCase()} `)
    expect(readAssetTable({ ...table, header })).toEqual(readAssetTable(table))
  })

  it('may be the English names of the fields, in any order, without the columns that may be empty', () => {
    const text = [
      'concernsNationalSecurity;name;unitId;purpose;process;forms;media;ownerId;personalData;strongSecrecy;retention;essential',
      'nej;Kartor;sbf;Visa vägen;Planering;image;paper;bo.berg;no;no;preserved;no',
    ].join('\n')
    const table = readCsv(text)
    expect(readAssetTable(table).rows[0]?.description).toMatchObject({ name: 'Kartor', forms: ['image'] })
  })

  it('that begin with a bracket are for people and passed over', () => {
    const table = assetFile({})
    const more = {
      header: [...table.header, '(klassad)'],
      rows: table.rows.map(({ row, cells }) => ({ row, cells: [...cells, 'x'] })),
    }
    expect(readAssetTable(more)).toEqual(readAssetTable(table))
  })

  it('are named when they are unknown, stand twice or are missing', () => {
    expect(
      Object.keys(faultsOf(() => readAssetTable({ header: ['namn', 'nmae', 'NAMN', ''], rows: [] }))),
    ).toEqual([
      'column nmae',
      'column namn',
      'column enhet',
      'column syfte',
      'column process',
      'column former',
      'column medier',
      'column informationsägare',
      'column personuppgifter',
      'column stark sekretess',
      'column bevarande',
      'column samhällsviktig',
      'column rör rikets säkerhet',
    ])
  })

  it('that are missing are named once, not in every row', () => {
    const { header, rows } = assetFile({}, { 'gallras efter år': 'sju' })
    const at = header.indexOf('enhet')
    const table = {
      header: header.toSpliced(at, 1),
      rows: rows.map(({ row, cells }) => ({ row, cells: cells.toSpliced(at, 1) })),
    }
    expect(Object.keys(faultsOf(() => readAssetTable(table)))).toEqual([
      'column enhet',
      'row 3, column gallras efter år',
    ])
  })

  it('name the cells that stand under none', () => {
    const { header, rows } = assetFile({})
    const table = { header, rows: rows.map(({ row, cells }) => ({ row, cells: [...cells, 'x'] })) }
    expect(faultsOf(() => readAssetTable(table))).toEqual({ 'row 2': 'A cell stands under no heading.' })
  })
})

/** For each column a cell that is wrong there, whatever else the row says. */
const wrongCells = {
  id: 'Löner',
  namn: 'x'.repeat(201),
  beskrivning: 'x'.repeat(2001),
  enhet: 'HR Enheten',
  syfte: '',
  process: 'x'.repeat(201),
  former: 'text|rök',
  medier: '|',
  informationsägare: '-',
  personuppgifter: 'kanske',
  känsliga: '2',
  'antal registrerade': '350',
  sekretess: 'x'.repeat(41),
  'stark sekretess': '',
  bevarande: 'slängs',
  'gallras efter år': '201',
  gallringsbeslut: 'x'.repeat(201),
  samhällsviktig: 'x'.repeat(5000),
  'antal poster': '1000000001',
  system: 'lon|lon',
  'rör rikets säkerhet': 'vet ej',
  S: '5',
} as const satisfies AssetCells

const wrongColumns = Object.keys(wrongCells) as (keyof typeof wrongCells)[]
const proposal = { K: '1', R: '1', T: '1', konsekvens: 'Fel lön' }

describe('a wrong file', () => {
  it('names exactly its wrong cells, however many and wherever they are', () => {
    const anyRow = fc.uniqueArray(fc.constantFrom(...wrongColumns), { maxLength: 5 })
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 5 }), (rows) => {
        const table = assetFile(
          ...rows.map((columns, at) => ({
            ...proposal,
            id: `asset-${at}`,
            // Two rows with the same wrong id would be one more fault.
            ...Object.fromEntries(
              columns.map((name) => [name, name === 'id' ? `Ö ${at}` : wrongCells[name]]),
            ),
          })),
        )
        const expected = rows.flatMap((columns, at) => columns.map((name) => `row ${at + 2}, column ${name}`))
        expect(Object.keys(faultsOf(() => readAssetTable(table))).toSorted()).toEqual(expected.toSorted())
      }),
    )
  })

  it.each([
    [{ enhet: 'HR' }, 'Give the id of a unit (lower-case letters a–z, digits, dots and hyphens).'],
    [{ syfte: '' }, 'The cell is empty. Give what the information is for.'],
    [{ syfte: 'x'.repeat(1001) }, 'At most 1000 characters.'],
    [{ namn: 'x'.repeat(201) }, 'At most 200 characters.'],
    [{ sekretess: `OSL 26:1|${'x'.repeat(41)}` }, 'At most 40 characters each.'],
    [{ sekretess: Array(21).fill('OSL 26:1').join('|') }, 'At most 20, separated by |.'],
    [{ 'gallras efter år': '201' }, 'At most 200.'],
    [{ former: 'rök' }, 'Give one or more of text, ljud, bild, film, tal, separated by |.'],
    [
      { medier: '' },
      'The cell is empty. Give one or more of i system, på papper, muntligt, flyttbart medium, separated by |.',
    ],
    [{ bevarande: 'kanske' }, 'Give one of bevaras, gallras, inte beslutat.'],
    [{ barn: '' }, 'The cell is empty. Give one of ja, nej, when personuppgifter is ja.'],
    [{ 'antal poster': '2,5' }, 'Give a whole number.'],
    [{ personuppgifter: '' }, 'The cell is empty. Give one of ja, nej.'],
    [
      { system: 'lon|lon' },
      'Give the ids of systems (lower-case letters a–z, digits, dots and hyphens), each once, separated by |.',
    ],
  ])('says what is wrong and what is expected: %j', (cells, message) => {
    expect(Object.values(faultsOfRow(cells))).toEqual([message])
  })

  it('says where personal data are described that are not there', () => {
    const cells = { personuppgifter: 'nej', barn: 'ja', 'över 500': 'nej' }
    expect(faultsOfRow(cells)).toEqual({
      'row 2, column barn': 'Leave the cell empty, as personuppgifter is nej.',
      'row 2, column antal registrerade': 'Leave the cell empty, as personuppgifter is nej.',
    })
  })

  it('says of an id that stands twice where it stands first', () => {
    const read = () => readAssetTable(assetFile({ id: 'a' }, { id: 'b' }, { id: 'a' }, {}, {}))
    expect(faultsOf(read)).toEqual({ 'row 4, column id': 'Row 2 has the same id.' })
  })

  it('lists 200 faults, and then how many more there are', () => {
    const rows = Array.from({ length: 203 }, () => ({ syfte: '' }))
    try {
      readAssetTable(assetFile(...rows))
      expect.unreachable()
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      expect(error.faults).toHaveLength(201)
      expect(error.faults.at(-2)?.path).toBe('row 201, column syfte')
      expect(error.faults.at(-1)).toEqual({
        path: 'file',
        message: { sv: 'Och 3 fel till.', en: 'And 3 more faults.' },
      })
    }
  })

  it('is refused or read, never anything else, whatever stands in it', () => {
    const anyRow = fc.dictionary(fc.constantFrom(...Object.keys(plainRow)), fc.string())
    fc.assert(
      fc.property(anyRow, (cells) => {
        const faults = faultsOfRow(cells)
        expect(Object.keys(faults).every((path) => path.startsWith('row 2, column '))).toBe(true)
      }),
    )
  })
})

describe('a proposed class', () => {
  const whole = { K: '2', R: '2', T: '2', konsekvens: 'Fel lön' }
  it.each([
    [{ ...whole, R: '' }, ['R']],
    [{ K: '2' }, ['R', 'T', 'konsekvens']],
    [{ S: '1' }, ['K', 'R', 'T', 'konsekvens']],
    [{ konsekvens: 'Fel lön' }, ['K', 'R', 'T']],
    [{ ...whole, konsekvens: '' }, ['konsekvens']],
    [{ ...whole, konsekvens: 'x'.repeat(2001) }, ['konsekvens']],
    [{ ...whole, T: '5' }, ['T']],
    [{ ...whole, T: '1,5' }, ['T']],
  ])('is whole or not there: %j', (cells, columns) => {
    expect(Object.keys(faultsOfRow(cells))).toEqual(columns.map((name) => `row 2, column ${name}`))
  })

  it.each(['4', '04', 'K4', 'nivå 4', '4 – synnerligen allvarlig', 'Synnerligen allvarlig'])(
    'of level 4 is stopped: %s',
    (K) => {
      expect(faultsOfRow({ ...whole, K })).toEqual({ 'row 2, column K': stopMessage.en })
    },
  )
})

describe('a row that may concern Sweden’s security', () => {
  it.each(['ja', 'vet ej', '', 'nja', 'TRUE', 'x'])('is stopped when the answer is %j', (answer) => {
    expect(faultsOfRow({ 'rör rikets säkerhet': answer })).toEqual({
      'row 2, column rör rikets säkerhet': stopMessage.en,
    })
  })

  it('is told to nobody: no fault repeats what a cell says', () => {
    const secret = 'HEMLIGT'
    fc.assert(
      fc.property(fc.subarray(Object.keys(plainRow), { minLength: 1 }), (columns) => {
        const told = faultsOf(() =>
          readAssetTable(
            assetFile({
              'rör rikets säkerhet': 'ja',
              ...Object.fromEntries(columns.map((name) => [name, `${secret} `.repeat(400)])),
            }),
          ),
        )
        expect(Object.keys(told).length).toBeGreaterThan(0)
        expect(JSON.stringify(told)).not.toContain(secret)
      }),
    )
  })
})
