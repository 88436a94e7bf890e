// Who must have said what of a reorganisation before it takes effect.
import { describe, expect, it } from 'vitest'
import type { MappingReview, Reorganisation } from '../../../functions/domain/organisation/reorganisation.ts'
import {
  askForReviews,
  reviewReorganisation,
} from '../../../functions/domain/organisation/review-reorganisation.ts'
import { requirePermission } from '../../../functions/domain/permission.ts'
import { actions, day, mails, onDay, refusedWith, sound, stored } from '../given.ts'
import { givenReorganisation, planningDay } from './given-reorganisation.ts'
import { own, someone } from './some-actors.ts'

const counsel = someone('kj.lund', own('legal-counsel', 'kontoret'))
const officer = someone('dso.moe', own('data-protection-officer', 'kontoret'))

function reviewed(
  before: Reorganisation,
  actor: typeof counsel,
  verdict: MappingReview['verdict'],
  moment = planningDay,
) {
  const grant = requirePermission(actor, 'reorganisation:review')
  const comment = verdict === 'change' ? 'Registret över behandlingar saknas.' : undefined
  return reviewReorganisation(stored(before), { verdict, comment }, { actor, grant, ...moment })
}

describe('reviewing a reorganisation', () => {
  it('given one of the two, then it is kept with name and role, and the other is awaited', () => {
    const { decision, reorganisation } = reviewed(givenReorganisation(), counsel, 'approve')
    expect(actions(sound(decision))).toEqual(['reorganisation.reviewed'])
    expect(reorganisation).toMatchObject({
      status: 'under-review',
      reviews: [{ role: 'legal-counsel', verdict: 'approve', by: { personId: 'kj.lund' } }],
    })
  })

  it.each(['approve', 'change'] as const)(
    'given that legal counsel approves and the data protection officer says %s, then it is approved: they advise and never decide',
    (verdict) => {
      const one = reviewed(givenReorganisation(), officer, verdict).reorganisation
      const { decision, reorganisation } = reviewed(one, counsel, 'approve')
      expect(actions(sound(decision))).toEqual(['reorganisation.approved'])
      expect(reorganisation).toMatchObject({ status: 'approved', effectiveOn: '2027-01-01' })
      expect(reorganisation.reviews.map(({ role, verdict: said }) => [role, said])).toEqual([
        ['data-protection-officer', verdict],
        ['legal-counsel', 'approve'],
      ])
    },
  )

  it('given that legal counsel wants it changed, then it is not approved, whoever else approves', () => {
    const one = reviewed(givenReorganisation(), counsel, 'change').reorganisation
    const both = reviewed(one, officer, 'approve').reorganisation
    expect(both.status).toBe('under-review')
    expect(both.reviews[0]?.comment).toBe('Registret över behandlingar saknas.')
    expect(reviewed(both, counsel, 'approve').reorganisation.status).toBe('approved')
  })

  it('given a role that judges again, then its latest verdict counts, once', () => {
    const one = reviewed(givenReorganisation(), counsel, 'approve').reorganisation
    expect(reviewed(one, counsel, 'change').reorganisation.reviews).toMatchObject([{ verdict: 'change' }])
  })

  it('given that it is approved after its day, then it begins the day after', () => {
    const one = reviewed(givenReorganisation(), counsel, 'approve').reorganisation
    const late = reviewed(one, officer, 'approve', onDay('2027-01-08')).reorganisation
    expect(late).toMatchObject({ status: 'approved', effectiveOn: '2027-01-09' })
  })

  it('is not for whoever planned it, nor once it is approved', () => {
    const byCounsel = givenReorganisation({ plannedBy: 'kj.lund' })
    expect(() => reviewed(byCounsel, counsel, 'approve')).toThrow(refusedWith('author-may-not-approve'))
    expect(() => reviewed(givenReorganisation({ status: 'approved' }), counsel, 'change')).toThrow(
      refusedWith('wrong-state'),
    )
  })

  it('is for the two roles alone', () => {
    const coordinator = someone('iss.ek', own('coordinator', 'kontoret'))
    const grant = { scope: 'everywhere', standing: own('coordinator', 'kontoret'), unitIds: [] } as const
    const context = { actor: coordinator, grant, ...planningDay }
    expect(() =>
      reviewReorganisation(stored(givenReorganisation()), { verdict: 'approve' }, context),
    ).toThrow(refusedWith('permission-denied'))
  })
})

describe('asking for reviews', () => {
  const recipients = {
    reviewerIds: { 'legal-counsel': ['kj.lund'], 'data-protection-officer': ['dso.moe'] },
    coordinatorIds: ['iss.lind'],
  }
  const ask = (state: Reorganisation, moment = onDay('2026-12-28')) =>
    askForReviews(stored(state), recipients, moment)

  it('given a week left, then whoever has not been heard is asked', () => {
    const decision = sound(ask(reviewed(givenReorganisation(), counsel, 'approve').reorganisation))
    expect(actions(decision)).toEqual(['reorganisation.reviews-asked-for'])
    expect(mails(decision)).toEqual(['reorganisation-to-review to dso.moe'])
  })

  it('is done once a day', () => {
    expect(ask(givenReorganisation({ remindedOn: day('2026-12-28') }))).toBeUndefined()
    expect(ask(givenReorganisation({ remindedOn: day('2026-12-27') }))).toBeDefined()
  })

  it('given that legal counsel wants it changed, then it is the coordinator’s', () => {
    const objected = reviewed(
      reviewed(givenReorganisation(), counsel, 'change').reorganisation,
      officer,
      'approve',
    ).reorganisation
    expect(mails(sound(ask(objected)))).toEqual(['reorganisation-to-review to iss.lind'])
  })

  it('given that its day has come without approval, then it takes no effect and the coordinator hears of it too', () => {
    const decision = sound(ask(givenReorganisation(), onDay('2027-01-01')))
    expect(mails(decision)).toHaveLength(3)
    expect(decision.changes[0]?.after).toMatchObject({ status: 'under-review' })
  })

  it('given that it is approved, then nobody is asked', () => {
    expect(ask(givenReorganisation({ status: 'approved' }))).toBeUndefined()
  })
})
