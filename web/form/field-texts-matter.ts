// The fields of a matter's preparation: registration, draft, review, consultation, memo and follow-up.
import type { FieldText } from './form-words.ts'

const secrecyParagraph: FieldText = {
  sv: 'Lagrum för sekretessen',
  en: 'Section of the law on secrecy',
  help: { sv: 'Till exempel OSL 18:8', en: 'For example OSL 18:8' },
}

export const matterFieldTexts = {
  // Registration
  diaryNumber: {
    sv: 'Diarienummer',
    en: 'Diary number',
    help: { sv: 'Till exempel 2026.412 KS', en: 'For example 2026.412 KS' },
  },
  filingClass: {
    sv: 'Klassificering',
    en: 'Filing class',
    help: {
      sv: 'Ärendets plats i dokumenthanteringsplanen',
      en: 'The place of the matter in the records plan',
    },
  },
  secrecy: { sv: 'Sekretessmarkering', en: 'Secrecy mark' },
  extent: { sv: 'Hur mycket som är hemligt', en: 'How much is secret' },
  'register-matter.paragraph': secrecyParagraph,
  'review-secrecy.paragraph': secrecyParagraph,
  paragraph: {
    sv: 'Paragraf',
    en: 'Paragraph',
    help: { sv: 'Paragrafens nummer i protokollet', en: 'Its number in the minutes' },
  },

  // The draft and its consequences
  draftNumber: {
    sv: 'Utkastets nummer',
    en: 'Number of the draft',
    help: {
      sv: 'Utkastet ska vara uppladdat i ärendet',
      en: 'The draft must have been uploaded to the matter',
    },
  },
  consequences: { sv: 'Konsekvenser', en: 'Consequences' },
  finances: { sv: 'Ekonomiska konsekvenser', en: 'Financial consequences' },
  children: { sv: 'Konsekvenser för barn', en: 'Consequences for children' },
  personalData: { sv: 'Konsekvenser för personuppgifter', en: 'Consequences for personal data' },
  companies: { sv: 'Konsekvenser för kommunens bolag', en: 'Consequences for the municipal companies' },

  // Review
  verdict: { sv: 'Granskningens resultat', en: 'Result of the review' },
  comment: { sv: 'Kommentar', en: 'Comment' },
  sections: {
    sv: 'Synpunkter på enskilda avsnitt',
    en: 'Comments on single sections',
    one: { sv: 'avsnitt', en: 'section' },
  },
  section: {
    sv: 'Avsnitt',
    en: 'Section',
    help: {
      sv: 'I ett utkast avsnittets rubrik, i årsrapporten dess nummer (1–16)',
      en: 'In a draft the heading of the section, in the annual report its number (1–16)',
    },
  },

  // Consultation
  plan: { sv: 'Remiss', en: 'Consultation' },
  decision: { sv: 'Remissbeslut', en: 'Decision to consult' },
  unitIds: {
    sv: 'Remissinstanser',
    en: 'Consulted units',
    one: { sv: 'remissinstans', en: 'consulted unit' },
  },
  lastAnswerDay: { sv: 'Sista svarsdag', en: 'Last answer day' },
  reason: { sv: 'Skäl', en: 'Reason' },
  position: { sv: 'Ställningstagande', en: 'Position' },
  opinion: { sv: 'Yttrande', en: 'Opinion' },
  decidedBy: {
    sv: 'Beslutat av',
    en: 'Decided by',
    help: { sv: 'Organet eller delegaten', en: 'The body or the delegate' },
  },
  decidedAs: { sv: 'Beslutsfattare', en: 'Who decided' },
  delegation: {
    sv: 'Punkt i delegationsordningen',
    en: 'Point of the delegation order',
    help: {
      sv: 'När arbetsutskott eller delegat har beslutat (KL 6:37–38)',
      en: 'Where a working committee or a delegate decided (KL 6:37–38)',
    },
  },
  entries: {
    sv: 'Remissammanställning',
    en: 'Compilation of opinions',
    one: { sv: 'synpunkt', en: 'viewpoint' },
  },
  unitId: { sv: 'Enhet', en: 'Unit' },
  viewpoint: { sv: 'Synpunkt', en: 'Viewpoint' },
  response: {
    sv: 'Bemötande',
    en: 'Response',
    help: { sv: 'Hur synpunkten har tagits om hand', en: 'How the viewpoint was met' },
  },
  changed: { sv: 'Texten har ändrats', en: 'The text was changed' },
  reasonWithoutAnswers: {
    sv: 'Skäl att gå vidare utan alla svar',
    en: 'Reason to go on without all answers',
    help: { sv: 'Krävs när något svar saknas', en: 'Required when an answer is missing' },
  },

  // The memo
  next: {
    sv: 'Nästa steg',
    en: 'Next step',
    help: {
      sv: 'En text som skrivs om går på remiss igen',
      en: 'A text that is redrafted is consulted on anew',
    },
  },
  proposal: { sv: 'Förslag', en: 'Proposal', one: { sv: 'att-sats', en: 'point' } },
  background: { sv: 'Bakgrund', en: 'Background' },
  assessment: { sv: 'Bedömning', en: 'Assessment' },

  // What follows the decision
  conforms: { sv: 'Texten stämmer med beslutet', en: 'The text is what was decided' },
  report: {
    sv: 'Återrapport',
    en: 'Report back',
    help: { sv: 'Vad uppdraget har lett till', en: 'What became of the assignment' },
  },
  isDone: { sv: 'Uppdraget är slutfört', en: 'The assignment is done' },
  sentOn: { sv: 'Skickat till domstolen', en: 'Sent to the court' },
  summary: { sv: 'Sammanfattning', en: 'Summary' },
  result: { sv: 'Resultat', en: 'Result' },
  note: { sv: 'Anteckning', en: 'Note' },
  decidedOn: { sv: 'Beslutsdatum', en: 'Day of the decision' },
} as const satisfies Record<string, FieldText>
