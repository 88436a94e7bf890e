// The worker thread's entry: loads a function's bundle and answers invocations as Lambda's Node.js runtime does.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { installVirtualDate } from '../clock/virtual-date.ts'
import { isRecord } from '../is-record.ts'
import type { InvokeMessage, WorkerMessage, WorkerSetup } from './worker-messages.ts'

type Handler = (event: unknown, context: Record<string, unknown>) => unknown

const setup: WorkerSetup = workerData
installVirtualDate(setup.offset)

const tell = (message: WorkerMessage) => parentPort?.postMessage(message)

function failure(cause: unknown, fallback: string) {
  if (!(cause instanceof Error)) return { errorType: fallback, errorMessage: String(cause), trace: [] }
  return { errorType: cause.name, errorMessage: cause.message, trace: (cause.stack ?? '').split('\n') }
}

async function loadHandler(): Promise<Handler> {
  const dot = setup.handler.lastIndexOf('.')
  const [file, exportName] = [setup.handler.slice(0, dot), setup.handler.slice(dot + 1)]
  const path = ['.mjs', '.js', '.cjs'].map((ending) => join(setup.folder, file + ending)).find(existsSync)
  if (!path) {
    const error = new Error(`Cannot find module '${file}'`)
    error.name = 'Runtime.ImportModuleError'
    throw error
  }
  const loaded: unknown = await import(pathToFileURL(path).href)
  const fromDefault =
    isRecord(loaded) && isRecord(loaded['default']) ? loaded['default'][exportName] : undefined
  const handler = (isNamespace(loaded) ? loaded[exportName] : undefined) ?? fromDefault
  if (!isHandler(handler)) {
    const error = new Error(`${setup.handler} is undefined or not exported`)
    error.name = 'Runtime.HandlerNotFound'
    throw error
  }
  return handler
}

const isNamespace = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
const isHandler = (value: unknown): value is Handler => typeof value === 'function'

function contextOf({ requestId, remainingMs }: InvokeMessage): Record<string, unknown> {
  const deadline = performance.now() + remainingMs
  return {
    awsRequestId: requestId,
    callbackWaitsForEmptyEventLoop: true,
    functionName: setup.functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: setup.functionArn,
    logGroupName: `/aws/lambda/${setup.functionName}`,
    logStreamName: 'local',
    memoryLimitInMB: String(setup.memoryMegabytes),
    getRemainingTimeInMillis: () => Math.max(0, Math.round(deadline - performance.now())),
  }
}

async function answer(handler: Handler, message: InvokeMessage): Promise<void> {
  const { requestId, event } = message
  try {
    const result = await handler(JSON.parse(event), contextOf(message))
    tell({ kind: 'result', requestId, payload: JSON.stringify(result ?? null) })
  } catch (cause) {
    const error = failure(cause, 'Error')
    console.error(JSON.stringify({ ...error, requestId }))
    tell({ kind: 'error', requestId, error })
  }
}

try {
  const handler = await loadHandler()
  parentPort?.on('message', (message: InvokeMessage) => answer(handler, message))
  tell({ kind: 'ready' })
} catch (cause) {
  tell({ kind: 'init-error', error: failure(cause, 'Runtime.UserCodeSyntaxError') })
}
