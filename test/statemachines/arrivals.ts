// What can arrive at each Choice: the words its step can return, each from the file of the rule that gives it.

/** Words by the file under functions/ in which they stand. */
export type Sources = Readonly<Record<string, readonly string[]>>

/** The variable a Choice looks at, and the words that can be in it. */
export interface Arrival {
  readonly variable: 'entry' | 'next'
  readonly sources: Sources
}

/** A task without an answer, and one whose matter was closed meanwhile. */
const unanswered = { 'steps/apply-task.ts': ['refused', 'ignored', 'closed'] }

/** Minutes are kept even of a matter that is closed (KL 5:65, 5:69): `outlivesMatter`. */
const minutesUnanswered = { 'steps/apply-task.ts': ['refused', 'ignored'] }

/** A report's task that got no answer, or whose matter was closed meanwhile. */
const reportUnanswered = { 'steps/extraordinary-report.ts': ['refused', 'ignored', 'closed'] }

const entering = (sources: Sources): Arrival => ({ variable: 'entry', sources })
const hearing = (sources: Sources): Arrival => ({ variable: 'next', sources })
const answering = (sources: Sources): Arrival => hearing({ ...sources, ...unanswered })

/** A signature is refused or left out in words of its own, because the memo is rewritten then. */
const signing = hearing({
  'domain/matter/memo.ts': ['signed', 'rewrite', 'lapse'],
  'steps/apply-task.ts': ['closed'],
})

/** A question about the report that nobody answered is put again; one whose matter is closed is not. */
const ofReport = (sources: Sources): Arrival =>
  hearing({
    ...sources,
    'domain/report/compile-annual-report.ts': [
      ...(sources['domain/report/compile-annual-report.ts'] ?? []),
      'asked-again',
    ],
    'steps/annual-report.ts': ['closed'],
  })

