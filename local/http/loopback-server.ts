// An HTTP server on 127.0.0.1 whose port is known before its part is ready to answer.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { StartRefusal } from '../start-refusal.ts'

export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>

export interface LoopbackServer {
  port: number
  address: string
  /** Sets what answers; until then every request waits. */
  answerWith(handler: RequestHandler): void
  close(): Promise<void>
}

/** Listens on the port, or on a free one when it is 0. Every answer carries the embedded cloud's own date. */
export async function listenOnLoopback(port: number, now: () => number): Promise<LoopbackServer> {
  const { promise: handlerIsSet, resolve: setHandler } = Promise.withResolvers<RequestHandler>()
  let handler: RequestHandler | undefined
  const server = createServer({ keepAliveTimeout: 60_000 }, async (request, response) => {
    // SDKs correct their signing time by this header, so it must tell the moved time.
    response.setHeader('Date', new Date(now()).toUTCString())
    try {
      await (handler ?? (await handlerIsSet))(request, response)
    } catch (cause) {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ message: cause instanceof Error ? cause.message : String(cause) }))
    }
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(
        cause.code === 'EADDRINUSE' || cause.code === 'EACCES'
          ? new StartRefusal(
              `Port ${port} on 127.0.0.1 is ${cause.code === 'EACCES' ? 'not allowed' : 'taken'}.`,
              'Choose another base port with `npm start -- --port 5600`.',
            )
          : cause,
      )
    })
    server.listen(port, '127.0.0.1', resolve)
  })
  const bound = server.address()
  const boundPort = typeof bound === 'object' && bound !== null ? bound.port : port
  return {
    port: boundPort,
    address: `http://127.0.0.1:${boundPort}`,
    answerWith: (chosen) => {
      handler = chosen
      setHandler(chosen)
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
