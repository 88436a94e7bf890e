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

export class DynamoDbFront {
  readonly #address: URL
  readonly #agent = new Agent({ keepAlive: true })
  readonly #onWrite: () => void
  readonly #requests = new Map<string, number>()

  constructor(address: string, onWrite: () => void) {
    this.#address = new URL(address)
    this.#onWrite = onWrite
  }

  static answers(target: string): boolean {
    return target.startsWith('DynamoDB_20120810.') || target.startsWith('DynamoDBStreams_20120810.')
  }

  /** How often each operation was called, so that a benchmark can count a route's requests. */
  requests(): Record<string, number> {
    return Object.fromEntries(this.#requests)
  }

  async handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = String(incoming.headers['x-amz-target'])
    const operation = target.split('.')[1] ?? target
    this.#requests.set(operation, (this.#requests.get(operation) ?? 0) + 1)
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
