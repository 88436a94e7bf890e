// What a committee must decide itself.
import { describe, expect, it } from 'vitest'
import { isDelegable, requireDelegable, SubjectOfDecision } from '../../../functions/domain/law/delegation.ts'
import { refusedWith } from '../given.ts'

describe('delegation', () => {
  it.each(['goals-and-direction', 'opinion-to-council', 'matter-of-principle-for-individuals'] as const)(
    'KL 6:38: %s may not be delegated',
    (subject) => {
      expect(isDelegable(subject)).toBe(false)
    },
  )

  it.each(['execution', 'ordinary'] as const)('KL 6:38: %s may be delegated', (subject) => {
    expect(isDelegable(subject)).toBe(true)
  })

  it.each(SubjectOfDecision.options)(
    'KL 6:38: %s is refused exactly when it may not be delegated',
    (subject) => {
      const attempt = () => requireDelegable(subject)
      if (isDelegable(subject)) expect(attempt).not.toThrow()
      else expect(attempt).toThrow(refusedWith('not-delegable'))
    },
  )
})
