// The control routes and pages of the embedded cloud itself; nothing here exists on AWS.
import { existsSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import * as z from 'zod'
import { BackwardMove } from '../clock/time-machine.ts'
import { answerJson } from '../http/answer-json.ts'
import { readBody } from '../http/read-body.ts'
import { type RoleAccount, RoleAccounts } from '../identity/accounts.ts'
import type { CloudStatus } from './cloud-status.ts'
import { openApiPage } from './openapi-page.ts'
import { statusPage } from './status-page.ts'

export interface CloudControls {
  status(): Promise<CloudStatus>
  now(): number
  moveClock(to: number): Promise<void>
  settle(): Promise<void>
  accounts(): RoleAccount[]
  replaceAccounts(accounts: RoleAccount[]): void
}

const Move = z.union(
  [z.strictObject({ to: z.iso.datetime({ offset: true }) }), z.strictObject({ days: z.number().positive() })],
  'Give {"to": "2027-01-31T08:00:00Z"} or {"days": 30}.',
)
const BODY_LIMIT_BYTES = 1_000_000
const DAY_MS = 86_400_000

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void

async function parsedBody<Output>(request: IncomingMessage, schema: z.ZodType<Output>): Promise<Output> {
  const text = (await readBody(request, BODY_LIMIT_BYTES)).toString('utf8')
  return schema.parse(JSON.parse(text || '{}'))
}

function answerHtml(response: ServerResponse, html: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
  response.end(html)
}

export class StatusServer {
  readonly #controls: CloudControls
  readonly #openApiFile: string | undefined
  readonly #routes: Record<string, Answer>

  constructor(controls: CloudControls, openApiFile: string | undefined) {
    this.#controls = controls
    this.#openApiFile = openApiFile
    this.#routes = {
      'GET /': async (_, response) => answerHtml(response, statusPage(await controls.status())),
      'GET /docs': (_, response) =>
        this.#openApi(response, (text) => answerHtml(response, openApiPage(JSON.parse(text)))),
      'GET /openapi.json': (_, response) =>
        this.#openApi(response, (text) => answerJson(response, 200, JSON.parse(text))),
      'GET /local/status': async (_, response) => answerJson(response, 200, await controls.status()),
      'GET /local/clock': (_, response) => this.#clock(response),
      'POST /local/clock': (request, response) => this.#move(request, response),
      'POST /local/settle': async (_, response) => {
        await controls.settle()
        this.#clock(response)
      },
      'GET /local/accounts': (_, response) => answerJson(response, 200, controls.accounts()),
      'PUT /local/accounts': async (request, response) => {
        controls.replaceAccounts(await parsedBody(request, RoleAccounts))
        answerJson(response, 200, controls.accounts())
      },
    }
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').split('?')[0]
    const route = this.#routes[`${request.method} ${path}`]
    if (!route) {
      answerJson(response, 404, {
        message: `There is nothing at ${request.method} ${path}; see GET / for the status page.`,
      })
      return
    }
    try {
      await route(request, response)
    } catch (cause) {
      if (!isCallersFault(cause)) throw cause
      answerJson(response, 400, {
        message: cause instanceof z.ZodError ? z.prettifyError(cause) : cause.message,
      })
    }
  }

  #clock(response: ServerResponse): void {
    answerJson(response, 200, { now: new Date(this.#controls.now()).toISOString() })
  }

  async #move(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const move = await parsedBody(request, Move)
    await this.#controls.moveClock(
      'to' in move ? Date.parse(move.to) : this.#controls.now() + move.days * DAY_MS,
    )
    this.#clock(response)
  }

  #openApi(response: ServerResponse, answer: (text: string) => void): void {
    if (this.#openApiFile !== undefined && existsSync(this.#openApiFile)) {
      answer(readFileSync(this.#openApiFile, 'utf8'))
    } else {
      answerJson(response, 404, { message: 'There is no docs/openapi.json yet; run `npm run docs`.' })
    }
  }
}

const isCallersFault = (cause: unknown): cause is Error =>
  cause instanceof z.ZodError || cause instanceof SyntaxError || cause instanceof BackwardMove
