// Turns a checked import file into decisions: only what differs from the register, in batches that fit a transaction.
import type { ActorStamp } from '../actor.ts'
import { aggregateId, chainOf } from '../aggregate.ts'
import { changedFields } from '../audit/diff-fields.ts'
import type { Change, Decision } from '../decision.ts'
import { Refusal } from '../refusal.ts'
import type { ExistingRows, Importable, ImportRow } from './import-rows.ts'
import { importRows } from './import-rows.ts'
import type { ImportCount, ImportCounts, OrganisationImport } from './organisation-import.ts'
import { describedAnew, type Unit } from './unit.ts'
import { wayUp } from './unit-tree.ts'

/** A change is three writes (state, audit entry, chain head) and a transaction takes 100. */
const changesInOneDecision = 25

/** What a request has time to write before the gateway gives up, about 100 ms for each transaction. */
const mostChanges = 3000

export interface ImportPlan {
  readonly decisions: readonly Decision[]
  readonly counts: ImportCounts
}

/** What the row makes of the thing; what no file knows, such as a meeting's agenda, it keeps. */
function becomes(thing: Importable, before: Change['before']): Importable {
  const known = before?.state
  if (thing.kind === 'meeting' && known?.kind === 'meeting') {
    const { agenda, notifications, cancelled } = known
    return { ...thing, agenda, ...(notifications && { notifications }), ...(cancelled && { cancelled }) }
  }
  if (thing.kind === 'deputy' && known?.kind === 'deputy' && known.handedOverOn)
    return { ...thing, handedOverOn: known.handedOverOn }
  if (thing.kind === 'role-assignment' && known?.kind === 'role-assignment' && known.objectsPassedOn)
    return { ...thing, objectsPassedOn: known.objectsPassedOn }
  if (thing.kind === 'unit' && known?.kind === 'unit') return describedAnew(known, thing)
  return thing
}

/** Parents before what belongs to them, so that every batch leaves a whole organisation behind. */
function parentsFirst(rows: readonly ImportRow[]): ImportRow[] {
  const units = new Map<string, Unit>()
  for (const { thing } of rows) if (thing.kind === 'unit') units.set(thing.id, thing)
  const depth = ({ thing }: ImportRow) =>
    thing.kind === 'unit' ? wayUp(units, thing.id).length : Number.POSITIVE_INFINITY
  const [ofUnits, others] = [
    rows.filter(({ thing }) => thing.kind === 'unit'),
    rows.filter(({ thing }) => thing.kind !== 'unit'),
  ]
  return [...ofUnits.toSorted((a, b) => depth(a) - depth(b)), ...others]
}

function emptyCount(): ImportCount {
  return { created: 0, changed: 0, unchanged: 0 }
}

function emptyCounts(): ImportCounts {
  return {
    units: emptyCount(),
    persons: emptyCount(),
    roleAssignments: emptyCount(),
    deputies: emptyCount(),
    bodies: emptyCount(),
    seats: emptyCount(),
    decisionPaths: emptyCount(),
    meetings: emptyCount(),
    total: emptyCount(),
  }
}

/**
 * Plans an import without faults. Things refer only to things of the same or an earlier decision, so each
 * decision is complete by itself, and an import that stops between two can simply be sent again.
 * @throws Refusal `import-invalid` when the changes are more than one request can write
 */
export function planImport(
  imported: OrganisationImport,
  existing: ExistingRows,
  actor: ActorStamp,
  now: string,
): ImportPlan {
  const counts = emptyCounts()
  const changes = parentsFirst(importRows(imported)).flatMap(({ list, thing }): Change[] => {
    const before = existing.get(chainOf(thing.kind, aggregateId(thing)))
    const after = becomes(thing, before)
    const isSame = before !== undefined && Object.keys(changedFields(before.state, after, [])).length === 0
    const fate = before === undefined ? 'created' : isSame ? 'unchanged' : 'changed'
    counts[list][fate] += 1
    counts.total[fate] += 1
    return isSame ? [] : [{ before, after, action: `${after.kind}.imported` }]
  })
  if (changes.length > mostChanges) {
    const message = {
      sv: `${changes.length} rader är nya eller ändrade. Dela filen: högst ${mostChanges} i taget.`,
      en: `${changes.length} rows are new or changed. Split the file: at most ${mostChanges} at a time.`,
    }
    throw new Refusal('import-invalid', [{ path: 'body', message }])
  }
  const decisions: Decision[] = []
  for (let at = 0; at < changes.length; at += changesInOneDecision) {
    decisions.push({ at: now, actor, changes: changes.slice(at, at + changesInOneDecision), effects: [] })
  }
  return { decisions, counts }
}
