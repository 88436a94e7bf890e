// Keeps oidc-provider's sessions, codes and refresh tokens in SQLite, so that a sign-in survives a restart.
import type { DatabaseSync } from 'node:sqlite'
import type { Adapter, AdapterPayload } from 'oidc-provider'
import type { Clock } from '../clock/clock.ts'

/** Gives the class that oidc-provider makes one object of per model. */
export function providerAdapter(database: DatabaseSync, clock: Clock): new (model: string) => Adapter {
  database.exec(`
    CREATE TABLE IF NOT EXISTS oidc_item (
      model TEXT NOT NULL, id TEXT NOT NULL, payload TEXT NOT NULL,
      grant_id TEXT, uid TEXT, expires_at INTEGER, PRIMARY KEY (model, id)
    ) STRICT
  `)
  const nowSeconds = () => Math.floor(clock.now() / 1000)

  return class SqliteAdapter implements Adapter {
    readonly #model: string

    constructor(model: string) {
      this.#model = model
    }

    async upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
      database
        .prepare(
          'INSERT OR REPLACE INTO oidc_item (model, id, payload, grant_id, uid, expires_at) VALUES (?, ?, ?, ?, ?, ?)',
        )
        .run(
          this.#model,
          id,
          JSON.stringify(payload),
          payload.grantId ?? null,
          payload.uid ?? null,
          expiresIn === undefined ? null : nowSeconds() + expiresIn,
        )
    }

    async find(id: string): Promise<AdapterPayload | undefined> {
      return this.#read('id', id)
    }

    async findByUid(uid: string): Promise<AdapterPayload | undefined> {
      return this.#read('uid', uid)
    }

    async findByUserCode(): Promise<undefined> {
      return undefined
    }

    async consume(id: string): Promise<void> {
      const payload = this.#read('id', id)
      if (!payload) return
      database
        .prepare('UPDATE oidc_item SET payload = ? WHERE model = ? AND id = ?')
        .run(JSON.stringify({ ...payload, consumed: nowSeconds() }), this.#model, id)
    }

    async destroy(id: string): Promise<void> {
      database.prepare('DELETE FROM oidc_item WHERE model = ? AND id = ?').run(this.#model, id)
    }

    async revokeByGrantId(grantId: string): Promise<void> {
      database.prepare('DELETE FROM oidc_item WHERE model = ? AND grant_id = ?').run(this.#model, grantId)
    }

    #read(column: 'id' | 'uid', value: string): AdapterPayload | undefined {
      const row = database
        .prepare(
          `SELECT payload FROM oidc_item WHERE model = ? AND ${column} = ? AND (expires_at IS NULL OR expires_at > ?)`,
        )
        .get(this.#model, value, nowSeconds())
      return row ? JSON.parse(String(row['payload'])) : undefined
    }
  }
}
