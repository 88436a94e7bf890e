// What a task is to whoever reads it.
import { describe, expect, it } from 'vitest'
import { standingIn, takesAnswer } from '../../../../web/pages/tasks/task-standing.ts'

const task = {
  process: 'classification' as const,
  assignee: { personId: 'ia.oskar', name: 'Oskar', role: 'information-owner' as const, unitId: 'skolan' },
}
const owner = { role: 'information-owner' as const, unitId: 'skolan' }
const lent = (personId: string, scope: 'classification' | 'incident') => ({
  ...owner,
  deputyFor: { personId, scope: [scope] },
})

describe('the standing in a task', () => {
  it('is that of the one who is asked', () => {
    expect(standingIn(task, { personId: 'ia.oskar', standings: [owner] })).toEqual({ as: 'asked' })
  })

  it('is that of a colleague in the same place', () => {
    expect(standingIn(task, { personId: 'ia.eva', standings: [owner] })).toEqual({ as: 'colleague' })
  })

  it('is that of a deputy, for the assignee before another', () => {
    const standings = [lent('ia.eva', 'classification'), lent('ia.oskar', 'classification')]
    expect(standingIn(task, { personId: 'x', standings })).toEqual({ as: 'deputy', principalId: 'ia.oskar' })
  })

  it('is a reader’s for a deputy whose scope is another, and for everyone else', () => {
    const standings = [lent('ia.oskar', 'incident')]
    expect(standingIn(task, { personId: 'x', standings })).toEqual({ as: 'reader' })
    expect(standingIn(task, { personId: 'x', standings: [] })).toEqual({ as: 'reader' })
  })

  it('lets a silent unit answer late, and nobody else', () => {
    expect(takesAnswer({ status: 'ignored', taskKind: 'give-opinion' })).toBe(true)
    expect(takesAnswer({ status: 'ignored', taskKind: 'write-memo' })).toBe(false)
    expect(takesAnswer({ status: 'open', taskKind: 'write-memo' })).toBe(true)
  })
})
