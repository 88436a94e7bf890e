// What can arrive at each Choice: the words its step can return, from the source of the step.

/** A task that needs an answer and got none: `withoutAnswer` in functions/steps/apply-task.ts. */
const noAnswer = ['refused', 'ignored']

/** The words by the task whose answer `apply-task` carries over, each from the rule it asks. */
const wordsAfter = {
  // registerMatter, functions/domain/matter/drafting.ts
  'register-matter': ['draft', ...noAnswer],
  // chooseDraft, functions/domain/matter/drafting.ts
  'write-draft': ['review', ...noAnswer],
  // planConsultation, functions/domain/matter/consultation.ts
  'plan-consultation': ['consult', 'memo', ...noAnswer],
  // compileConsultation, functions/domain/matter/consultation.ts
  'compile-consultation': ['memo', 'draft', ...noAnswer],
  // writeMemo, functions/domain/matter/memo.ts
  'write-memo': ['sign', ...noAnswer],
  // signMemo, functions/domain/matter/memo.ts: its own words for refused and ignored
  'sign-memo': ['signed', 'rewrite', 'lapse'],
  // recordOutcome, functions/domain/matter/deliberation.ts
  'record-outcome': ['proposed', 'approved', 'rejected', 'referred-back', 'tabled', ...noAnswer],
  // recordAdjustment, functions/domain/matter/minutes.ts
  'adjust-minutes': ['adjusted', ...noAnswer],
  // recordAnnouncement, functions/domain/matter/minutes.ts
  'announce-minutes': ['announced', ...noAnswer],
  // endAppealPeriod, functions/domain/matter/appeal-period.ts
  'confirm-appeal-period': ['legal-force', 'appealed', 'announced-again', ...noAnswer],
} as const satisfies Record<string, readonly string[]>

export type Variables = Record<string, string | null>

const nextAfter = (kind: keyof typeof wordsAfter): Variables[] => wordsAfter[kind].map((next) => ({ next }))

/** The variables a Choice can meet, by machine and state. */
export const arrivals: Record<string, Record<string, Variables[]>> = {
  'policy-preparation': {
    // startMatter (start-matter.ts) and returnToPreparation (memo.ts) in functions/domain/matter
    'Where does the preparation begin?': [{ entry: 'registration' }, { entry: 'memo' }],
    'Is it registered?': nextAfter('register-matter'),
    'Is there a draft?': nextAfter('write-draft'),
    // weighReviews, functions/domain/matter/drafting.ts
    'Is the draft accepted?': [{ next: 'plan' }, { next: 'draft' }],
    'Shall anyone be consulted?': nextAfter('plan-consultation'),
    'Did the opinions change the text?': nextAfter('compile-consultation'),
    'Is there a memo?': nextAfter('write-memo'),
    'Did the security chief sign?': nextAfter('sign-memo'),
    'Did the municipal director sign?': nextAfter('sign-memo'),
  },
  'formal-decision': { 'What did the body do?': nextAfter('record-outcome') },
  minutes: {
    'Are the minutes adjusted?': nextAfter('adjust-minutes'),
    'Is the adjustment announced?': nextAfter('announce-minutes'),
  },
  'appeal-period': { 'How did the period end?': nextAfter('confirm-appeal-period') },
  'policy-decision': {
    // The words that leave formal-decision: what its own Choice does not send round again.
    'What did the body do?': ['proposed', 'approved', 'rejected', 'referred-back'].map((outcome) => ({
      outcome,
    })),
    // apply-task.ts gives entryAt as an instant; formal-decision passes null where there is none.
    'Did the body set a day?': [{ entryAt: '2027-05-01T22:00:00.000Z' }, { entryAt: null }],
    // The words that leave appeal-period × the outputs of the two ways through the other branch.
    'How did it end?': ['legal-force', 'appealed'].flatMap((ended) =>
      ['entered', 'waits'].map((entry) => ({ ended, entry })),
    ),
  },
}
