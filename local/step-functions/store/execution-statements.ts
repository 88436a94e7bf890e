// Every SQL statement about executions, prepared once.
import type { DatabaseSync } from 'node:sqlite'

const record = `e.sequence, e.arn, e.name, e.machine_arn AS machineArn, e.machine_name AS machineName,
  e.role_arn AS roleArn, d.definition, e.status, e.input, e.output, e.error, e.cause, e.started_at AS startedAt,
  e.stopped_at AS stoppedAt, e.deadline, e.parent_arn AS parentArn, e.parent_frame AS parentFrame
  FROM sfn_executions e JOIN sfn_definitions d ON d.hash = e.definition_hash`

export function prepareStatements(database: DatabaseSync) {
  return {
    putDefinition: database.prepare('INSERT OR IGNORE INTO sfn_definitions (hash, definition) VALUES (?, ?)'),
    addExecution: database.prepare(
      `INSERT INTO sfn_executions (arn, name, machine_arn, machine_name, role_arn, definition_hash, status, input,
         started_at, deadline, parent_arn, parent_frame)
       VALUES (?, ?, ?, ?, ?, ?, 'RUNNING', ?, ?, ?, ?, ?)`,
    ),
    end: database.prepare(
      'UPDATE sfn_executions SET status = ?, output = ?, error = ?, cause = ?, stopped_at = ? WHERE arn = ?',
    ),
    execution: database.prepare(`SELECT ${record} WHERE e.arn = ?`),
    executionsOfMachine: database.prepare(
      `SELECT ${record} WHERE e.machine_arn = ? AND (? IS NULL OR e.status = ?)
       ORDER BY e.started_at DESC, e.sequence DESC LIMIT ? OFFSET ?`,
    ),
    running: database.prepare(`SELECT ${record} WHERE e.status = 'RUNNING' ORDER BY e.sequence`),
    runningCount: database.prepare(
      `SELECT count(*) AS count FROM sfn_executions WHERE machine_arn = ? AND status = 'RUNNING'`,
    ),
    putFrame: database.prepare(
      'INSERT OR REPLACE INTO sfn_frames (execution_arn, id, snapshot, due) VALUES (?, ?, ?, ?)',
    ),
    removeFrame: database.prepare('DELETE FROM sfn_frames WHERE execution_arn = ? AND id = ?'),
    frames: database.prepare('SELECT snapshot FROM sfn_frames WHERE execution_arn = ? ORDER BY id'),
    openToken: database.prepare('INSERT INTO sfn_tokens (token, execution_arn, frame_id) VALUES (?, ?, ?)'),
    token: database.prepare(
      'SELECT execution_arn AS executionArn, frame_id AS frameId FROM sfn_tokens WHERE token = ?',
    ),
    addEvent: database.prepare('INSERT INTO sfn_history (execution_arn, id, event) VALUES (?, ?, ?)'),
    history: database.prepare(
      'SELECT event FROM sfn_history WHERE execution_arn = ? ORDER BY id LIMIT ? OFFSET ?',
    ),
    historyReversed: database.prepare(
      'SELECT event FROM sfn_history WHERE execution_arn = ? ORDER BY id DESC LIMIT ? OFFSET ?',
    ),
    lastEventId: database.prepare(
      'SELECT coalesce(max(id), 0) AS count FROM sfn_history WHERE execution_arn = ?',
    ),
    nextDue: database.prepare(
      `SELECT min(due) AS due FROM (
         SELECT min(due) AS due FROM sfn_frames WHERE due IS NOT NULL
         UNION ALL SELECT min(deadline) FROM sfn_executions WHERE status = 'RUNNING')`,
    ),
    dueAt: database.prepare(
      `SELECT executionArn, frameId FROM (
         SELECT due, execution_arn AS executionArn, id AS frameId FROM sfn_frames
           WHERE due IS NOT NULL AND due <= ?
         UNION ALL SELECT deadline, arn, NULL FROM sfn_executions WHERE status = 'RUNNING' AND deadline <= ?)
       ORDER BY due`,
    ),
  }
}
