// Who decides which kind of governing document.
import { describe, expect, it } from 'vitest'
import {
  decidingBodyKind,
  mayDecide,
  requireDecisionLevel,
} from '../../../functions/domain/law/decision-level.ts'
import { refusedWith } from '../given.ts'

describe('decidingBodyKind', () => {
  it('KL 5:1: a policy is the council’s', () => {
    expect(decidingBodyKind('policy')).toBe('council')
  })

  it.each([
    ['guideline', 'committee'],
    ['action-plan', 'committee'],
    ['instruction', 'director'],
  ] as const)('domain 1.3: given a(n) %s, then it is for the %s', (documentType, level) => {
    expect(decidingBodyKind(documentType)).toBe(level)
  })
})

describe('requireDecisionLevel', () => {
  it('KL 5:1: the council decides a policy', () => {
    expect(() => requireDecisionLevel('policy', 'council')).not.toThrow()
  })

  it.each(['committee', 'federation-board', 'director'] as const)(
    'KL 5:2: a policy cannot be handed to a %s',
    (level) => {
      expect(mayDecide('policy', level)).toBe(false)
      expect(() => requireDecisionLevel('policy', level)).toThrow(refusedWith('wrong-decision-level'))
    },
  )

  it.each(['guideline', 'action-plan', 'instruction'] as const)(
    'KL 5:1: the council may take a(n) %s too, but need not',
    (documentType) => {
      for (const level of ['council', 'committee', 'director'] as const)
        expect(() => requireDecisionLevel(documentType, level)).not.toThrow()
    },
  )
})
