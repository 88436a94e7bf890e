// The texts that every page may need; a page has its own beside it. A test finds what is missing or unused.
import type { Bilingual } from './bilingual.ts'

export const sharedTexts = {
  lis: { sv: 'LIS', en: 'LIS' },
  'lis.whole': {
    sv: 'Ledningssystem för informationssäkerhet',
    en: 'Information security management system',
  },
  loading: { sv: 'Hämtar …', en: 'Loading …' },
  late: { sv: 'Försenad', en: 'Late' },
  more: { sv: 'Visa fler', en: 'Show more' },
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
  'session.ended': {
    sv: 'Du har varit inloggad så länge att du behöver logga in igen. Det du har skrivit finns kvar.',
    en: 'You have been signed in for so long that you must sign in again. What you have typed is kept.',
  },
  'session.sign-in-again': { sv: 'Logga in igen', en: 'Sign in again' },
  'session.sign-in': { sv: 'Logga in', en: 'Sign in' },
  'session.welcome': {
    sv: 'Här gör du det som informationssäkerheten ber dig om, och ser vad som är beslutat.',
    en: 'Here you do what information security asks of you, and see what has been decided.',
  },
  'session.failed': {
    sv: 'Inloggningen gick inte igenom. Försök igen.',
    en: 'The sign-in did not go through. Try again.',
  },
  'problem.no-connection': {
    sv: 'Det finns ingen förbindelse med servern. Kontrollera nätet och försök igen; inget har gått förlorat.',
    en: 'There is no connection to the server. Check the network and try again; nothing is lost.',
  },
  'problem.unexpected': {
    sv: 'Något gick fel. Försök igen om en stund.',
    en: 'Something went wrong. Try again in a while.',
  },
  'problem.number': { sv: 'Ärendenummer för support: {number}', en: 'Number for support: {number}' },
  'problem.try-again': { sv: 'Försök igen', en: 'Try again' },
  'problem.page-title': { sv: 'Sidan kan inte visas', en: 'The page cannot be shown' },
  'problem.not-found': { sv: 'Sidan finns inte', en: 'There is no such page' },
  'problem.not-found-help': {
    sv: 'Adressen leder ingenstans. Börja om från startsidan.',
    en: 'The address leads nowhere. Begin again from the home page.',
  },
  'nav.home': { sv: 'Start', en: 'Home' },
  'form.optional': { sv: 'Får lämnas tom', en: 'May be left empty' },
  'form.required': { sv: 'Fyll i det här.', en: 'Fill this in.' },
  'form.choose': { sv: 'Välj', en: 'Choose' },
  'form.not-said': { sv: 'Inte angivet', en: 'Not stated' },
  'form.add': { sv: 'Lägg till: {what}', en: 'Add: {what}' },
  'form.remove': { sv: 'Ta bort {what} {number}', en: 'Remove {what} {number}' },
  'form.faults': { sv: 'Det här behöver rättas', en: 'This needs to be put right' },
  'form.kept': {
    sv: 'Det du skriver sparas i den här fliken tills du skickar det.',
    en: 'What you type is kept in this tab until you send it.',
  },
  copy: { sv: 'Kopiera', en: 'Copy' },
  'copy.done': { sv: '✓ Kopierat', en: '✓ Copied' },
  'copy.failed': {
    sv: 'Gick inte. Markera texten och kopiera den själv.',
    en: 'It did not work. Select the text and copy it yourself.',
  },
  close: { sv: 'Stäng', en: 'Close' },
  save: { sv: 'Spara', en: 'Save' },
  'diary-number': { sv: 'Diarienummer', en: 'Diary number' },
  'form.search-for': { sv: 'Sök {what}', en: 'Search for {what}' },
  'form.stale': {
    sv: 'Någon annan har ändrat sedan du började skriva. Inget har gått förlorat: jämför och välj.',
    en: 'Someone else has changed this since you began to write. Nothing is lost: compare and choose.',
  },
  'form.differences': { sv: 'Det som skiljer', en: 'What differs' },
  'form.field': { sv: 'Fält', en: 'Field' },
  'form.mine': { sv: 'Du skrev', en: 'You wrote' },
  'form.theirs': { sv: 'Sparat nu', en: 'Saved now' },
  'form.keep-mine': { sv: 'Behåll det jag skrev', en: 'Keep what I wrote' },
  'form.take-theirs': { sv: 'Ta det som är sparat', en: 'Take what is saved' },
} as const satisfies Record<string, Bilingual>
