// Every night: seals the audit chains that moved the day before, and mails the seal's hash to the security chief.
import { systemStamp } from '../domain/actor.ts'
import type { AuditSeal } from '../domain/audit/audit-seal.ts'
import { makeSeal } from '../domain/audit/audit-seal.ts'
import type { AuditSealRecord } from '../domain/audit/audit-seal-record.ts'
import { addDays, type CalendarDay } from '../domain/calendar/calendar-day.ts'
import type { Decision } from '../domain/decision.ts'
import { mailTo } from '../domain/matter/advance.ts'
import type { Moment } from '../domain/moment.ts'
import { currentMoment } from '../runtime/clock.ts'
import { Environment, readEnvironment, TableNames } from '../runtime/environment.ts'
import { log } from '../runtime/log.ts'
import { openAuditReader } from '../store/audit-reader.ts'
import { lists } from '../store/lists.ts'
import { idsOfRoleHolders } from '../store/role-holders.ts'
import { openSealStore } from '../store/seal-store.ts'
import { openStore } from '../store/store.ts'
import { connectTables } from '../store/tables.ts'

const environment = readEnvironment(TableNames.extend(Environment.pick({ SEAL_BUCKET_NAME: true }).shape))
const tables = connectTables(environment)
const store = openStore(tables)
const trail = openAuditReader(tables)
const seals = openSealStore(environment.SEAL_BUCKET_NAME)

/** Chains that move only because a day was sealed; a day with nothing else is quiet. */
const ownChains = 'audit-seal:'

/** The record of a seal, and a mail about it unless the day was quiet. */
function recordSeal(seal: AuditSeal, recipientIds: readonly string[], now: string): Decision {
  const { day, hash } = seal
  const headCount = seal.heads.length
  const isQuiet = seal.heads.every(({ chain }) => chain.startsWith(ownChains))
  return {
    at: now,
    actor: systemStamp,
    changes: [
      { after: { kind: 'audit-seal', day, headCount, sealHash: hash }, action: 'audit-seal.written' },
    ],
    effects: isQuiet
      ? []
      : mailTo(recipientIds, { template: 'audit-sealed', day, headCount, sealHash: hash }),
  }
}

/** Makes and writes a day's seal; when another run was first, theirs counts. */
async function sealDay(
  day: CalendarDay,
  previousHash: string | undefined,
  moment: Moment,
): Promise<AuditSeal> {
  const previous = previousHash === undefined ? undefined : { hash: previousHash }
  const made = makeSeal({ day, sealedAt: moment.now, heads: await trail.headsMovedOn(day), previous })
  const isOurs = await seals.writeOnce(made)
  const seal = isOurs ? made : await seals.find(day)
  if (seal === undefined) throw new Error(`The seal of ${day} exists and cannot be read`)
  return seal
}

/** The record of the newest seal. A seal that was written but not recorded is found when its day is sealed again. */
async function lastRecord(): Promise<AuditSealRecord | undefined> {
  const query = { table: 'governance', partition: lists.auditSeals, newestFirst: true } as const
  const { items } = await store.page('audit-seal', query, { limit: 1, cursor: undefined })
  return items[0]?.state
}

/** Seals every day since the last sealed one, through yesterday; the first run seals yesterday. */
export async function handler(): Promise<{ sealed: string[] }> {
  const moment = currentMoment()
  const yesterday = addDays(moment.today, -1)
  const last = await lastRecord()
  let previousHash = last?.sealHash
  const sealed: string[] = []
  for (let day = last ? addDays(last.day, 1) : yesterday; day <= yesterday; day = addDays(day, 1)) {
    const seal = await sealDay(day, previousHash, moment)
    const recipientIds = await idsOfRoleHolders(store, ['security-chief'], moment.today)
    await store.commit(recordSeal(seal, recipientIds, moment.now))
    previousHash = seal.hash
    sealed.push(day)
  }
  log.info('audit sealed', { days: sealed.length })
  return { sealed }
}
