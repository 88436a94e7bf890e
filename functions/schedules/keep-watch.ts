// Every night, just after midnight: looks at what has its day, and sets going what the day brings.
import { aggregateId } from '../domain/aggregate.ts'
import type { Stored } from '../domain/decision.ts'
import { currentMoment } from '../runtime/clock.ts'
import { readEnvironment, TableNames } from '../runtime/environment.ts'
import { errorFields, log } from '../runtime/log.ts'
import { Overtaken } from '../store/commit.ts'
import type { Table } from '../store/lists.ts'
import { lists } from '../store/lists.ts'
import { makeMissingSeries } from '../store/series.ts'
import { openStore } from '../store/store.ts'
import { connectTables } from '../store/tables.ts'
import { watchAction } from './watch-action.ts'
import { watchAsset } from './watch-asset.ts'
import type { WatchContext } from './watch-context.ts'
import { watchDeputy } from './watch-deputy.ts'
import { watchDocument } from './watch-document.ts'
import { watchException } from './watch-exception.ts'
import { watchMatter } from './watch-matter.ts'
import { watchOwner } from './watch-owner.ts'
import { watchPlan } from './watch-plan.ts'
import { watchReorganisation } from './watch-reorganisation.ts'
import { watchSeries } from './watch-series.ts'
import { watchSystem } from './watch-system.ts'

const store = openStore(connectTables(readEnvironment(TableNames)))

/** Sorts after everything of a day. */
const endOfDay = '#\uffff'
const roundsWhenOvertaken = 3

async function thingsDue({ store, moment }: WatchContext): Promise<Stored[]> {
  const listOf = (table: Table) =>
    store.rows({ table, index: 'gsi2', partition: lists.watch, until: `${moment.today}${endOfDay}` })
  return (await Promise.all([listOf('governance'), listOf('register')])).flat()
}

const isReorganisation = ({ state }: Stored): boolean => state.kind === 'reorganisation'

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
    case 'role-assignment':
      return watchOwner({ ...thing, state }, context)
    case 'information-asset':
      return watchAsset({ ...thing, state }, context)
    case 'system':
      return watchSystem({ ...thing, state }, context)
    case 'requirement-exception':
      return watchException({ ...thing, state }, context)
    case 'series':
      return watchSeries({ ...thing, state }, context)
    case 'action':
      return watchAction({ ...thing, state }, context)
    case 'action-plan':
      return watchPlan({ ...thing, state }, context)
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

/**
 * Reorganisations first: whom the rest concerns follows from the units and roles of the new day, and roles that ended with
 * the old one have their day now too.
 */
async function watchRound(context: WatchContext) {
  const due = await thingsDue(context)
  const first = due.filter(isReorganisation)
  const reorganised = await watchAll(first, context)
  const rest = first.length === 0 ? due : await thingsDue(context)
  const others = rest.filter((thing) => !isReorganisation(thing))
  const watched = await watchAll(others, context)
  return {
    looked: first.length + others.length,
    overtaken: reorganised.overtaken + watched.overtaken,
    failed: reorganised.failed + watched.failed,
  }
}

/** What is done has left the list, so a round that was overtaken somewhere looks again; what fails raises the alarm at its end. */
export async function handler(): Promise<{ looked: number }> {
  const context = { store, moment: currentMoment() }
  await makeMissingSeries(store, context.moment)
  let looked = 0
  for (let round = 1; ; round++) {
    const { looked: inRound, overtaken, failed } = await watchRound(context)
    looked += inRound
    if (overtaken > 0 && round < roundsWhenOvertaken) continue
    log.info('watch kept', { looked, overtaken, failed })
    if (overtaken + failed > 0) throw new Error(`${overtaken + failed} of ${inRound} were left undone`)
    return { looked }
  }
}
