// Where the calendar's entries come from: one row for each list. A new list joins the calendar by a row here.
import type { Actor } from '../domain/actor.ts'
import { addDays } from '../domain/calendar/calendar-day.ts'
import {
  entryOfAction,
  entryOfAsset,
  entryOfDocument,
  entryOfMatter,
  entryOfMeeting,
  entryOfTask,
  startsOf,
} from '../domain/calendar-view/calendar-entries.ts'
import { type CalendarEntry, compareEntries } from '../domain/calendar-view/calendar-entry.ts'
import { type CalendarPeriod, showsLate } from '../domain/calendar-view/calendar-period.ts'
import { entriesOfClocks } from '../domain/calendar-view/clock-entries.ts'
import { reviewDaysBefore } from '../domain/classification/decide-class.ts'
import { incidentFactsOf, placeOfIncident } from '../domain/incident/incident-figures.ts'
import { isSenderOf, seesDetails } from '../domain/incident/see-incident.ts'
import type { Body } from '../domain/organisation/body.ts'
import type { Role } from '../domain/organisation/role.ts'
import { isValidOn } from '../domain/organisation/role-assignment.ts'
import { findGrant, type Grant, type Permission } from '../domain/permission.ts'
import { Refusal } from '../domain/refusal.ts'
import { standardSeries } from '../domain/series/standard-series.ts'
import { coversTask } from '../domain/task/task-of.ts'
import { lists, prefixes } from '../store/lists.ts'
import { pageOfPrefixes } from '../store/prefix-page.ts'
import { everySeries } from '../store/series.ts'
import type { ListQuery, Page, Store } from '../store/store.ts'
import { readVisiblePrefixes } from './register-reach.ts'

/** Who reads which days, and whether only what is their own. */
export interface CalendarReading {
  store: Store
  actor: Actor
  period: CalendarPeriod
  /** The instant at which it is read (UTC). */
  now: string
  mine: boolean
}

interface Paging {
  limit: number
  cursor: string | undefined
}

type ReadPage = (reading: CalendarReading, grant: Grant, paging: Paging) => Promise<Page<CalendarEntry>>

/** One list that has days. A caller without its permission has nothing in it. */
export interface CalendarSource {
  name: string
  permission: Permission
  page: ReadPage
}

/** Sorts after everything of a day. */
const endOfDay = '#\uffff'
const everything = ['/']

const ownRoles = ({ standings }: Actor): ReadonlySet<Role> =>
  new Set(standings.filter(({ deputyFor }) => deputyFor === undefined).map(({ role }) => role))

/** A short list, read whole and shown from where the page before ended. */
function whole(read: (reading: CalendarReading, grant: Grant) => Promise<CalendarEntry[]>): ReadPage {
  return async (reading, grant, { limit, cursor }) => {
    const at = cursor === undefined ? 0 : Number(cursor)
    if (!Number.isInteger(at) || at < 0) throw new Refusal('cursor-invalid')
    const sorted = (await read(reading, grant)).toSorted(compareEntries)
    const next = at + limit
    return { items: sorted.slice(at, next), cursor: next < sorted.length ? String(next) : undefined }
  }
}

const starts = whole(async ({ store, actor, period, mine }) => {
  const roles = ownRoles(actor)
  const series = await everySeries(store, period)
  return series
    .filter(({ id }) => !mine || roles.has(standardSeries[id].role))
    .flatMap((each) => startsOf(each, period))
})

/** Whether the caller sits in the body today, is its chair or keeps its minutes. */
async function isOfBody({ id, unitId }: Body, { store, actor, period }: CalendarReading): Promise<boolean> {
  const isOfUnit = actor.standings.some(
    (held) => held.unitId === unitId && (held.role === 'committee-secretary' || held.role === 'chair'),
  )
  if (isOfUnit) return true
  const list = { table: 'register', partition: lists.body(id), prefix: prefixes.seat } as const
  const seats = await store.all('seat', list)
  return seats.some(({ state }) => state.personId === actor.personId && isValidOn(state, period.today))
}

/** One Query for the bodies and one for each of them; of one's own bodies one more, for the seats. */
const meetings = whole(async (reading) => {
  const { store, period, mine } = reading
  const bodies = await store.all('body', { table: 'register', index: 'gsi1', partition: lists.bodies })
  const perBody = await Promise.all(
    bodies.map(async ({ state: body }) => {
      if (mine && !(await isOfBody(body, reading))) return []
      const held = await store.all('meeting', {
        table: 'governance',
        partition: lists.body(body.id),
        since: `${prefixes.meeting}${period.from}`,
        until: `${prefixes.meeting}${period.to}`,
      })
      return held.flatMap(({ state }) => entryOfMeeting(state, body, period))
    }),
  )
  return perBody.flat()
})

const openTasksOf = (personId: string, period: CalendarPeriod): ListQuery => ({
  table: 'governance',
  index: 'gsi1',
  partition: lists.openTasksOf(personId),
  ...(!showsLate(period) && { since: period.from }),
  until: `${period.to}${endOfDay}`,
})

/** My own tasks, and those that I may do in another's place: one Query for each. */
const tasksOfMine = whole(async ({ store, actor, period }) => {
  const standIns = actor.standings.filter(({ deputyFor }) => deputyFor !== undefined)
  const principalIds = new Set(standIns.flatMap(({ deputyFor }) => deputyFor?.personId ?? []))
  const read = (personId: string) => store.all('task', openTasksOf(personId, period))
  const [own, ...others] = await Promise.all([actor.personId, ...principalIds].map(read))
  const stoodInFor = others
    .flat()
    .filter(({ state }) => standIns.some((standing) => coversTask(standing, state)))
  return [...(own ?? []), ...stoodInFor].flatMap(({ state }) => entryOfTask(state, period))
})

