// What people answer in the tasks of status reports and of the annual report.

import * as z from 'zod'
import { told } from '../bilingual.ts'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { PersonId } from '../identifier.ts'
import { FigureId } from './figures/figure.ts'
import { SectionNumber } from './report-section.ts'

const text = (max: number) => z.string().trim().min(1).max(max)
const count = z.int().min(0).max(1_000_000)

export const TrafficLight = z.enum(['green', 'yellow', 'red']).describe('grön, gul, röd')
export type TrafficLight = z.infer<typeof TrafficLight>

/** The coordinator says what the figures mean, and which decisions are needed (domain 2.4). */
export const CommentStatusReportAnswer = z.strictObject({
  kind: z.literal('comment-status-report'),
  comment: text(5000).optional(),
  decisionsNeeded: z.array(text(500)).max(10),
})

/** The security chief has read it: noted, a question back, an action, or on to the executive board (domain 2.4). */
export const ReceiveStatusReportAnswer = z
  .strictObject({
    kind: z.literal('receive-status-report'),
    outcome: z
      .enum(['noted', 'question', 'action-demanded', 'escalate'])
      .describe('noterad, fråga, åtgärd begärd, eskaleras'),
    question: text(2000).optional(),
    action: z
      .strictObject({ title: text(200), ownerId: PersonId, dueOn: CalendarDay })
      .optional()
      .describe('What is to be done, by whom and by when'),
    reason: text(2000).optional().describe('Why it goes to the executive board'),
  })
  .refine(({ outcome, question }) => (outcome === 'question') === (question !== undefined), {
    path: ['question'],
    message: told({
      sv: 'Skriv frågan när du ställer en, och bara då.',
      en: 'Give the question when you ask one, and only then.',
    }),
  })
  .refine(({ outcome, action }) => (outcome === 'action-demanded') === (action !== undefined), {
    path: ['action'],
    message: told({
      sv: 'Ange åtgärden när du begär en, och bara då.',
      en: 'Give the action when you demand one, and only then.',
    }),
  })
  .refine(({ outcome, reason }) => outcome !== 'escalate' || reason !== undefined, {
    path: ['reason'],
    message: told({ sv: 'Skriv varför.', en: 'Say why.' }),
  })

export const AnswerStatusQuestionAnswer = z.strictObject({
  kind: z.literal('answer-status-question'),
  answer: text(5000),
})

/** What a unit assures of itself (självskattning); each is a statement that an audit would ask about. */
export const SelfAssessmentStatement = z
  .enum([
    'governing-documents-known',
    'roles-known',
    'access-rights-approved',
    'incidents-handled',
    'risks-assessed',
    'continuity-planned',
    'suppliers-followed-up',
  ])
  .describe(
    'styrdokumenten är kända, rollerna är kända, behörigheter godkänns, incidenter hanteras, risker bedöms, ' +
      'kontinuitet är planerad, leverantörer följs upp',
  )
export type SelfAssessmentStatement = z.infer<typeof SelfAssessmentStatement>

const atMost = (path: string) => ({
  path: [path],
  message: told({ sv: 'Kan inte vara fler än helheten.', en: 'Cannot be more than the whole.' }),
})

/** A unit's figures for the year: what no register knows (domain 2.3, datainsamling). */
export const AnswerDataCallAnswer = z
  .strictObject({
    kind: z.literal('answer-data-call'),
    employees: count,
    trained: count.describe('Employees trained in the last 24 months'),
    newEmployees: count,
    newTrained: count.describe('New employees trained within 30 days'),
    managers: count,
    managersTrained: count.describe('Management trained (cybersäkerhetslagen 2 kap. 4 §)'),
    phishing: z
      .strictObject({ sent: count, reported: count, clicked: count })
      .refine(({ sent, reported }) => reported <= sent, atMost('reported'))
      .refine(({ sent, clicked }) => clicked <= sent, atMost('clicked'))
      .optional()
      .describe('Left out when no test was made'),
    accessReviewDone: z.boolean().describe('Behörigheterna är granskade under året'),
    restoreTests: count.describe('Återläsningstester'),
    fallbackExercises: count.describe('Övade reservrutiner'),
    incidentRoutineTested: z.boolean(),
    policyKnown: z.boolean().describe('Policyn är antagen eller känd'),
    suppliers: z
      .strictObject({ critical: count, followedUp: count })
      .refine(({ critical, followedUp }) => followedUp <= critical, atMost('followedUp')),
    controlPoints: z
      .strictObject({ planned: count, done: count })
      .refine(({ planned, done }) => done <= planned, atMost('done'))
      .describe('Internkontroll: points on information security'),
    statements: z
      .array(
        z.strictObject({
          statement: SelfAssessmentStatement,
          value: z.enum(['yes', 'partly', 'no']).describe('ja, delvis, nej'),
        }),
      )
      .max(SelfAssessmentStatement.options.length)
      .refine((rows) => new Set(rows.map(({ statement }) => statement)).size === rows.length, {
        message: told({ sv: 'Ange varje påstående en gång.', en: 'Each statement once.' }),
      }),
    comment: text(2000).optional(),
  })
  .refine(({ employees, trained }) => trained <= employees, atMost('trained'))
  .refine(({ newEmployees, newTrained }) => newTrained <= newEmployees, atMost('newTrained'))
  .refine(({ managers, managersTrained }) => managersTrained <= managers, atMost('managersTrained'))

