// The people who can sign in: named role accounts, replaceable while the cloud runs.
import { createHash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import * as z from 'zod'
import { readSetting, writeSetting } from '../cloud-database.ts'

export const RoleAccount = z.strictObject({
  /** The Person id in the register. */
  username: z.string().min(1),
  name: z.string().min(1),
  /** What the person is, shown where an account is chosen. */
  title: z.string(),
  groups: z.array(z.string()),
})
export type RoleAccount = z.infer<typeof RoleAccount>
export const RoleAccounts = z.array(RoleAccount)

const SETTING = 'role-accounts'

/** The user pool's own id of a person: a UUID, the same at every start. */
export function subjectOf(username: string): string {
  const hex = createHash('sha256').update(`subject/${username}`).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}

export class Accounts {
  readonly #database: DatabaseSync
  #accounts: RoleAccount[]

  /** Starts with the accounts kept from an earlier life, or else with the given ones. */
  constructor(database: DatabaseSync, given: RoleAccount[]) {
    this.#database = database
    const kept = readSetting(database, SETTING)
    this.#accounts = kept === undefined ? given : RoleAccounts.parse(JSON.parse(kept))
  }

  all(): RoleAccount[] {
    return this.#accounts
  }

  byUsername(username: string): RoleAccount | undefined {
    return this.#accounts.find((account) => account.username === username)
  }

  bySubject(subject: string): RoleAccount | undefined {
    return this.#accounts.find((account) => subjectOf(account.username) === subject)
  }

  replace(accounts: RoleAccount[]): void {
    writeSetting(this.#database, SETTING, JSON.stringify(accounts))
    this.#accounts = accounts
  }
}
