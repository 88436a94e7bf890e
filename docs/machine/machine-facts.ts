// What a machine's file does not say: its names, what it is to the municipality, and who sets it going.

export interface MachineFacts {
  name: { sv: string; en: string }
  /** What it means to the people in it, in Swedish, the language of the processes. */
  about: string
  /** Who or what starts it. */
  startedBy: string
}

const byRelay = 'The commit leaves an outbox row, and the relay starts the execution.'

export const machineFacts: Record<string, MachineFacts> = {
  'policy-preparation': {
    name: { sv: 'Beredning av styrdokument', en: 'Preparation of a governing document' },
    about:
      'Ett styrdokument registreras, skrivs och granskas internt, och säkerhetschefen beslutar om remiss. En runda; ändras texten börjar en ny.',
    startedBy: `The coordinator or the security chief, with \`POST /matters\`; a revision that starts itself; a draft that reviewers or consulted units want changed. ${byRelay}`,
  },
  consultation: {
    name: { sv: 'Remiss', en: 'Consultation' },
    about: 'Flera enheter tillfrågas samtidigt. Varje enhet svarar, avstår eller låter bli att svara.',
    startedBy: `The decision to consult (\`plan-consultation\`). ${byRelay}`,
  },
  'policy-proposal': {
    name: { sv: 'Förslag till organen', en: 'Proposal to the bodies' },
    about:
      'Remissvaren sammanställs och tjänsteskrivelsen skrivs och godkänns av säkerhetschefen och kommundirektören.',
    startedBy: `The end of a consultation, the decision not to consult, a refused signature, or a body that refers the matter back (återremiss). ${byRelay}`,
  },
  'formal-decision': {
    name: { sv: 'Behandling i ett organ', en: 'One body’s treatment of a matter' },
    about:
      'Ärendet sätts på dagordningen, kallas, tas upp på sammanträdet och får ett utfall. Beslutsvägen säger vilket organ som är nästa.',
    startedBy: `The signed memo, the outcome of the body before, a tabling (bordläggning), a cancelled or inquorate meeting, or an urgent placing. ${byRelay}`,
  },
  minutes: {
    name: { sv: 'Justering och anslag', en: 'Adjustment and announcement of minutes' },
    about: 'Protokollet justeras och justeringen tillkännages på anslagstavlan.',
    startedBy: `The outcome of any body that keeps public minutes. It runs beside the matter’s own way. ${byRelay}`,
  },
  'appeal-period': {
    name: { sv: 'Överklagandetid', en: 'Appeal period' },
    about:
      'Tre veckor från tillkännagivandet. Registratorn bekräftar att anslaget satt uppe och om någon har överklagat.',
    startedBy: `The announcement of an adopted text. ${byRelay}`,
  },
  'entry-into-force': {
    name: { sv: 'Ikraftträdande', en: 'Entry into force' },
    about:
      'Texten börjar gälla när dagen har kommit, protokollet är justerat och organets egna ändringar är inarbetade. Ärendet avslutas när beslutet också har vunnit laga kraft.',
    startedBy: `Whatever was awaited last: the adjustment, the day itself (each night), the conformed text, legal force, or a court. ${byRelay}`,
  },
  'topicality-review': {
    name: { sv: 'Aktualitetsprövning', en: 'Topicality review' },
    about: 'Den dokumentansvarige prövar varje år om dokumentet är aktuellt, ska revideras eller upphävas.',
    startedBy: `The daily round, on the anniversary of the day the version began to apply. ${byRelay}`,
  },
  'standing-task': {
    name: { sv: 'Stående uppgift', en: 'Standing task' },
    about:
      'En uppgift som får vänta längre än ett år: återrapportering av uppdrag, yttrande till domstol, antagande i bolag och förbund, text med organets ändringar.',
    startedBy: `The decision that asks for it, and its own answer. ${byRelay}`,
  },
  classification: {
    name: { sv: 'Klassning', en: 'Classification' },
    about:
      'En informationstillgång klassas: systemförvaltaren föreslår, dataskydd, jurist och it-säkerhet ger råd där det behövs, och informationsägaren beslutar. Varje fas är en egen körning.',
    startedBy: `The registration of an asset, a proposal with \`POST /assets/{assetId}/proposals\`, a change that weighs, an expired class, and the end of the phase before. ${byRelay}`,
  },
  'register-upkeep': {
    name: { sv: 'Registervård', en: 'Upkeep of the register' },
    about:
      'Det som följer av en ändring i registret och inte ryms i en commit: systemens klass räknas om, nya klassningar öppnas, och en ny ägare tar över.',
    startedBy: `Whatever changes an asset, a system, a link, a class or a requirement; a filled vacancy; and itself while there is more to do. ${byRelay}`,
  },
  incident: {
    name: { sv: 'Klocka i en incident', en: 'Legal clock of an incident' },
    about:
      'En lagstadgad klocka bevakas: vid 50, 75 och 90 % av tiden och när den är slut larmas jourkedjan, en i taget tills någon kvitterar. Varje varv är en egen körning.',
    startedBy: `The decision that an incident is significant, a controller’s knowledge of a breach, a sent notification, and the round before. ${byRelay}`,
  },
  'extraordinary-report': {
    name: { sv: 'Extraordinär rapport', en: 'Extraordinary report' },
    about:
      'Något allvarligt rapporteras utanför årets rytm: utkast inom 24 timmar, säkerhetschefens beslut, ledningen informeras, och rapporten går till kommunstyrelsen vid nästa eller ett extra sammanträde, med ordförandebeslut eller genom krisledningsnämnden. Klockan, diariet och varje information är egna körningar.',
    startedBy: `A significant incident, an escalated status report, or the coordinator or security chief with \`POST /extraordinary-reports\`; a draft that is sent back; a report that the board refers back (återremiss). ${byRelay}`,
  },
  'extraordinary-report-follow-up': {
    name: { sv: 'Uppföljning av extraordinär rapport', en: 'Follow-up of an extraordinary report' },
    about:
      'En rapport som kommunstyrelsen har tagit emot stängs in i årsrapporten för sitt år. Uppdragen följs som stående uppgifter.',
    startedBy: `The board’s decision, when it takes effect. ${byRelay}`,
  },
  'owner-vacancy': {
    name: { sv: 'Vakans', en: 'Vacancy of an owner' },
    about:
      'En informationsägare eller systemägare har slutat. Enhetens chef har ägandet så länge och utser en ny ägare. Den som inte svarar tillfrågas igen.',
    startedBy: `The daily round, the day after an owner’s role has ended, and a vacancy that nobody has filled in time. ${byRelay}`,
  },
  'action-plan': {
    name: { sv: 'Handlingsplan', en: 'Action plan' },
    about:
      'Årets handlingsplan öppnas och registreras, underlaget hämtas ur systemet, samordnaren tar fram förslaget, rådet prioriterar och kommundirektören prövar finansieringen. Sedan skrivs planen ut och tjänsteskrivelsen börjar.',
    startedBy: `The calendar on 1 September, the coordinator or the security chief with \`POST /action-plans\`, or a body that refers the plan back (återremiss). ${byRelay}`,
  },
  'plan-follow-up': {
    name: { sv: 'Uppföljning av handlingsplan', en: 'Follow-up of an action plan' },
    about:
      'En beslutad handlingsplan märks som fastställd och var och en får veta vilken åtgärd de ansvarar för.',
    startedBy: `The entry into force of a plan, and itself while there are more owners to tell. ${byRelay}`,
  },
  'status-report': {
    name: { sv: 'Lägesrapport', en: 'Status report' },
    about:
      'Månadens läge räknas fram, samordnaren kommenterar, och säkerhetschefen noterar, frågar, begär en åtgärd eller eskalerar.',
    startedBy: `The schedule each month, or the coordinator with \`POST /status-reports\`. ${byRelay}`,
  },
  'annual-report': {
    name: { sv: 'Årsrapport', en: 'Annual report' },
    about:
      'Förvaltningar, bolag och förbund lämnar uppgifter, samordnaren sammanställer, siffrorna fryses, rådet granskar, sekretessen prövas och säkerhetschefen skriver under.',
    startedBy: `The schedule on 15 January, the coordinator with \`POST /annual-reports\`, a body that refers the report back, and a question that nobody answered. ${byRelay}`,
  },
  'annual-report-follow-up': {
    name: { sv: 'Årsrapporten följs upp', en: 'Follow-up of the annual report' },
    about:
      'Kommunstyrelsens uppdrag blir åtgärder som följs, och rapporten expedieras till nämnder, bolag, förbund och revisorer.',
    startedBy: `The executive board’s decision, when it takes effect. ${byRelay}`,
  },
}
