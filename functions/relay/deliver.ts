// Carries one outbox row out: starts an execution, answers a waiting machine, or sends a mail. A repeat changes nothing.
import {
  ExecutionAlreadyExists,
  InvalidToken,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from '@aws-sdk/client-sfn'
import type { MailSettings } from '../mail/send-mail.ts'
import { sendMail } from '../mail/send-mail.ts'
import { Environment, readEnvironment, TableNames } from '../runtime/environment.ts'
import { log } from '../runtime/log.ts'
import { openOutbox } from '../store/outbox.ts'
import { type OutboxRow, spreadOut } from '../store/outbox-row.ts'
import { readRecipient } from '../store/recipient.ts'
import { connectTables } from '../store/tables.ts'

const environment = readEnvironment(
  TableNames.extend(
    Environment.pick({
      STATE_MACHINE_ARNS: true,
      MAIL_SENDER: true,
      MAIL_CONFIGURATION_SET: true,
      CONSOLE_URL: true,
      MUNICIPALITY: true,
    }).shape,
  ),
)
const rowsAtOnce = 25
const tables = connectTables(environment)
const stepFunctions = new SFNClient({})
export const outbox = openOutbox(tables)

const mailSettings: MailSettings = {
  sender: environment.MAIL_SENDER,
  configurationSet: environment.MAIL_CONFIGURATION_SET,
  consoleUrl: environment.CONSOLE_URL,
  municipality: environment.MUNICIPALITY,
}

/** Delivers the row, or throws so that it is tried again. */
export async function deliver(row: OutboxRow, now: string): Promise<void> {
  if (row.deliveredAt !== undefined) return
  switch (row.effect.kind) {
    case 'start-execution':
      await startExecution(row.id, row.effect.machine, row.effect.input)
      break
    case 'answer-task':
      await answerTask(row.id, row.effect.token, row.effect.output)
      break
    case 'send-mail':
      if (!(await sendOnce(row, row.effect, now))) return
      break
    case 'spread-mail':
      await spread(row, row.effect)
      break
    default:
      row.effect satisfies never
  }
  await outbox.markDelivered(row.id, now)
}

/** The row's id is the execution's name, so the second start finds the first. */
async function startExecution(id: string, machine: string, input: Record<string, unknown>): Promise<void> {
  const stateMachineArn = environment.STATE_MACHINE_ARNS[machine]
  if (stateMachineArn === undefined) throw new RangeError(`No state machine is called ${machine}`)
  try {
    await stepFunctions.send(
      new StartExecutionCommand({ stateMachineArn, name: id, input: JSON.stringify(input) }),
    )
  } catch (error) {
    if (!(error instanceof ExecutionAlreadyExists)) throw error
  }
}

/** Makes a row for each recipient, some at a time; each comes back through the stream and is sent by itself. */
async function spread(
  row: OutboxRow,
  effect: Extract<OutboxRow['effect'], { kind: 'spread-mail' }>,
): Promise<void> {
  const rows = spreadOut(row.id, effect)
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    await Promise.all(
      rows.slice(at, at + rowsAtOnce).map((mail) => outbox.add(mail.id, mail.effect, row.createdAt)),
    )
  }
}

/** A machine that no longer waits has been answered before, has asked anew with another token, or has ended. */
async function answerTask(id: string, taskToken: string, output: Record<string, unknown>): Promise<void> {
  try {
    await stepFunctions.send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(output) }))
  } catch (error) {
    const nobodyWaits =
      error instanceof TaskDoesNotExist || error instanceof TaskTimedOut || error instanceof InvalidToken
    if (!nobodyWaits) throw error
    log.warn('no machine waits for this answer', { outboxId: id, error: error.name })
  }
}

/**
 * Claims, then sends. If the process dies in between, the claim stands: SES's own "Email Sent" event marks the row,
 * and only when no such event has come before the claim lapses is the mail sent again.
 * @returns false when another delivery has the mail in hand
 */
async function sendOnce(
  row: OutboxRow,
  { recipientId, message }: Extract<OutboxRow['effect'], { kind: 'send-mail' }>,
  now: string,
): Promise<boolean> {
  const recipient = await readRecipient(tables, recipientId)
  if (recipient === undefined) {
    log.warn('the recipient is no longer in the register', { outboxId: row.id })
    return true
  }
  if (!(await outbox.claim(row.id, now))) return false
  try {
    await sendMail(message, recipient, {
      outboxId: row.id,
      createdAt: row.createdAt,
      settings: mailSettings,
    })
    return true
  } catch (error) {
    if (wasNotTaken(error)) await outbox.release(row.id)
    throw error
  }
}

/** SES refused the request as it was: no mail left. A fault of its own, or silence, may have come after it took the mail. */
function wasNotTaken(error: unknown): boolean {
  if (!(error instanceof Error) || !('$metadata' in error)) return false
  const { $metadata: metadata } = error
  const status = typeof metadata === 'object' && metadata !== null && 'httpStatusCode' in metadata
  return status && Number(metadata.httpStatusCode) >= 400 && Number(metadata.httpStatusCode) < 500
}
