// A text that the system writes becomes the matter's draft, once for each text, and nobody becomes its author.
import { describe, expect, it } from 'vitest'
import { adoptRenderedText } from '../../../functions/domain/matter/render-text.ts'
import {
  actions,
  givenDraft,
  givenMatter,
  givenText,
  moment,
  now,
  resulting,
  sound,
  stored,
} from '../given.ts'

const text = givenText({ sha256: 'a'.repeat(64), fileName: 'plan.pdf', mediaType: 'application/pdf' })

describe('a rendered text', () => {
  it('given a matter with drafts of people, is the next draft, stored, of the system', () => {
    const matter = stored(givenMatter({ draftNumber: 2, authorIds: ['iss.lind'] }))
    const drafts = [givenDraft(), givenDraft({ number: 2 })]
    const { decision, draftNumber } = adoptRenderedText(matter, drafts, text, moment)
    expect(draftNumber).toBe(3)
    const committed = sound(decision)
    expect(actions(committed)).toEqual(['matter.text-rendered', 'draft.rendered'])
    expect(committed.actor.role).toBe('system')
    expect(resulting(committed, 'draft')).toMatchObject({
      number: 3,
      uploadedBy: 'system',
      declaredAt: now,
      storedAt: now,
      text,
    })
    expect(resulting(committed, 'matter')).toMatchObject({ draftNumber: 3, authorIds: ['iss.lind'] })
  })

  it('given the same text as the matter has, changes nothing', () => {
    const matter = stored(givenMatter({ draftNumber: 1 }))
    const again = adoptRenderedText(matter, [givenDraft({ text })], text, moment)
    expect(again).toEqual({ decision: undefined, draftNumber: 1 })
  })

  it('given the text of an earlier draft, is a draft anew: the matter has another text now', () => {
    const matter = stored(givenMatter({ draftNumber: 2 }))
    const drafts = [givenDraft({ text }), givenDraft({ number: 2 })]
    expect(adoptRenderedText(matter, drafts, text, moment).draftNumber).toBe(3)
  })

  it('given a closed matter, changes nothing', () => {
    const phase = { name: 'closed', outcome: 'withdrawn', closedAt: now } as const
    const closed = adoptRenderedText(stored(givenMatter({ phase })), [], text, moment)
    expect(closed).toEqual({ decision: undefined, draftNumber: undefined })
  })
})
