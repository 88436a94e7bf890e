// Which processes start by themselves, again and again (design 7).
import * as z from 'zod'

export const SeriesId = z
  .enum(['action-plan', 'annual-report', 'status-report'])
  .describe('årlig handlingsplan, årsrapport, lägesrapport')
export type SeriesId = z.infer<typeof SeriesId>
