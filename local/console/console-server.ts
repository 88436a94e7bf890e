// Serves the console's built files as CloudFront does: with its headers, and its first page for every address of a page.
import { createReadStream, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { consoleHeaders } from '../../infra/console-headers.ts'
import type { Addresses } from '../addresses.ts'
import { answerJson } from '../http/answer-json.ts'
import type { SignInClient } from '../status/cloud-status.ts'

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

export interface ConsoleServerOptions {
  /** The built files. */
  folder: string
  addresses: Addresses
  client: SignInClient
  municipality: string
}

export class ConsoleServer {
  readonly #options: ConsoleServerOptions
  readonly #headers: Record<string, string>

  constructor(options: ConsoleServerOptions) {
    this.#options = options
    const { api, identity, s3 } = options.addresses
    this.#headers = consoleHeaders({ connectTo: [api, identity, s3] })
  }

  handle(request: IncomingMessage, response: ServerResponse): void {
    for (const [name, value] of Object.entries(this.#headers)) response.setHeader(name, value)
    const { pathname } = new URL(request.url ?? '/', this.#options.addresses.console)
    if (request.method !== 'GET' && request.method !== 'HEAD')
      answerJson(response, 405, { message: 'The console is only read.' })
    else if (pathname === '/config.json') this.#settings(response)
    else this.#file(pathname, response)
  }

  #file(pathname: string, response: ServerResponse): void {
    const asked = this.#fileAt(pathname)
    // What is named by its content never changes; a page's address has no file and gets the first page.
    const isNamedByContent = asked !== undefined && pathname.startsWith('/assets/')
    const file = asked ?? join(this.#options.folder, 'index.html')
    response.writeHead(200, {
      'content-type': mediaTypes[extname(file)] ?? 'application/octet-stream',
      'cache-control': isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache',
    })
    createReadStream(file).pipe(response)
  }

  #fileAt(pathname: string): string | undefined {
    const file = join(this.#options.folder, normalize(decodeURIComponent(pathname)))
    const isWithin = file.startsWith(`${this.#options.folder}/`)
    return isWithin && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined
  }

  #settings(response: ServerResponse): void {
    const { addresses, client, municipality } = this.#options
    answerJson(response, 200, {
      apiUrl: addresses.api,
      issuer: client.issuer,
      clientId: client.clientId,
      signOutUrl: `${addresses.identity}/logout`,
      municipality,
    })
  }
}
