// A workbook put together by hand, so that a test can say what other programs write, or what nobody should.
import { strToU8, zipSync } from 'fflate'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const rels = (...entries: [id: string, type: string, target: string][]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const parts = {
  '_rels/.rels': rels(['a', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Ett" sheetId="7" r:id="b"/><sheet name="Två" sheetId="1" r:id="c"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': rels(
    ['c', 'worksheet', 'worksheets/sheet1.xml'],
    ['b', 'worksheet', '/xl/worksheets/sheet2.xml'],
    ['d', 'sharedStrings', 'sharedStrings.xml'],
    ['e', 'styles', 'styles.xml'],
  ),
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
}

export type Parts = Record<string, string>

/** The parts of a workbook whose first sheet has these rows, shared texts and styles. */
export function partsOf(rows: string, shared = '', styles = ''): Parts {
  return {
    ...parts,
    'xl/worksheets/sheet2.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${shared}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
  }
}

export function packed(content: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(content).map(([name, xml]) => [name, strToU8(xml)])))
}
