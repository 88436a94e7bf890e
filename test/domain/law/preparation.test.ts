// What must have been done before the council decides.
import { describe, expect, it } from 'vitest'
import { requirePrepared } from '../../../functions/domain/law/preparation.ts'

type Facts = Parameters<typeof requirePrepared>[0]

const attempt =
  (facts: Partial<Facts> = {}) =>
  () =>
    requirePrepared({
      bodyKind: 'council',
      preparedByCommittee: true,
      executiveBoardHasProposed: true,
      allPresentAgree: false,
      ...facts,
    })

const refusedBy = (basis: string) => expect.objectContaining({ code: 'not-prepared', basis })

describe('requirePrepared', () => {
  it('KL 5:26: given no preparation by a committee, then the council may not decide', () => {
    expect(attempt({ preparedByCommittee: false })).toThrow(refusedBy('KL 5:26'))
  })

  it('KL 5:28: given no proposal from the executive board, then the council may not decide', () => {
    expect(attempt({ executiveBoardHasProposed: false })).toThrow(refusedBy('KL 5:28'))
  })

  it('KL 5:28: given both, then it may', () => {
    expect(attempt()).not.toThrow()
  })

  it('KL 5:33: given an urgent matter and that all who are present agree, then neither is needed', () => {
    const unprepared = { preparedByCommittee: false, executiveBoardHasProposed: false }
    expect(attempt({ ...unprepared, allPresentAgree: true })).not.toThrow()
    expect(attempt(unprepared)).toThrow(refusedBy('KL 5:26'))
  })

  it.each(['committee', 'federation-board'] as const)(
    'KL 5:26: given a %s, then this law asks for no preparation',
    (bodyKind) => {
      const unprepared = { preparedByCommittee: false, executiveBoardHasProposed: false }
      expect(attempt({ bodyKind, ...unprepared })).not.toThrow()
    },
  )
})
