// Every way the system says no: a stable code, the paragraph it rests on where there is one, and what to do in each language.
import type { Bilingual } from './bilingual.ts'

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
    basis: 'KL 6:28–30, 7:4',
    sv: 'Den som är jävig får inte handlägga ärendet, och en text av den jävige används inte. Låt en ersättare göra det.',
    en: 'Whoever is disqualified may not handle the matter, and a text of theirs is not used. Let a substitute do it.',
  },
  'author-may-not-approve': {
    sv: 'Den som har skrivit texten, eller redan godkänt den i en annan roll, får inte godkänna den. Låt någon annan med rollen göra det.',
    en: 'The author of the text, or someone who approved it in another role, may not approve it. Let someone else with the role do it.',
  },
  'deputy-may-not-sign': {
    sv: 'Årsrapporten skrivs under av säkerhetschefen själv och inte av en ställföreträdare. Vänta tills säkerhetschefen är tillbaka.',
    en: 'The annual report is signed by the security chief in person and not by a deputy. Wait until the security chief is back.',
  },
  'question-asked-once': {
    sv: 'En fråga om lägesrapporten har redan gått tillbaka. Välj noterad, begär en åtgärd eller eskalera.',
    en: 'A question about the status report has gone back once already. Note it, demand an action or escalate.',
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
    basis: 'KL 5:26',
    sv: 'Beslutet hör till ett annat organ. Registrera utfallet hos det organ som har ärendet på dagordningen.',
    en: 'The decision belongs to another body. Record the outcome with the body that has the matter on its agenda.',
  },
  'no-quorum': {
    basis: 'KL 5:45, 6:27',
    sv: 'Fler än hälften av ledamöterna måste vara närvarande. Ärendet får tas upp vid nästa sammanträde.',
    en: 'More than half of the members must be present. The matter goes to the next meeting.',
  },
  'votes-do-not-add-up': {
    basis: 'KL 5:55–56',
    sv: 'Rösterna är fler än de närvarande eller stöder inte utfallet. Kontrollera röstetalen.',
    en: 'The votes exceed those present or do not support the outcome. Check the vote count.',
  },
  'not-announced-in-time': {
    basis: 'KL 5:13–15, 5:52',
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
  'not-prepared': {
    basis: 'KL 5:26, 5:28, 5:33',
    sv: 'Ärendet är inte berett av en nämnd och kommunstyrelsen. Bered det först, eller låt alla närvarande godkänna att det avgörs.',
    en: 'The matter has not been prepared by a committee and the executive board. Prepare it first, or let everyone present agree to decide it.',
  },
  'motivation-required': {
    basis: 'KL 5:50',
    sv: 'En återremiss måste ha en motivering, skriven av dem som begärde den. Skriv in motiveringen.',
    en: 'A referral back must have a motivation, written by those who asked for it. Enter the motivation.',
  },
  'motivation-lacks-support': {
    basis: 'KL 5:50',
    sv: 'Varje motivering till en minoritetsåterremiss måste stödjas av minst en tredjedel av de närvarande. Kontrollera antalen.',
    en: 'Each motivation of a minority referral must have the support of at least a third of those present. Check the numbers.',
  },
  'deferral-not-carried': {
    basis: 'KL 5:50, 6:33',
    sv: 'Rösterna räcker inte för återremiss eller bordläggning. Registrera vad organet sedan beslutade i huvudfrågan.',
    en: 'The votes are not enough to refer back or table the matter. Record what the body then decided on the matter itself.',
  },
  'deferral-was-carried': {
    basis: 'KL 5:50',
    sv: 'Rösterna räckte för återremiss eller bordläggning, så huvudfrågan kan inte ha avgjorts. Registrera det utfallet.',
    en: 'The votes were enough to refer back or table the matter, so it cannot have been decided. Record that outcome.',
  },
  'new-matter-in-proposal': {
    basis: 'KL 5:57',
    sv: 'Ett yrkande tar upp ett nytt ärende och ska avvisas av ordföranden. Ta bort det och väck ärendet för sig.',
    en: 'A proposal raises a new matter and must be refused by the chair. Remove it and raise the matter by itself.',
  },
  'not-all-agree': {
    basis: 'KL 5:33, 5:52',
    sv: 'Ärendet var inte tillkännagivet eller berett och får avgöras bara om alla närvarande är överens. Ta upp det vid nästa sammanträde.',
    en: 'The matter was not announced or prepared and may be decided only if everyone present agrees. Take it up at the next meeting.',
  },
  'reservation-too-late': {
    basis: 'KL 4:27',
    sv: 'En reservation måste anmälas innan sammanträdet avslutas. Den kan inte tas in i protokollet.',
    en: 'A reservation must be announced before the meeting ends. It cannot be taken into the minutes.',
  },
  'reservation-without-part': {
    basis: 'KL 4:27',
    sv: 'Bara den som har deltagit i beslutet får reservera sig. Kontrollera närvaron.',
    en: 'Only someone who took part in the decision may enter a reservation. Check the attendance.',
  },
  'member-not-present': {
    basis: 'KL 5:65–68, 6:35',
    sv: 'En ledamot som nämns står inte i närvarolistan, eller innehar ingen plats den dagen. Rätta närvaron.',
    en: 'A member who is named is not in the attendance list, or holds no seat that day. Correct the attendance.',
  },
  'disqualified-took-part': {
    basis: 'KL 5:47, 6:30',
    sv: 'En jävig ledamot får inte delta i ärendet. Ta bort personen ur närvaro och röster, eller sätt in ersättaren.',
    en: 'A disqualified member may not take part in the matter. Remove the person from attendance and votes, or enter the substitute.',
  },
  'paragraph-taken': {
    basis: 'KL 5:65, 6:35',
    sv: 'Paragrafen används redan för ett annat beslut av organet i år. Kontrollera protokollet.',
    en: 'The paragraph is already used for another decision of the body this year. Check the minutes.',
  },
  'wrong-decision-level': {
    basis: 'KL 5:1–2',
    sv: 'En policy beslutas av kommunfullmäktige och kan inte delegeras. Rätta beslutsvägen.',
    en: 'A policy is decided by the municipal council and cannot be delegated. Correct the decision path.',
  },
  'not-delegable': {
    basis: 'KL 6:38',
    sv: 'Frågan rör mål, inriktning eller yttrande till fullmäktige och kan inte delegeras. Låt nämnden besluta.',
    en: 'The question concerns goals, direction or an opinion to the council and cannot be delegated. Let the committee decide.',
  },
  'not-urgent': {
    basis: 'KL 6:39',
    sv: 'Ordföranden får besluta bara om nämndens beslut inte kan avvaktas. Motivera varför nästa sammanträde inte räcker, eller vänta.',
    en: 'The chair may decide only when the committee cannot be awaited. Say why the next meeting is too late, or wait.',
  },
  'delegation-missing': {
    basis: 'KL 6:37, 7:5',
    sv: 'Organet har ingen gällande delegationsordning. Låt nämnden själv besluta, eller anta en delegationsordning först.',
    en: 'The body has no delegation order in force. Let the committee itself decide, or adopt a delegation order first.',
  },
  'deputy-out-of-scope': {
    sv: 'Ditt ställföreträdarskap omfattar inte den här processen. Den ordinarie eller en annan ställföreträdare får göra det.',
    en: 'Your appointment as deputy does not cover this process. The principal or another deputy must do it.',
  },
  'reason-required': {
    sv: 'Ett svar saknas och måste förklaras. Skriv varför remissen stängs utan det.',
    en: 'An answer is missing and must be explained. Say why the consultation is closed without it.',
  },
  'compilation-incomplete': {
    sv: 'Sammanställningen säger inte hur varje instans synpunkter har mötts. Lägg till raderna som räknas upp.',
    en: 'The compilation does not say how each view was met. Add the listed entries.',
  },
  'matter-already-open': {
    sv: 'Det finns redan ett öppet ärende om dokumentet. Fortsätt i det, eller avsluta det först.',
    en: 'There is already an open matter about the document. Go on in it, or close it first.',
  },
  'editorial-change-not-allowed': {
    sv: 'Kommunens regler tillåter inte redaktionella ändringar utan nytt beslut. Starta ett ärende i stället.',
    en: 'The municipality’s rules allow no editorial change without a new decision. Start a matter instead.',
  },
  'nothing-to-change': {
    sv: 'Inget av orden finns i texten. Kontrollera vad som ska bytas ut.',
    en: 'None of the words is in the text. Check what shall be replaced.',
  },
  'text-not-comparable': {
    sv: 'Texten är inte Markdown eller ren text, eller är större än 1 MB, och kan inte läsas här. Öppna filen och läs den själv.',
    en: 'The text is not Markdown or plain text, or is larger than 1 MB, and cannot be read here. Open the file and read it yourself.',
  },
  'no-rendered-text': {
    sv: 'Systemet skriver ingen text för ärenden av det här slaget. Ladda upp texten som ett utkast.',
    en: 'The system writes no text for matters of this kind. Upload the text as a draft.',
  },
  'mapping-incomplete': {
    sv: 'En enhet som upphör saknar efterträdare. Ange vem som tar över.',
    en: 'A unit that ends has no successor. Say who takes over.',
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
  'protective-security': {
    basis: 'säkerhetsskyddslagen (2018:585)',
    sv: 'Det som kan röra Sveriges säkerhet får inte registreras här, inte heller i fritext. Kontakta säkerhetsskyddschefen personligen; beskriv inget i e-post.',
    en: 'What may concern Sweden’s security may not be registered here, not in free text either. See the protective security chief in person; write no mail of it.',
  },
  'level-below-floor': {
    sv: 'Nivån är lägre än vad personuppgifterna eller sekretessen kräver. Höj den, eller rätta svaren om personuppgifter.',
    en: 'The level is lower than the personal data or the secrecy demands. Raise it, or correct what is said of personal data.',
  },
  'owner-decides': {
    sv: 'Klassen beslutas av tillgångens informationsägare eller den som ersätter. Lämna över uppgiften i stället.',
    en: 'The class is decided by the asset’s information owner or whoever stands in. Hand the task over instead.',
  },
  'proposer-may-not-decide': {
    sv: 'Den som föreslog får inte själv besluta en klass med nivå 3. Lämna över uppgiften till någon annan som får besluta.',
    en: 'Whoever proposed may not decide a class with a level 3. Hand the task over to someone else who may decide.',
  },
  'stale-proposal': {
    sv: 'Förslaget har ändrats sedan du läste det. Läs det nya och besluta om det.',
    en: 'The proposal has changed since you read it. Read the new one and decide on that.',
  },
  'classification-open': {
    sv: 'En klassning av tillgången pågår redan. Fortsätt i den.',
    en: 'A classification of the asset is under way already. Go on in it.',
  },
  'link-makes-circle': {
    sv: 'Beroendet sluter en cirkel av system som står på varandra. Kontrollera vilket som bär vilket.',
    en: 'The dependency closes a circle of systems that stand on each other. Check which carries which.',
  },
  'owner-without-role': {
    sv: 'Personen har inte den roll som krävs vid enheten eller en enhet den hör till. Ge rollen först, eller välj någon annan.',
    en: 'The person does not hold the role at the unit or one it belongs to. Give the role first, or choose someone else.',
  },
  'not-a-gap': {
    sv: 'Kravet är inte ett öppet gap för systemet. Läs kravlistan på nytt.',
    en: 'The requirement is no open gap of the system. Read the list of requirements again.',
  },
  'action-circle': {
    sv: 'Åtgärden skulle vänta på sig själv, genom de åtgärder den beror på. Ta bort ett beroende.',
    en: 'The action would wait for itself, through the actions it depends on. Remove a dependency.',
  },
  'plan-items': {
    sv: 'Svaret måste omfatta planens åtgärder, var och en en gång och inga andra. Läs planen på nytt.',
    en: 'The answer must name the actions of the plan, each once and no others. Read the plan again.',
  },
  'plan-empty': {
    sv: 'Planen innehåller inga åtgärder. Lägg till minst en först.',
    en: 'The plan holds no actions. Add at least one first.',
  },
  'unit-holds-register': {
    sv: 'Enheten har informationstillgångar eller system. Flytta den med en omorganisation, så följer de med och granskas.',
    en: 'The unit has information assets or systems. Move it by a reorganisation, so that they follow and are reviewed.',
  },
  'clock-not-running': {
    basis: 'cybersäkerhetslagen (2025:1506) 2 kap. 5–8 §§, GDPR art. 33',
    sv: 'Klockan går inte: den är inte startad, eller redan stoppad. Läs incidenten och välj en klocka som går.',
    en: 'The clock is not running: it was not started, or is stopped already. Read the incident and choose one that runs.',
  },
  'import-invalid': {
    sv: 'Filen innehåller fel och inget har ändrats. Rätta raderna som räknas upp och läs in igen.',
    en: 'The file has errors and nothing was changed. Correct the listed lines and import again.',
  },
  'idempotency-key-reused': {
    sv: 'Nyckeln i Idempotency-Key har använts för en annan begäran. Använd en ny nyckel.',
    en: 'The Idempotency-Key was used for another request. Use a new key.',
  },
  'management-not-informed': {
    sv: 'Kommundirektören och den som är ordförande i dag är inte informerade. Informera dem och anteckna när och hur, och välj sedan väg.',
    en: 'The municipal director and whoever is chair today are not informed. Inform them, note when and how, and then choose the way.',
  },
  'too-few-members': {
    basis: 'KL 6:23',
    sv: 'För få ledamöter begär ett extra sammanträde. Minst en tredjedel måste begära det, om inte ordföranden kallar till det.',
    en: 'Too few members ask for an extra meeting. At least a third must ask for it, unless the chair calls it.',
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
} as const satisfies Record<string, { sv: string; en: string; basis?: string }>

export type RefusalCode = keyof typeof refusals

/** One fault in the input: where it is and what is wrong there. */
export interface Fault {
  path: string
  /** Words in both languages; or, alone, a value that reads the same in both: an identifier, or a bound as `≥ 2` or `1..5`. */
  message: Bilingual | string
}

/** A request that is refused. Domain code throws it; only the edge catches it. */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly faults: readonly Fault[]
  /** The paragraph the refusal rests on (`KL 5:45`); undefined where no statute says it. */
  readonly basis: string | undefined

  /** @param basis the one paragraph that applies, where the code names several */
  constructor(code: RefusalCode, faults: readonly Fault[] = [], basis?: string) {
    const texts: { en: string; basis?: string } = refusals[code]
    super(texts.en)
    this.name = code
    this.code = code
    this.faults = faults
    this.basis = basis ?? texts.basis
  }
}