/** By machine and state. */
export const arrivals: Readonly<Record<string, Readonly<Record<string, Arrival>>>> = {
  'policy-preparation': {
    'Where does the preparation begin?': entering({
      'domain/matter/start-matter.ts': ['registration'],
      'domain/matter/drafting.ts': ['drafting'],
      'domain/matter/compilation.ts': ['drafting'],
      'domain/matter/prepare-anew.ts': ['drafting'],
    }),
    'Is it registered?': answering({ 'domain/matter/drafting.ts': ['draft', 'memo'] }),
    'Is there a draft?': answering({ 'domain/matter/drafting.ts': ['review'] }),
    'Is the draft accepted?': hearing({ 'domain/matter/drafting.ts': ['plan', 'draft', 'closed'] }),
    'Shall anyone be consulted?': answering({ 'domain/matter/plan-consultation.ts': ['consult', 'memo'] }),
  },
  'policy-proposal': {
    'Where does the proposal begin?': entering({
      'domain/matter/consultation.ts': ['compilation'],
      'domain/matter/plan-consultation.ts': ['memo'],
      'domain/matter/drafting.ts': ['memo'],
      'domain/matter/memo.ts': ['memo'],
      'domain/plan/apply-plan-task.ts': ['memo'],
      'domain/matter/prepare-anew.ts': ['memo'],
    }),
    'Did the opinions change the text?': answering({ 'domain/matter/compilation.ts': ['memo', 'draft'] }),
    'Is there a memo?': answering({ 'domain/matter/memo.ts': ['sign', 'draft'] }),
    'Did the security chief sign?': signing,
    'Did the municipal director sign?': signing,
  },
  'formal-decision': {
    'Is there something to decide?': hearing({
      'domain/meeting/place-on-agenda.ts': ['placed'],
      'steps/place-on-agenda.ts': ['placed', 'closed'],
    }),
    'Is the matter called?': hearing({ 'domain/meeting/issue-summons.ts': ['summoned', 'moved', 'late'] }),
    'Is the matter still called?': hearing({ 'steps/check-meeting.ts': ['called', 'moved'] }),
    'What is left to do here?': answering({
      'domain/matter/deliberation.ts': ['recorded', 'withdrawn', 'closed'],
    }),
  },
  minutes: {
    'Where do the minutes begin?': entering({
      'domain/matter/deliberation.ts': ['adjustment', 'announcement'],
      'steps/begin-anew.ts': ['adjustment', 'announcement'],
    }),
    'Are the minutes adjusted?': hearing({ 'domain/matter/minutes.ts': ['adjusted'], ...minutesUnanswered }),
    'Is the adjustment announced?': hearing({
      'domain/matter/minutes.ts': ['announced', 'rejected'],
      ...minutesUnanswered,
    }),
  },
  'appeal-period': {
    'Is there a period to wait for?': hearing({
      'domain/matter/appeal-period.ts': ['wait', 'appealed', 'closed'],
    }),
    'Is the period over?': hearing({
      'domain/matter/appeal-period.ts': ['over', 'moved', 'appealed', 'closed'],
    }),
    'How did the period end?': answering({
      'domain/matter/appeal-period.ts': ['legal-force', 'appealed', 'announced-again', 'closed'],
    }),
  },
  'entry-into-force': {
    'Is the matter done?': hearing({
      'domain/matter/enter-into-force.ts': [
        'complete',
        'repeal-complete',
        'report-complete',
        'entered',
        'not-yet',
        'closed',
      ],
    }),
  },
  classification: {
    'Which phase is it?': entering({
      'domain/register/register-asset.ts': ['advise', 'propose'],
      'domain/classification/start-classification.ts': ['propose'],
      'domain/classification/propose-class.ts': ['advise'],
      'domain/classification/apply-proposal.ts': ['advise', 'propose'],
      'domain/classification/ask-advice.ts': ['decide'],
      'domain/classification/decide-class.ts': ['decide', 'propose'],
    }),
  },
  'register-upkeep': {
    'What is to be done?': entering({
      'domain/classification/start-derivation.ts': ['derive'],
      'domain/classification/reclassify-assets.ts': ['reclassify'],
      'domain/register/register-system.ts': ['reclassify'],
      'domain/register/link-systems.ts': ['reclassify'],
      'domain/register/link-asset.ts': ['reclassify'],
      'domain/register/appoint-owner.ts': ['hand-over'],
    }),
  },
  'extraordinary-report': {
    'What is to be done?': entering({
      'domain/extraordinary-report/open-report.ts': ['drafting', 'registration'],
      'domain/extraordinary-report/draft-report.ts': ['clock'],
      'domain/extraordinary-report/decide-report.ts': ['informing', 'drafting'],
      'domain/extraordinary-report/send-to-board.ts': ['registration'],
      'domain/matter/prepare-anew.ts': ['drafting'],
      // A series or a source that starts it gives the entry itself.
      'steps/extraordinary-report.ts': ['opening'],
      'domain/incident/decide-significance.ts': ['opening'],
      'domain/report/receive-status-report.ts': ['opening'],
    }),
    'Is the draft still awaited?': hearing({
      'domain/extraordinary-report/draft-report.ts': ['wait', 'over'],
    }),
    'Is there a draft to write?': hearing({
      'domain/extraordinary-report/draft-report.ts': ['draft', 'closed'],
    }),
    'Is there a draft?': hearing({
      'domain/extraordinary-report/draft-report.ts': ['decide'],
      ...reportUnanswered,
    }),
    'Shall it be reported?': hearing({
      'domain/extraordinary-report/decide-report.ts': ['inform', 'draft', 'not-reported'],
      ...reportUnanswered,
    }),
    'Does it go to the board?': hearing({
      'domain/extraordinary-report/choose-route.ts': ['write'],
      'steps/extraordinary-report.ts': ['closed'],
    }),
  },
  'status-report': {
    'Is it the first of its month?': hearing({ 'steps/status-report.ts': ['drafted', 'exists'] }),
    'Was a question asked?': hearing({
      'domain/report/receive-status-report.ts': ['question', 'received', 'silent'],
    }),
  },
  'annual-report': {
    'Where does the report begin?': entering({
      'domain/report/open-annual-report.ts': ['opening'],
      'domain/matter/prepare-anew.ts': ['compilation'],
      'domain/report/compile-annual-report.ts': ['compilation', 'secrecy-review', 'approval'],
    }),
    'Where does it go on?': entering({
      'domain/report/sign-annual-report.ts': ['compilation'],
      'domain/matter/prepare-anew.ts': ['compilation'],
      'domain/report/compile-annual-report.ts': ['compilation', 'secrecy-review', 'approval'],
    }),
    'Is it the first of its year?': hearing({
      'domain/report/open-annual-report.ts': ['opened', 'exists'],
    }),
    'Is it registered?': answering({ 'domain/matter/drafting.ts': ['draft'] }),
    'Is it a unit?': entering({ 'domain/report/data-call.ts': ['unit', 'officer'] }),
    'Is there a report to compile?': hearing({ 'domain/report/data-call.ts': ['compile', 'closed'] }),
    'Is it compiled?': ofReport({ 'domain/report/compile-annual-report.ts': ['compiled'] }),
    'Is there a report to review?': hearing({
      'domain/report/compile-annual-report.ts': ['review', 'closed'],
    }),
    'Is the report accepted?': hearing({
      'domain/report/compile-annual-report.ts': ['accepted', 'change', 'closed'],
    }),
    'Is secrecy examined?': ofReport({ 'domain/report/sign-annual-report.ts': ['reviewed'] }),
    'Is there a text to sign?': hearing({
      'domain/report/sign-annual-report.ts': ['rendered', 'closed'],
    }),
    'Is it signed?': ofReport({ 'domain/report/sign-annual-report.ts': ['signed', 'returned'] }),
  },
  'action-plan': {
    'Which part is it?': entering({
      'domain/series/standard-series.ts': ['opening'],
      'domain/plan/open-plan.ts': ['registration'],
      'domain/matter/prepare-anew.ts': ['drafting'],
    }),
    'Is it registered?': answering({ 'domain/matter/drafting.ts': ['draft'] }),
    'Is there a plan to draft?': hearing({ 'steps/action-plan.ts': ['gathered', 'closed'] }),
    'Is the plan drafted?': hearing({
      'domain/plan/apply-plan-task.ts': ['rank', 'refused', 'ignored', 'closed'],
    }),
    'Is the plan still prepared?': hearing({
      'domain/plan/apply-plan-task.ts': ['finance', 'unranked', 'closed'],
    }),
    'Is there a plan to render?': hearing({
      'domain/plan/apply-plan-task.ts': ['render', 'unfinanced', 'closed'],
    }),
  },
  'standing-task': {
    'Open or answer?': entering({
      'domain/matter/standing-task.ts': ['open'],
      'domain/task/task-exit.ts': ['answer'],
    }),
  },
}

