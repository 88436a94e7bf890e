// The end of a matter, with its outcome on record and in a last mail (M24).
import { describe, expect, it } from 'vitest'
import { mailTo } from '../../../functions/domain/matter/advance.ts'
import { closeMatter } from '../../../functions/domain/matter/close-matter.ts'
import { Phase, phaseNames } from '../../../functions/domain/matter/matter.ts'
import { matterClosed } from '../../../functions/domain/matter/matter-message.ts'
import { givenMatter, mails, moment, now, resulting, sound, stored } from '../given.ts'

describe('closing a matter', () => {
  it.each(['in-force', 'rejected', 'refused', 'lapsed'] as const)(
    'given the outcome %s, then it is on record, on the machine’s way and in the mail',
    (outcome) => {
      const { decision, next } = closeMatter(stored(givenMatter()), outcome, ['iss.lind', 'sc.dahl'], moment)
      expect(next).toBe(outcome)
      expect(resulting(sound(decision), 'matter').phase).toEqual({ name: 'closed', outcome, closedAt: now })
      expect(mails(decision)).toEqual(['matter-closed to iss.lind', 'matter-closed to sc.dahl'])
      expect(decision.effects[0]).toMatchObject({ message: { outcome, diaryNumber: '2026.412 KS' } })
    },
  )
})

describe('telling people', () => {
  it('given someone twice, then one mail', () => {
    const effects = mailTo(['a', 'b', 'a'], matterClosed(givenMatter(), 'lapsed'))
    expect(effects.map((effect) => effect.kind === 'send-mail' && effect.recipientId)).toEqual(['a', 'b'])
  })
})

describe('the phases', () => {
  it('have a name in both languages each', () => {
    const names = Phase.options.map((option) => option.shape.name.value)
    expect(Object.keys(phaseNames).toSorted()).toEqual(names.toSorted())
    expect(Object.values(phaseNames).every(({ sv, en }) => sv !== '' && en !== '' && sv !== en)).toBe(true)
  })
})
