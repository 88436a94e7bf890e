// Every morning: reminds of open tasks, escalates the late ones, and ends the waiting for those nobody answers.
import type { CalendarDay } from '../domain/calendar/calendar-day.ts'
import type { Stored } from '../domain/decision.ts'
import type { Moment } from '../domain/moment.ts'
import { defaultRules, type MunicipalRules } from '../domain/organisation/municipal-rules.ts'
import { Refusal } from '../domain/refusal.ts'
import { askedRoles } from '../domain/task/open-task.ts'
import { isOpinionOverdue, type RemindContext, remindTask } from '../domain/task/remind-task.ts'
import type { Task } from '../domain/task/task.ts'
import { currentMoment } from '../runtime/clock.ts'
import { readEnvironment, TableNames } from '../runtime/environment.ts'
import { errorFields, log } from '../runtime/log.ts'
import { lists } from '../store/lists.ts'
import { deputiesOnDuty, handlersOf, idsOfHoldersAt, roleHolders } from '../store/role-holders.ts'
import { openStore } from '../store/store.ts'
import { connectTables } from '../store/tables.ts'

const store = openStore(connectTables(readEnvironment(TableNames)))
const pageSize = 50

/** Sorts after every task id of a day. */
const endOfDay = '#\uffff'

/** The unit's manager and the handler hear once that its opinion is missing (M07). */
async function alsoInformed(
  { state: task }: Stored<Task>,
  today: CalendarDay,
): Promise<RemindContext['alsoInformed']> {
  const { unitId } = task.subject
  if (unitId === undefined || !isOpinionOverdue(task, today)) return undefined
  const [matter, unit, managerIds] = await Promise.all([
    store.load('matter', task.matterId),
    store.find('unit', unitId),
    idsOfHoldersAt(store, 'unit-manager', unitId, today),
  ])
  const handlerIds = await handlersOf(store, matter.state, today)
  return { ids: [...managerIds, ...handlerIds], unitName: unit?.state.name ?? unitId }
}

async function remind(task: Stored<Task>, rules: MunicipalRules, moment: Moment): Promise<boolean> {
  const holders = await roleHolders(
    store,
    askedRoles(task.state.taskKind, task.state.assignee.role),
    moment.today,
  )
  const deputiesOf = await deputiesOnDuty(store, holders, task.state.process, moment.today)
  const decision = remindTask(task, {
    ...moment,
    holders,
    deputiesOf,
    remindersOnHolidays: rules.remindersOnHolidays,
    alsoInformed: await alsoInformed(task, moment.today),
  })
  if (decision) await store.commit(decision)
  return decision !== undefined
}

/** One task that cannot be reminded of does not keep the others waiting; the round fails at its end, with an alarm. */
export async function handler(): Promise<{ looked: number; acted: number }> {
  const moment = currentMoment()
  const rules = (await store.find('municipal-rules', 'municipality'))?.state ?? defaultRules
  const query = {
    table: 'governance',
    index: 'gsi2',
    partition: lists.reminders,
    until: `${moment.today}${endOfDay}`,
  } as const
  let cursor: string | undefined
  let looked = 0
  let acted = 0
  let failed = 0
  do {
    const page = await store.page('task', query, { limit: pageSize, cursor })
    for (const task of page.items) {
      looked++
      try {
        if (await remind(task, rules, moment)) acted++
      } catch (error) {
        // Someone answered while we looked: their answer counts.
        if (error instanceof Refusal && error.code === 'stale-version') continue
        failed++
        log.error('reminder failed', { taskId: task.state.id, ...errorFields(error) })
      }
    }
    cursor = page.cursor
  } while (cursor)
  log.info('reminders done', { looked, acted, failed })
  if (failed > 0) throw new Error(`${failed} of ${looked} tasks could not be reminded of`)
  return { looked, acted }
}
