// The rules of each kind of task: who is asked, how long they have, who is asked next, and what silence means.
import type { Role } from '../organisation/role.ts'
import { planTaskRules } from '../plan/plan-task-rules.ts'
import { reportTaskRules } from './report-task-rules.ts'
import type { TaskKind } from './task-kind.ts'
import { urgentTaskRules } from './urgent-task-rules.ts'

export interface TaskRule {
  name: { sv: string; en: string }
  /** What happens when it is done, shown on the task page and in the mail. */
  afterwards: { sv: string; en: string }
  /** Who is asked when the process does not say otherwise. */
  role: Role
  /** Who is asked next, in order, when nobody holds the role, when it is refused, or when it is ignored. */
  escalation: readonly Role[]
  /** Days to do it, when the process does not give a day. */
  dueDays: number
  /** Where the calendar gives the day: `dueDays` are the fewest there are to do it, and these the most. */
  mostDays?: number
  /** Days before the due day on which a reminder goes out. */
  remindersBefore: readonly number[]
  /** Days after the due day until the next role is asked. */
  escalateAfterDays: number
  /** Days after the due day (or after the last escalation) until the silence is taken as the answer. */
  ignoreAfterDays: number
  /** `answer`: a refusal is an answer the process goes on with. `pass-on`: the next role is asked. */
  onRefusal: 'answer' | 'pass-on'
  /** Whether whoever wrote the text may do it (design 6: author ≠ approver). */
  authorMay: boolean
  /** False where a signature is the holder's own: no deputy gives it (domain 2.3). Left out: a deputy may. */
  deputyMay?: boolean
}

const mandatory = {
  remindersBefore: [3],
  escalateAfterDays: 7,
  ignoreAfterDays: 60,
  onRefusal: 'pass-on',
  authorMay: true,
} as const

