// The rules of the tasks of status reports and of the annual report (domain 2.3, 2.4; the numbers are our choice).
import type { reportAnswers } from '../report/report-answers.ts'
import type { TaskRule } from './task-rule.ts'

type ReportTaskKind = (typeof reportAnswers)[number]['shape']['kind']['value']

const mandatory = {
  remindersBefore: [3],
  escalateAfterDays: 7,
  ignoreAfterDays: 14,
  onRefusal: 'pass-on',
  authorMay: true,
} as const

export const reportTaskRules: Record<ReportTaskKind, TaskRule> = {
  'comment-status-report': {
    ...mandatory,
    name: { sv: 'Kommentera lägesrapporten', en: 'Comment on the status report' },
    afterwards: { sv: 'Rapporten går till säkerhetschefen.', en: 'The report goes to the security chief.' },
    role: 'coordinator',
    // Silence sends the report without a comment: the figures do not wait.
    escalation: [],
    dueDays: 5,
    remindersBefore: [1],
    ignoreAfterDays: 3,
    onRefusal: 'answer',
  },
  'receive-status-report': {
    ...mandatory,
    name: { sv: 'Ta emot lägesrapporten', en: 'Receive the status report' },
    afterwards: {
      sv: 'Ditt svar står i rapporten, och det du begär följs upp.',
      en: 'Your answer stands in the report, and what you demand is followed up.',
    },
    role: 'security-chief',
    escalation: ['municipal-director'],
    dueDays: 7,
    remindersBefore: [2],
    escalateAfterDays: 5,
    ignoreAfterDays: 7,
  },
  'answer-status-question': {
    ...mandatory,
    name: { sv: 'Svara på frågan om lägesrapporten', en: 'Answer the question about the status report' },
    afterwards: {
      sv: 'Svaret går tillbaka till säkerhetschefen.',
      en: 'The answer goes back to the security chief.',
    },
    role: 'coordinator',
    escalation: [],
    dueDays: 5,
    remindersBefore: [1],
    ignoreAfterDays: 3,
    onRefusal: 'answer',
  },
  'answer-data-call': {
    ...mandatory,
    name: { sv: 'Lämna uppgifter till årsrapporten', en: 'Give figures for the annual report' },
    afterwards: {
      sv: 'Uppgifterna räknas in i årsrapporten. Svarar ni inte står det att svar saknas.',
      en: 'The figures are counted in the annual report. Without an answer it says that yours is missing.',
    },
    role: 'unit-manager',
    escalation: [],
    dueDays: 28,
    remindersBefore: [14, 3],
    ignoreAfterDays: 7,
    onRefusal: 'answer',
  },
  'attach-dpo-report': {
    ...mandatory,
    name: { sv: 'Lämna dataskyddsombudets rapport', en: 'Give the data protection officer’s report' },
    afterwards: {
      sv: 'Rapporten bifogas årsrapporten oförändrad.',
      en: 'The report is attached to the annual report unchanged.',
    },
    role: 'data-protection-officer',
    escalation: [],
    dueDays: 28,
    remindersBefore: [14, 3],
    ignoreAfterDays: 7,
    onRefusal: 'answer',
  },
  'compile-annual-report': {
    ...mandatory,
    name: { sv: 'Sammanställ årsrapporten', en: 'Compile the annual report' },
    afterwards: {
      sv: 'Siffrorna fryses, och informationssäkerhetsrådet granskar.',
      en: 'The figures are frozen, and the council for information security reviews.',
    },
    role: 'coordinator',
    escalation: ['security-chief'],
    dueDays: 14,
    ignoreAfterDays: 30,
  },
  'review-annual-report': {
    ...mandatory,
    name: { sv: 'Granska årsrapporten', en: 'Review the annual report' },
    afterwards: {
      sv: 'När rådet har granskat prövas sekretessen, eller så går rapporten tillbaka.',
      en: 'When the council has reviewed, secrecy is examined, or the report goes back.',
    },
    role: 'council-member',
    escalation: [],
    dueDays: 10,
    ignoreAfterDays: 4,
    onRefusal: 'answer',
    authorMay: false,
  },
  'review-secrecy': {
    ...mandatory,
    name: { sv: 'Pröva sekretessen i årsrapporten', en: 'Examine the annual report for secrecy' },
    afterwards: {
      sv: 'Rapporten delas i en offentlig version och en sekretessbilaga.',
      en: 'The report is divided into a public version and a secret annex.',
    },
    role: 'legal-counsel',
    escalation: ['municipal-director'],
    dueDays: 7,
  },
  'sign-annual-report': {
    ...mandatory,
    name: { sv: 'Skriv under årsrapporten', en: 'Sign the annual report' },
    afterwards: {
      sv: 'Kommundirektören informeras, och rapporten går till arbetsutskottet och kommunstyrelsen.',
      en: 'The municipal director is informed, and the report goes to the working committee and the executive board.',
    },
    role: 'security-chief',
    // The sender signs. An absent chief's report waits for the chief: nobody is asked next.
    escalation: [],
    dueDays: 7,
    remindersBefore: [2],
    ignoreAfterDays: 30,
    onRefusal: 'answer',
    deputyMay: false,
  },
}
