// Passes DynamoDB calls on to the database and says when one may have written.
import {
  Agent,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type ServerResponse,
} from 'node:http'
import { readBody } from '../http/read-body.ts'

const READS = new Set(
  ['BatchGetItem', 'GetItem', 'Query', 'Scan', 'TransactGetItems', 'DescribeTable', 'ListTables'].map(
    (operation) => `DynamoDB_20120810.${operation}`,
  ),
)

/** DynamoDB's own limit is 16 MB a request. */
const REQUEST_LIMIT_BYTES = 17 * 1024 * 1024

const passedOn = ({ host: _host, connection: _connection, ...rest }: IncomingHttpHeaders) => rest

/** The SDK's application id, which is set to the name of the function; empty for any other caller. */
const callerOf = (headers: IncomingHttpHeaders): string =>
  /(?:^| )app\/(\S+)/.exec(headers['user-agent'] ?? '')?.[1] ?? ''

export class DynamoDbFront {
  readonly #address: URL
  readonly #agent = new Agent({ keepAlive: true })
  readonly #onWrite: () => void
  readonly #requests = new Map<string, Record<string, number>>()

  constructor(address: string, onWrite: () => void) {
    this.#address = new URL(address)
    this.#onWrite = onWrite
  }

  static answers(target: string): boolean {
    return target.startsWith('DynamoDB_20120810.') || target.startsWith('DynamoDBStreams_20120810.')
  }

  /** How often each caller called each operation, so that a benchmark can count a route's requests. */
  requests(): Record<string, Record<string, number>> {
    return Object.fromEntries([...this.#requests].map(([caller, counts]) => [caller, { ...counts }]))
  }

  async handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = String(incoming.headers['x-amz-target'])
    const operation = target.split('.')[1] ?? target
    this.#count(callerOf(incoming.headers), operation)
    const body = await readBody(incoming, REQUEST_LIMIT_BYTES)
    const answer = await this.#pass(passedOn(incoming.headers), body)
    // Before the caller hears of it, so that whoever settles after the call finds the stream busy.
    if (!READS.has(target)) this.#onWrite()
    const {
      date: _date,
      'transfer-encoding': _encoding,
      connection: _connection,
      ...headers
    } = answer.headers
    response.writeHead(answer.status, { ...headers, 'content-length': answer.body.length })
    response.end(answer.body)
  }

  close(): void {
    this.#agent.destroy()
  }

  #count(caller: string, operation: string): void {
    const counts = this.#requests.get(caller) ?? {}
    counts[operation] = (counts[operation] ?? 0) + 1
    this.#requests.set(caller, counts)
  }

  #pass(
    headers: IncomingHttpHeaders,
    body: Buffer,
  ): Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }> {
    return new Promise((resolve, reject) => {
      const options = {
        method: 'POST',
        agent: this.#agent,
        headers: { ...headers, 'content-length': body.length },
      }
      const outgoing = request(this.#address, options, (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 500, headers: answer.headers, body: Buffer.concat(parts) }),
        )
        answer.on('error', reject)
      })
      outgoing.on('error', reject)
      outgoing.end(body)
    })
  }
}
