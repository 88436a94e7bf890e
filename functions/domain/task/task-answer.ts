// What a person answers in each kind of task: the form of the console, the body of the API, the record of history.

import * as z from 'zod'
import { told } from '../bilingual.ts'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { ClassLevels } from '../classification/class-levels.ts'
import { ProposalContent } from '../classification/classification.ts'
import { DiaryNumber } from '../document/document.ts'
import { PersonId, Slug } from '../identifier.ts'
import { RecordOutcomeAnswer } from '../meeting/outcome.ts'
import { DraftPlanAnswer, FinancePlanAnswer, RankPlanAnswer } from '../plan/plan-answer.ts'
import { SecurityAnswer } from '../register/security-answer.ts'
import { reportAnswers } from '../report/report-answers.ts'
import { urgentAnswers } from './urgent-task-answer.ts'

const freeText = z.string().trim().min(1).max(20_000)
const name = z.string().trim().min(1).max(200)

export const ReviewVerdict = z.enum(['approve', 'change']).describe('ok, or the draft must be changed')
export const OpinionPosition = z
  .enum(['supports', 'supports-with-changes', 'objects', 'no-comment'])
  .describe('tillstyrker, tillstyrker med synpunkter, avstyrker, inga synpunkter')

/** A registrar gives the matter its diary number. */
export const RegisterMatterAnswer = z.strictObject({
  kind: z.literal('register-matter'),
  diaryNumber: DiaryNumber,
  filingClass: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .optional()
    .describe('Klassificering i dokumenthanteringsplanen'),
  secrecy: z
    .strictObject({
      extent: z.enum(['none', 'partly']),
      paragraph: z.string().trim().min(1).max(100).optional(),
    })
    .refine(({ extent, paragraph }) => extent === 'none' || paragraph !== undefined, {
      path: ['paragraph'],
      message: told({
        sv: 'Ange paragrafen, till exempel OSL 18:8.',
        en: 'Name the paragraph, for example OSL 18:8.',
      }),
    })
    .optional()
    .describe('Sekretessmarkering; left out: none'),
})

/** What the text means for money, children, personal data and the companies (konsekvensanalys). */
export const Consequences = z.strictObject({
  finances: freeText,
  children: freeText,
  personalData: freeText,
  companies: freeText,
})
export type Consequences = z.infer<typeof Consequences>

/** The handler points out the uploaded draft that is ready for review. */
export const WriteDraftAnswer = z.strictObject({
  kind: z.literal('write-draft'),
  draftNumber: z.int().min(1).max(9999),
  consequences: Consequences,
})

/** A reviewer accepts the draft or asks for changes; advice is kept verbatim. */
export const ReviewDraftAnswer = z
  .strictObject({
    kind: z.literal('review-draft'),
    verdict: ReviewVerdict,
    comment: freeText.optional(),
    sections: z
      .array(z.strictObject({ section: name, comment: freeText }))
      .max(100)
      .optional()
      .describe('Comments on one section each'),
  })
  .refine(({ verdict, comment }) => verdict === 'approve' || comment !== undefined, {
    path: ['comment'],
    message: told({ sv: 'Skriv vad som måste ändras.', en: 'Say what must be changed.' }),
  })

/** Who is consulted and until when, or why nobody is. */
export const PlanConsultationAnswer = z.strictObject({
  kind: z.literal('plan-consultation'),
  plan: z.discriminatedUnion('decision', [
    z.strictObject({
      decision: z.literal('consult'),
      unitIds: z
        .array(Slug)
        .min(1)
        .max(40)
        .refine((ids) => new Set(ids).size === ids.length, {
          message: told({ sv: 'Ange varje enhet en gång.', en: 'Each unit once.' }),
        }),
      lastAnswerDay: CalendarDay,
    }),
    z.strictObject({ decision: z.literal('skip'), reason: freeText }),
  ]),
})

