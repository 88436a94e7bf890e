// Audit entries verified in a second: by the rule alone, and by the command's way, read from a running cloud.
import { type AuditEntry, sealEntry } from '../functions/domain/audit/audit-entry.ts'
import { makeSeal } from '../functions/domain/audit/audit-seal.ts'
import { verifyAll } from '../functions/domain/audit/verify-audit.ts'
import { CalendarDay } from '../functions/domain/calendar/calendar-day.ts'
import { openSealStore } from '../functions/store/seal-store.ts'
import { connectTables } from '../functions/store/tables.ts'
import { findTrail } from '../local/verify/trail-place.ts'
import { verifyTrail } from '../local/verify/verify-trail.ts'
import type { BenchCloud } from './bench-cloud.ts'
import type { Effort } from './effort.ts'
import { type Figure, figure, repeated } from './figure.ts'

const entriesPerChain = 50

/** A chain of changes of ordinary size. */
function chainOf(id: number) {
  const chain = `task:bench.${id}`
  const entries: AuditEntry[] = []
  for (let seq = 1; seq <= entriesPerChain; seq++) {
    const draft = {
      chain,
      at: '2027-01-04T08:00:00.000Z',
      actor: { personId: 'iss.maja.lind', name: 'Maja Lind', role: 'coordinator' },
      action: 'task.completed',
      subject: { kind: 'task', id: `bench.${id}`, matterId: '01kb9x5v6s0000000000000000' },
      change: {
        status: { before: 'open', after: 'done' },
        dueOn: { before: '2027-01-04', after: `2027-02-${seq}` },
        assignee: { after: { personId: 'reg.birgitta.holm', name: 'Birgitta Holm', role: 'registrar' } },
      },
    }
    entries.push(sealEntry(draft, entries.at(-1)))
  }
  return { chain, entries, head: entries.at(-1) }
}

function ofTheRule({ auditEntries, runs }: Effort): Promise<number[]> {
  const chains = Array.from({ length: auditEntries / entriesPerChain }, (_, id) => chainOf(id))
  const heads = chains.flatMap(({ head }) => (head ? [head] : []))
  const seal = makeSeal({
    day: CalendarDay.parse('2027-01-04'),
    sealedAt: '2027-01-04T23:30:00.000Z',
    heads,
    previous: undefined,
  })
  return repeated(runs, async () => {
    const began = performance.now()
    const verdict = verifyAll({ chains, seals: [seal] })
    if (!verdict.valid) throw new Error('A whole trail was found broken')
    return auditEntries / ((performance.now() - began) / 1000)
  })
}

async function ofTheCommand({ cloud, effort }: BenchCloud): Promise<number[]> {
  const place = await findTrail({ port: String(cloud.ports.status - 1) }, {})
  Object.assign(process.env, place.environment)
  const tables = connectTables({
    REGISTER_TABLE_NAME: '',
    GOVERNANCE_TABLE_NAME: '',
    AUDIT_TRAIL_TABLE_NAME: place.auditTrailTable,
  })
  return repeated(effort.runs, async () => {
    const began = performance.now()
    const { entries, faults } = await verifyTrail(tables, openSealStore(place.sealBucket), {})
    if (faults.length > 0)
      throw new Error(`The trail of the measurements is broken: ${faults[0]?.explanation.en}`)
    return entries / ((performance.now() - began) / 1000)
  })
}

export async function measureAuditRate(bench: BenchCloud): Promise<Figure[]> {
  return [
    figure('audit', 'entries verified, rule alone', '/s', await ofTheRule(bench.effort)),
    figure('audit', 'entries read and verified, npm run verify', '/s', await ofTheCommand(bench)),
  ]
}
