// Every text of the console that is not the API's own, in both languages; a test finds what is missing or unused.
import type { Bilingual } from './bilingual.ts'

export const texts = {
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
  'skip-to-content': { sv: 'Hoppa till innehållet', en: 'Skip to the content' },

  'session.ended': {
    sv: 'Du har varit inloggad så länge att du behöver logga in igen. Det du har skrivit finns kvar.',
    en: 'You have been signed in for so long that you must sign in again. What you have typed is kept.',
  },
  'session.sign-in-again': { sv: 'Logga in igen', en: 'Sign in again' },
  'session.sign-in': { sv: 'Logga in', en: 'Sign in' },
  'session.sign-out': { sv: 'Logga ut', en: 'Sign out' },
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

  'nav.label': { sv: 'Huvudmeny', en: 'Main menu' },
  'nav.home': { sv: 'Start', en: 'Home' },
  'nav.tasks': { sv: 'Uppgifter', en: 'Tasks' },
  'nav.matters': { sv: 'Ärenden', en: 'Matters' },
  'nav.calendar': { sv: 'Kalender', en: 'Calendar' },
  'nav.language': { sv: 'In English', en: 'På svenska' },

  'home.title': { sv: 'Hej {name}', en: 'Hello {name}' },
  'home.tasks': { sv: 'Mina uppgifter', en: 'My tasks' },
  'home.late': { sv: 'Försenat', en: 'Late' },
  'home.ahead': { sv: 'Året framåt', en: 'The year ahead' },
  'home.no-tasks': {
    sv: 'Inget väntar på dig. När något gör det får du ett mejl.',
    en: 'Nothing waits for you. When something does, you get a mail.',
  },
  'home.nothing-ahead': {
    sv: 'Inget är planerat. Kalendern fylls när serier och sammanträden har sina dagar.',
    en: 'Nothing is planned. The calendar fills when series and meetings have their days.',
  },
  'home.whole-calendar': { sv: 'Hela kalendern', en: 'The whole calendar' },
  'home.all-tasks': { sv: 'Alla mina uppgifter', en: 'All my tasks' },

  'tasks.title': { sv: 'Mina uppgifter', en: 'My tasks' },
  'tasks.open': { sv: 'Öppna', en: 'Open' },
  'tasks.closed': { sv: 'Avslutade', en: 'Closed' },
  'tasks.none-closed': {
    sv: 'Du har inte avslutat någon uppgift än.',
    en: 'You have not closed any task yet.',
  },
  'tasks.show': { sv: 'Visa', en: 'Show' },
  'tasks.status.open': { sv: 'Öppen', en: 'Open' },
  'tasks.status.done': { sv: 'Utförd', en: 'Done' },
  'tasks.status.refused': { sv: 'Avböjd', en: 'Refused' },
  'tasks.status.ignored': { sv: 'Obesvarad', en: 'Not answered' },
  'tasks.status.withdrawn': { sv: 'Återtagen', en: 'Withdrawn' },

  'task.about': { sv: 'Gäller', en: 'About' },
  'task.diary-number': { sv: 'Diarienummer', en: 'Diary number' },
  'task.why-me': { sv: 'Varför du', en: 'Why you' },
  'task.why-me-role': { sv: 'Du är {role}.', en: 'You are {role}.' },
  'task.why-me-passed-on': { sv: 'Den lämnades vidare: {reason}', en: 'It was passed on: {reason}' },
  'task.due': { sv: 'Senast', en: 'No later than' },
  'task.afterwards': { sv: 'Sedan', en: 'Afterwards' },
  'task.answer': { sv: 'Ditt svar', en: 'Your answer' },
  'task.complete': { sv: 'Skicka svaret', en: 'Send the answer' },
  'task.completed': { sv: 'Tack! Uppgiften är gjord.', en: 'Thank you! The task is done.' },
  'task.cannot': { sv: 'Kan du inte göra den?', en: 'Can you not do it?' },
  'task.refuse': { sv: 'Avböj', en: 'Refuse' },
  'task.refuse-help': {
    sv: 'Säg varför. Nästa roll får uppgiften, eller så går ärendet vidare utan ditt svar.',
    en: 'Say why. The next role gets the task, or the matter goes on without your answer.',
  },
  'task.hand-over': { sv: 'Lämna över', en: 'Hand over' },
  'task.hand-over-help': {
    sv: 'Uppgiften går till någon annan som har samma roll.',
    en: 'The task goes to someone else who holds the same role.',
  },
  'task.to-person': { sv: 'Till vem', en: 'To whom' },
  'task.disqualify': { sv: 'Anmäl jäv', en: 'Declare a conflict of interest' },
  'task.disqualify-help': {
    sv: 'Du får inte längre hantera ärendet, och någon annan får uppgiften (förvaltningslagen 16–18 §§).',
    en: 'You may no longer handle the matter, and someone else gets the task (Administrative Procedure Act, 16–18 §§).',
  },
  'task.reason': { sv: 'Skäl', en: 'Reason' },
  'task.closed': {
    sv: 'Uppgiften är avslutad ({status}) och kan inte besvaras.',
    en: 'The task is closed ({status}) and cannot be answered.',
  },
  'task.read-matter': { sv: 'Läs ärendet', en: 'Read the matter' },
  'task.read-asset': { sv: 'Se informationstillgången', en: 'See the information asset' },
  'task.cancel': { sv: 'Avbryt', en: 'Cancel' },

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

  'matters.title': { sv: 'Ärenden', en: 'Matters' },
  'matters.none': {
    sv: 'Inget ärende är startat. Samordnaren startar det första.',
    en: 'No matter has been started. The coordinator starts the first one.',
  },
  'matters.name': { sv: 'Ärende', en: 'Matter' },
  'matters.phase': { sv: 'Läge', en: 'Phase' },
  'matters.started': { sv: 'Startat', en: 'Started' },

  'calendar.title': { sv: 'Kalender', en: 'Calendar' },
  'calendar.mine': { sv: 'Bara mitt', en: 'Mine only' },
  'calendar.cancelled': { sv: 'Inställt', en: 'Cancelled' },
} as const satisfies Record<string, Bilingual>