/** A consulted unit's opinion (remissvar), with who decided it. */
export const GiveOpinionAnswer = z.strictObject({
  kind: z.literal('give-opinion'),
  position: OpinionPosition,
  opinion: freeText.optional(),
  decidedBy: name.describe('The body or delegate that decided the opinion'),
  decidedAs: z
    .enum(['body', 'drafting-committee', 'delegate'])
    .optional()
    .describe('nämnden själv, arbetsutskott, delegat; left out: the body itself'),
  paragraph: z.int().min(1).max(9999).optional().describe('§ in the minutes'),
  delegation: name.optional().describe('The point of the delegation order that allows it'),
})

/** How each view was met (remissammanställning), and whether the text must be redrafted. */
export const CompileConsultationAnswer = z.strictObject({
  kind: z.literal('compile-consultation'),
  entries: z
    .array(z.strictObject({ unitId: Slug, viewpoint: freeText, response: freeText, changed: z.boolean() }))
    .max(200),
  reasonWithoutAnswers: freeText.optional().describe('Required when an answer is missing'),
  next: z.enum(['memo', 'redraft']),
})

/** The memo (tjänsteskrivelse) with its numbered proposals. */
export const WriteMemoAnswer = z.strictObject({
  kind: z.literal('write-memo'),
  proposal: z.array(z.string().trim().min(1).max(1000)).min(1).max(20),
  background: freeText,
  assessment: freeText,
  finances: freeText,
  draftNumber: z
    .int()
    .min(1)
    .max(9999)
    .optional()
    .describe('A text that was completed after a referral back; left out: the text stays as it is'),
  next: z
    .enum(['sign', 'redraft'])
    .optional()
    .describe(
      'redraft: the text must be written and consulted on anew (domain 1.4: 12 → 06); left out: sign',
    ),
})

/** The signature of a chief under the memo. */
export const SignMemoAnswer = z.strictObject({ kind: z.literal('sign-memo'), signed: z.literal(true) })

export const AdjustMinutesAnswer = z.strictObject({
  kind: z.literal('adjust-minutes'),
  adjustedOn: CalendarDay,
})

/** The announcement on the notice board (anslagstavlan), KL 8:12. */
export const AnnounceMinutesAnswer = z.strictObject({
  kind: z.literal('announce-minutes'),
  announcedOn: CalendarDay,
  minutesKeptAt: z.string().trim().min(1).max(200).describe('Where the minutes can be read'),
})

/** Whether the notice stayed up and whether anyone appealed. */
export const ConfirmAppealPeriodAnswer = z.strictObject({
  kind: z.literal('confirm-appeal-period'),
  result: z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('no-appeal') }),
    z.strictObject({ outcome: z.literal('appealed') }),
    z.strictObject({
      outcome: z.literal('notice-taken-down'),
      takenDownOn: CalendarDay,
      announcedAgainOn: CalendarDay,
    }),
  ]),
})

/** The text with the body's own changes in it; the secretary confirms that it is what was decided. */
export const ConformTextAnswer = z.strictObject({
  kind: z.literal('conform-text'),
  draftNumber: z.int().min(1).max(9999),
})

export const ConfirmConformedAnswer = z
  .strictObject({
    kind: z.literal('confirm-conformed-text'),
    conforms: z.boolean(),
    comment: freeText.optional(),
  })
  .refine(({ conforms, comment }) => conforms || comment !== undefined, {
    path: ['comment'],
    message: told({
      sv: 'Skriv vad som skiljer sig från beslutet.',
      en: 'Say what differs from the decision.',
    }),
  })

/** What became of an assignment (uppdrag) that the body gave. */
export const ReportAssignmentAnswer = z.strictObject({
  kind: z.literal('report-assignment'),
  report: freeText,
  isDone: z.boolean(),
})

/** The municipality's statement to the court (yttrande), sent in by kommunstyrelsen (KL 6:15). */
export const WriteStatementAnswer = z.strictObject({
  kind: z.literal('write-statement'),
  sentOn: CalendarDay,
  summary: freeText,
})

