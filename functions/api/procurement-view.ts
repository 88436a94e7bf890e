// A tender's annex as the API gives it.
import type * as z from 'zod'
import type { ProcurementRequirements } from '../domain/requirement/procurement-requirements.ts'
import type { protectionRoutes } from './contract/protection-routes.ts'

export function procurementView({
  title,
  rows,
  markdown,
}: ProcurementRequirements): z.input<(typeof protectionRoutes)['writeProcurement']['response']> {
  return {
    title,
    markdown,
    rows: rows.map(({ iso, act, ...row }) => ({ ...row, iso: [...iso], act: [...act] })),
  }
}
