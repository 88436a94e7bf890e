// The SQLite file in which the embedded cloud remembers everything that is not a table, an object or a log.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { OffsetStore } from './clock/virtual-clock.ts'
import { StartRefusal } from './start-refusal.ts'

export interface CloudDatabase {
  database: DatabaseSync
  close(): void
}

const unwritable = (stateFolder: string) =>
  new StartRefusal(
    `The state folder ${stateFolder} cannot be written.`,
    'Give another with --state, or change its permissions.',
  )

/** The lock is the operating system's, so it is gone the moment the process is, however it ended. */
function holdFolder(stateFolder: string): DatabaseSync {
  try {
    mkdirSync(stateFolder, { recursive: true })
  } catch {
    throw unwritable(stateFolder)
  }
  try {
    const lock = new DatabaseSync(join(stateFolder, 'lock.sqlite'))
    lock.exec('CREATE TABLE IF NOT EXISTS held (by INTEGER); BEGIN EXCLUSIVE')
    return lock
  } catch (cause) {
    if (!(cause instanceof Error && /locked/.test(cause.message))) throw unwritable(stateFolder)
    throw new StartRefusal(
      `An embedded cloud already runs on ${stateFolder}.`,
      'Stop it first, or give another folder with --state.',
    )
  }
}

/** Throws while another process runs on the folder; to be asked before anything in it is emptied or replaced. */
export function assertFolderIsFree(stateFolder: string): void {
  holdFolder(stateFolder).close()
}

/** Opens `cloud.sqlite` and takes the state folder for this process alone. */
export function openCloudDatabase(stateFolder: string): CloudDatabase {
  const lock = holdFolder(stateFolder)
  const database = new DatabaseSync(join(stateFolder, 'cloud.sqlite'))
  // WAL with NORMAL survives the death of the process; only a power cut could cost the last moment.
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    PRAGMA busy_timeout = 2000;
    CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  `)
  return {
    database,
    close: () => {
      database.close()
      lock.close()
    },
  }
}

export function readSetting(database: DatabaseSync, name: string): string | undefined {
  const value = database.prepare('SELECT value FROM setting WHERE name = ?').get(name)?.['value']
  return typeof value === 'string' ? value : undefined
}

export function writeSetting(database: DatabaseSync, name: string, value: string): void {
  database.prepare('INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)').run(name, value)
}

/** Runs statements as one: all are kept, or none. */
export function inTransaction<Result>(database: DatabaseSync, work: () => Result): Result {
  if (database.isTransaction) return work()
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    database.exec('COMMIT')
    return result
  } catch (cause) {
    database.exec('ROLLBACK')
    throw cause
  }
}

/** The clock's offset as a setting. */
const OFFSET = 'clock-offset-ms'

/** @param firstOffsetMs the offset of a database that has none yet */
export function offsetIn(database: DatabaseSync, firstOffsetMs = 0): OffsetStore {
  if (readSetting(database, OFFSET) === undefined) writeSetting(database, OFFSET, String(firstOffsetMs))
  return {
    read: () => Number(readSetting(database, OFFSET) ?? 0),
    write: (offsetMs) => writeSetting(database, OFFSET, String(offsetMs)),
  }
}
