// Calls DynamoDB and its Streams in their JSON protocol; no SDK client for Streams is installed.
import { Agent, request } from 'node:http'
import { isRecord } from '../is-record.ts'

/** Neither value is checked locally, but the protocol demands them. */
const SIGNATURE =
  'AWS4-HMAC-SHA256 Credential=local/20200101/eu-north-1/dynamodb/aws4_request, SignedHeaders=host;x-amz-date, Signature=local'

export class DynamoDbError extends Error {
  constructor(code: string, message: string) {
    super(message)
    this.name = code
  }
}

export class DynamoDbClient {
  readonly #address: URL
  readonly #agent = new Agent({ keepAlive: true })

  constructor(address: string) {
    this.#address = new URL(address)
  }

  /** One call, `DynamoDB_20120810.PutItem` for instance; a refusal is thrown with the service's error name. */
  async call(target: string, body: unknown): Promise<Record<string, unknown>> {
    const { status, text } = await this.#post(target, JSON.stringify(body))
    const parsed: unknown = JSON.parse(text || '{}')
    const answer = isRecord(parsed) ? parsed : {}
    if (status === 200) return answer
    throw new DynamoDbError(
      String(answer['__type'] ?? `Http${status}`).replace(/^.*#/, ''),
      String(answer['message'] ?? answer['Message'] ?? text),
    )
  }

  close(): void {
    this.#agent.destroy()
  }

  #post(target: string, body: string): Promise<{ status: number; text: string }> {
    return new Promise((resolve, reject) => {
      const outgoing = request(
        this.#address,
        {
          method: 'POST',
          agent: this.#agent,
          headers: {
            'content-type': 'application/x-amz-json-1.0',
            'x-amz-target': target,
            'x-amz-date': '20200101T000000Z',
            authorization: SIGNATURE,
            'content-length': Buffer.byteLength(body),
          },
        },
        (answer) => {
          const parts: Buffer[] = []
          answer.on('data', (part: Buffer) => parts.push(part))
          answer.on('end', () =>
            resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') }),
          )
          answer.on('error', reject)
        },
      )
      outgoing.on('error', reject)
      outgoing.end(body)
    })
  }
}
