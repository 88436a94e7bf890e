// The fields of a governing document and of a matter about it.
import type { FieldText } from './form-words.ts'

export const documentFieldTexts = {
  head: { sv: 'Dokumenthuvud', en: 'Metadata head' },
  documentType: { sv: 'Typ', en: 'Type' },
  appliesTo: {
    sv: 'Gäller för',
    en: 'Applies to',
    help: {
      sv: 'Till exempel Kommunövergripande, kommunala bolag',
      en: 'For example the whole municipality, its companies',
    },
    one: { sv: 'organisation', en: 'organisation' },
  },
  validity: { sv: 'Giltighetstid', en: 'Validity' },
  reviseBy: { sv: 'Revideras senast', en: 'Revise by' },
  responsibleRole: {
    sv: 'Dokumentansvarig',
    en: 'Responsible role',
    help: { sv: 'En roll, inte en person', en: 'A role, not a person' },
  },
  statutes: { sv: 'Lagrum', en: 'Statutes', one: { sv: 'lagrum', en: 'statute' } },
  builtOn: {
    sv: 'Bygger på',
    en: 'Built on',
    help: { sv: 'Andra styrdokument', en: 'Other governing documents' },
    one: { sv: 'dokument', en: 'document' },
  },
  label: { sv: 'Version', en: 'Version', help: { sv: 'Till exempel 3.0', en: 'For example 3.0' } },
  origin: { sv: 'Vem har väckt ärendet?', en: 'Who raised the matter?' },
  decidingBody: { sv: 'Beslutande instans', en: 'Deciding body' },
  legalForceOn: { sv: 'Laga kraft', en: 'Legal force' },
  granted: { sv: 'Anstånd beviljas', en: 'Respite is granted' },
  until: {
    sv: 'Till och med',
    en: 'Until',
    help: { sv: 'Tomt: den dag som enheten bad om', en: 'Empty: the day the unit asked for' },
  },
  'recordVersion.title': { sv: 'Titel', en: 'Title' },
  'startMatter.title': { sv: 'Titel', en: 'Title' },
  'startMatter.reason': { sv: 'Varför behövs ärendet?', en: 'Why is the matter needed?' },
  'recordCourtEvent.event': { sv: 'Vad hände?', en: 'What happened?' },
  'recordCourtEvent.court': { sv: 'Domstol', en: 'Court' },
  'recordCourtEvent.caseNumber': { sv: 'Målnummer', en: 'Case number' },
  'recordCourtEvent.on': { sv: 'Dag', en: 'Day' },
  'recordCourtEvent.answerBy': { sv: 'Yttrandet ska vara inne senast', en: 'The statement is due' },
  'recordCourtEvent.result': {
    sv: 'Vad avgörandet betyder för beslutet',
    en: 'What the ruling means for the decision',
  },
  'recordCourtEvent.by': { sv: 'Vem överklagade', en: 'Who appealed' },
  'registerAppeal.receivedOn': { sv: 'Dagen det kom in', en: 'The day it was received' },
  'registerAppeal.receivedBy': { sv: 'Vem det kom in till', en: 'Who received it' },
} as const satisfies Record<string, FieldText>
