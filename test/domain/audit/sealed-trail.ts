// Random audit trails with daily seals, for the tests of verification.
import fc from 'fast-check'
import { type AuditEntry, type ChainHead, sealEntry } from '../../../functions/domain/audit/audit-entry.ts'
import { type AuditSeal, makeSeal } from '../../../functions/domain/audit/audit-seal.ts'
import { addDays, CalendarDay } from '../../../functions/domain/calendar/calendar-day.ts'

export interface Trail {
  chains: { chain: string; entries: AuditEntry[]; head: ChainHead }[]
  seals: AuditSeal[]
}

const actions = ['task.opened', 'task.completed', 'matter.opened', 'policy-document.decided']
const names = ['Anna Ek', 'Bo Åström', 'Čedo Ö']

const event = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('append' as const),
      chain: fc.integer({ min: 0, max: 3 }),
      action: fc.constantFrom(...actions),
      name: fc.constantFrom(...names),
      value: fc.jsonValue({ maxDepth: 2 }),
      withReason: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'seal' as const }) },
)

/** A trail of one to four chains. Each chain is sealed at least once; entries may follow the last seal. */
export const anyTrail: fc.Arbitrary<Trail> = fc
  .tuple(fc.array(event, { minLength: 1, maxLength: 30 }), fc.array(event, { maxLength: 6 }))
  .map(([sealedEvents, laterEvents]) => {
    const trail: Trail = { chains: [], seals: [] }
    let written = 0
    const sealedSeq = new Map<string, number>()
    const append = (
      chain: string,
      step: { action: string; name: string; value: unknown; withReason: boolean },
    ) => {
      const known = trail.chains.find((one) => one.chain === chain)
      const entry = sealEntry(
        {
          chain,
          at: '2027-01-04T08:00:00.000Z',
          actor: { personId: 'someone', name: step.name, role: 'coordinator' },
          action: step.action,
          subject: { kind: 'matter', id: chain },
          // No two entries say the same, as no two changes of a version are the same.
          change: { field: { before: step.value, after: ++written } },
          ...(step.withReason ? { reason: 'Därför att' } : {}),
        },
        known?.head,
      )
      const head = { chain, seq: entry.seq, hash: entry.hash }
      if (known === undefined) trail.chains.push({ chain, entries: [entry], head })
      else {
        known.entries.push(entry)
        known.head = head
      }
    }
    const seal = () => {
      const heads = trail.chains
        .map(({ head }) => head)
        .filter(({ chain, seq }) => sealedSeq.get(chain) !== seq)
      for (const { chain, seq } of heads) sealedSeq.set(chain, seq)
      const day = addDays(CalendarDay.parse('2027-01-04'), trail.seals.length)
      trail.seals.push(
        makeSeal({ day, sealedAt: `${day}T23:30:00.000Z`, heads, previous: trail.seals.at(-1) }),
      )
    }

    const first = { action: 'matter.opened', name: 'Anna Ek', value: null, withReason: false }
    append('matter:0', first)
    for (const step of sealedEvents) {
      if (step.kind === 'seal') seal()
      else append(`matter:${step.chain}`, step)
    }
    seal()
    const chainCount = trail.chains.length
    for (const step of laterEvents) {
      const chain = trail.chains[step.kind === 'seal' ? 0 : step.chain % chainCount]?.chain ?? 'matter:0'
      append(chain, step.kind === 'seal' ? first : step)
    }
    return trail
  })
