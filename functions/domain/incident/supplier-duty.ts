// Whether a supplier told in time what it knew: its contract gives it 24 hours (requirement K42).
import type { SupplierDeviation, SupplierPart } from './incident.ts'

const msPerHour = 3_600_000
/** `Avtal reglerar … incidentanmälan (≤ 24 h)` (domain 3.8, K42). */
const hoursToTell = 24

/** The suppliers that took longer, or have told nothing though their time is out. */
export function supplierDeviations(suppliers: readonly SupplierPart[], now: string): SupplierDeviation[] {
  return suppliers.flatMap(({ name, knewAt, toldAt, duty }) => {
    if (!duty || knewAt === undefined) return []
    const elapsedMs = Date.parse(toldAt ?? now) - Date.parse(knewAt)
    if (elapsedMs <= hoursToTell * msPerHour) return []
    const hours = Math.floor(elapsedMs / msPerHour)
    return [{ supplier: name, requirementId: 'K42' as const, hours, notedAt: now }]
  })
}
