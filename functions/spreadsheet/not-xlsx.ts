// The refusal of a file that is no workbook.
import { Refusal } from '../domain/refusal.ts'

/** What the reader throws when the file's form is not that of an XLSX workbook. */
export function notXlsx(): Refusal {
  const message = {
    sv: 'Filen är ingen XLSX-arbetsbok, eller skadad eller låst. Spara den som XLSX utan lösenord.',
    en: 'The file is no XLSX workbook, or it is damaged or locked. Save it as XLSX without a password.',
  }
  return new Refusal('import-invalid', [{ path: 'file', message }])
}
