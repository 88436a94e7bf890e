// The fields of the organisation: units, deputies, the municipality's own rules, a reorganisation; and of a series.
import type { FieldText } from './form-words.ts'

export const organisationFieldTexts = {
  // A unit and a deputy
  unitKind: { sv: 'Slag av enhet', en: 'Kind of unit' },
  parentId: { sv: 'Hör till', en: 'Belongs to' },
  contactRole: {
    sv: 'Roll som svarar för enheten',
    en: 'Role that answers for the unit',
    help: { sv: 'När enheten får en remiss eller en förfrågan', en: 'When the unit is consulted or asked' },
  },
  deputyId: { sv: 'Ersättare', en: 'Deputy' },
  scope: {
    sv: 'Vad ersättaren får göra',
    en: 'What the deputy may do',
    help: { sv: 'Kryssa för minst ett', en: 'Tick at least one' },
  },

  // The municipality's own rules
  editorialChanges: { sv: 'Redaktionella ändringar', en: 'Editorial changes' },
  allowed: { sv: 'Tillåtna utan nytt beslut', en: 'Allowed without a new decision' },
  remindersOnHolidays: {
    sv: 'Påminnelse som hamnar på en helgdag',
    en: 'A reminder that falls on a holiday',
  },
  substantialChange: {
    sv: 'Andel ändrade ord som ger ny remiss',
    en: 'Share of changed words that proposes a new consultation',
    help: { sv: 'Ett tal från 0 till 1: 0,2 är 20 procent', en: 'A number from 0 to 1: 0.2 is 20 per cent' },
  },
  classifiesTraceability: {
    sv: 'Kommunen klassar också spårbarhet',
    en: 'The municipality classifies by traceability too',
  },

  // A reorganisation
  effectiveOn: {
    sv: 'Första dagen',
    en: 'First day',
    help: { sv: 'Den nya organisationens', en: 'Of the new organisation' },
  },
  newUnits: { sv: 'Nya enheter', en: 'New units', one: { sv: 'enhet', en: 'unit' } },
  id: {
    sv: 'Kortnamn',
    en: 'Short name',
    help: {
      sv: 'Små bokstäver a–z, siffror, punkt och bindestreck; går inte att ändra',
      en: 'Lower-case letters a–z, digits, dots and hyphens; cannot be changed',
    },
  },
  mappings: {
    sv: 'Vad som händer med dagens enheter',
    en: 'What becomes of the units of today',
    one: { sv: 'enhet', en: 'unit' },
  },
  fromUnitId: { sv: 'Dagens enhet', en: 'Unit of today' },
  change: { sv: 'Förändring', en: 'Change' },
  newName: { sv: 'Nytt namn', en: 'New name' },
  successors: { sv: 'Tas över av', en: 'Taken over by', one: { sv: 'enhet', en: 'unit' } },
  area: { sv: 'Område som tas över', en: 'Area that is taken over' },
  objectIds: {
    sv: 'Tillgångar och system som följer med',
    en: 'Assets and systems that go with it',
    help: {
      sv: 'Det som ingen tar över går till den första',
      en: 'What nobody takes over goes to the first one',
    },
    one: { sv: 'tillgång eller system', en: 'asset or system' },
  },

  // A series
  'changeSeries.rule': { sv: 'Regel', en: 'Rule' },
  every: { sv: 'Hur ofta', en: 'How often' },
  month: { sv: 'Månad', en: 'Month' },
  day: { sv: 'Dag i månaden', en: 'Day of the month' },
  count: { sv: 'Antal månader mellan starterna', en: 'Months between the starts' },
  'changeSeries.on': { sv: 'Dag i månaden', en: 'Day of the month' },
  'changeSeries.from': { sv: 'Första dagen', en: 'First day' },
  nextOn: {
    sv: 'Nästa start',
    en: 'Next start',
    help: { sv: 'Lämna tomt för regelns nästa dag', en: 'Leave empty for the next day of the rule' },
  },

  // Texts and their changes
  from: { sv: 'Nuvarande ord', en: 'Present words' },
  to: { sv: 'Nya ord', en: 'New words' },
  replacements: { sv: 'Ord som byts', en: 'Words that are replaced', one: { sv: 'ord', en: 'words' } },
  fileName: { sv: 'Filens namn', en: 'Name of the file' },
  mediaType: { sv: 'Filtyp', en: 'Type of file' },
  base64: { sv: 'Filen', en: 'The file' },

  // Signing and secrecy
  documentId: { sv: 'Styrdokument', en: 'Governing document' },
  isPublic: {
    sv: 'Innehållet är offentligt',
    en: 'The content is public',
    help: { sv: 'Annars gäller sekretess enligt OSL 18:8', en: 'Otherwise it is secret by OSL 18:8' },
  },
  language: { sv: 'Språk', en: 'Language' },
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
  'changeRules.basis': {
    sv: 'Enligt vilket beslut',
    en: 'By which decision',
    help: { sv: 'Till exempel KF 2020-02-26 § 31', en: 'For example KF 2020-02-26 § 31' },
  },
  'planReorganisation.title': { sv: 'Benämning', en: 'Title' },
  'planReorganisation.paragraph': { sv: 'Paragraf', en: 'Paragraph' },
  'planReorganisation.decidedBy': { sv: 'Beslutad av', en: 'Decided by' },
} as const satisfies Record<string, FieldText>
