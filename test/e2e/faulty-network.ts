// Stands between the functions and AWS, and breaks what a test asks for. The functions know only its address.
import {
  type ClientRequest,
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http'
import { readBody } from '../../local/http/read-body.ts'

/** A call on its way: DynamoDB's and Step Functions' operation, or the path for SES. */
export interface Passing {
  operation: string
  body: string
}

export type Trouble =
  /** Answered with an error before the service hears of it. */
  | { kind: 'refuse'; status: number; error: string; more?: Record<string, unknown> }
  /** The service does it and the answer is an error all the same. */
  | { kind: 'refuse-after'; status: number; error: string }
  /** The connection breaks before the service hears of it. */
  | { kind: 'cut' }
  /** The service does it, and the connection breaks before the answer arrives. */
  | { kind: 'lose-answer' }
  /** Nothing happens, and nobody is told. */
  | { kind: 'hold' }

interface Rule {
  matches: (passing: Passing) => boolean
  trouble: Trouble
  left: number
  hit: (passing: Passing) => void
}

export interface Troubled {
  /** Resolves with the first call that is hit. */
  struck: Promise<Passing>
  end(): void
}

export const sendEmail = 'POST /v2/email/outbound-emails'

export class FaultyNetwork {
  readonly #server: Server
  readonly #address: string
  #target = ''
  readonly #rules = new Set<Rule>()
  readonly #held = new Set<ServerResponse>()

  private constructor(server: Server) {
    this.#server = server
    const bound = server.address()
    this.#address = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`
    server.on('request', (incoming: IncomingMessage, response: ServerResponse) => {
      void this.#handle(incoming, response).catch(() => response.destroy())
    })
  }

  static async start(): Promise<FaultyNetwork> {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return new FaultyNetwork(server)
  }

  /** What a function's environment holds to come this way. */
  get environment(): Record<string, string> {
    return {
      AWS_ENDPOINT_URL_DYNAMODB: this.#address,
      AWS_ENDPOINT_URL_SESV2: this.#address,
      AWS_ENDPOINT_URL_SFN: this.#address,
    }
  }

  leadTo(target: string): void {
    this.#target = target
  }

  /** Troubles the next calls that match, as many as `times`. */
  trouble(
    matches: (passing: Passing) => boolean,
    trouble: Trouble,
    times = Number.POSITIVE_INFINITY,
  ): Troubled {
    const { promise: struck, resolve: hit } = Promise.withResolvers<Passing>()
    const rule: Rule = { matches, trouble, left: times, hit }
    this.#rules.add(rule)
    return { struck, end: () => this.#rules.delete(rule) }
  }

  /** Everything passes again; what was held is let go of unanswered. */
  heal(): void {
    this.#rules.clear()
    for (const response of this.#held) response.destroy()
    this.#held.clear()
  }

  async close(): Promise<void> {
    this.heal()
    await new Promise((resolve) => {
      this.#server.close(resolve)
      this.#server.closeAllConnections()
    })
  }

  async #handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(incoming, 50_000_000)
    const target = String(incoming.headers['x-amz-target'] ?? '').split('.')[1]
    const operation = target ?? `${incoming.method} ${incoming.url}`
    const trouble = this.#troubleFor({ operation, body: body.toString('utf8') })
    switch (trouble?.kind) {
      case undefined:
        return await this.#pass(incoming, body, (answer, bytes) => {
          response.writeHead(answer.statusCode ?? 502, answer.headers)
          response.end(bytes)
        })
      case 'refuse':
        return refuse(response, trouble.status, trouble.error, trouble.more)
      case 'refuse-after':
        return await this.#pass(incoming, body, () => refuse(response, trouble.status, trouble.error))
      case 'lose-answer':
        return await this.#pass(incoming, body, () => response.destroy())
      case 'cut':
        response.destroy()
        return
      case 'hold':
        this.#held.add(response)
    }
  }

  #troubleFor(passing: Passing): Trouble | undefined {
    const rule = [...this.#rules].find(({ matches }) => matches(passing))
    if (rule === undefined) return undefined
    rule.left--
    if (rule.left <= 0) this.#rules.delete(rule)
    rule.hit(passing)
    return rule.trouble
  }

  #pass(
    incoming: IncomingMessage,
    body: Buffer,
    answerWith: (answer: IncomingMessage, bytes: Buffer) => void,
  ): Promise<void> {
    return new Promise((resolve, reject) => {
      const { method = 'POST', url = '/', headers } = incoming
      const onward: ClientRequest = request(new URL(url, this.#target), { method, headers }, (answer) => {
        readBody(answer, 50_000_000).then((bytes) => {
          answerWith(answer, bytes)
          resolve()
        }, reject)
      })
      onward.on('error', reject)
      onward.end(body)
    })
  }
}

function refuse(
  response: ServerResponse,
  status: number,
  error: string,
  more: Record<string, unknown> = {},
): void {
  const body = JSON.stringify({ __type: `com.amazonaws#${error}`, message: error, ...more })
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-errortype': error })
  response.end(body)
}