/** One row per kind; numbers marked *our choice* in domain 1.4 unless a paragraph is named. */
export const taskRules: Record<TaskKind, TaskRule> = {
  ...planTaskRules,
  'register-matter': {
    ...mandatory,
    name: { sv: 'Registrera ärendet', en: 'Register the matter' },
    afterwards: { sv: 'Handläggaren skriver ett utkast.', en: 'The handler writes a draft.' },
    role: 'registrar',
    escalation: ['coordinator', 'security-chief'],
    dueDays: 1,
    remindersBefore: [],
  },
  'write-draft': {
    ...mandatory,
    name: { sv: 'Skriv utkast', en: 'Write the draft' },
    afterwards: { sv: 'Utkastet granskas internt.', en: 'The draft is reviewed internally.' },
    role: 'coordinator',
    escalation: ['security-chief', 'municipal-director'],
    dueDays: 30,
    remindersBefore: [7, 1],
  },
  'review-draft': {
    ...mandatory,
    name: { sv: 'Granska utkastet', en: 'Review the draft' },
    afterwards: {
      sv: 'När alla har granskat går texten vidare eller tillbaka.',
      en: 'When all have reviewed, the text goes on or back.',
    },
    role: 'legal-counsel',
    escalation: [],
    dueDays: 21,
    remindersBefore: [7, 1],
    ignoreAfterDays: 14,
    onRefusal: 'answer',
    authorMay: false,
  },
  'plan-consultation': {
    ...mandatory,
    name: { sv: 'Besluta om remiss', en: 'Decide on consultation' },
    afterwards: {
      sv: 'Remissen skickas till de valda enheterna.',
      en: 'The text is sent to the chosen units.',
    },
    role: 'security-chief',
    escalation: ['municipal-director'],
    dueDays: 7,
    remindersBefore: [1],
  },
  'give-opinion': {
    ...mandatory,
    name: { sv: 'Svara på remissen', en: 'Answer the consultation' },
    afterwards: {
      sv: 'Ni får veta hur era synpunkter har hanterats.',
      en: 'You will be told how your views were met.',
    },
    role: 'committee-secretary',
    escalation: [],
    dueDays: 56,
    remindersBefore: [14, 3],
    ignoreAfterDays: 7,
    onRefusal: 'answer',
  },
  'compile-consultation': {
    ...mandatory,
    name: { sv: 'Sammanställ remissvaren', en: 'Compile the opinions' },
    afterwards: {
      sv: 'Tjänsteskrivelsen skrivs, eller texten går tillbaka.',
      en: 'The memo is written, or the text goes back.',
    },
    role: 'coordinator',
    escalation: ['security-chief'],
    dueDays: 14,
  },
  'write-memo': {
    ...mandatory,
    name: { sv: 'Skriv tjänsteskrivelsen', en: 'Write the memo' },
    afterwards: {
      sv: 'Säkerhetschefen och kommundirektören godkänner den.',
      en: 'The security chief and the municipal director sign it.',
    },
    role: 'coordinator',
    escalation: ['security-chief'],
    dueDays: 14,
  },
  'sign-memo': {
    ...mandatory,
    name: { sv: 'Godkänn tjänsteskrivelsen', en: 'Sign the memo' },
    afterwards: {
      sv: 'Ärendet går till de beslutande organen.',
      en: 'The matter goes to the deciding bodies.',
    },
    role: 'municipal-director',
    // A security chief who wrote the text may not sign it: the director signs in their place. Nobody stands in for the
    // director but a deputy: on escalation back, one chief's two signatures would pass for both.
    escalation: ['municipal-director'],
    dueDays: 7,
    remindersBefore: [2],
    onRefusal: 'answer',
    authorMay: false,
  },
  'record-outcome': {
    ...mandatory,
    name: { sv: 'Registrera utfallet', en: 'Record the outcome' },
    afterwards: {
      sv: 'Beslutet meddelas och protokollet ska justeras.',
      en: 'The decision is announced and the minutes are adjusted.',
    },
    role: 'committee-secretary',
    escalation: ['registrar', 'coordinator'],
    dueDays: 1,
    remindersBefore: [],
    escalateAfterDays: 2,
  },
  'adjust-minutes': {
    ...mandatory,
    name: { sv: 'Justera protokollet', en: 'Adjust the minutes' },
    afterwards: {
      sv: 'Justeringen tillkännages på anslagstavlan.',
      en: 'The adjustment is announced on the notice board.',
    },
    role: 'committee-secretary',
    escalation: ['registrar', 'coordinator'],
    dueDays: 14,
    remindersBefore: [5, 1],
    escalateAfterDays: 2,
  },
  'announce-minutes': {
    ...mandatory,
    name: { sv: 'Tillkännage justeringen', en: 'Announce the adjustment' },
    afterwards: { sv: 'Överklagandetiden börjar.', en: 'The appeal period begins.' },
    role: 'committee-secretary',
    escalation: ['registrar', 'coordinator'],
    dueDays: 2,
    remindersBefore: [1],
    escalateAfterDays: 1,
  },
  'confirm-appeal-period': {
    ...mandatory,
    name: { sv: 'Bekräfta överklagandetiden', en: 'Confirm the appeal period' },
    afterwards: { sv: 'Beslutet vinner laga kraft.', en: 'The decision gains legal force.' },
    role: 'registrar',
    escalation: ['committee-secretary', 'coordinator'],
    dueDays: 2,
    remindersBefore: [],
    escalateAfterDays: 3,
  },
  'conform-text': {
    ...mandatory,
    name: { sv: 'Arbeta in organets ändringar i texten', en: 'Bring the body’s changes into the text' },
    afterwards: {
      sv: 'Sekreteraren bekräftar att texten är den som beslutades.',
      en: 'The secretary confirms that the text is the one that was decided.',
    },
    role: 'coordinator',
    escalation: ['security-chief'],
    dueDays: 7,
  },
  'confirm-conformed-text': {
    ...mandatory,
    name: { sv: 'Bekräfta den ändrade texten', en: 'Confirm the changed text' },
    afterwards: {
      sv: 'Texten kan börja gälla.',
      en: 'The text can enter into force.',
    },
    role: 'committee-secretary',
    escalation: ['registrar'],
    dueDays: 7,
    authorMay: false,
  },
  'report-assignment': {
    ...mandatory,
    name: { sv: 'Återrapportera uppdraget', en: 'Report back on the assignment' },
    afterwards: {
      sv: 'Rapporten läggs till ärendet och organet kan läsa den.',
      en: 'The report is added to the matter for the body to read.',
    },
    role: 'municipal-director',
    escalation: ['coordinator'],
    dueDays: 180,
    remindersBefore: [30, 7],
    escalateAfterDays: 30,
  },
  'write-statement': {
    ...mandatory,
    name: { sv: 'Skicka yttrande till domstolen', en: 'Send the statement to the court' },
    afterwards: {
      sv: 'Domstolen prövar beslutet.',
      en: 'The court reviews the decision.',
    },
    role: 'legal-counsel',
    escalation: ['municipal-director'],
    dueDays: 21,
    remindersBefore: [7, 2],
    escalateAfterDays: 1,
  },
  'review-topicality': {
    ...mandatory,
    name: { sv: 'Pröva om dokumentet är aktuellt', en: 'Check whether the document is topical' },
    afterwards: {
      sv: 'Dokumentet gäller vidare, revideras eller föreslås upphävas.',
      en: 'The document goes on, is revised or is proposed for repeal.',
    },
    role: 'coordinator',
    escalation: ['security-chief'],
    dueDays: 30,
    remindersBefore: [14, 3],
    escalateAfterDays: 14,
  },
  'adopt-document': {
    ...mandatory,
    name: { sv: 'Ta upp dokumentet för antagande', en: 'Bring the document up for adoption' },
    afterwards: {
      sv: 'Beslutet visas i ärendet och i uppföljningen av policyn.',
      en: 'The decision is shown in the matter and in the follow-up of the policy.',
    },
    role: 'company-director',
    escalation: [],
    dueDays: 150,
    remindersBefore: [30, 7],
    ignoreAfterDays: 90,
  },
  'propose-classification': {
    ...mandatory,
    name: { sv: 'Föreslå klass', en: 'Propose a class' },
    afterwards: {
      sv: 'Informationsägaren beslutar, efter råd där det behövs.',
      en: 'The information owner decides, after advice where it is needed.',
    },
    role: 'system-manager',
    escalation: ['unit-manager', 'coordinator'],
    dueDays: 30,
    remindersBefore: [7, 1],
    escalateAfterDays: 14,
  },
  'advise-classification': {
    ...mandatory,
    name: { sv: 'Ge råd om klassningen', en: 'Advise on the classification' },
    afterwards: {
      sv: 'Informationsägaren läser rådet och beslutar.',
      en: 'The information owner reads the advice and decides.',
    },
    role: 'data-protection-officer',
    escalation: [],
    dueDays: 10,
    remindersBefore: [3],
    ignoreAfterDays: 14,
    onRefusal: 'answer',
  },
  'decide-classification': {
    ...mandatory,
    name: { sv: 'Besluta klass', en: 'Decide the class' },
    afterwards: {
      sv: 'Klassen gäller, och systemens klass och krav räknas om.',
      en: 'The class is in force, and the class and requirements of systems are derived anew.',
    },
    role: 'information-owner',
    escalation: ['unit-manager', 'coordinator'],
    dueDays: 21,
    remindersBefore: [7, 1],
    escalateAfterDays: 14,
    // Whoever proposed a level 3 is named as author (domain 6.2: proposer ≠ decider for class 3).
    authorMay: false,
  },
  // Mails on day 0, 14 and 30, and the municipal director on day 45 (domain 7, S4).
  'appoint-owner': {
    ...mandatory,
    name: { sv: 'Utse ny ägare', en: 'Appoint a new owner' },
    afterwards: {
      sv: 'Den nya ägaren tar över tillgångarna och besluten om dem.',
      en: 'The new owner takes over the assets and the decisions on them.',
    },
    role: 'unit-manager',
    escalation: ['municipal-director'],
    dueDays: 29,
    remindersBefore: [15],
    escalateAfterDays: 16,
  },
  ...urgentTaskRules,
  ...reportTaskRules,
}
