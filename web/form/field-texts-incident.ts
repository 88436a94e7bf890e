// The fields of an incident: what was reported, what it touches, what was decided, and the reports to the authorities.
import type { FieldText } from './form-words.ts'

export const incidentFieldTexts = {
  // The report
  description: { sv: 'Beskrivning', en: 'Description' },
  discoveredOn: { sv: 'Upptäckt', en: 'Discovered' },
  type: { sv: 'Slag av incident', en: 'Kind of incident' },

  // Triage
  'triageIncident.unitIds': {
    sv: 'Berörda enheter',
    en: 'Units concerned',
    one: { sv: 'enhet', en: 'unit' },
  },
  'triageIncident.suppliers': {
    sv: 'Leverantörers del',
    en: 'The part of suppliers',
    one: { sv: 'leverantör', en: 'supplier' },
  },
  'triageIncident.assetIds': {
    sv: 'Informationstillgångar',
    en: 'Information assets',
    one: { sv: 'informationstillgång', en: 'information asset' },
  },
  'triageIncident.systemIds': { sv: 'System', en: 'Systems', one: { sv: 'system', en: 'system' } },
  knewAt: { sv: 'Leverantören visste det', en: 'The supplier knew' },
  toldAt: { sv: 'Leverantören berättade för oss', en: 'The supplier told us' },
  duty: {
    sv: 'Avtalet kräver besked inom 24 timmar',
    en: 'The contract demands word within 24 hours',
    help: { sv: 'Krav K42', en: 'Requirement K42' },
  },
  affectedPersons: { sv: 'Antal berörda personer', en: 'Number of persons concerned' },
  facts: {
    sv: 'Vad som är känt om följderna',
    en: 'What is known of the consequences',
    help: {
      sv: 'Trösklarna i MCFFS 2026:8 föreslår om incidenten är betydande. Det som lämnas tomt räknas inte.',
      en: 'The thresholds of MCFFS 2026:8 propose whether it is significant. What is left empty does not count.',
    },
  },
  sectors: { sv: 'Sektorer', en: 'Sectors', one: { sv: 'sektor', en: 'sector' } },
  criticalSystemLimited: {
    sv: 'Ett sektorskritiskt system ligger nere eller är begränsat',
    en: 'A sector-critical system is down or limited',
  },
  activityLimitedHours: {
    sv: 'Timmar som verksamheten har varit begränsad',
    en: 'Hours that the activity has been limited',
  },
  fallbackHours: { sv: 'Timmar på reservrutiner', en: 'Hours on fallback routines' },
  controlLostHours: {
    sv: 'Timmar utan kontroll över processen',
    en: 'Hours without control of the process',
  },
  protectedInformation: {
    sv: 'Skyddsvärd information har röjts, ändrats eller förstörts',
    en: 'Protected information was disclosed, altered or destroyed',
    help: { sv: 'I ett sektorskritiskt system', en: 'In a sector-critical system' },
  },
  costShare: {
    sv: 'Kostnad i procent av fjolårets anslag eller intäkter',
    en: 'Cost in per cent of last year’s appropriations or revenue',
  },
  otherLegalPerson: {
    sv: 'Gäller skyddsvärd information om en annan juridisk person',
    en: 'Concerns protected information of another legal person',
  },
  persons: { sv: 'Antal personer vars uppgifter berörs', en: 'Persons whose information is concerned' },
  environmentalDamage: { sv: 'Miljön har skadats', en: 'The environment was damaged' },
  otherActorInCrisis: {
    sv: 'En annan samhällsaktör har gått upp i stab eller kris',
    en: 'Another actor of society has gone into crisis management',
  },
  deathOrSeriousInjury: { sv: 'Någon har dött eller skadats allvarligt', en: 'Death or serious injury' },
  recurrences: {
    sv: 'Gånger inom sex månader av samma orsak',
    en: 'Times within six months from one cause',
    help: {
      sv: 'När de tillsammans når tröskeln för kostnad',
      en: 'Where together they reach the cost threshold',
    },
  },
  usersWithoutSupply: {
    sv: 'Användare utan leverans',
    en: 'Users without supply',
  },
  usersShare: {
    sv: 'Andel av användarna i procent',
    en: 'Per cent of the users',
  },
  supplyHours: {
    sv: 'Timmar utan leverans',
    en: 'Hours without supply',
  },

  // Decisions and reports
  significant: { sv: 'Incidenten är betydande', en: 'The incident is significant' },
  knownAt: {
    sv: 'Känt sedan',
    en: 'Known since',
    help: {
      sv: 'Klockorna räknas härifrån. Utan tid räknas de från nu.',
      en: 'The clocks count from here. Without a time they count from now.',
    },
  },
  clock: { sv: 'Klocka', en: 'Clock' },
  sentAt: { sv: 'Skickad', en: 'Sent' },
  'recordReport.reference': {
    sv: 'Myndighetens nummer',
    en: 'The authority’s number',
    help: { sv: 'Till exempel CP-2027-000017', en: 'For example CP-2027-000017' },
  },
  receipt: { sv: 'Kvittens', en: 'Receipt', help: { sv: 'Texten i kvittensen', en: 'The receipt’s text' } },
  isStatusReport: {
    sv: 'Det är en lägesrapport',
    en: 'It is a status report',
    help: {
      sv: 'I stället för slutrapport medan incidenten pågår',
      en: 'In place of the final report while the incident goes on',
    },
  },
  handledAt: { sv: 'Incidenten var över', en: 'The incident was over' },
  controllerId: { sv: 'Personuppgiftsansvarig', en: 'Controller' },
  texts: { sv: 'Texter', en: 'Texts', one: { sv: 'text', en: 'text' } },
  'writeReportTexts.field': { sv: 'Fält', en: 'Field' },

  // The breach of personal data
  'knowOfBreach.unitId': {
    sv: 'Personuppgiftsansvarig',
    en: 'Controller',
    help: {
      sv: 'Nämnden, bolaget eller förbundet vars uppgifter det gäller',
      en: 'The committee, company or federation whose information it is',
    },
  },
  'knowOfBreach.persons': { sv: 'Antal registrerade', en: 'Number of persons' },
  risk: {
    sv: 'Risk för de registrerade',
    en: 'Risk to the persons concerned',
    help: { sv: 'GDPR artikel 33 och 34', en: 'GDPR articles 33 and 34' },
  },
  'knowOfBreach.sensitive': {
    sv: 'Känsliga personuppgifter',
    en: 'Special categories of personal data',
    help: {
      sv: 'Till exempel hälsa, fackligt medlemskap eller tro (GDPR artikel 9)',
      en: 'For example health, union membership or belief (GDPR article 9)',
    },
  },
  step: { sv: 'Steg', en: 'Step' },
  inform: { sv: 'De registrerade ska informeras', en: 'The persons shall be informed' },

  // The work and the end
  'addTimelineEntry.text': { sv: 'Vad som hände', en: 'What happened' },
  'drawLesson.text': { sv: 'Lärdom', en: 'Lesson' },
  'drawLesson.action': {
    sv: 'Åtgärd av lärdomen',
    en: 'Action of the lesson',
    help: { sv: 'Den hamnar bland åtgärderna', en: 'It is put among the actions' },
  },
  'closeIncident.summary': {
    sv: 'Sammanfattning',
    en: 'Summary',
    help: {
      sv: 'Vad som hände, vad det ledde till och vad som är gjort',
      en: 'What happened, what came of it and what has been done',
    },
  },
  at: { sv: 'När det hände', en: 'When it happened' },
} as const satisfies Record<string, FieldText>
