// What the pool and a worker thread say to each other.
import * as z from 'zod'

export interface WorkerSetup {
  offset: SharedArrayBuffer
  folder: string
  handler: string
  functionName: string
  functionArn: string
  memoryMegabytes: number
}

/** To the worker: one invocation. */
export interface InvokeMessage {
  requestId: string
  event: string
  remainingMs: number
}

const Failure = z.object({
  errorType: z.string(),
  errorMessage: z.string(),
  trace: z.array(z.string()),
})

/** From the worker. */
export const WorkerMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('init-error'), error: Failure }),
  z.object({ kind: z.literal('result'), requestId: z.string(), payload: z.string() }),
  z.object({ kind: z.literal('error'), requestId: z.string(), error: Failure }),
])
export type WorkerMessage = z.infer<typeof WorkerMessage>
