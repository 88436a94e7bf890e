// A draft's way in: declared with its digest, uploaded, checked, and from then on unchangeable.
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { confirmDraft, declareDraft } from '../../../functions/domain/document/draft.ts'
import { Phase } from '../../../functions/domain/matter/phase.ts'
import {
  day,
  givenActor,
  givenDecision,
  givenDraft,
  givenMatter,
  givenText,
  matterId,
  now,
  own,
  refusedWith,
  resulting,
  sound,
  stored,
} from '../given.ts'

const lind = givenActor('iss.lind', own('coordinator'))
const context = { actor: lind, standing: lind.standings[0], now, disqualifiedIds: [] }

/** One of each phase a matter can be in. */
const phases: Phase[] = [
  { name: 'registration' },
  { name: 'drafting' },
  { name: 'internal-review', reviewTaskCount: 5 },
  { name: 'consultation-planning' },
  { name: 'consultation', lastAnswerDay: day('2027-03-31') },
  { name: 'compilation' },
  { name: 'collecting' },
  { name: 'ranking' },
  { name: 'financing' },
  { name: 'data-call', lastAnswerDay: day('2027-02-12') },
  { name: 'secrecy-review' },
  { name: 'approval' },
  { name: 'informing' },
  { name: 'memo' },
  { name: 'signing' },
  { name: 'deliberation', bodyId: 'kf' },
  { name: 'minutes', bodyId: 'kf' },
  { name: 'appeal-period', lastAppealDay: day('2027-05-26') },
  { name: 'appealed' },
  { name: 'awaiting-entry' },
  { name: 'closed', outcome: 'in-force', closedAt: now },
]

describe('declaring a draft', () => {
  it('given the first, then it is number 1 and not stored yet', () => {
    const { decision, draft } = declareDraft(givenMatter(), [], givenText(), context)
    const { storedAt: _, ...declared } = givenDraft()
    expect(draft).toEqual(declared)
    expect(draft.matterId).toBe(matterId)
    expect(sound(decision).changes).toEqual([{ after: draft, action: 'draft.declared' }])
    expect(decision.actor.personId).toBe('iss.lind')
  })

  it('given earlier drafts in any order, then it gets the number after the highest', () => {
    const earlier = [2, 7, 3].map((number) => givenDraft({ number }))
    expect(declareDraft(givenMatter(), earlier, givenText(), context).draft.number).toBe(8)
  })

  it('KL 6:30, 7:4: given someone who has declared jäv in the matter, then they write no text for it', () => {
    const declare = (disqualifiedIds: string[]) => () =>
      declareDraft(givenMatter(), [], givenText(), { ...context, disqualifiedIds })
    expect(declare(['iss.lind'])).toThrow(refusedWith('disqualified'))
    expect(declare(['iss.hall'])).not.toThrow()
  })

  it('given every phase, then only while the text is being written', () => {
    const open = phases.filter((phase) => {
      try {
        declareDraft(givenMatter({ phase }), [], givenText(), context)
        return true
      } catch (error) {
        expect(error).toEqual(refusedWith('wrong-state'))
        return false
      }
    })
    expect(phases.map(({ name }) => name)).toEqual(Phase.options.map((option) => option.shape.name.value))
    expect(open.map(({ name }) => name)).toEqual(['registration', 'drafting', 'compilation', 'memo'])
  })

  it('given a body that changed the text, then until the changed text is confirmed', () => {
    const changed = givenMatter({
      phase: { name: 'minutes', bodyId: 'kf' },
      decisions: [givenDecision({ outcome: 'approved-with-changes' })],
    })
    expect(declareDraft(changed, [], givenText(), context).draft.number).toBe(1)
    const confirmed = { ...changed, conformedDraftNumber: 2 }
    const annulled: Phase = { name: 'closed', outcome: 'annulled', closedAt: now }
    for (const over of [confirmed, { ...changed, phase: annulled }])
      expect(() => declareDraft(over, [], givenText(), context)).toThrowError(refusedWith('wrong-state'))
  })
})

describe('confirming a draft', () => {
  const bytes = new TextEncoder().encode('# Policy')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const { storedAt: _, ...waiting } = givenDraft({ text: givenText({ sha256, sizeBytes: bytes.length }) })
  const declared = stored(waiting)

  it('given the declared bytes, then the draft is stored', () => {
    const confirmed = confirmDraft(declared, { bytes, sha256 }, context)
    const after = { ...waiting, storedAt: now }
    expect(confirmed?.draft).toEqual(after)
    expect(sound(confirmed?.decision).changes).toEqual([{ before: declared, after, action: 'draft.stored' }])
  })

  it('given how it differs from the draft that was consulted on, then it is kept with it', () => {
    const changedSince = { draftNumber: 1, share: 0.25 }
    const confirmed = confirmDraft(declared, { bytes, sha256 }, { ...context, changedSince })
    expect(resulting(sound(confirmed?.decision), 'draft')).toEqual({
      ...waiting,
      storedAt: now,
      changedSince,
    })
  })

  it('given a draft confirmed before, then nothing happens, whatever lies there now and whoever asks', () => {
    const stranger = { ...context, actor: givenActor('bs.vik') }
    expect(confirmDraft(stored(givenDraft()), undefined, stranger)).toBeUndefined()
  })

  it('given someone else than the uploader, then it refuses', () => {
    const other = { ...context, actor: givenActor('bs.vik', own('coordinator')) }
    expect(() => confirmDraft(declared, { bytes, sha256 }, other)).toThrow(refusedWith('permission-denied'))
  })

  it('given that nothing was uploaded, then it refuses', () => {
    expect(() => confirmDraft(declared, undefined, context)).toThrow(refusedWith('draft-not-stored'))
  })

  it('given other bytes than declared, then it refuses', () => {
    const otherDigest = { bytes, sha256: 'e'.repeat(64) }
    const otherLength = { bytes: bytes.slice(1), sha256 }
    expect(() => confirmDraft(declared, otherDigest, context)).toThrow(refusedWith('digest-mismatch'))
    expect(() => confirmDraft(declared, otherLength, context)).toThrow(refusedWith('digest-mismatch'))
  })

  it('given the declared bytes that are not of the declared type, then it refuses', () => {
    const asPdf = stored({ ...waiting, text: { ...waiting.text, mediaType: 'application/pdf' as const } })
    expect(() => confirmDraft(asPdf, { bytes, sha256 }, context)).toThrow(
      refusedWith('file-type-not-allowed'),
    )
  })
})
