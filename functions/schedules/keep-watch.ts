// Every night, just after midnight: looks at what has its day, and sets going what the day brings.
import { aggregateId } from '../domain/aggregate.ts'
import type { Stored } from '../domain/decision.ts'
import { currentMoment } from '../runtime/clock.ts'
import { readEnvironment, TableNames } from '../runtime/environment.ts'
import { errorFields, log } from '../runtime/log.ts'
import { Overtaken } from '../store/commit.ts'
import type { Table } from '../store/lists.ts'
import { lists } from '../store/lists.ts'
import { openStore } from '../store/store.ts'
import { connectTables } from '../store/tables.ts'
import type { WatchContext } from './watch-context.ts'
import { watchDeputy } from './watch-deputy.ts'
import { watchDocument } from './watch-document.ts'
import { watchMatter } from './watch-matter.ts'
import { watchReorganisation } from './watch-reorganisation.ts'

const store = openStore(connectTables(readEnvironment(TableNames)))

/** Sorts after everything of a day. */
const endOfDay = '#\uffff'
const roundsWhenOvertaken = 3

/** A reorganisation first: whom the rest concerns follows from the units and roles of the new day. */
async function thingsDue({ store, moment }: WatchContext): Promise<Stored[]> {
  const listOf = (table: Table) =>
    store.rows({ table, index: 'gsi2', partition: lists.watch, until: `${moment.today}${endOfDay}` })
  const due = (await Promise.all([listOf('governance'), listOf('register')])).flat()
  const isFirst = ({ state }: Stored) => state.kind === 'reorganisation'
  return [...due.filter(isFirst), ...due.filter((thing) => !isFirst(thing))]
}

async function watch(thing: Stored, context: WatchContext): Promise<void> {
  const { state } = thing
  switch (state.kind) {
    case 'reorganisation':
      return watchReorganisation({ ...thing, state }, context)
    case 'document':
      return watchDocument({ ...thing, state }, context)
    case 'matter':
      return watchMatter({ ...thing, state }, context)
    case 'deputy':
      return watchDeputy({ ...thing, state }, context)
    default:
      throw new RangeError(`Nobody watches a ${state.kind}`)
  }
}

/** One thing that cannot be done does not keep the others waiting. */
async function watchAll(
  due: readonly Stored[],
  context: WatchContext,
): Promise<{ overtaken: number; failed: number }> {
  let overtaken = 0
  let failed = 0
  for (const thing of due) {
    try {
      await watch(thing, context)
    } catch (error) {
      const about = { kind: thing.state.kind, id: aggregateId(thing.state) }
      if (error instanceof Overtaken) {
        overtaken++
        log.info('watch overtaken', about)
        continue
      }
      failed++
      log.error('watch failed', { ...about, ...errorFields(error) })
    }
  }
  return { overtaken, failed }
}

/** What is done has left the list, so a round that was overtaken somewhere looks again; what fails raises the alarm at its end. */
export async function handler(): Promise<{ looked: number }> {
  const context = { store, moment: currentMoment() }
  let looked = 0
  for (let round = 1; ; round++) {
    const due = await thingsDue(context)
    const { overtaken, failed } = await watchAll(due, context)
    looked += due.length
    if (overtaken > 0 && round < roundsWhenOvertaken) continue
    log.info('watch kept', { looked, overtaken, failed })
    if (overtaken + failed > 0) throw new Error(`${overtaken + failed} of ${due.length} were left undone`)
    return { looked }
  }
}