/** The yearly check of topicality (aktualitetsprövning). */
export const ReviewTopicalityAnswer = z.strictObject({
  kind: z.literal('review-topicality'),
  result: z.enum(['keep', 'revise', 'repeal']).describe('fortsatt aktuell, revideras, upphävs'),
  note: freeText,
})

/** What a company's board or a federation's assembly did with the document (domain 1.6). */
export const AdoptDocumentAnswer = z
  .strictObject({
    kind: z.literal('adopt-document'),
    outcome: z
      .enum(['adopted', 'adopted-with-additions', 'adopted-in-parts', 'referred-back', 'not-adopted'])
      .describe('antagen, antagen med komplettering, i tillämpliga delar, återremiss, ej antagen'),
    decidedBy: name,
    decidedOn: CalendarDay,
    paragraph: z.int().min(1).max(9999).optional(),
    note: freeText.optional(),
  })
  .refine(({ outcome, note }) => outcome === 'adopted' || note !== undefined, {
    path: ['note'],
    message: told({
      sv: 'Skriv vad som lades till, utelämnades eller inte antogs.',
      en: 'Say what was added, left out or not accepted.',
    }),
  })

/** The system manager's team says how serious each consequence would be (domain 3.3, förslag). */
export const ProposeClassificationAnswer = z.strictObject({
  kind: z.literal('propose-classification'),
  protectiveSecurity: SecurityAnswer,
  proposal: ProposalContent,
})

/** The data protection officer, legal counsel or IT security gives advice; it is kept verbatim (samråd). */
export const AdviseClassificationAnswer = z.strictObject({
  kind: z.literal('advise-classification'),
  advice: freeText,
})

/** The information owner decides: accepts, changes with a reason, or sends back. */
export const DecideClassificationAnswer = z
  .strictObject({
    kind: z.literal('decide-classification'),
    round: z.int().min(1).describe('Of the proposal that was read'),
    outcome: z.enum(['accept', 'change', 'send-back']).describe('godta, ändra, skicka tillbaka'),
    levels: ClassLevels.optional(),
    reason: z.string().trim().min(1).max(2000).optional(),
  })
  .refine(({ outcome, reason }) => outcome === 'accept' || reason !== undefined, {
    path: ['reason'],
    message: told({ sv: 'Skriv varför.', en: 'Say why.' }),
  })
  .refine(({ outcome, levels }) => (outcome === 'change') === (levels !== undefined), {
    path: ['levels'],
    message: told({
      sv: 'Ange nivåerna när du ändrar klassen, och bara då.',
      en: 'Give the levels when you change the class, and only then.',
    }),
  })

/** The unit's manager names who is to own what an owner who left has owned (domain 7, S4). */
export const AppointOwnerAnswer = z.strictObject({
  kind: z.literal('appoint-owner'),
  personId: PersonId,
})

export const TaskAnswer = z.discriminatedUnion('kind', [
  RegisterMatterAnswer,
  WriteDraftAnswer,
  ReviewDraftAnswer,
  PlanConsultationAnswer,
  GiveOpinionAnswer,
  CompileConsultationAnswer,
  WriteMemoAnswer,
  SignMemoAnswer,
  RecordOutcomeAnswer,
  AdjustMinutesAnswer,
  AnnounceMinutesAnswer,
  ConfirmAppealPeriodAnswer,
  ConformTextAnswer,
  ConfirmConformedAnswer,
  ReportAssignmentAnswer,
  WriteStatementAnswer,
  ReviewTopicalityAnswer,
  AdoptDocumentAnswer,
  ProposeClassificationAnswer,
  AdviseClassificationAnswer,
  DecideClassificationAnswer,
  AppointOwnerAnswer,
  DraftPlanAnswer,
  RankPlanAnswer,
  FinancePlanAnswer,
  ...urgentAnswers,
  ...reportAnswers,
])
export type TaskAnswer = z.infer<typeof TaskAnswer>
export type TaskKind = TaskAnswer['kind']
export type AnswerOf<K extends TaskKind> = Extract<TaskAnswer, { kind: K }>
