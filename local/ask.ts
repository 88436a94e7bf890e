// `npm run ask -- ACCOUNT METHOD PATH [JSON or @FILE]`: one call of the API of a running `npm start`, signed in as a role account.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { DEFAULT_BASE_PORT } from './addresses.ts'
import { ApiClient } from './client/api-client.ts'
import { SignIns } from './client/sign-ins.ts'
import { StartRefusal } from './start-refusal.ts'

const Running = z.object({
  addresses: z.object({ api: z.url() }),
  clients: z.tuple(
    [
      z.object({
        clientId: z.string(),
        issuer: z.url(),
        callbackUrls: z.array(z.string()),
        logoutUrls: z.array(z.string()),
        scopes: z.array(z.string()),
      }),
    ],
    z.unknown(),
  ),
})

async function findCloud(statusPort: number): Promise<z.infer<typeof Running>> {
  try {
    const answer = await fetch(`http://127.0.0.1:${statusPort}/local/status`)
    return Running.parse(await answer.json())
  } catch {
    throw new StartRefusal(
      `Nothing answers at the status port ${statusPort}.`,
      'Run `npm start` in another window, or give its base port with --port.',
    )
  }
}

function readBody(text: string | undefined): unknown {
  if (text === undefined) return undefined
  const json = text.startsWith('@') ? readFileSync(text.slice(1), 'utf8') : text
  try {
    return JSON.parse(json)
  } catch {
    throw new StartRefusal('The body is not JSON.', "Write it in single quotes, as '{…}', or give @FILE.")
  }
}

async function ask(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string', default: String(DEFAULT_BASE_PORT) } },
  })
  const [account, method, path, body] = positionals
  if (account === undefined || method === undefined || path === undefined) {
    throw new StartRefusal('Say who asks, how and what.', 'For example: npm run ask -- iss.maja.lind GET /me')
  }
  // The status server has the port after the API's.
  const { addresses, clients } = await findCloud(Number(values.port) + 1)
  const api = new ApiClient({ address: addresses.api, signIns: new SignIns(clients[0]) })
  const answer = await api.send(method.toUpperCase(), path, { as: account, body: readBody(body) })
  const text = await answer.text()
  process.stdout.write(`${answer.status} ${answer.headers.get('etag') ?? ''}\n${indented(text)}\n`)
  if (!answer.ok) process.exitCode = 1
}

function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2)
  } catch {
    return text
  }
}

try {
  await ask()
} catch (cause) {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`)
  process.exitCode = 1
}
