// Secrecy is examined, the texts are written once, and what is signed is what was written.
import { describe, expect, it } from 'vitest'
import { publicFigures } from '../../../functions/domain/report/public-figures.ts'
import {
  noteSecrecyReview,
  noteSignature,
  noteTexts,
  signingRole,
} from '../../../functions/domain/report/sign-annual-report.ts'
import type { AnswerOf } from '../../../functions/domain/task/task-answer.ts'
import {
  actions,
  givenDraft,
  givenText,
  mails,
  matterId,
  moment,
  refusedWith,
  resulting,
  sound,
  startedWith,
} from '../given.ts'
import {
  answered,
  closedWay,
  givenAnnualReport,
  givenCompilation,
  givenWay,
  ignored,
} from './given-report.ts'

describe('the examination for secrecy', () => {
  const answer: AnswerOf<'review-secrecy'> = {
    kind: 'review-secrecy',
    secret: [{ section: 8, paragraph: 'OSL 18:8' }],
  }

  it.each([{ secret: answer.secret }, { secret: [] }])(
    'keeps what is secret, also when that is nothing, and asks for a signature',
    ({ secret }) => {
      const { decision, next } = noteSecrecyReview(givenWay(), answered({ ...answer, secret }), moment)
      expect(next).toBe('reviewed')
      const report = resulting(sound(decision), 'annual-report')
      expect(report).toMatchObject({ secret, secrecyReviewedBy: { personId: 'iss.lind' } })
      expect(resulting(sound(decision), 'matter').phase).toEqual({ name: 'approval' })
    },
  )

  it('is put again until someone makes it, and nothing is shown meanwhile', () => {
    const { decision, next } = noteSecrecyReview(givenWay(), ignored(answered(answer)), moment)
    expect(next).toBe('asked-again')
    expect(startedWith(sound(decision))).toEqual([['annual-report', { matterId, entry: 'secrecy-review' }]])
    expect(actions(decision)).toEqual(['matter.asked-again'])
    expect(publicFigures(givenWay().report.state)).toEqual([])
  })
})

describe('who signs', () => {
  it.each([
    ['the security chief, of a report that nobody says concerns them', undefined, 'security-chief'],
    ['the security chief, of one that does not concern them', false, 'security-chief'],
    ['the municipal director, of a failure of the security chief', true, 'municipal-director'],
  ])('is %s', (_, concerns, role) => {
    const compilation = givenCompilation(concerns === undefined ? {} : { concernsSecurityChief: concerns })
    expect(signingRole(givenAnnualReport({ compilation }))).toBe(role)
  })

  it('is the security chief before anything is compiled', () => {
    expect(signingRole(givenAnnualReport())).toBe('security-chief')
  })
})

const signature = {
  by: { personId: 'sc.dahl', name: 'Henrik Dahl', role: 'security-chief' as const },
  at: moment.now,
  taskId: `${matterId}~x`,
  publicDigest: 'f'.repeat(64),
}

describe('the texts', () => {
  const publicText = givenText({ sha256: '1'.repeat(64) })
  const secretAnnex = givenText({ sha256: '2'.repeat(64) })
  const drafts = [givenDraft({ number: 3, text: publicText }), givenDraft({ number: 1 })]
  const written = givenWay({ publicText, secretAnnex, signature }, { draftNumber: 3 })

  it('become the next draft of the matter, the public one, and leave no signature of another text', () => {
    const changed = givenText({ sha256: '4'.repeat(64) })
    const texts = { publicText: changed, secretAnnex }
    const { decision, next } = noteTexts(written, texts, drafts, moment)
    expect(next).toBe('rendered')
    expect(resulting(sound(decision), 'draft')).toMatchObject({
      number: 4,
      text: changed,
      uploadedBy: 'system',
    })
    expect(resulting(sound(decision), 'matter').draftNumber).toBe(4)
    const report = resulting(sound(decision), 'annual-report')
    expect(report).toMatchObject({ publicText: changed, secretAnnex })
    expect(report).not.toHaveProperty('signature')
  })

  it.each([
    ['is changed', givenText({ sha256: '5'.repeat(64) })],
    ['is no more', undefined],
  ])('are written anew when the annex %s', (_, annex) => {
    const { decision } = noteTexts(written, { publicText, secretAnnex: annex }, drafts, moment)
    expect(resulting(sound(decision), 'annual-report').secretAnnex).toEqual(annex)
  })

  it('are the draft that there is when they are the same, and the signature stands', () => {
    expect(noteTexts(written, { publicText, secretAnnex }, drafts, moment)).toEqual({
      decision: undefined,
      next: 'rendered',
    })
  })

  it('are not written when the matter is closed', () => {
    const texts = { publicText, secretAnnex: undefined }
    expect(noteTexts(closedWay(), texts, [], moment)).toEqual({ decision: undefined, next: 'closed' })
  })
})

describe('the signature', () => {
  const publicText = givenText({ sha256: '1'.repeat(64) })
  const secretAnnex = givenText({ sha256: '2'.repeat(64) })
  const task = answered({ kind: 'sign-annual-report', signed: true })
  const directors = ['kd.lundin', 'kd.lundin']

  it('names who, when and the digest of each text, and the director hears of it once', () => {
    const { decision, next } = noteSignature(givenWay({ publicText, secretAnnex }), task, directors, moment)
    expect(next).toBe('signed')
    expect(resulting(sound(decision), 'annual-report').signature).toEqual({
      by: task.closedBy,
      at: task.closedAt,
      taskId: task.id,
      publicDigest: publicText.sha256,
      annexDigest: secretAnnex.sha256,
    })
    expect(resulting(sound(decision), 'matter').phase).toEqual({ name: 'informing' })
    expect(mails(decision)).toEqual(['annual-report-signed to kd.lundin'])
  })

  it('names no annex when there is none', () => {
    const { decision } = noteSignature(givenWay({ publicText }), task, [], moment)
    expect(resulting(sound(decision), 'annual-report').signature).not.toHaveProperty('annexDigest')
  })

  it('is of a text: without one there is nothing to sign', () => {
    expect(() => noteSignature(givenWay(), task, directors, moment)).toThrow(refusedWith('wrong-state'))
  })

  it('refused sends the report back with the reason, in a round of its own', () => {
    const refused = { ...ignored(task), status: 'refused' as const, refusalReason: 'Avsnitt 7 saknas.' }
    const way = givenWay({ publicText }, { round: 2 })
    const { decision, next } = noteSignature(way, refused, directors, moment)
    expect(next).toBe('returned')
    const report = resulting(sound(decision), 'annual-report')
    expect(report.returnedReason).toBe('Avsnitt 7 saknas.')
    expect(report).not.toHaveProperty('signature')
    expect(resulting(decision, 'matter')).toMatchObject({ round: 3, phase: { name: 'compilation' } })
    expect(startedWith(decision)).toEqual([['annual-report', { matterId, entry: 'compilation' }]])
    expect(mails(decision)).toEqual([])
  })

  it('is asked for again when nobody gave it', () => {
    const { decision, next } = noteSignature(givenWay({ publicText }), ignored(task), directors, moment)
    expect(next).toBe('asked-again')
    expect(startedWith(sound(decision))).toEqual([['annual-report', { matterId, entry: 'approval' }]])
    expect(mails(decision)).toEqual([])
  })
})
