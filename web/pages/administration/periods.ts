// Periods with a first day and perhaps a last one, both within.
import type { TagColor } from '../../ui/tag.tsx'

export interface Period {
  readonly validFrom: string
  readonly validTo?: string | undefined
}

export type PeriodState = 'coming' | 'now' | 'past'

export const isValidOn = ({ validFrom, validTo }: Period, day: string): boolean =>
  validFrom <= day && (validTo === undefined || day <= validTo)

export function periodState(period: Period, today: string): PeriodState {
  if (period.validFrom > today) return 'coming'
  return isValidOn(period, today) ? 'now' : 'past'
}

export const stateColors: Readonly<Record<PeriodState, TagColor>> = {
  coming: 'info',
  now: 'success',
  past: 'neutral',
}

const stateOrder: Readonly<Record<PeriodState, number>> = { now: 0, coming: 1, past: 2 }

/** What holds now first, then what comes, then what has been; the newest first. */
export function inOrder<P extends Period>(periods: readonly P[], today: string): P[] {
  return periods.toSorted(
    (one, other) =>
      stateOrder[periodState(one, today)] - stateOrder[periodState(other, today)] ||
      (one.validFrom < other.validFrom ? 1 : -1),
  )
}
