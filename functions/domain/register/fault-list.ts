// Refuses a file for all that is wrong in it at once, in an answer of bearable length.
import type { Fault } from '../refusal.ts'
import { Refusal } from '../refusal.ts'

const mostFaults = 200

/** What is wrong in a file: the first 200 faults, and how many there are. */
export interface FaultList {
  readonly faults: Fault[]
  count: number
}

export function noteFault(list: FaultList, fault: Fault): void {
  if (list.faults.length < mostFaults) list.faults.push(fault)
  list.count += 1
}

/** @throws Refusal `import-invalid` with the faults, and a last one that says how many more there are; nothing when there are none */
export function refuseFaults({ faults, count }: FaultList): void {
  if (count === 0) return
  const more = count - faults.length
  throw new Refusal('import-invalid', [
    ...faults,
    ...(more > 0
      ? [{ path: 'file', message: { sv: `Och ${more} fel till.`, en: `And ${more} more faults.` } }]
      : []),
  ])
}
