// Every night: seals the audit chains that moved the day before, and mails the seal's hash to the security chief.
import { systemStamp } from '../domain/actor.ts'
import type { AuditSeal } from '../domain/audit/audit-seal.ts'
import { makeSeal } from '../domain/audit/audit-seal.ts'
import { addDays, CalendarDay } from '../domain/calendar/calendar-day.ts'
import type { Decision } from '../domain/decision.ts'
import { mailTo } from '../domain/matter/advance.ts'
import type { Moment } from '../runtime/clock.ts'
import { currentMoment } from '../runtime/clock.ts'
import { Environment, readEnvironment, TableNames } from '../runtime/environment.ts'
import { log } from '../runtime/log.ts'
import { openAuditReader } from '../store/audit-reader.ts'
import { idsOfRoleHolders } from '../store/role-holders.ts'
import { openSealStore } from '../store/seal-store.ts'
import { openStore } from '../store/store.ts'
import { connectTables } from '../store/tables.ts'

const environment = readEnvironment(TableNames.extend(Environment.pick({ SEAL_BUCKET_NAME: true }).shape))
const tables = connectTables(environment)
const store = openStore(tables)
const trail = openAuditReader(tables)
const seals = openSealStore(environment.SEAL_BUCKET_NAME)

function sealRecorded(seal: AuditSeal, recipientIds: readonly string[], now: string): Decision {
  const { day, hash } = seal
  const headCount = seal.heads.length
  return {
    at: now,
    actor: systemStamp,
    changes: [
      { after: { kind: 'audit-seal', day, headCount, sealHash: hash }, action: 'audit-seal.written' },
    ],
    effects: mailTo(recipientIds, { template: 'audit-sealed', day, headCount, sealHash: hash }),
  }
}

/** The seal is written first: a repeat after a crash finds it, and records the one that is there. */
async function sealDay(
  day: CalendarDay,
  previous: AuditSeal | undefined,
  moment: Moment,
): Promise<AuditSeal> {
  const made = makeSeal({ day, sealedAt: moment.now, heads: await trail.headsMovedOn(day), previous })
  const isOurs = await seals.writeOnce(made)
  const seal = isOurs ? made : ((await seals.find(day)) ?? made)
  if ((await store.find('audit-seal', day)) === undefined) {
    await store.commit(
      sealRecorded(seal, await idsOfRoleHolders(store, ['security-chief'], moment.today), moment.now),
    )
  }
  return seal
}

/** Seals every day since the last sealed one, through yesterday; the first run seals yesterday. */
export async function handler(): Promise<{ sealed: string[] }> {
  const moment = currentMoment()
  const yesterday = addDays(moment.today, -1)
  const lastSealed = (await seals.days()).at(-1)
  let previous = lastSealed === undefined ? undefined : await seals.find(lastSealed)
  // The last one again: its record may be missing after a crash.
  let day = lastSealed === undefined ? yesterday : CalendarDay.parse(lastSealed)
  const sealed: string[] = []
  for (; day <= yesterday; day = addDays(day, 1)) {
    const isRepeat = day === lastSealed
    previous = await sealDay(day, isRepeat ? undefined : previous, moment)
    if (!isRepeat) sealed.push(day)
  }
  log.info('audit sealed', { days: sealed.length })
  return { sealed }
}