/** Words that lead on without a Choice: there is one way only. */
export const withoutChoice: Sources = {
  'domain/matter/drafting.ts': ['wait'],
  'domain/matter/consultation.ts': ['wait', 'compile', 'closed'],
  'domain/matter/opinion.ts': ['noted'],
  'domain/matter/memo.ts': ['end', 'closed'],
  'domain/matter/begin-anew.ts': ['begun'],
  'domain/matter/close-matter.ts': ['closed'],
  // Standing tasks: nothing waits for their answer.
  'steps/apply-task.ts': ['noted'],
  'domain/matter/adoption.ts': ['noted', 'asked-again', 'closed'],
  'domain/matter/assignment.ts': ['noted', 'asked-again', 'closed'],
  'domain/matter/conform-text.ts': ['confirm', 'change', 'conformed', 'asked-again'],
  // What a round of a classification or a vacancy came to: the commit has started what follows.
  'domain/classification/apply-proposal.ts': ['advise', 'asked-again', 'closed'],
  'domain/classification/ask-advice.ts': ['noted', 'decide', 'closed'],
  'domain/classification/decide-class.ts': ['in-force', 'sent-back', 'asked-again', 'closed'],
  'domain/register/appoint-owner.ts': ['appointed', 'asked-again'],
  // What a round of a clock came to: its commit has started the next.
  'domain/incident/sound-alarm.ts': ['sounded', 'quiet', 'stopped', 'moved'],
  'steps/apply-classification-task.ts': ['closed'],
  // An execution of a report that ends with what it came to.
  'domain/extraordinary-report/draft-report.ts': ['late', 'over'],
  'domain/extraordinary-report/inform-management.ts': ['noted'],
  'domain/extraordinary-report/write-report.ts': ['written', 'closed'],
  'steps/write-extraordinary-text.ts': ['closed'],
  'steps/render-annual-report.ts': ['closed'],
  'domain/extraordinary-report/send-to-board.ts': ['sent', 'closed'],
  'domain/extraordinary-report/follow-up-report.ts': ['received', 'rejected', 'withdrawn', 'closed'],
  'steps/extraordinary-report.ts': ['opened', 'exists'],
  'domain/report/receive-status-report.ts': ['sent', 'replied'],
  'domain/report/data-call.ts': ['wait', 'noted', 'closed'],
  'domain/report/annual-report-follow-up.ts': ['taken-up', 'sent'],
  'domain/plan/apply-plan-task.ts': ['memo', 'closed'],
  'steps/action-plan.ts': ['opened', 'exists', 'closed'],
  'steps/plan-follow-up.ts': ['adopted', 'told'],
}

/** Every word that a file can give to a Choice that looks at the variable, or to none. */
export function knownWords(file: string, variable: Arrival['variable']): Set<string> {
  const choices = Object.values(arrivals).flatMap((byState) => Object.values(byState))
  const heard = choices.filter((arrival) => arrival.variable === variable)
  const words = heard.flatMap(({ sources }) => sources[file] ?? [])
  return new Set([...words, ...(variable === 'next' ? (withoutChoice[file] ?? []) : [])])
}
