// One example answer for each kind of task; the test parses each by the kind's own schema.

import type { TaskKind } from '../../functions/domain/task/task-answer.ts'
import { planAnswers } from './plan-examples.ts'
import { reportAnswerExamples } from './report-answer-examples.ts'
import { urgentAnswerExamples } from './urgent-examples.ts'

export const outcomeExample = {
  outcome: 'approved',
  paragraph: 87,
  presentCount: 49,
  votes: { for: 40, against: 9 },
}

/** Files of child welfare, as the system manager's team weighs them. */
export const proposalExample = {
  levels: { confidentiality: 3, integrity: 2, availability: 2, traceability: 3 },
  answers: [
    { questionId: 'k1', level: 3 },
    { questionId: 'r1', level: 2 },
    { questionId: 't1', level: 2 },
    { questionId: 's1', level: 3 },
  ],
  consequences: {
    confidentiality: 'Ett barn med skyddade personuppgifter kan spåras och utsättas för våld.',
    integrity: 'Ett beslut om insats fattas på fel underlag.',
    availability: 'En utredning försenas flera dagar och tidsfristen i lagen missas.',
    traceability: 'Det går inte att visa vem som har läst en akt.',
  },
  laws: ['OSL 26:1', 'GDPR art. 9'],
  longestOutageHours: 24,
  longestLossHours: 4,
}

/** One answer for each kind of task. */
export const answerExamples: Record<TaskKind, Record<string, unknown>> = {
  'register-matter': { kind: 'register-matter', diaryNumber: '2026.412 KS' },
  'write-draft': {
    kind: 'write-draft',
    draftNumber: 1,
    consequences: {
      finances: 'Ryms inom beslutade ramar.',
      children: 'Barns uppgifter får samma skydd som andras.',
      personalData: 'Förslaget stärker skyddet för personuppgifter.',
      companies: 'Bolagen antar policyn genom egna beslut.',
    },
  },
  'review-draft': {
    kind: 'review-draft',
    verdict: 'change',
    comment: 'Avsnitt 3 saknar ansvar för bolagen.',
  },
  'plan-consultation': {
    kind: 'plan-consultation',
    plan: {
      decision: 'consult',
      unitIds: ['socialnamnden', 'ab-alingsashem'],
      lastAnswerDay: '2027-02-12',
    },
  },
  'give-opinion': {
    kind: 'give-opinion',
    position: 'supports-with-changes',
    opinion: 'Nämnden tillstyrker men vill att utbildningen regleras.',
    decidedBy: 'Socialnämnden',
    decidedAs: 'body',
    paragraph: 12,
  },
  'compile-consultation': {
    kind: 'compile-consultation',
    entries: [
      {
        unitId: 'socialnamnden',
        viewpoint: 'Utbildningen bör regleras.',
        response: 'Infört i avsnitt 5.',
        changed: true,
      },
    ],
    next: 'memo',
  },
  'write-memo': {
    kind: 'write-memo',
    proposal: ['Kommunfullmäktige fastställer informationssäkerhetspolicyn, version 3.0.'],
    background: 'Den gällande policyn är från 2020.',
    assessment: 'Förslaget motsvarar lagens krav.',
    finances: 'Beslutet ryms inom ram.',
  },
  'sign-memo': { kind: 'sign-memo', signed: true },
  'record-outcome': { kind: 'record-outcome', ...outcomeExample },
  'adjust-minutes': { kind: 'adjust-minutes', adjustedOn: '2027-05-04' },
  'announce-minutes': {
    kind: 'announce-minutes',
    announcedOn: '2027-05-05',
    minutesKeptAt: 'Kommunledningskontoret, Rådhuset',
  },
  'confirm-appeal-period': { kind: 'confirm-appeal-period', result: { outcome: 'no-appeal' } },
  'conform-text': { kind: 'conform-text', draftNumber: 2 },
  'confirm-conformed-text': {
    kind: 'confirm-conformed-text',
    conforms: false,
    comment: 'Punkt 3 saknar fullmäktiges tillägg.',
  },
  'report-assignment': {
    kind: 'report-assignment',
    report: 'Policyn är införd i alla nämnder.',
    isDone: true,
  },
  'write-statement': {
    kind: 'write-statement',
    sentOn: '2027-06-14',
    summary: 'Beslutet har kommit till i laga ordning.',
  },
  'review-topicality': {
    kind: 'review-topicality',
    result: 'revise',
    note: 'Myndigheternas namn har ändrats.',
  },
  'adopt-document': {
    kind: 'adopt-document',
    outcome: 'adopted-with-additions',
    decidedBy: 'Styrelsen för Alingsås Energi Nät AB',
    decidedOn: '2027-06-03',
    paragraph: 14,
    note: 'Strängare regler för styrsystem.',
  },
  'propose-classification': {
    kind: 'propose-classification',
    protectiveSecurity: 'no',
    proposal: proposalExample,
  },
  'advise-classification': {
    kind: 'advise-classification',
    advice:
      'Konsekvensbedömningen från 2025 ska göras om, eftersom akterna nu nås från mobila arbetsplatser.',
  },
  'decide-classification': {
    kind: 'decide-classification',
    round: 1,
    outcome: 'change',
    levels: { confidentiality: 3, integrity: 2, availability: 3, traceability: 3 },
    reason: 'Socialjouren behöver akterna dygnet runt.',
  },
  'appoint-owner': { kind: 'appoint-owner', personId: 'ia.oskar.falk' },
  ...planAnswers,
  ...urgentAnswerExamples,
  ...reportAnswerExamples,
}
