// A length of time in words: `2 dygn 4 timmar`, `5 timmar 12 minuter`, `1 minut`.
import type { Language } from '../../functions/domain/bilingual.ts'

const msPerMinute = 60_000
const minutesPerHour = 60
const minutesPerDay = 1440

type TimeUnit = 'day' | 'hour' | 'minute'

/** The two largest units of it, rounded down to whole minutes. */
export function duration(ms: number, language: Language): string {
  const minutes = Math.max(0, Math.floor(ms / msPerMinute))
  const parts: [number, TimeUnit][] = [
    [Math.floor(minutes / minutesPerDay), 'day'],
    [Math.floor((minutes % minutesPerDay) / minutesPerHour), 'hour'],
    [minutes % minutesPerHour, 'minute'],
  ]
  const first = parts.findIndex(([count]) => count > 0)
  const shown = first === -1 ? parts.slice(-1) : parts.slice(first, first + 2).filter(([count]) => count > 0)
  return shown
    .map(([count, unit]) =>
      new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
    )
    .join(' ')
}
