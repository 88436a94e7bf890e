// Makes of what an import does to each asset decisions that each fit a transaction, with one mail for each person who is asked.
import type { ActorStamp } from '../actor.ts'
import { startDerivation } from '../classification/start-derivation.ts'
import type { Change, Decision, Effect } from '../decision.ts'
import { mailTo } from '../matter/advance.ts'
import type { Unit } from '../organisation/unit.ts'
import { Refusal } from '../refusal.ts'

/** What a row of the file comes to. */
export interface ImportPiece {
  readonly fate: 'created' | 'changed' | 'unchanged'
  readonly isProposed?: boolean
  readonly isClassified?: boolean
  readonly changes: readonly Change[]
  readonly effects: readonly Effect[]
  /** The systems whose class is to be derived anew. */
  readonly systemIds: readonly string[]
  /** Who is asked about its classification, and hears of it with all the others. */
  readonly askedIds: readonly string[]
  readonly unitPath: string
}

export interface ImportCounts {
  created: number
  changed: number
  unchanged: number
  /** How many classes were proposed. */
  proposed: number
  /** How many classes were put in force. */
  classified: number
}

export interface RegisterImportPlan {
  readonly decisions: readonly Decision[]
  readonly counts: ImportCounts
}

/** A transaction takes a hundred writes; the receipt of the answer is one. */
const mostWrites = 99

/** State, audit entry and chain head. */
const writesOfChange = 3

/** What a request has time to write before the gateway gives up, about 100 ms for each transaction. */
const mostChanges = 3000

/** The name of the unit to which everything belongs that a person is asked about. */
function commonUnit(paths: readonly string[], units: ReadonlyMap<string, Unit>): string {
  const [first = '', ...others] = paths
  const shared = first
    .split('/')
    .filter(Boolean)
    .findLast((_, at, ids) => {
      const prefix = `/${ids.slice(0, at + 1).join('/')}/`
      return others.every((path) => path.startsWith(prefix))
    })
  const [top = ''] = first.split('/').filter(Boolean)
  const unitId = shared ?? top
  return units.get(unitId)?.name ?? unitId
}

/** The mail to each person goes with the last of what it counts: when it comes, all of it is there. */
function withMails(pieces: readonly ImportPiece[], units: ReadonlyMap<string, Unit>): ImportPiece[] {
  const asked = new Map<string, { paths: string[]; last: number }>()
  for (const [at, { askedIds, unitPath }] of pieces.entries()) {
    for (const personId of new Set(askedIds)) {
      const before = asked.get(personId)
      asked.set(personId, { paths: [...(before?.paths ?? []), unitPath], last: at })
    }
  }
  return pieces.map((piece, at) => {
    const due = [...asked].filter(([, { last }]) => last === at)
    const mails = due.flatMap(([personId, { paths }]) =>
      mailTo([personId], {
        template: 'classifications-waiting',
        count: paths.length,
        unitName: commonUnit(paths, units),
      }),
    )
    return { ...piece, effects: [...piece.effects, ...mails] }
  })
}

interface Batch {
  changes: Change[]
  effects: Effect[]
  systemIds: Set<string>
}

const emptyBatch = (): Batch => ({ changes: [], effects: [], systemIds: new Set() })

function effectsOf({ effects, systemIds }: Batch): Effect[] {
  return [...effects, ...startDerivation(systemIds)]
}

function joined(batch: Batch, piece: ImportPiece): Batch {
  return {
    changes: [...batch.changes, ...piece.changes],
    effects: [...batch.effects, ...piece.effects],
    systemIds: new Set([...batch.systemIds, ...piece.systemIds]),
  }
}

/** How many writes a commit of the decision makes, without a receipt. */
export function writesOf({ changes, effects }: Pick<Decision, 'changes' | 'effects'>): number {
  return changes.length * writesOfChange + effects.length
}

function countsOf(pieces: readonly ImportPiece[]): ImportCounts {
  const ofFate = (wanted: ImportPiece['fate']) => pieces.filter(({ fate }) => fate === wanted).length
  return {
    created: ofFate('created'),
    changed: ofFate('changed'),
    unchanged: ofFate('unchanged'),
    proposed: pieces.filter(({ isProposed }) => isProposed).length,
    classified: pieces.filter(({ isClassified }) => isClassified).length,
  }
}

/**
 * What belongs to one asset is never divided, so that each decision leaves a whole register behind, and an import that
 * stops between two can simply be sent again.
 * @throws Refusal `import-invalid` when there is more to write than a request has time for
 */
export function batchImport(
  pieces: readonly ImportPiece[],
  { units, actor, now }: { units: ReadonlyMap<string, Unit>; actor: ActorStamp; now: string },
): RegisterImportPlan {
  const written = pieces.filter(({ changes }) => changes.length > 0)
  const count = written.reduce((sum, { changes }) => sum + changes.length, 0)
  if (count > mostChanges) {
    const message = {
      sv: `${count} saker är nya eller ändrade. Dela filen: högst ${mostChanges} i taget.`,
      en: `${count} things are new or changed. Split the file: at most ${mostChanges} at a time.`,
    }
    throw new Refusal('import-invalid', [{ path: 'file', message }])
  }
  const batches: Batch[] = []
  let batch = emptyBatch()
  for (const piece of withMails(written, units)) {
    const larger = joined(batch, piece)
    const fits = writesOf({ changes: larger.changes, effects: effectsOf(larger) }) <= mostWrites
    if (!fits && batch.changes.length > 0) batches.push(batch)
    batch = fits ? larger : joined(emptyBatch(), piece)
  }
  if (batch.changes.length > 0) batches.push(batch)
  const decisions = batches.map((each) => ({
    at: now,
    actor,
    changes: each.changes,
    effects: effectsOf(each),
  }))
  return { decisions, counts: countsOf(pieces) }
}
