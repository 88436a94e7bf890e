// What is wrong in a row of an import file, in the reader's language: the server says it in English, and names the column.
import type { Language } from '../../texts/language.tsx'
import type { ImportColumn } from './import-columns.ts'

/** The beginning of what the server says, and the Swedish for it. `{holds}` is what the column holds. */
const swedish: readonly (readonly [begins: string, sv: string])[] = [
  ['The cell is empty', 'Cellen är tom. Ange {holds}.'],
  ['The column is missing', 'Kolumnen saknas. Den ska innehålla {holds}.'],
  ['There is no such column', 'Det finns ingen sådan kolumn. Ta bort eller döp om den.'],
  ['The column stands here twice', 'Kolumnen finns två gånger.'],
  ['Leave the cell empty', 'Lämna cellen tom, eftersom personuppgifter är nej.'],
  ['The row cannot be understood', 'Raden går inte att tolka.'],
  ['A cell stands under no heading', 'En cell står utan rubrik.'],
  ['The cell is masked', 'Cellen är maskerad. Läs in en fil som inte är det.'],
  ['There is no such unit', 'Enheten finns inte. Ange id för en som finns i dag.'],
  ['The register of this unit', 'Du får inte ändra den här enhetens register.'],
  ['The asset belongs to a unit', 'Tillgången hör till en enhet vars register du inte får ändra.'],
  ['The asset belongs to another unit', 'Tillgången hör till en annan enhet.'],
  [
    'The person is no information owner',
    'Personen är inte informationsägare i enheten eller en enhet ovanför.',
  ],
  [
    'Another proposal is being advised',
    'Ett annat förslag väntar på råd eller beslut. Lämna K, R, T och S tomma.',
  ],
  ['A proposal is under way', 'Ett förslag pågår i registret. Besluta det där, eller ta bort raden.'],
  ['There is no asset of this name', 'Enheten har ingen tillgång med det namnet. Registrera den först.'],
  ['There is no asset', 'Tillgången finns inte i registret.'],
  ['The class that is in force was decided later', 'Den gällande klassen beslutades senare.'],
  ['The day is in the future', 'Dagen har inte varit än.'],
  ['The municipality classifies by traceability', 'Kommunen klassar även spårbarhet: ange nivån.'],
  ['The municipality does not classify', 'Kommunen klassar inte spårbarhet: lämna tomt.'],
  ['≥', 'Nivån är lägre än personuppgifterna eller sekretessen kräver: {message}.'],
  ['At most', 'För långt eller för många. Ange {holds}.'],
  ['Give', 'Går inte att tolka. Ange {holds}.'],
]

const numbered: readonly (readonly [pattern: RegExp, sv: string])[] = [
  [/^Row (\d+) has the same id/, 'Rad $1 har samma id.'],
  [/^Row (\d+) is about the same asset/, 'Rad $1 gäller samma tillgång.'],
  [/^Number (\d+) is no system/, 'Nummer $1 finns inte i registret.'],
  [/^Number (\d+) is a system that is no more/, 'Nummer $1 är ett avvecklat system.'],
  [/^And (\d+) more/, 'Och $1 fel till.'],
]

/** The stop message is in both languages at once, with a slash between. */
function partOf(message: string, language: Language): string {
  const [sv, en] = message.split(' / ')
  return language === 'sv' || en === undefined ? (sv ?? message) : en
}

export function faultInWords(message: string, column: ImportColumn | undefined, language: Language): string {
  if (language === 'en' || message.includes(' / ')) return partOf(message, language)
  for (const [pattern, sv] of numbered) {
    const found = pattern.exec(message)
    if (found !== null) return sv.replace('$1', found[1] ?? '')
  }
  const [, sv] = swedish.find(([begins]) => message.startsWith(begins)) ?? []
  return (sv ?? message).replace('{holds}', column?.holds.sv ?? '…').replace('{message}', message)
}

export interface PlacedFault {
  row: string
  column: string
  message: string
}

/** `row 7, column enhet` */
const place = /^(?:row (\d+))?(?:, )?(?:column (.+))?$/

export function placedFaults(
  faults: readonly { path: string; message: string }[],
  columns: readonly ImportColumn[],
  language: Language,
): PlacedFault[] {
  return faults.map(({ path, message }) => {
    const [, row = '', column = ''] = place.exec(path) ?? []
    const known = columns.find(({ name }) => name === column)
    return { row, column, message: faultInWords(message, known, language) }
  })
}
