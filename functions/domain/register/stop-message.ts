// What is said instead of a form, or of reading a row, that may concern Sweden's security (säkerhetsskyddslagen 2018:585), in both languages.
import type { Bilingual } from '../bilingual.ts'

/** To whoever answers yes, or does not know (domain 3.7). */
export const stopText = {
  sv: 'Uppgifter som kan röra Sveriges säkerhet får inte registreras här, inte heller i fritext eller bilagor. Kontakta säkerhetsskyddschefen personligen eller enligt kommunens särskilda rutin. Beskriv inte ärendet i e-post.',
  en: 'Information that may concern Sweden’s security may not be registered here, not in free text or attachments either. Contact the protective security chief in person or by the municipality’s own routine. Do not describe the matter in a mail.',
}

/** Repeats nothing of what the row says. */
export const stopMessage: Bilingual = {
  sv: 'Uppgifter som kan röra Sveriges säkerhet får inte registreras här. Ta bort raden och kontakta säkerhetsskyddschefen personligen; beskriv inte ärendet i e-post. Svaret ska vara nej i varje rad och ingen nivå högre än 3.',
  en: 'What may concern Sweden’s security may not be registered here. Remove the row and see the security protection chief in person; do not describe it in an e-mail. The answer must be nej in every row, and no level above 3.',
}
