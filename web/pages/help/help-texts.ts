// The texts of the help.
import type { Bilingual } from '../../../functions/domain/bilingual.ts'

export const helpTexts = {
  'help.title': { sv: 'Hjälp', en: 'Help' },
  'help.lead': {
    sv: 'Det viktigaste för varje roll. Det du skriver i ett formulär sparas i fliken tills du skickar det.',
    en: 'The essentials for each role. What you type in a form is kept in the tab until you send it.',
  },
  'help.how-to': { sv: 'Så gör du', en: 'How to' },
  'help.who-to-ask': { sv: 'Vem du frågar', en: 'Whom to ask' },
  'help.ask-coordinator': {
    sv: 'Om informationssäkerhet och vad du ska göra',
    en: 'About information security and what to do',
  },
  'help.ask-administrator': {
    sv: 'Om inloggning, roller och fel i systemet',
    en: 'About sign-in, roles and faults',
  },
  'help.ask-registrar': {
    sv: 'Om diarium och allmänna handlingar',
    en: 'About the diary and official documents',
  },
  'help.never-secret': {
    sv: 'Uppgifter som kan röra Sveriges säkerhet får aldrig skrivas här eller i e-post. Kontakta säkerhetsskyddschefen personligen.',
    en: 'What may concern Sweden’s security may never be written here or in a mail. Contact the protective security chief in person.',
  },
  'help.glossary': { sv: 'Ordlista', en: 'Glossary' },
  'help.search-word': { sv: 'Sök ett ord', en: 'Search for a word' },
  'help.show-all': { sv: 'Visa alla {count} ord', en: 'Show all {count} words' },
  'help.no-word': { sv: 'Ordet finns inte i ordlistan.', en: 'The word is not in the glossary.' },
  'help.swedish': { sv: 'Svenska', en: 'Swedish' },
  'help.english': { sv: 'Engelska', en: 'English' },
  'contact.nobody': { sv: 'ingen har rollen i dag', en: 'nobody holds the role today' },
} as const satisfies Record<string, Bilingual>
