// How an embedded cloud is started, and what a started one offers.
import type { Addresses, ServerName } from './addresses.ts'
import type { RoleAccount } from './identity/accounts.ts'
import type { CloudStatus, SignInClient } from './status/cloud-status.ts'

export type Ports = number | Partial<Record<ServerName, number>>

export interface CloudOptions {
  /** The `cdk.out` folder. */
  assembly: string
  /** Where everything is kept; another cloud needs another folder. */
  stateFolder: string
  /** When the clock of a fresh folder begins, as an ISO instant; now when left out. A folder in use keeps its own time. */
  startsAt?: string | undefined
  /** A base port, from which the servers take one each; or a port for each; 0 or nothing for free ones. */
  ports?: Ports | undefined
  /** Who can sign in, until replaced through `PUT /local/accounts`. */
  accounts?: RoleAccount[] | undefined
  /** Added to the callback and logout URLs of the template's clients. */
  callbackUrls?: string[] | undefined
  /** Put over what every function's environment holds, such as another endpoint for an AWS service. */
  functionEnvironment?: Record<string, string> | undefined
  /** The console's built files; left out: there is no console. */
  consoleFolder?: string | undefined
  /** The document behind `/docs` and `/openapi.json`. */
  openApiFile?: string | undefined
  /** Called once the cloud answers, and only on a folder that was not seeded before. */
  seed?: ((cloud: EmbeddedCloud) => Promise<void>) | undefined
}

export interface EmbeddedCloud {
  addresses: Addresses
  ports: Record<ServerName, number>
  /** The user pool's clients, to sign in with. */
  clients: SignInClient[]
  /** The stacks' outputs, by `Stack.Output`. */
  outputs: Record<string, unknown>
  now(): Date
  /** Moves forward, carrying out everything due on the way in order. */
  moveClock(to: Date | number): Promise<void>
  /** Resolves when nothing is going on: no call, function, stream record, transition or event. */
  settle(): Promise<void>
  accounts(): Promise<RoleAccount[]>
  replaceAccounts(accounts: RoleAccount[]): Promise<void>
  status(): Promise<CloudStatus>
  close(): Promise<void>
}
