// A person's own address: made, replaced, revoked.
import { describe, expect, it } from 'vitest'
import { makeFeed, revokeFeed } from '../../../functions/domain/calendar-view/calendar-feed.ts'
import { requirePermission } from '../../../functions/domain/permission.ts'
import { actions, givenActor, now, own, refusedWith, resulting, sound, stored } from '../given.ts'

const actor = givenActor('ma.hjort', own('employee'))
const context = { actor, grant: requirePermission(actor, 'calendar-feed:keep'), now }
const [first, second] = ['a'.repeat(64), 'b'.repeat(64)]

describe('a calendar feed', () => {
  const made = sound(makeFeed(undefined, first, context).decision)
  const feed = resulting(made, 'calendar-feed')

  it('belongs to whoever makes it, and keeps a digest only', () => {
    expect(actions(made)).toEqual(['calendar-feed.made'])
    expect(feed).toEqual({ kind: 'calendar-feed', personId: 'ma.hjort', digest: first, madeAt: now })
  })

  it('has one address at a time', () => {
    const again = sound(makeFeed(stored(feed), second, context).decision)
    expect(actions(again)).toEqual(['calendar-feed.replaced'])
    expect(resulting(again, 'calendar-feed').digest).toBe(second)
  })

  it('keeps no digest once it is revoked, and can be made anew', () => {
    const revoked = sound(revokeFeed(stored(feed), context).decision)
    expect(resulting(revoked, 'calendar-feed')).toEqual({
      kind: 'calendar-feed',
      personId: 'ma.hjort',
      madeAt: now,
      revokedAt: now,
    })
    const anew = makeFeed(stored(resulting(revoked, 'calendar-feed')), second, context)
    expect(actions(anew.decision)).toEqual(['calendar-feed.made'])
    expect(anew.feed).not.toHaveProperty('revokedAt')
  })

  it('is not revoked twice, nor before it is made', () => {
    const revoked = revokeFeed(stored(feed), context).feed
    expect(() => revokeFeed(stored(revoked), context)).toThrow(refusedWith('not-found'))
    expect(() => revokeFeed(undefined, context)).toThrow(refusedWith('not-found'))
  })
})
