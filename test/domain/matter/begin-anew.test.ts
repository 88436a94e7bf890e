// The same question is put in a new execution, and the matter stays as it was.
import { describe, expect, it } from 'vitest'
import { beginAnew } from '../../../functions/domain/matter/begin-anew.ts'
import {
  givenMatter,
  matterId,
  councilMeetingId as meetingId,
  moment,
  sound,
  startedWith,
  stored,
} from '../given.ts'

describe('beginning anew', () => {
  it.each([
    ['formal-decision', { meetingId }],
    ['minutes', { meetingId, entry: 'adjustment' }],
    ['appeal-period', { meetingId }],
  ] as const)('given a question of %s, then the machine starts again where it was', (machine, input) => {
    const matter = stored(givenMatter({ phase: { name: 'minutes', bodyId: 'kf' } }))
    const { decision, next } = beginAnew(matter, machine, input, moment)
    expect(next).toBe('begun')
    expect(sound(decision).changes).toEqual([
      { before: matter, after: matter.state, action: 'matter.asked-again' },
    ])
    expect(startedWith(sound(decision))).toEqual([[machine, { matterId, ...input }]])
  })
})
