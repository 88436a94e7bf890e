// What each fixed value of the forms is called; `field.value` where its field matters.
import type { Bilingual } from '../../functions/domain/bilingual.ts'
import { incidentValueTexts } from './value-texts-incident.ts'
import { matterValueTexts } from './value-texts-matter.ts'
import { organisationValueTexts } from './value-texts-organisation.ts'
import { planValueTexts } from './value-texts-plan.ts'
import { registerValueTexts } from './value-texts-register.ts'
import { roleValueTexts } from './value-texts-role.ts'

export const valueTexts = {
  ...matterValueTexts,
  ...planValueTexts,
  ...organisationValueTexts,
  ...incidentValueTexts,
  ...organisationValueTexts,
  // Yes, no and in between
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
  unknown: { sv: 'Vet ej', en: 'Do not know' },
  'value.partly': { sv: 'Delvis', en: 'Partly' },

  // Secrecy
  'extent.none': { sv: 'Ingen sekretess', en: 'No secrecy' },
  'extent.partly': { sv: 'Delvis sekretess', en: 'Partly secret' },

  // Review and consultation
  approve: { sv: 'Godkänn', en: 'Approve' },
  'verdict.change': { sv: 'Behöver ändras', en: 'Must be changed' },
  consult: { sv: 'Skicka på remiss', en: 'Consult' },
  skip: { sv: 'Ingen remiss', en: 'Do not consult' },
  supports: { sv: 'Tillstyrker', en: 'Supports' },
  'supports-with-changes': { sv: 'Tillstyrker med synpunkter', en: 'Supports with changes' },
  objects: { sv: 'Avstyrker', en: 'Objects' },
  'no-comment': { sv: 'Inga synpunkter', en: 'No comment' },
  body: { sv: 'Organet självt', en: 'The body itself' },
  'drafting-committee': { sv: 'Arbetsutskott', en: 'Working committee' },
  delegate: { sv: 'Delegat', en: 'Delegate' },
  'next.memo': { sv: 'Skriv tjänsteskrivelse', en: 'Write the memo' },
  'next.redraft': { sv: 'Skriv om texten', en: 'Redraft the text' },
  'next.sign': { sv: 'Skicka till godkännande', en: 'Send it to be signed' },

  // What a body did at a meeting
  approved: { sv: 'Bifall', en: 'Approved' },
  'approved-with-changes': { sv: 'Bifall med ändring', en: 'Approved with changes' },
  rejected: { sv: 'Avslag', en: 'Rejected' },
  'referred-back': { sv: 'Återremiss', en: 'Referred back' },
  tabled: { sv: 'Bordläggning', en: 'Tabled' },
  withdrawn: { sv: 'Utgår', en: 'Withdrawn' },
  referral: { sv: 'Återremiss', en: 'Referral back' },
  tabling: { sv: 'Bordläggning', en: 'Tabling' },
  for: { sv: 'Ja', en: 'For' },
  against: { sv: 'Nej', en: 'Against' },
  abstains: { sv: 'Avstår', en: 'Abstains' },
  party: { sv: 'Part i saken', en: 'Party to the matter' },
  'close-relative': { sv: 'Saken angår en närstående', en: 'It concerns someone close' },
  proxy: { sv: 'Ombud i saken', en: 'Proxy in the matter' },
  supervision: { sv: 'Tillsyn över egen verksamhet', en: 'Supervision of an activity of one’s own' },
  'special-circumstance': { sv: 'Särskild omständighet', en: 'Special circumstance' },
  'company-role': { sv: 'Uppdrag i kommunalt bolag', en: 'Role in a municipal company' },

  // Appeal, adoption and topicality
  'no-appeal': { sv: 'Inte överklagat', en: 'Not appealed' },
  appealed: { sv: 'Överklagat', en: 'Appealed' },
  'notice-taken-down': { sv: 'Anslaget har suttit nere', en: 'The notice was taken down' },
  adopted: { sv: 'Antagen', en: 'Adopted' },
  'adopted-with-additions': { sv: 'Antagen med komplettering', en: 'Adopted with additions' },
  'adopted-in-parts': { sv: 'Antagen i tillämpliga delar', en: 'Adopted in the parts that apply' },
  'not-adopted': { sv: 'Ej antagen', en: 'Not adopted' },
  keep: { sv: 'Fortsatt aktuell', en: 'Keep' },
  revise: { sv: 'Revideras', en: 'Revise' },
  repeal: { sv: 'Upphävs', en: 'Repeal' },

  // Decisions on a class or a report
  accept: { sv: 'Godta', en: 'Accept' },
  'outcome.change': { sv: 'Ändra klassen', en: 'Change the class' },
  'send-back': { sv: 'Skicka tillbaka', en: 'Send back' },
  report: { sv: 'Rapportera', en: 'Report' },
  'do-not-report': { sv: 'Rapportera inte', en: 'Do not report' },
  noted: { sv: 'Noterad', en: 'Noted' },
  question: { sv: 'Fråga', en: 'Question' },
  'action-demanded': { sv: 'Åtgärd begärd', en: 'Action demanded' },
  escalate: { sv: 'Till kommunstyrelsen', en: 'On to the executive board' },

  // Levels of a class
  '0': { sv: '0 – Ingen eller försumbar', en: '0 – None or negligible' },
  '1': { sv: '1 – Måttlig', en: '1 – Moderate' },
  '2': { sv: '2 – Betydande', en: '2 – Considerable' },
  '3': { sv: '3 – Allvarlig', en: '3 – Serious' },

  // The way to the executive board
  mail: { sv: 'Mejl', en: 'Mail' },
  phone: { sv: 'Telefon', en: 'Phone' },
  'in-person': { sv: 'Muntligen på plats', en: 'In person' },
  'next-meeting': { sv: 'Information vid nästa sammanträde', en: 'Information at the next meeting' },
  'extra-meeting': { sv: 'Extra sammanträde', en: 'Extra meeting' },
  'chair-decision': { sv: 'Ordförandebeslut', en: 'Decision by the chair' },
  'crisis-committee': { sv: 'Krisledningsnämnd', en: 'Crisis committee' },
  members: { sv: 'Ledamöter', en: 'Members' },

  ...roleValueTexts,

  // Self-assessment
  'governing-documents-known': { sv: 'Styrdokumenten är kända', en: 'Governing documents are known' },
  'roles-known': { sv: 'Rollerna är kända', en: 'Roles are known' },
  'access-rights-approved': { sv: 'Behörigheter godkänns', en: 'Access rights are approved' },
  'incidents-handled': { sv: 'Incidenter hanteras', en: 'Incidents are handled' },
  'risks-assessed': { sv: 'Risker bedöms', en: 'Risks are assessed' },
  'continuity-planned': { sv: 'Kontinuitet är planerad', en: 'Continuity is planned' },
  'suppliers-followed-up': { sv: 'Leverantörer följs upp', en: 'Suppliers are followed up' },

  // The annual report
  green: { sv: 'Grön', en: 'Green' },
  yellow: { sv: 'Gul', en: 'Yellow' },
  red: { sv: 'Röd', en: 'Red' },
  N1: {
    sv: 'N1 – Klassade kritiska informationstillgångar',
    en: 'N1 – Critical information assets classified',
  },
  N2: { sv: 'N2 – Klassade tillgångar totalt', en: 'N2 – Assets classified' },
  N3: { sv: 'N3 – Klassningar som förfallit', en: 'N3 – Classes that have run out' },
  N4: { sv: 'N4 – Tillgångar utan ägare', en: 'N4 – Assets without an owner' },
  N5: { sv: 'N5 – Kravuppfyllnad', en: 'N5 – Requirements met' },
  N6: { sv: 'N6 – Undantag', en: 'N6 – Exceptions' },
  N7: { sv: 'N7 – Handlingsplan i tid', en: 'N7 – Actions in time' },
  N8: { sv: 'N8 – Incidenter per typ', en: 'N8 – Incidents by type' },
  N9: {
    sv: 'N9 – Betydande incidenter rapporterade i tid',
    en: 'N9 – Significant incidents reported in time',
  },
  N10: {
    sv: 'N10 – Personuppgiftsincidenter avgjorda i tid',
    en: 'N10 – Personal data breaches decided in time',
  },
  N11: { sv: 'N11 – Utbildning', en: 'N11 – Training' },
  N12: { sv: 'N12 – Nätfisketest', en: 'N12 – Phishing test' },
  N13: { sv: 'N13 – Behörighetsgranskning', en: 'N13 – Access review' },
  N14: { sv: 'N14 – Återläsningstest', en: 'N14 – Restore tests' },
  N15: { sv: 'N15 – Kontinuitet', en: 'N15 – Continuity' },
  N16: { sv: 'N16 – Leverantörer', en: 'N16 – Suppliers' },
  N17: { sv: 'N17 – Policyefterlevnad per nämnd, bolag och förbund', en: 'N17 – Compliance by unit' },
  N18: { sv: 'N18 – Infosäkkollen', en: 'N18 – Self-check (Infosäkkollen)' },
  N19: { sv: 'N19 – Beslut i tid', en: 'N19 – Decisions in time' },
  N20: { sv: 'N20 – Revision', en: 'N20 – Audit' },

  // The register
  ...registerValueTexts,
} as const satisfies Record<string, Bilingual>
