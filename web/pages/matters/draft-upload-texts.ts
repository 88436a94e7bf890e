// The texts of uploading a draft.
import type { Bilingual } from '../../../functions/domain/bilingual.ts'

export const draftUploadTexts = {
  'upload.label': { sv: 'Ladda upp ett utkast', en: 'Upload a draft' },
  'upload.help': {
    sv: 'PDF, Word (docx), Markdown eller ren text, högst 20 MB. Filen får inte ha makron.',
    en: 'PDF, Word (docx), Markdown or plain text, at most 20 MB. The file must not have macros.',
  },
  'upload.kind': {
    sv: 'Välj en fil som slutar på .pdf, .docx, .md eller .txt.',
    en: 'Choose a file that ends in .pdf, .docx, .md or .txt.',
  },
  'upload.empty': { sv: 'Filen är tom.', en: 'The file is empty.' },
  'upload.too-large': { sv: 'Filen är större än 20 MB.', en: 'The file is larger than 20 MB.' },
  'upload.hashing': { sv: 'Räknar fram filens fingeravtryck', en: 'Working out the digest of the file' },
  'upload.sending': { sv: 'Skickar filen', en: 'Sending the file' },
  'upload.checking': { sv: 'Kontrollerar filen', en: 'Checking the file' },
  'upload.done': { sv: 'Utkast {number} är uppladdat: {name}', en: 'Draft {number} is uploaded: {name}' },
  'upload.digest': { sv: 'SHA-256: {digest}', en: 'SHA-256: {digest}' },
  'upload.broken': {
    sv: 'Filen kom inte fram. Försök igen; inget har ändrats.',
    en: 'The file did not arrive. Try again; nothing has changed.',
  },
} as const satisfies Record<string, Bilingual>
