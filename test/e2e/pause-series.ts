// Stops what the calendar starts by itself, where a matter is looked at alone: the reports have files of their own.
import { seriesIds } from '../../functions/domain/series/standard-series.ts'
import { coordinator } from './policy-matter.ts'
import type { TestCloud } from './test-cloud.ts'

export async function pauseSeries({ api }: Pick<TestCloud, 'api'>): Promise<void> {
  const body = { reason: 'Ett ärende prövas för sig.' }
  // The key makes it harmless that a question whose answer was lost is put again.
  for (const seriesId of seriesIds)
    await api.call('pauseSeries', {
      as: coordinator,
      params: { seriesId },
      body,
      idempotencyKey: `pause-${seriesId}`,
    })
}
