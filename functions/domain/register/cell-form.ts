// How values stand in the cells of the register's files: one way to write them, and every way people do that can be understood.
import type { Bilingual } from '../bilingual.ts'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { Level } from '../classification/class-levels.ts'

export interface CellForm<Value> {
  /** What the cell holds, as the end of the sentence “Give …”. */
  readonly expects: Bilingual
  /** The value of a filled cell without blanks around it; undefined when it holds no such value. */
  readonly read: (cell: string) => Value | undefined
  readonly write: (value: Value) => string
}

const longestWord = 100

/** Words are the same whatever their case and blanks, and however a Mac composes å, ä and ö. */
export function wordKey(text: string): string {
  return text.length > longestWord ? '' : text.normalize('NFC').toLowerCase().replaceAll(/\s/g, '')
}

/** Any text. */
export function freeText(expects: Bilingual): CellForm<string> {
  return { expects, read: (cell) => cell, write: (value) => value }
}

/** A value, the word it is written as, and the other words it is understood from. */
type WordRow<Value> = readonly [value: Value, written: string, ...also: string[]]

/** One of some words. */
export function word<Value>(rows: readonly WordRow<Value>[]): CellForm<Value> {
  const meantBy = new Map(
    rows.flatMap(([value, ...words]) => words.map((text): [string, Value] => [wordKey(text), value])),
  )
  const writtenAs = new Map(rows.map(([value, written]) => [value, written]))
  const written = [...writtenAs.values()].join(', ')
  return {
    expects: { sv: `något av ${written}`, en: `one of ${written}` },
    read: (cell) => meantBy.get(wordKey(cell)),
    write: (value) => writtenAs.get(value) ?? '',
  }
}

/** Some of some words, between `|`, commas or semicolons. */
export function words<Value>(rows: readonly WordRow<Value>[]): CellForm<readonly Value[]> {
  const one = word(rows)
  const written = rows.map(([, name]) => name).join(', ')
  return {
    expects: {
      sv: `ett eller flera av ${written}, åtskilda av |`,
      en: `one or more of ${written}, separated by |`,
    },
    read: (cell) => {
      const parts = cell.split(/[|,;]/).filter((part) => part.trim() !== '')
      const values = parts.flatMap((part) => one.read(part) ?? [])
      return values.length === parts.length && values.length > 0 ? values : undefined
    },
    write: (values) => values.map(one.write).join('|'),
  }
}

export const yesOrNo = word<boolean>([
  [true, 'ja', 'yes', 'sant', 'true'],
  [false, 'nej', 'no', 'falskt', 'false'],
])

/** Texts between `|`; in a text of its own it is written `\|`, and `\` is written `\\`. */
export function texts({ sv, en }: Bilingual): CellForm<readonly string[]> {
  return {
    expects: { sv: `${sv}, åtskilda av |`, en: `${en}, separated by |` },
    read: (cell) =>
      [...cell.matchAll(/(?:\\[\\|]|[^|])+/g)]
        .map(([part]) => part.replaceAll(/\\([\\|])/g, '$1').trim())
        .filter((part) => part !== ''),
    write: (values) => values.map((value) => value.replaceAll(/[\\|]/g, '\\$&')).join('|'),
  }
}

/** A number without decimals; blanks between its digits are passed over. */
export const wholeNumber: CellForm<number> = {
  expects: { sv: 'ett heltal', en: 'a whole number' },
  read: (cell) => {
    const digits = cell.replaceAll(/\s/g, '')
    return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined
  },
  write: String,
}

export const level: CellForm<Level> = {
  expects: { sv: '0, 1, 2 eller 3', en: '0, 1, 2 or 3' },
  read: (cell) => (/^\d$/.test(cell) ? Level.safeParse(Number(cell)).data : undefined),
  write: String,
}

/** Whether a cell for a level says 4, however it is dressed: `4`, `K4`, `nivå 4`, `4 – synnerligen allvarlig`. */
export function isFourthLevel(cell: string): boolean {
  return /^\D{0,40}0{0,10}4(?:\D|$)/.test(cell) || wordKey(cell).includes('synnerligen')
}

export const day: CellForm<CalendarDay> = {
  expects: { sv: 'en dag från 1900 som ÅÅÅÅ-MM-DD', en: 'a day from 1900 on, YYYY-MM-DD' },
  read: (cell) => CalendarDay.safeParse(cell).data,
  write: (value) => value,
}
