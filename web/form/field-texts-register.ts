// The fields of the register: information assets, systems, their links and protection, and files that leave it.
import type { FieldText } from './form-words.ts'

export const registerFieldTexts = {
  // An information asset
  'registerAsset.unitId': { sv: 'Enhet', en: 'Unit' },
  'changeAsset.unitId': { sv: 'Enhet', en: 'Unit' },
  'registerSystem.unitId': { sv: 'Enhet', en: 'Unit' },
  'changeSystem.unitId': { sv: 'Enhet', en: 'Unit' },
  'registerAsset.ownerId': {
    sv: 'Informationsägare',
    en: 'Information owner',
    help: {
      sv: 'Den som äger informationen beslutar hur den klassas',
      en: 'Whoever owns the information decides its class',
    },
  },
  'changeAsset.ownerId': { sv: 'Informationsägare', en: 'Information owner' },
  'registerSystem.ownerId': { sv: 'Systemägare', en: 'System owner' },
  'changeSystem.ownerId': { sv: 'Systemägare', en: 'System owner' },
  managerId: { sv: 'Systemförvaltare', en: 'System manager' },
  'registerAsset.purpose': {
    sv: 'Syfte',
    en: 'Purpose',
    help: { sv: 'Vad den är till för', en: 'What it is for' },
  },
  'changeAsset.purpose': { sv: 'Syfte', en: 'Purpose' },
  process: {
    sv: 'Process',
    en: 'Process',
    help: { sv: 'Till exempel lönehantering eller bygglov', en: 'For example payroll or building permits' },
  },
  forms: { sv: 'Form', en: 'Form', one: { sv: 'form', en: 'form' } },
  media: { sv: 'Var den finns', en: 'Where it is kept', one: { sv: 'medium', en: 'medium' } },
  has: { sv: 'Finns personuppgifter?', en: 'Are there personal data?' },
  sensitive: { sv: 'Känsliga personuppgifter (GDPR art. 9)', en: 'Sensitive personal data (GDPR art. 9)' },
  offences: { sv: 'Lagöverträdelser (GDPR art. 10)', en: 'Criminal offences (GDPR art. 10)' },
  protected: {
    sv: 'Skyddade personuppgifter',
    en: 'Protected personal data',
    help: {
      sv: 'Sekretessmarkering eller skyddad folkbokföring',
      en: 'A secrecy mark or a protected registration',
    },
  },
  'registerAsset.children': { sv: 'Barns uppgifter', en: 'Data on children' },
  'changeAsset.children': { sv: 'Barns uppgifter', en: 'Data on children' },
  registered: { sv: 'Antal registrerade', en: 'People registered' },
  over500: {
    sv: 'Fler än 500 personer',
    en: 'More than 500 people',
    help: {
      sv: 'Tröskel för anmälan enligt cybersäkerhetslagen',
      en: 'The threshold for reporting under the Cybersecurity Act',
    },
  },
  thirdCountry: { sv: 'Hanteras utanför EU/EES', en: 'Handled outside the EU/EEA' },
  highRisk: {
    sv: 'Hög risk för enskilda',
    en: 'High risk for people',
    help: {
      sv: 'Kräver konsekvensbedömning (GDPR art. 35)',
      en: 'Demands an impact assessment (GDPR art. 35)',
    },
  },
  'registerAsset.secrecy': {
    sv: 'Sekretess',
    en: 'Secrecy',
    help: { sv: 'Lagrum, till exempel OSL 26:1', en: 'Paragraphs, for example OSL 26:1' },
    one: { sv: 'lagrum', en: 'paragraph' },
  },
  'changeAsset.secrecy': {
    sv: 'Sekretess',
    en: 'Secrecy',
    help: { sv: 'Lagrum, till exempel OSL 26:1', en: 'Paragraphs, for example OSL 26:1' },
    one: { sv: 'lagrum', en: 'paragraph' },
  },
  strongSecrecy: {
    sv: 'Stark sekretess',
    en: 'Strong secrecy',
    help: {
      sv: 'Sekretess är huvudregel (omvänt skaderekvisit eller absolut)',
      en: 'Secrecy is the main rule (reverse requirement of damage, or absolute)',
    },
  },
  retention: { sv: 'Bevarande', en: 'Retention' },
  rule: { sv: 'Bevaras eller gallras', en: 'Preserved or disposed of' },
  afterYears: { sv: 'Gallras efter antal år', en: 'Disposed of after years' },
  'registerAsset.decision': { sv: 'Gallringsbeslut', en: 'Decision on disposal' },
  'changeAsset.decision': { sv: 'Gallringsbeslut', en: 'Decision on disposal' },
  essential: {
    sv: 'Samhällsviktig',
    en: 'Essential to society',
    help: { sv: 'Ingår i en samhällsviktig verksamhet', en: 'Part of an activity essential to society' },
  },
  records: { sv: 'Ungefärligt antal poster', en: 'About how many records' },
  systemIds: {
    sv: 'System som hanterar den',
    en: 'Systems that handle it',
    one: { sv: 'system', en: 'system' },
  },
  trigger: { sv: 'Varför klassas den om?', en: 'Why is it classified anew?' },

  // A system
  supplier: { sv: 'Leverantör', en: 'Supplier' },
  country: {
    sv: 'Land',
    en: 'Country',
    help: { sv: 'Två bokstäver, till exempel SE', en: 'Two letters, for example SE' },
  },
  agreement: {
    sv: 'Avtal',
    en: 'Agreement',
    help: { sv: 'Diarienummer eller namn', en: 'Diary number or name' },
  },
  hosting: { sv: 'Drift', en: 'Hosting' },
  lifecycle: { sv: 'Skede', en: 'Stage' },
  exposedToInternet: { sv: 'Nås från internet', en: 'Reached from the internet' },
  newUses: {
    sv: 'Användning som är ny',
    en: 'Uses that are new',
    one: { sv: 'användning', en: 'use' },
  },
  assetId: { sv: 'Informationstillgång', en: 'Information asset' },
  assetIds: {
    sv: 'Information som skickas',
    en: 'Information that is sent',
    one: { sv: 'informationstillgång', en: 'information asset' },
  },
  platformId: { sv: 'System som den vilar på', en: 'System that it stands on' },
  toSystemId: { sv: 'Mottagande system', en: 'Receiving system' },
  method: {
    sv: 'Sätt',
    en: 'Method',
    help: { sv: 'Fil, API eller meddelandekö', en: 'File, API or message queue' },
  },

  // Protection
  measure: { sv: 'Beslut', en: 'Decision' },
  of: { sv: 'Vad som upphör', en: 'What ends' },
  'protectSystem.advice': {
    sv: 'Samordnarens råd',
    en: 'The coordinator’s advice',
    help: { sv: 'Vad samordnaren har sagt om sänkningen', en: 'What the coordinator said of the lowering' },
  },
  validUntil: {
    sv: 'Gäller till och med',
    en: 'Valid until',
    help: { sv: 'Högst tolv månader framåt', en: 'At most twelve months ahead' },
  },
  'answerRequirement.value': { sv: 'Är kravet uppfyllt?', en: 'Is the requirement fulfilled?' },
  'answerRequirement.reason': {
    sv: 'Skäl',
    en: 'Reason',
    help: { sv: 'Krävs när kravet inte är tillämpligt', en: 'Demanded when the requirement does not apply' },
  },
  evidence: {
    sv: 'Bevis',
    en: 'Evidence',
    help: {
      sv: 'En länk eller namnet på handlingen som visar det',
      en: 'A link, or the name of what shows it',
    },
  },
  requirementId: { sv: 'Krav', en: 'Requirement' },
  compensation: { sv: 'Vad som görs i stället', en: 'What is done instead' },
  cloud: { sv: 'Molntjänst', en: 'Cloud service' },
  exposed: { sv: 'Nås från internet', en: 'Reached from the internet' },
  'writeProcurement.personalData': { sv: 'Personuppgifter', en: 'Personal data' },
  'registerAsset.personalData': { sv: 'Personuppgifter', en: 'Personal data' },
  'changeAsset.personalData': { sv: 'Personuppgifter', en: 'Personal data' },

  // Files that leave the register
  what: { sv: 'Innehåll', en: 'Content' },
  version: { sv: 'Version', en: 'Version' },
  format: { sv: 'Filformat', en: 'File format' },
  requester: {
    sv: 'Den som begär',
    en: 'Who asks',
    help: { sv: 'Som den vill kallas; får vara anonym', en: 'As they wish to be called; may stay anonymous' },
  },
  requestedOn: { sv: 'Begärt den', en: 'Asked for on' },
  overrides: {
    sv: 'Enskilda fält som prövas',
    en: 'Single fields that are examined',
    one: { sv: 'prövning', en: 'examination' },
  },
  objectId: {
    sv: 'Postens id',
    en: 'Id of the entry',
    help: { sv: 'Kolumnen id i filen', en: 'The column id of the file' },
  },
  field: {
    sv: 'Kolumn',
    en: 'Column',
    help: { sv: 'Kolumnens rubrik i filen', en: 'Its heading in the file' },
  },
  'discloseRegister.decision': { sv: 'Beslut', en: 'Decision' },
  'discloseRegister.ground': {
    sv: 'Grund',
    en: 'Ground',
    help: {
      sv: 'Lagrummet som hindrar, till exempel OSL 18:8; eller varför regeln inte når posten',
      en: 'The paragraph that forbids it, for example OSL 18:8; or why the rule does not reach the entry',
    },
  },
} as const satisfies Record<string, FieldText>
