// How the forms of an appeal and of a court's event name their fields.
import type { FieldText } from '../../form/field-words.ts'

export const courtFieldTexts: Readonly<Record<string, FieldText>> = {
  event: { sv: 'Vad hände?', en: 'What happened?' },
  court: { sv: 'Domstol', en: 'Court' },
  caseNumber: { sv: 'Målnummer', en: 'Case number' },
  on: { sv: 'Dag', en: 'Day' },
  answerBy: { sv: 'Yttrandet ska vara inne senast', en: 'The statement is due' },
  result: {
    sv: 'Vad avgörandet betyder för beslutet',
    en: 'What the ruling means for the decision',
  },
  by: { sv: 'Vem överklagade', en: 'Who appealed' },
  receivedOn: { sv: 'Dagen det kom in', en: 'The day it was received' },
  receivedBy: { sv: 'Vem det kom in till', en: 'Who received it' },
}
