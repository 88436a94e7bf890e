// The tables of the runner, and how the database is set to keep them.
import type { DatabaseSync } from 'node:sqlite'

/**
 * Creates what is missing. With a write-ahead log and synchronous NORMAL a committed transaction is in the hands of the
 * operating system: it survives `kill -9` of this process, which is what the embedded cloud promises. FULL would also
 * survive a power loss, at a disk flush for every state of every execution.
 */
export function prepareDatabase(database: DatabaseSync): void {
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    CREATE TABLE IF NOT EXISTS sfn_machines (
      arn TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      definition TEXT NOT NULL,
      role_arn TEXT NOT NULL,
      status TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      updated_at INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE IF NOT EXISTS sfn_definitions (
      hash TEXT PRIMARY KEY,
      definition TEXT NOT NULL
    ) STRICT;
    CREATE TABLE IF NOT EXISTS sfn_executions (
      sequence INTEGER PRIMARY KEY,
      arn TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      machine_arn TEXT NOT NULL,
      machine_name TEXT NOT NULL,
      role_arn TEXT NOT NULL,
      definition_hash TEXT NOT NULL,
      status TEXT NOT NULL,
      input TEXT NOT NULL,
      output TEXT,
      error TEXT,
      cause TEXT,
      started_at INTEGER NOT NULL,
      stopped_at INTEGER,
      deadline INTEGER NOT NULL,
      parent_arn TEXT,
      parent_frame INTEGER
    ) STRICT;
    CREATE INDEX IF NOT EXISTS sfn_executions_by_machine ON sfn_executions (machine_arn, started_at, sequence);
    CREATE INDEX IF NOT EXISTS sfn_executions_by_deadline ON sfn_executions (deadline) WHERE status = 'RUNNING';
    CREATE TABLE IF NOT EXISTS sfn_frames (
      execution_arn TEXT NOT NULL,
      id INTEGER NOT NULL,
      snapshot TEXT NOT NULL,
      due INTEGER,
      PRIMARY KEY (execution_arn, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS sfn_frames_by_due ON sfn_frames (due) WHERE due IS NOT NULL;
    CREATE TABLE IF NOT EXISTS sfn_tokens (
      token TEXT PRIMARY KEY,
      execution_arn TEXT NOT NULL,
      frame_id INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS sfn_history (
      execution_arn TEXT NOT NULL,
      id INTEGER NOT NULL,
      event TEXT NOT NULL,
      PRIMARY KEY (execution_arn, id)
    ) STRICT, WITHOUT ROWID;
  `)
}
