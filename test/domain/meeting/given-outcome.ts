// What the tests of outcomes begin from: the council of 51 and the board of 15, each at a meeting, and a plain approval.
import { expect } from 'vitest'
import type { RecordOutcomeAnswer } from '../../../functions/domain/meeting/outcome.ts'
import { outcomeFacts } from '../../../functions/domain/meeting/outcome-facts.ts'
import type { RefusalCode } from '../../../functions/domain/refusal.ts'
import type { TaskSubject } from '../../../functions/domain/task/task.ts'
import { day } from '../given.ts'

export const councilDay = day('2027-04-28')

/** What the secretary's task of the council knows. */
export const councilSubject = (facts: Partial<TaskSubject> = {}): TaskSubject => ({
  bodyKind: 'council',
  seatCount: 51,
  earliestDay: councilDay,
  minorityUsed: false,
  announcement: 'regular',
  ...facts,
})

export const boardSubject = (facts: Partial<TaskSubject> = {}): TaskSubject =>
  councilSubject({ bodyKind: 'committee', seatCount: 15, ...facts })

export const council = outcomeFacts(councilSubject())
export const board = outcomeFacts(boardSubject())

export function outcome(facts: Partial<RecordOutcomeAnswer> = {}): RecordOutcomeAnswer {
  return { kind: 'record-outcome', outcome: 'approved', paragraph: 87, presentCount: 49, ...facts }
}

/** An attendance list of so many: Ledamot 1, Ledamot 2 and so on. */
export function attendanceOf(count: number): { name: string }[] {
  return Array.from({ length: count }, (_, at) => ({ name: `Ledamot ${at + 1}` }))
}

/** A refusal with its code, the one paragraph it rests on, and the fields it names. */
export function refusedUnder(basis: string, code: RefusalCode, ...faultPaths: string[]): unknown {
  const faults = faultPaths.map((path) => expect.objectContaining({ path: `body.answer.${path}` }))
  return expect.objectContaining(faults.length > 0 ? { basis, code, faults } : { basis, code })
}