/** Whoever may read every task sees every open one: each has a day on the list of reminders until it is closed. */
const tasks: ReadPage = async (reading, grant, paging) => {
  const { store, period, mine } = reading
  if (mine || grant.scope !== 'everywhere') return tasksOfMine(reading, grant, paging)
  const list: ListQuery = { table: 'governance', index: 'gsi2', partition: lists.reminders }
  const { items, cursor } = await store.page('task', list, paging)
  return { items: items.flatMap(({ state }) => entryOfTask(state, period)), cursor }
}

/** Those that are not closed: no clock runs in a closed one. Read from keys alone, a thousand in one Query. */
async function openIncidentIds(store: Store): Promise<string[]> {
  const found: string[] = []
  const list = { table: 'governance', index: 'gsi3', partition: lists.incidentFigures } as const
  for await (const keys of store.sortKeys(list)) {
    const open = keys.filter((key) => !incidentFactsOf(key).isClosed)
    found.push(...open.map((key) => placeOfIncident(key).id))
  }
  return found
}

/**
 * For those who see an incident's details; mine are those whose report it falls to me to send. Whoever only reported it
 * sees no clock. A controller's delegates need not be among the units in the key, so the open incidents are looked at.
 */
const incidentClocks = whole(async ({ store, actor, period, now, mine }, grant) => {
  const sending = findGrant(actor, 'incident:send')
  const isLeftOut = grant.scope === 'own' || (mine && sending === undefined)
  if (isLeftOut) return []
  const incidents = await store.many('incident', await openIncidentIds(store))
  return incidents
    .filter(({ state }) => seesDetails(state, grant))
    .flatMap(({ state }) =>
      entriesOfClocks(
        state,
        period,
        now,
        (clock) => !mine || (sending !== undefined && isSenderOf(state, clock, sending)),
      ),
    )
})

/** By place, then by day: my own may lie anywhere, since whoever holds any role can be given an action. */
const actions: ReadPage = async ({ store, actor, period, mine }, grant, paging) => {
  const isOwnOnly = mine || grant.scope === 'own'
  const stretches = isOwnOnly ? everything : await readVisiblePrefixes(store, grant, undefined)
  const list = { table: 'governance', index: 'gsi1', partition: lists.actions } as const
  const { items, cursor } = await pageOfPrefixes(store, 'action', list, stretches, paging)
  const shown = items.filter(({ state }) => !isOwnOnly || state.ownerId === actor.personId)
  return { items: shown.flatMap(({ state }) => entryOfAction(state, period)), cursor }
}

/** The days on which the nightly round looks at an asset whose class runs out within the period. */
function lookDays({ from, to }: CalendarPeriod): Pick<ListQuery, 'since' | 'until'> {
  return { since: addDays(from, -reviewDaysBefore), until: `${addDays(to, 1)}${endOfDay}` }
}

/**
 * Whoever sees the whole register reads by day; others read their units' assets. A class that has run out is there as
 * the task of its new classification.
 */
const classifications: ReadPage = async ({ store, actor, period, mine }, grant, paging) => {
  if (!mine && grant.scope === 'everywhere') {
    const list: ListQuery = {
      table: 'register',
      index: 'gsi2',
      partition: lists.watch,
      ...lookDays(period),
    }
    const { items, cursor } = await store.page('information-asset', list, paging)
    return { items: items.flatMap(({ state }) => entryOfAsset(state, period)), cursor }
  }
  // An owner holds the role at a unit that the asset belongs to, so their own assets lie within their units.
  const unitIds = [...new Set(actor.standings.map(({ unitId }) => unitId))]
  const within: Grant = mine ? { scope: 'own-unit', standing: grant.standing, unitIds } : grant
  const stretches = await readVisiblePrefixes(store, within, undefined)
  const list = { table: 'register', index: 'gsi1', partition: lists.assets } as const
  const { items, cursor } = await pageOfPrefixes(store, 'information-asset', list, stretches, paging)
  const shown = items.filter(({ state }) => !mine || state.ownerId === actor.personId)
  return { items: shown.flatMap(({ state }) => entryOfAsset(state, period)), cursor }
}

const documents: ReadPage = async ({ store, actor, period, mine }, _, paging) => {
  const roles = ownRoles(actor)
  const list: ListQuery = { table: 'governance', index: 'gsi1', partition: lists.documents }
  const { items, cursor } = await store.page('document', list, paging)
  const shown = items.filter(({ state }) => !mine || roles.has(state.head.responsibleRole))
  return { items: shown.flatMap(({ state }) => entryOfDocument(state, period)), cursor }
}

/** Newest first: what still waits for a day is mostly new. */
const matters: ReadPage = async ({ store, actor, period, mine }, _, paging) => {
  const list: ListQuery = { table: 'governance', index: 'gsi1', partition: lists.matters, newestFirst: true }
  const { items, cursor } = await store.page('matter', list, paging)
  const shown = items.filter(({ state }) => !mine || state.startedBy === actor.personId)
  return { items: shown.flatMap(({ state }) => entryOfMatter(state, period)), cursor }
}

/** In the order in which a reader meets them: what is short and soon before what is long. */
export const calendarSources: readonly CalendarSource[] = [
  { name: 'starts', permission: 'calendar:read', page: starts },
  { name: 'tasks', permission: 'task:read', page: tasks },
  { name: 'incident-clocks', permission: 'incident:read', page: incidentClocks },
  { name: 'meetings', permission: 'meeting:read', page: meetings },
  { name: 'matters', permission: 'matter:read', page: matters },
  { name: 'documents', permission: 'document:read', page: documents },
  { name: 'actions', permission: 'action:read', page: actions },
  { name: 'classifications', permission: 'classification:read', page: classifications },
]
