// What some fields are called in the forms of an incident, where their usual words would mislead.
import type { FieldText } from '../../form/field-words.ts'

type FieldWords = Readonly<Record<string, FieldText>>

export const triageWords: FieldWords = {
  unitIds: { sv: 'Berörda enheter', en: 'Units concerned', one: { sv: 'enhet', en: 'unit' } },
  suppliers: {
    sv: 'Leverantörers del',
    en: 'The part of suppliers',
    one: { sv: 'leverantör', en: 'supplier' },
  },
}

export const timelineWords: FieldWords = { text: { sv: 'Vad som hände', en: 'What happened' } }

export const lessonWords: FieldWords = {
  text: { sv: 'Lärdom', en: 'Lesson' },
  action: {
    sv: 'Åtgärd av lärdomen',
    en: 'Action of the lesson',
    help: { sv: 'Den hamnar bland åtgärderna', en: 'It is put among the actions' },
  },
}

export const closeWords: FieldWords = {
  summary: {
    sv: 'Sammanfattning',
    en: 'Summary',
    help: {
      sv: 'Vad som hände, vad det ledde till och vad som är gjort',
      en: 'What happened, what came of it and what has been done',
    },
  },
}

export const breachWords: FieldWords = {
  unitId: {
    sv: 'Personuppgiftsansvarig',
    en: 'Controller',
    help: {
      sv: 'Nämnden, bolaget eller förbundet vars uppgifter det gäller',
      en: 'The committee, company or federation whose information it is',
    },
  },
  persons: { sv: 'Antal registrerade', en: 'Number of persons' },
}
