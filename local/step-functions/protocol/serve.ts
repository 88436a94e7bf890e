// The AWS JSON 1.0 protocol over HTTP: the operation is named in a header, request and answer are JSON.
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { ServiceError } from './service-error.ts'

const targetPrefix = 'AWSStepFunctions.'

// "Maximum API request size: 1 MB, including header and body."
const largestRequestBytes = 1024 * 1024

/** Answers one request; errors of the caller are 400 with `{ __type, message }`, faults of the runner 500. */
export async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  call: (operation: string, body: unknown) => Promise<unknown>,
  log: (line: string) => void,
): Promise<void> {
  try {
    const target = request.headers['x-amz-target']
    if (typeof target !== 'string' || !target.startsWith(targetPrefix)) {
      throw new ServiceError(
        'UnknownOperationException',
        `The header X-Amz-Target must name ${targetPrefix}<Operation>`,
      )
    }
    const body = await readBody(request)
    reply(response, 200, await call(target.slice(targetPrefix.length), body))
  } catch (error) {
    if (error instanceof ServiceError) {
      reply(response, 400, { __type: error.code, message: error.message })
      return
    }
    log(`step-functions: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    reply(response, 500, { __type: 'InternalServerError', message: 'The runner failed; its log says why.' })
  }
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > largestRequestBytes)
      throw new ServiceError('ValidationException', 'The request is larger than 1 MB')
    chunks.push(bytes)
  }
  const text = Buffer.concat(chunks).toString('utf8')
  try {
    return text === '' ? {} : JSON.parse(text)
  } catch {
    throw new ServiceError('SerializationException', 'The request is not JSON')
  }
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    'content-type': 'application/x-amz-json-1.0',
    'x-amzn-requestid': randomUUID(),
  })
  response.end(JSON.stringify(body))
}