/** The data protection officer's own report: not a character of it is changed. */
export const AttachDpoReportAnswer = z.strictObject({
  kind: z.literal('attach-dpo-report'),
  text: z.string().min(1).max(20_000).describe('Kept as it is: white space too'),
})

/** What the figures mean, in the coordinator's words (domain 8.3). */
export const CompileAnnualReportAnswer = z.strictObject({
  kind: z.literal('compile-annual-report'),
  light: TrafficLight.describe('Läget'),
  assessments: z
    .array(z.strictObject({ section: SectionNumber, text: text(4000) }))
    .min(1)
    .max(16)
    .refine((rows) => new Set(rows.map(({ section }) => section)).size === rows.length, {
      message: told({ sv: 'Ange varje avsnitt en gång.', en: 'Each section once.' }),
    }),
  risks: z.array(text(500)).length(3).describe('De tre viktigaste riskerna'),
  decisionsNeeded: z.array(text(500)).length(3).describe('De tre beslut som behövs'),
  proposal: z.array(text(1000)).min(1).max(10).describe('Förslag till beslut, one sentence per point'),
  selfCheckLevel: z.int().min(0).max(4).optional().describe('Infosäkkollen; left out when not done'),
  concernsSecurityChief: z
    .boolean()
    .optional()
    .describe('It concerns a failure of the security chief: the municipal director signs (KL 7:4)'),
})

/** The council for information security reads the report before it is examined for secrecy. */
export const ReviewAnnualReportAnswer = z
  .strictObject({
    kind: z.literal('review-annual-report'),
    verdict: z.enum(['approve', 'change']),
    comment: text(5000).optional(),
  })
  .refine(({ verdict, comment }) => verdict === 'approve' || comment !== undefined, {
    path: ['comment'],
    message: told({ sv: 'Skriv vad som måste ändras.', en: 'Say what must be changed.' }),
  })

export const secrecyParagraph = z
  .string()
  .regex(/^OSL \d{1,2}:\d{1,2}[a-z]?$/, {
    error: told({ sv: 'Ange paragrafen som OSL 18:8.', en: 'Give the paragraph as OSL 18:8.' }),
  })
  .describe('The paragraph that the secrecy rests on, for example OSL 18:8')

/** Legal counsel says what only the secret annex may hold (sekretessprövning). */
export const ReviewSecrecyAnswer = z.strictObject({
  kind: z.literal('review-secrecy'),
  secret: z
    .array(
      z
        .strictObject({
          section: SectionNumber.optional().describe('The whole section but its heading'),
          figure: FigureId.optional().describe('The figure, with its value and its parts'),
          row: text(100).optional().describe('One row of the figure'),
          paragraph: secrecyParagraph,
        })
        .refine(({ section, figure }) => (section === undefined) !== (figure === undefined), {
          path: ['section'],
          message: told({ sv: 'Ange ett avsnitt eller ett nyckeltal.', en: 'Name a section or a figure.' }),
        })
        .refine(({ figure, row }) => row === undefined || figure !== undefined, {
          path: ['figure'],
          message: told({ sv: 'En rad hör till ett nyckeltal: ange vilket.', en: 'A row is of a figure.' }),
        }),
    )
    .max(60),
})

/** The sender signs: in person, never by a deputy (domain 2.3). */
export const SignAnnualReportAnswer = z.strictObject({
  kind: z.literal('sign-annual-report'),
  signed: z.literal(true),
})

export const reportAnswers = [
  CommentStatusReportAnswer,
  ReceiveStatusReportAnswer,
  AnswerStatusQuestionAnswer,
  AnswerDataCallAnswer,
  AttachDpoReportAnswer,
  CompileAnnualReportAnswer,
  ReviewAnnualReportAnswer,
  ReviewSecrecyAnswer,
  SignAnnualReportAnswer,
] as const
