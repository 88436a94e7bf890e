// Opens the servers of one embedded cloud before its parts exist, for the templates name their addresses.
import { type Addresses, SERVER_NAMES, type ServerName } from './addresses.ts'
import type { Ports } from './cloud-options.ts'
import { type LoopbackServer, listenOnLoopback } from './http/loopback-server.ts'

export interface CloudServers {
  servers: Record<ServerName, LoopbackServer>
  ports: Record<ServerName, number>
  addresses: Addresses
  close(): Promise<void>
}

function wantedPort(ports: Ports, name: ServerName): number {
  if (typeof ports !== 'number') return ports[name] ?? 0
  return ports === 0 ? 0 : ports + SERVER_NAMES.indexOf(name)
}

export async function openServers(ports: Ports, now: () => number): Promise<CloudServers> {
  const opened: LoopbackServer[] = []
  const open = async (name: ServerName) => {
    const server = await listenOnLoopback(wantedPort(ports, name), now)
    opened.push(server)
    return server
  }
  const close = async () => {
    await Promise.all(opened.map((server) => server.close()))
  }
  try {
    const servers = {
      api: await open('api'),
      status: await open('status'),
      mailbox: await open('mailbox'),
      identity: await open('identity'),
      aws: await open('aws'),
      s3: await open('s3'),
      console: await open('console'),
    }
    const { api, status, mailbox, identity, aws, s3, console } = servers
    return {
      servers,
      close,
      ports: {
        api: api.port,
        status: status.port,
        mailbox: mailbox.port,
        identity: identity.port,
        aws: aws.port,
        s3: s3.port,
        console: console.port,
      },
      addresses: {
        api: api.address,
        status: status.address,
        mailbox: mailbox.address,
        identity: identity.address,
        issuer: identity.address,
        aws: aws.address,
        dynamodb: aws.address,
        s3: s3.address,
        console: console.address,
      },
    }
  } catch (cause) {
    await close()
    throw cause
  }
}
