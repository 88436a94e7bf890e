// The fields of the organisation: units, roles, deputies, rules and reorganisations.
import type { FieldText } from './field-words.ts'

export const organisationFieldTexts = {
  unitKind: { sv: 'Slag av enhet', en: 'Kind of unit' },
  parentId: { sv: 'Hör till', en: 'Belongs to' },
  contactRole: {
    sv: 'Roll som svarar för enheten',
    en: 'Role that answers for the unit',
    help: { sv: 'Den som får remisser och frågor', en: 'Who gets consultations and questions' },
  },
  'changeUnit.validFrom': { sv: 'Första dag', en: 'First day' },
  'changeUnit.validTo': { sv: 'Sista dag', en: 'Last day' },
  'assignRole.role': { sv: 'Roll', en: 'Role' },
  'assignRole.validFrom': { sv: 'Första dag', en: 'First day' },
  'assignRole.validTo': {
    sv: 'Sista dag',
    en: 'Last day',
    help: { sv: 'Tom: tills vidare', en: 'Empty: until further notice' },
  },
  'endRole.validTo': { sv: 'Sista dag', en: 'Last day' },
  deputyId: { sv: 'Ställföreträdare', en: 'Deputy' },
  'appointDeputy.role': {
    sv: 'I rollen',
    en: 'In the role',
    help: {
      sv: 'En roll som den ordinarie har hela tiden',
      en: 'A role that the principal holds all that time',
    },
  },
  'appointDeputy.validFrom': { sv: 'Första dag', en: 'First day' },
  'appointDeputy.validTo': { sv: 'Sista dag', en: 'Last day' },
  scope: {
    sv: 'Processer',
    en: 'Processes',
    help: { sv: 'Vad ställföreträdaren får göra', en: 'What the deputy may do' },
    one: { sv: 'process', en: 'process' },
  },
  editorialChanges: {
    sv: 'Redaktionella ändringar',
    en: 'Editorial changes',
    help: {
      sv: 'Att byta föråldrade namn i ett styrdokument utan nytt beslut',
      en: 'Replacing outdated names in a governing document without a new decision',
    },
  },
  allowed: { sv: 'Tillåtna', en: 'Allowed' },
  'changeRules.basis': {
    sv: 'Enligt vilket beslut',
    en: 'By which decision',
    help: { sv: 'Till exempel KF 2020-02-26 § 31', en: 'For example KF 2020-02-26 § 31' },
  },
  remindersOnHolidays: { sv: 'Påminnelser på helgdagar', en: 'Reminders on holidays' },
  substantialChange: {
    sv: 'Andel ändrade ord då ny remiss föreslås',
    en: 'Share of changed words from which a new consultation is proposed',
    help: { sv: 'Ett tal från 0 till 1: 0,2 är en femtedel', en: 'A number from 0 to 1: 0.2 is a fifth' },
  },
  classifiesTraceability: { sv: 'Klassa efter spårbarhet', en: 'Classify by traceability' },
  'planReorganisation.title': { sv: 'Benämning', en: 'Title' },
  'planReorganisation.paragraph': { sv: 'Paragraf', en: 'Paragraph' },
  'planReorganisation.decidedBy': { sv: 'Beslutad av', en: 'Decided by' },
  effectiveOn: {
    sv: 'Första dag för den nya organisationen',
    en: 'First day of the new organisation',
  },
  newUnits: { sv: 'Nya enheter', en: 'New units', one: { sv: 'enhet', en: 'unit' } },
  id: {
    sv: 'Id',
    en: 'Id',
    help: {
      sv: 'Kort namn med små bokstäver a–z, siffror och bindestreck; ändras aldrig',
      en: 'A short name in lower-case letters a–z, digits and hyphens; it never changes',
    },
  },
  mappings: {
    sv: 'Vad som händer med enheterna',
    en: 'What becomes of the units',
    one: { sv: 'ändring', en: 'change' },
  },
  fromUnitId: { sv: 'Enhet', en: 'Unit' },
  change: { sv: 'Ändring', en: 'Change' },
  newName: {
    sv: 'Nytt namn',
    en: 'New name',
    help: { sv: 'När enheten byter namn', en: 'When the unit is renamed' },
  },
  successors: {
    sv: 'Tas över av',
    en: 'Taken over by',
    help: {
      sv: 'Den första tar det som inte fördelas',
      en: 'The first takes what is not divided',
    },
    one: { sv: 'efterträdare', en: 'successor' },
  },
  area: { sv: 'Område', en: 'Area', help: { sv: 'Vad som tas över', en: 'What is taken over' } },
  objectIds: {
    sv: 'Tillgångar och system som följer med',
    en: 'Assets and systems that go along',
    help: { sv: 'Deras id', en: 'Their ids' },
    one: { sv: 'id', en: 'id' },
  },
} as const satisfies Record<string, FieldText>
