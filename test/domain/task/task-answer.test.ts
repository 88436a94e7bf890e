// The form of every answer: what is required, what is refused, and what the text may hold.
import { describe, expect, it } from 'vitest'
import { TaskAnswer } from '../../../functions/domain/task/task-answer.ts'

const outcome = { kind: 'record-outcome', outcome: 'approved', paragraph: 87, presentCount: 51 }
const registered = { kind: 'register-matter', diaryNumber: '2026.412 KS' }
const memo = { kind: 'write-memo', proposal: ['Anta'], background: 'b', assessment: 'a', finances: 'f' }
const consequences = { finances: 'Ryms', children: 'Inga', personalData: 'Stärkt', companies: 'Antar' }
const consult = (unitIds: string[]) => ({
  kind: 'plan-consultation',
  plan: { decision: 'consult', unitIds, lastAnswerDay: '2027-04-01' },
})

describe('an answer in good form', () => {
  it.each([
    registered,
    { ...registered, filingClass: '1.1.2', secrecy: { extent: 'partly', paragraph: 'OSL 18:8' } },
    { kind: 'register-matter', diaryNumber: '2026.0412 BUN' },
    { kind: 'write-draft', draftNumber: 1, consequences },
    { kind: 'review-draft', verdict: 'approve' },
    { kind: 'review-draft', verdict: 'change', comment: 'Skriv om kapitel 2' },
    consult(['socialnamnden', 'avrf']),
    { kind: 'plan-consultation', plan: { decision: 'skip', reason: 'Redaktionellt' } },
    { kind: 'give-opinion', position: 'objects', opinion: 'Nej', decidedBy: 'SN', paragraph: 12 },
    {
      kind: 'give-opinion',
      position: 'no-comment',
      decidedBy: 'Ordföranden',
      decidedAs: 'delegate',
      delegation: 'Punkt 4',
    },
    { kind: 'compile-consultation', entries: [], reasonWithoutAnswers: 'Hann inte', next: 'memo' },
    memo,
    { kind: 'sign-memo', signed: true },
    outcome,
    { ...outcome, votes: { for: 30, against: 21 }, validFrom: '2027-05-01' },
    { kind: 'adjust-minutes', adjustedOn: '2027-05-03' },
    { kind: 'announce-minutes', announcedOn: '2027-05-05', minutesKeptAt: 'Rådhuset' },
    { kind: 'confirm-appeal-period', result: { outcome: 'no-appeal' } },
    {
      kind: 'confirm-appeal-period',
      result: { outcome: 'notice-taken-down', takenDownOn: '2027-05-10', announcedAgainOn: '2027-05-12' },
    },
  ])('is read as it was written: $kind', (answer) => {
    expect(TaskAnswer.parse(answer)).toEqual(answer)
  })

  it('has its free text trimmed', () => {
    expect(TaskAnswer.parse({ ...memo, background: '  b  ' })).toEqual(memo)
  })
})

describe('an answer in bad form', () => {
  it.each([
    ['an unknown kind', { kind: 'applaud' }],
    ['a field nobody asked for', { kind: 'sign-memo', signed: true, decidedBy: 'jag' }],
    ['a signature that is none', { kind: 'sign-memo', signed: false }],
    ['a diary number in another form', { kind: 'register-matter', diaryNumber: '412/2026' }],
    ['draft zero', { kind: 'write-draft', draftNumber: 0, consequences }],
    ['a draft that says nothing of what it leads to', { kind: 'write-draft', draftNumber: 1 }],
    ['a secrecy that names no paragraph', { ...registered, secrecy: { extent: 'partly' } }],
    ['a wish for change that does not say which', { kind: 'review-draft', verdict: 'change' }],
    ['a comment of spaces', { kind: 'review-draft', verdict: 'change', comment: '   ' }],
    ['a consultation of nobody', consult([])],
    ['a unit asked twice', consult(['avrf', 'avrf'])],
    ['a consultation skipped without a reason', { kind: 'plan-consultation', plan: { decision: 'skip' } }],
    ['an opinion decided by nobody', { kind: 'give-opinion', position: 'supports', decidedBy: ' ' }],
    ['a memo without a proposal', { ...memo, proposal: [] }],
    ['a text beyond all measure', { ...memo, background: 'a'.repeat(20_001) }],
    ['negative votes', { ...outcome, votes: { for: -1, against: 0 } }],
    ['half a member', { ...outcome, presentCount: 25.5 }],
    ['paragraph zero', { ...outcome, paragraph: 0 }],
    ['a day that does not exist', { kind: 'adjust-minutes', adjustedOn: '2027-02-30' }],
    [
      'a notice put up again on no day',
      { kind: 'confirm-appeal-period', result: { outcome: 'notice-taken-down' } },
    ],
  ])('is refused: %s', (_, answer) => {
    expect(TaskAnswer.safeParse(answer).success).toBe(false)
  })
})
