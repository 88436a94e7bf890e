// Writes per second through the API, by one caller and by ten: each write a meeting of its own, so that no two contend.
import { addDays, CalendarDay } from '../functions/domain/calendar/calendar-day.ts'
import type { BenchCloud } from './bench-cloud.ts'
import { type Figure, figure, median, repeated } from './figure.ts'

const bodyId = 'krisledningsnamnden'
const firstDay = CalendarDay.parse('2040-01-01')
const callers = 10

export async function measureWriteRate({ api, effort }: BenchCloud): Promise<Figure[]> {
  let planned = 0
  const plan = () =>
    api.call('planMeeting', {
      as: 'iss.maja.lind',
      params: { bodyId },
      body: { heldOn: addDays(firstDay, planned++), startsAt: '09:00', durationMinutes: 60 },
    })
  /** Writes in a second, with so many at once. */
  const rate = async (atOnce: number) => {
    const began = performance.now()
    await Promise.all(
      Array.from({ length: atOnce }, () => repeated(Math.ceil(effort.writesPerRun / atOnce), plan)),
    )
    return effort.writesPerRun / ((performance.now() - began) / 1000)
  }
  // The workers that serve the callers are started before anything counts.
  await Promise.all(Array.from({ length: callers }, plan))
  const alone = await repeated(effort.runs, () => rate(1))
  const together = await repeated(effort.runs, () => rate(callers))
  return [
    figure('write', 'writes through the API, 1 caller', '/s', alone),
    figure('write', `writes through the API, ${callers} callers`, '/s', together),
    figure('write', `${callers} callers ÷ 1 caller`, '×', median(together) / median(alone)),
  ]
}
