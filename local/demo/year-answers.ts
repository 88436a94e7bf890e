// What the people of the year's story answer.
import type { RecordOutcomeAnswer } from '../../functions/domain/meeting/outcome.ts'
import type { AnswerOf } from '../../functions/domain/task/task-answer.ts'
import type { Outcome } from './story-answers.ts'
import { on } from './year-stage.ts'

const approved = (paragraph: number, presentCount: number): Outcome => ({
  outcome: 'approved',
  paragraph,
  presentCount,
})

type Assignment = NonNullable<RecordOutcomeAnswer['assignments']>[number]

/** What the board asks for when it receives the report; it is due when the plan of the next year is in force. */
export const boardAssignment: Assignment = {
  text: 'Kommundirektören får i uppdrag att öva reservrutinerna i alla förvaltningar.',
  role: 'municipal-director',
  reportBackOn: on('2028-02-01'),
}

export const yearOutcome = {
  urgentReport: { KS: approved(9, 15) },
  annualReport: {
    KSAU: approved(31, 5),
    KS: { ...approved(58, 15), assignments: [boardAssignment], reportedToCouncil: true },
  },
  plan: { KSAU: approved(112, 5), KS: approved(140, 15) },
} satisfies Record<string, Record<string, Outcome>>

export const yearAnswer = {
  urgentDraft: {
    kind: 'draft-extraordinary-report',
    content: {
      situation:
        'Ett system för rehabärenden i molnet är angripet och går inte att nå sedan den 30 december.',
      consequences: 'Uppgifter om 4 100 anställdas hälsa kan ha röjts.',
      measures: 'Förbindelsen är stängd, reservrutinen används, och anmälningarna förbereds.',
      needs: 'Kommunstyrelsen behöver känna till det; inga medel begärs nu.',
    },
  } satisfies AnswerOf<'draft-extraordinary-report'>,
  urgentDecision: {
    kind: 'decide-extraordinary-report',
    round: 1,
    outcome: 'report',
  } satisfies AnswerOf<'decide-extraordinary-report'>,
  dataCall: {
    kind: 'answer-data-call',
    employees: 350,
    trained: 322,
    newEmployees: 30,
    newTrained: 29,
    managers: 18,
    managersTrained: 18,
    phishing: { sent: 300, reported: 131, clicked: 11 },
    accessReviewDone: true,
    restoreTests: 2,
    fallbackExercises: 1,
    incidentRoutineTested: true,
    policyKnown: true,
    suppliers: { critical: 3, followedUp: 3 },
    controlPoints: { planned: 2, done: 2 },
    statements: [
      { statement: 'governing-documents-known', value: 'yes' },
      { statement: 'continuity-planned', value: 'partly' },
    ],
  } satisfies AnswerOf<'answer-data-call'>,
  officerReport: {
    kind: 'attach-dpo-report',
    text: 'Dataskyddsombudets rapport för 2026.\n\nTillsynen har omfattat tre nämnder; registerförteckningen är ofullständig.',
  } satisfies AnswerOf<'attach-dpo-report'>,
  compilation: {
    kind: 'compile-annual-report',
    light: 'yellow',
    assessments: [
      { section: 3, text: 'Cybersäkerhetslagen gäller sedan den 15 januari 2026.' },
      { section: 8, text: 'Årets allvarligaste incident upptäcktes den 30 december och pågår.' },
    ],
    risks: ['Utpressningsprogram', 'Beroende av en leverantör', 'För få som kan återläsa'],
    decisionsNeeded: ['Övning av reservrutiner', 'Medel till återläsning', 'Jour hos leverantörer'],
    proposal: ['Kommunstyrelsen godkänner rapporten och lägger den till handlingarna.'],
    selfCheckLevel: 1,
  } satisfies AnswerOf<'compile-annual-report'>,
  secrecy: {
    kind: 'review-secrecy',
    secret: [{ figure: 'N5', paragraph: 'OSL 18:8' }],
  } satisfies AnswerOf<'review-secrecy'>,
  planDraft: {
    kind: 'draft-plan',
    introduction: 'Planen utgår från en brist i ett system, årets incidenter och kommunstyrelsens uppdrag.',
  } satisfies AnswerOf<'draft-plan'>,
  planMemo: {
    kind: 'write-memo',
    proposal: ['Handlingsplan för informationssäkerhet 2028 fastställs.'],
    background: 'Kommunstyrelsen fastställer varje år en handlingsplan.',
    assessment: 'Planen möter årets incidenter och det uppdrag som årsrapporten ledde till.',
    finances: 'Åtgärderna kostar 470 000 kronor och ryms inom beslutade ramar.',
  } satisfies AnswerOf<'write-memo'>,
  statusComment: {
    kind: 'comment-status-report',
    comment: 'Arbetet följer planen.',
    decisionsNeeded: [],
  } satisfies AnswerOf<'comment-status-report'>,
}
