// Every way the system says no: a stable code and one sentence in each language that says what to do.

/** The texts a person reads, by code. The code is also the Lambda error name, so a state machine can catch it. */
export const refusals = {
  'malformed-request': {
    sv: 'Begäran har fel form. Rätta fälten som räknas upp och skicka igen.',
    en: 'The request has the wrong form. Correct the listed fields and send it again.',
  },
  'unknown-user': {
    sv: 'Du är inloggad men finns inte i registret. Be informationssäkerhetssamordnaren att lägga till dig.',
    en: 'You are signed in but not in the register. Ask the information security coordinator to add you.',
  },
  unauthenticated: {
    sv: 'Inloggningen saknas eller har gått ut. Logga in igen.',
    en: 'The sign-in is missing or has expired. Sign in again.',
  },
  'permission-denied': {
    sv: 'Din roll ger inte rätt att göra detta. Be den som har rollen, eller en ställföreträdare, att göra det.',
    en: 'Your role does not allow this. Ask the person who holds the role, or a deputy, to do it.',
  },
  'wrong-unit': {
    sv: 'Din roll gäller en annan enhet. Be någon med samma roll i rätt enhet att göra det.',
    en: 'Your role is for another unit. Ask someone with the same role in the right unit to do it.',
  },
  disqualified: {
    sv: 'Du är jävig i ärendet och får inte handlägga det. Uppgiften går till en ersättare.',
    en: 'You are disqualified in this matter and may not handle it. The task goes to a substitute.',
  },
  'author-may-not-approve': {
    sv: 'Den som har skrivit texten får inte godkänna den. Låt någon annan med rollen göra det.',
    en: 'The author of the text may not approve it. Let someone else with the role do it.',
  },
  'not-found': {
    sv: 'Det du söker finns inte. Kontrollera adressen.',
    en: 'What you ask for does not exist. Check the address.',
  },
  'stale-version': {
    sv: 'Någon annan har ändrat sedan du läste. Läs om och försök igen.',
    en: 'Someone else has changed it since you read it. Read it again and retry.',
  },
  'version-required': {
    sv: 'Ange vilken version du ändrar i huvudet If-Match. Läs objektet och använd dess ETag.',
    en: 'Say which version you change in the If-Match header. Read the object and use its ETag.',
  },
  'already-exists': {
    sv: 'Det finns redan ett objekt med denna identitet. Välj en annan eller ändra det som finns.',
    en: 'An object with this identity exists already. Choose another or change the existing one.',
  },
  'task-closed': {
    sv: 'Uppgiften är redan avslutad. Läs om den för att se vem som svarade och vad.',
    en: 'The task is already closed. Read it again to see who answered and what.',
  },
  'wrong-state': {
    sv: 'Ärendet är inte i ett läge där detta kan göras. Läs om ärendet och se vad som väntar.',
    en: 'The matter is not in a state where this can be done. Read the matter and see what it waits for.',
  },
  'wrong-body': {
    sv: 'Beslutet hör till ett annat organ. Registrera utfallet hos det organ som har ärendet på dagordningen.',
    en: 'The decision belongs to another body. Record the outcome with the body that has the matter on its agenda.',
  },
  'no-quorum': {
    sv: 'Fler än hälften av ledamöterna måste vara närvarande. Ärendet får tas upp vid nästa sammanträde.',
    en: 'More than half of the members must be present. The matter goes to the next meeting.',
  },
  'votes-do-not-add-up': {
    sv: 'Rösterna är fler än de närvarande eller stöder inte utfallet. Kontrollera röstetalen.',
    en: 'The votes exceed those present or do not support the outcome. Check the vote count.',
  },
  'not-announced-in-time': {
    sv: 'Ärendet har inte tillkännagetts i tid före sammanträdet. Ta upp det vid nästa sammanträde.',
    en: 'The matter was not announced in time before the meeting. Take it up at the next meeting.',
  },
  'day-not-possible': {
    sv: 'Datumet kan inte stämma med det som redan är registrerat. Kontrollera dagen.',
    en: 'The date cannot agree with what is already recorded. Check the day.',
  },
  'no-meeting-planned': {
    sv: 'Organet har inget kommande sammanträde i kalendern. Lägg in ett sammanträde.',
    en: 'The body has no coming meeting in its calendar. Add a meeting.',
  },
  'no-role-holder': {
    sv: 'Ingen innehar rollen som ska göra detta. Utse någon i registret.',
    en: 'Nobody holds the role that must do this. Appoint someone in the register.',
  },
  'draft-not-stored': {
    sv: 'Texten är inte uppladdad och kontrollerad ännu. Ladda upp den och bekräfta.',
    en: 'The text is not uploaded and checked yet. Upload it and confirm.',
  },
  'digest-mismatch': {
    sv: 'Filen som laddades upp är inte den som angavs. Ladda upp den på nytt.',
    en: 'The uploaded file is not the one that was declared. Upload it again.',
  },
  'file-type-not-allowed': {
    sv: 'Filens innehåll är inte av den angivna typen. Ladda upp PDF, Word, Markdown eller ren text.',
    en: 'The content of the file is not of the declared type. Upload PDF, Word, Markdown or plain text.',
  },
  'import-invalid': {
    sv: 'Filen innehåller fel och inget har ändrats. Rätta raderna som räknas upp och läs in igen.',
    en: 'The file has errors and nothing was changed. Correct the listed lines and import again.',
  },
  'idempotency-key-reused': {
    sv: 'Nyckeln i Idempotency-Key har använts för en annan begäran. Använd en ny nyckel.',
    en: 'The Idempotency-Key was used for another request. Use a new key.',
  },
  'cursor-invalid': {
    sv: 'Sidmarkören går inte att läsa. Börja om från första sidan.',
    en: 'The page cursor cannot be read. Start again from the first page.',
  },
  'media-type-unknown': {
    sv: 'Skicka begäran som JSON, med huvudet Content-Type: application/json.',
    en: 'Send the request as JSON, with the header Content-Type: application/json.',
  },
  'body-too-large': {
    sv: 'Begäran är för stor. Dela upp den, eller ladda upp filer som dokument.',
    en: 'The request is too large. Split it, or upload files as documents.',
  },
  'try-again': {
    sv: 'Systemet är tillfälligt överbelastat. Försök igen om en stund; inget har ändrats.',
    en: 'The system is busy for the moment. Try again shortly; nothing was changed.',
  },
  unexpected: {
    sv: 'Något gick fel hos oss. Försök igen, och uppge begärans nummer om det upprepas.',
    en: 'Something went wrong on our side. Try again, and quote the request number if it repeats.',
  },
} as const satisfies Record<string, { sv: string; en: string }>

export type RefusalCode = keyof typeof refusals

/** One fault in the input: where it is and what is wrong there. */
export interface Fault {
  path: string
  message: string
}

/** A request that is refused. Domain code throws it; only the edge catches it. */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly faults: readonly Fault[]

  constructor(code: RefusalCode, faults: readonly Fault[] = []) {
    super(refusals[code].en)
    this.name = code
    this.code = code
    this.faults = faults
  }
}
