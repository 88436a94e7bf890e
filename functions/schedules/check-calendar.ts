// Every morning: names the series without a day to start on and the bodies without a meeting to come, by one mail a week.

import type { Decision } from '../domain/decision.ts'
import { DocumentType } from '../domain/document/document.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import type { Moment } from '../domain/moment.ts'
import type { Body } from '../domain/organisation/body.ts'
import { checkCalendar, toldSince } from '../domain/series/calendar-check.ts'
import { currentMoment } from '../runtime/clock.ts'
import { readEnvironment, TableNames } from '../runtime/environment.ts'
import { log } from '../runtime/log.ts'
import { Overtaken } from '../store/commit.ts'
import { lists, prefixes } from '../store/lists.ts'
import { idsOfRoleHolders } from '../store/role-holders.ts'
import { makeMissingSeries, storedSeries } from '../store/series.ts'
import { openStore } from '../store/store.ts'
import { connectTables } from '../store/tables.ts'

const store = openStore(connectTables(readEnvironment(TableNames)))

/** The bodies that a matter passes on its way: those whose calendar a process waits for. */
async function bodiesOnPaths(): Promise<Body[]> {
  const paths = await Promise.all(DocumentType.options.map((type) => store.find('decision-path', type)))
  const ids = paths.flatMap((path) => path?.state.stops.map(({ bodyId }) => bodyId) ?? [])
  const bodies = await Promise.all([...new Set(ids)].map((id) => store.find('body', id)))
  return bodies.flatMap((body) => (body ? [body.state] : []))
}

async function comingMeetings(bodyId: string, { today }: Moment): Promise<Meeting[]> {
  const meetings = await store.all('meeting', {
    table: 'governance',
    partition: lists.body(bodyId),
    since: `${prefixes.meeting}${today}`,
    until: `${prefixes.meeting}\uffff`,
  })
  return meetings.map(({ state }) => state)
}

/** False when another check of the same day was first. */
async function isCommitted(decision: Decision): Promise<boolean> {
  try {
    await store.commit(decision)
    return true
  } catch (error) {
    if (error instanceof Overtaken) return false
    throw error
  }
}

/** A second check of the same day finds the first one's record, and says nothing more. */
export async function handler(): Promise<{ told: boolean }> {
  const moment = currentMoment()
  await makeMissingSeries(store, moment)
  const [series, told, organs, recipientIds] = await Promise.all([
    storedSeries(store),
    store.all('calendar-check', {
      table: 'governance',
      partition: lists.calendarChecks,
      since: toldSince(moment.today),
    }),
    bodiesOnPaths(),
    idsOfRoleHolders(store, ['coordinator', 'security-chief'], moment.today),
  ])
  const bodies = await Promise.all(
    organs.map(async (body) => ({ body, meetings: await comingMeetings(body.id, moment) })),
  )
  const lastTold = told.at(-1)?.state
  const checked = { series: series.map(({ state }) => state), bodies, lastTold, recipientIds }
  const decision = checkCalendar(checked, moment)
  const isTold = decision !== undefined && (await isCommitted(decision))
  log.info('calendar checked', { told: isTold })
  return { told: isTold }
}
