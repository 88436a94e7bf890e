// A file of information assets that is right, each row put differently where a test says so.
import type { Table } from '../../../functions/domain/register/table.ts'

export const plainRow = {
  id: '',
  namn: 'Lönespecifikationer',
  beskrivning: '',
  enhet: 'hr-enheten',
  syfte: 'Betala rätt lön',
  process: 'Lönehantering',
  former: 'text',
  medier: 'i system',
  informationsägare: 'eva.ek',
  personuppgifter: 'ja',
  känsliga: 'nej',
  lagöverträdelser: 'nej',
  skyddade: 'nej',
  barn: 'nej',
  'antal registrerade': 'under 10 000',
  'över 500': 'ja',
  tredjeland: 'nej',
  'hög risk': 'nej',
  sekretess: 'OSL 39:1',
  'stark sekretess': 'nej',
  bevarande: 'gallras',
  'gallras efter år': '7',
  gallringsbeslut: 'Dokumenthanteringsplan 2026',
  samhällsviktig: 'nej',
  'antal poster': '4000',
  system: 'lon',
  'rör rikets säkerhet': 'nej',
  K: '',
  R: '',
  T: '',
  S: '',
  konsekvens: '',
}

export type AssetCells = Partial<typeof plainRow>

/** The rows begin at row 2. */
export function assetFile(...rows: AssetCells[]): Table {
  return {
    header: Object.keys(plainRow),
    rows: rows.map((cells, at) => ({ row: at + 2, cells: Object.values({ ...plainRow, ...cells }) })),
  }
}
