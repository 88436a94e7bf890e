// The operations that answer a task by its token.
import * as z from 'zod'
import type { Engine } from '../execution/engine.ts'
import { type Json, parseJson, payloadLimitBytes } from '../json.ts'
import { type Operation, operation } from './operation.ts'
import { ServiceError } from './service-error.ts'
import { isTaskToken } from './task-token.ts'

export function taskOperations(engine: Engine): Record<string, Operation> {
  return {
    SendTaskSuccess: operation(
      z.strictObject({ taskToken: z.string(), output: z.string() }),
      async ({ taskToken, output }) => {
        checkToken(taskToken)
        await engine.answer(taskToken, { output: readOutput(output) })
        return {}
      },
    ),
    SendTaskFailure: operation(
      z.strictObject({
        taskToken: z.string(),
        error: z.string().max(256).optional(),
        cause: z.string().max(32_768).optional(),
      }),
      async ({ taskToken, error, cause }) => {
        checkToken(taskToken)
        // A failure without a name can still be caught: States.TaskFailed stands for any.
        await engine.answer(taskToken, { error: error ?? 'States.TaskFailed', cause })
        return {}
      },
    ),
    SendTaskHeartbeat: operation(z.strictObject({ taskToken: z.string() }), async ({ taskToken }) => {
      checkToken(taskToken)
      await engine.heartbeat(taskToken)
      return {}
    }),
  }
}

function checkToken(token: string): void {
  if (!isTaskToken(token)) throw new ServiceError('InvalidToken', `Invalid Token: 'Invalid token'`)
}

function readOutput(text: string): Json {
  if (Buffer.byteLength(text, 'utf8') > payloadLimitBytes) {
    throw new ServiceError('InvalidOutput', `Invalid Output: larger than ${payloadLimitBytes} bytes`)
  }
  try {
    return parseJson(text)
  } catch {
    throw new ServiceError('InvalidOutput', 'Invalid Output: not JSON')
  }
}
