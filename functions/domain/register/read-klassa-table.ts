// Reads classifications that were decided elsewhere, as a file from KLASSA or one like it lists them.

import * as z from 'zod'
import type { Bilingual } from '../bilingual.ts'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { ClassLevels } from '../classification/class-levels.ts'
import { Slug } from '../identifier.ts'
import type { CellForm } from './cell-form.ts'
import { day, freeText, isFourthLevel, level, texts } from './cell-form.ts'
import type { Column, RowForm } from './read-rows.ts'
import { readRows } from './read-rows.ts'
import type { Table } from './table.ts'

const text = (max: number) => z.string().trim().min(1).max(max)

const KlassaRowContent = z.object({
  id: Slug.exactOptional(),
  name: text(200),
  unitId: Slug,
  systemIds: z.array(Slug).refine((ids) => new Set(ids).size === ids.length),
  levels: ClassLevels,
  decidedOn: CalendarDay,
  decidedBy: text(200),
  reason: text(2000),
})

export interface KlassaRow extends z.infer<typeof KlassaRowContent> {
  /** The row's number as a spreadsheet shows it. */
  row: number
}

const slugs: Bilingual = {
  sv: 'små bokstäver a–z, siffror, punkt och bindestreck',
  en: 'lower-case letters a–z, digits, dots and hyphens',
}

type Head = Omit<Column, 'expects' | 'read' | 'isDemanded'>

function demanded<Value>(head: Head, { expects, read }: CellForm<Value>): Column {
  return { ...head, isDemanded: true, expects, read }
}

function optional<Value>(head: Head, form: CellForm<Value>): Column {
  return { ...demanded(head, form), isDemanded: false }
}

const ofAspect = (name: string, letter: string, aspect: keyof ClassLevels): Head => ({
  name,
  also: [letter, aspect],
  field: `levels.${aspect}`,
  isStopped: isFourthLevel,
})

export const klassaColumns: readonly Column[] = [
  demanded(
    { name: 'Informationsmängd', also: ['namn', 'name'], field: 'name' },
    freeText({ sv: 'informationens namn', en: 'the name of the information' }),
  ),
  optional(
    { name: 'id', also: [], field: 'id' },
    freeText({
      sv: `id för en tillgång i registret (${slugs.sv}), eller lämna cellen tom för en ny`,
      en: `the id of an asset in the register (${slugs.en}), or leave the cell empty for a new one`,
    }),
  ),
  demanded(
    { name: 'enhet', also: ['unitId'], field: 'unitId' },
    freeText({ sv: `en enhets id (${slugs.sv})`, en: `the id of a unit (${slugs.en})` }),
  ),
  optional(
    { name: 'system', also: ['systemIds'], field: 'systemIds', whenEmpty: [] },
    texts({
      sv: `systemens id (${slugs.sv}), vart och ett en gång`,
      en: `the ids of systems (${slugs.en}), each once`,
    }),
  ),
  demanded(ofAspect('Konfidentialitet', 'K', 'confidentiality'), level),
  demanded(ofAspect('Riktighet', 'R', 'integrity'), level),
  demanded(ofAspect('Tillgänglighet', 'T', 'availability'), level),
  optional(ofAspect('Spårbarhet', 'S', 'traceability'), level),
  demanded({ name: 'Klassad', also: ['decidedOn'], field: 'decidedOn' }, day),
  demanded(
    { name: 'Beslutad av', also: ['decidedBy'], field: 'decidedBy' },
    freeText({ sv: 'vem som beslutade klassen', en: 'who decided the class' }),
  ),
  demanded(
    { name: 'Motivering', also: ['reason'], field: 'reason' },
    freeText({ sv: 'varför klassen är som den är', en: 'why the class is what it is' }),
  ),
]

const form: RowForm<z.infer<typeof KlassaRowContent>> = {
  columns: klassaColumns,
  content: KlassaRowContent,
  parts: () => ['levels'],
}

/**
 * The rows of a file of classifications. Whether a day is in the future is for the caller, who knows today.
 * @throws Refusal `import-invalid` with every wrong cell, at `row 7, column Klassad`; level 4 is answered with the stop
 * message, and no message repeats what a cell says
 */
export function readKlassaTable(table: Table): { rows: KlassaRow[] } {
  return { rows: readRows(table, form).map(({ row, content }) => ({ row, ...content })) }
}
