// An import as a table: what spreadsheets write is read back whole, and every wrong cell is named.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readImportCsv } from '../../../functions/domain/organisation/import-csv.ts'
import { OrganisationImport } from '../../../functions/domain/organisation/organisation-import.ts'
import { Refusal } from '../../../functions/domain/refusal.ts'
import alingsas from '../../../local/seed/alingsas.json' with { type: 'json' }
import { csvOfImport } from './csv-of-import.ts'
import { smallImport } from './small-organisation.ts'

const anyStyle = fc.record({
  separator: fc.constantFrom(';' as const, ',' as const),
  lineEnd: fc.constantFrom('\n' as const, '\r\n' as const),
  byteOrderMark: fc.boolean(),
  quotesAll: fc.boolean(),
})

function faultsOf(text: string): Record<string, string> {
  try {
    readImportCsv(text)
    return {}
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    expect(error.code).toBe('import-invalid')
    return Object.fromEntries(
      error.faults.map(({ path, message }) => [path, typeof message === 'string' ? message : message.en]),
    )
  }
}

describe('a table', () => {
  it('brings the same organisation as JSON, however it is separated, quoted and ended', () => {
    fc.assert(
      fc.property(anyStyle, (style) => {
        const imported = smallImport()
        expect(readImportCsv(csvOfImport(imported, style)).organisation).toEqual(imported)
      }),
    )
  })

  it('brings any name unchanged', () => {
    fc.assert(
      fc.property(anyStyle, fc.string({ minLength: 1, maxLength: 100, unit: 'binary' }), (style, name) => {
        const imported = smallImport((file) => Object.assign(file.units[0] ?? {}, { name }))
        expect(readImportCsv(csvOfImport(imported, style)).organisation.units?.[0]?.name).toBe(name)
      }),
    )
  })

  it('brings the whole seed of the municipality', () => {
    const imported = OrganisationImport.parse(alingsas)
    const style = { separator: ';', lineEnd: '\r\n', byteOrderMark: true, quotesAll: false } as const
    expect(readImportCsv(csvOfImport(imported, style)).organisation).toEqual(imported)
  })

  it('may have its rows in any order and its columns too', () => {
    const text = 'kind;name;id;language;email\nperson;Åsa Öberg;asa;sv;asa@alingsas.example'
    expect(readImportCsv(text).organisation).toEqual({
      persons: [{ id: 'asa', name: 'Åsa Öberg', language: 'sv', email: 'asa@alingsas.example' }],
    })
  })

  it('passes over empty rows but counts them', () => {
    const text = 'kind;id;name;language;email\r\n;;;;\r\n\r\nperson;ASA;Åsa;sv;asa@alingsas.example\r\n'
    expect(Object.keys(faultsOf(text))).toEqual(['row 4, column id'])
  })

  it('reads yes and no as a Swedish spreadsheet writes them', () => {
    const header = 'kind;id;name;bodyKind;abbreviation;unitId;seatCount;noticeDays;keepsPublicMinutes'
    const rows = ['body;a;A;committee;A;a;5;5;SANT', 'body;b;B;committee;B;b;5;5;nej']
    const { organisation } = readImportCsv([header, ...rows].join('\n'))
    expect(organisation.bodies?.map(({ keepsPublicMinutes }) => keepsPublicMinutes)).toEqual([true, false])
  })

  it('names a place in itself by row and column', () => {
    const text = csvOfImport(smallImport(), {
      separator: ';',
      lineEnd: '\n',
      byteOrderMark: false,
      quotesAll: false,
    })
    const { placeOf } = readImportCsv(text)
    expect(placeOf('units', 0, 'parentId')).toBe('row 2, column parentId')
    expect(placeOf('meetings', 1, 'heldOn')).toBe('row 17, column heldOn')
  })
})

describe('a wrong table', () => {
  const header = 'kind;id;name;language;email;seatCount;validFrom'

  it('is told every wrong cell at once', () => {
    const text = [
      header,
      'person;asa;Åsa;sv;asa@alingsas.example;;',
      'person;bo;Bo;no;not-an-address;;',
      'persona;bo;Bo;sv;bo@alingsas.example;;',
      'person;cia;;sv;cia@alingsas.example;;',
      'person;eva;Eva;sv;eva@alingsas.example;5;',
    ].join('\n')
    expect(Object.keys(faultsOf(text)).toSorted()).toEqual([
      'row 3, column email',
      'row 3, column language',
      'row 4, column kind',
      'row 5, column name',
      'row 6, column seatCount',
    ])
  })

  it('says of a row what it may be', () => {
    expect(faultsOf(`${header}\nvaktmästare;a`)).toEqual({
      'row 2, column kind':
        'Give one of unit, person, role-assignment, deputy, body, seat, decision-path, meeting.',
    })
  })

  it('says of a cell that its kind has no such column', () => {
    expect(faultsOf(`${header}\nperson;eva;Eva;sv;eva@alingsas.example;5;`)).toEqual({
      'row 2, column seatCount': 'This kind has no such column; leave it empty.',
    })
  })

  it.each([
    ['a word for a number', 'body;a;A;committee;A;a;många;5;ja', 'row 2, column seatCount'],
    ['a fraction', 'body;a;A;committee;A;a;2,5;5;ja', 'row 2, column seatCount'],
    ['neither yes nor no', 'body;a;A;committee;A;a;5;5;kanske', 'row 2, column keepsPublicMinutes'],
    ['a missing cell', 'body;a;A;committee;A;;5;5;ja', 'row 2, column unitId'],
    ['too many cells', 'body;a;A;committee;A;a;5;5;ja;nej', 'row 2'],
    ['a quotation mark that is never closed', 'body;a;"A;committee;A;a;5;5;ja', 'row 2'],
    ['text after a closing quotation mark', 'body;a;"A"B;committee;A;a;5;5;ja', 'row 2'],
  ])('names %s', (_, row, place) => {
    const bodyHeader = 'kind;id;name;bodyKind;abbreviation;unitId;seatCount;noticeDays;keepsPublicMinutes'
    expect(Object.keys(faultsOf(`${bodyHeader}\n${row}\n`))).toEqual([place])
  })

  it.each([
    ['2027-02-29', 'row 2, column heldOn'],
    ['24/2 2027', 'row 2, column heldOn'],
    ['0207-02-24', 'row 2, column heldOn'],
  ])('names the day %s, which is none', (day, place) => {
    expect(
      Object.keys(faultsOf(`kind;bodyId;heldOn;startsAt;durationMinutes\nmeeting;kf;${day};18:00;240`)),
    ).toEqual([place])
  })

  it('names a stop of a decision path that is no body with a capacity', () => {
    const text = 'kind;documentType;stops\ndecision-path;policy;ks:proposes|kf'
    expect(Object.keys(faultsOf(text))).toEqual(['row 2, column stops'])
  })

  it('names a column that does not exist or stands twice, and a missing first one', () => {
    expect(Object.keys(faultsOf('id;nmae;name;name\n'))).toEqual([
      'row 1',
      'row 1, column nmae',
      'row 1, column name',
    ])
  })

  it('is refused when it is empty', () => {
    expect(faultsOf('')).toEqual({ 'row 1': 'The first column must be named "kind".' })
  })

  it('is refused or read, never anything else, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('kind', ';', ',', '"', '\n', '\r', 'unit', 'id', 'a', '\uFEFF', '|', ':'),
        }),
        (text) => {
          try {
            expect(readImportCsv(text).organisation).toBeDefined()
          } catch (error) {
            expect(error).toMatchObject({ code: 'import-invalid' })
          }
        },
      ),
    )
  })
})
