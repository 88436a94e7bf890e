// The end of a matter, with its outcome on record and in a last mail (M24).
import { describe, expect, it } from 'vitest'
import { mailTo } from '../../../functions/domain/matter/advance.ts'
import { closeMatter } from '../../../functions/domain/matter/close-matter.ts'
import type { Matter } from '../../../functions/domain/matter/matter.ts'
import { matterClosed } from '../../../functions/domain/matter/matter-message.ts'
import { Phase, phaseNames } from '../../../functions/domain/matter/phase.ts'
import {
  actions,
  day,
  givenDocument,
  givenMatter,
  mails,
  matterId,
  moment,
  now,
  resulting,
  sound,
  stored,
} from '../given.ts'

const document = stored(givenDocument({ openMatterId: matterId, inForce: '2.0' }))

function close(matter: Partial<Matter>, outcome: Parameters<typeof closeMatter>[2], reason?: string) {
  const options = reason === undefined ? {} : { reason }
  return closeMatter(stored(givenMatter(matter)), document, outcome, ['iss.lind', 'sc.dahl'], moment, options)
}

describe('closing a matter', () => {
  it.each(['in-force', 'repealed', 'rejected', 'withdrawn', 'refused', 'lapsed', 'annulled'] as const)(
    'given the outcome %s, then it is on record, on the machine’s way and in the mail',
    (outcome) => {
      const { decision, next } = close({}, outcome)
      expect(next).toBe(outcome)
      expect(resulting(sound(decision), 'matter').phase).toEqual({ name: 'closed', outcome, closedAt: now })
      expect(mails(sound(decision))).toEqual(['matter-closed to iss.lind', 'matter-closed to sc.dahl'])
      expect(decision?.effects[0]).toMatchObject({ message: { outcome, diaryNumber: '2026.412 KS' } })
    },
  )

  it('frees the document for another matter', () => {
    const { decision } = close({}, 'lapsed')
    expect(actions(sound(decision))).toEqual(['matter.closed', 'document.matter-closed'])
    expect(resulting(sound(decision), 'document')).toEqual(givenDocument({ inForce: '2.0' }))
  })

  it('given a document that another matter has open, then it stays so', () => {
    const { decision } = close({ id: `${matterId.slice(0, -1)}9` }, 'lapsed')
    expect(actions(sound(decision))).toEqual(['matter.closed'])
  })

  it('no longer waits for a day of entry, and says why it was closed', () => {
    const { decision } = close({ entryOn: day('2027-05-01') }, 'lapsed', 'Ingen granskade')
    const matter = resulting(sound(decision), 'matter')
    expect(matter).not.toHaveProperty('entryOn')
    expect(matter.closingReason).toBe('Ingen granskade')
    expect(decision?.changes[0]?.reason).toBe('Ingen granskade')
  })

  it('given a closed one, then nothing changes and nobody is told twice', () => {
    const phase = { name: 'closed', outcome: 'withdrawn', closedAt: now } as const
    expect(close({ phase }, 'lapsed')).toEqual({ decision: undefined, next: 'closed' })
  })
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
