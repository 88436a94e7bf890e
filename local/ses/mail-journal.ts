// The mails that were accepted, kept so that the inbox outlives the process.
import type { DatabaseSync } from 'node:sqlite'
import { inTransaction } from '../cloud-database.ts'

export interface JournaledMail {
  messageId: string
  /** The mail as the inbox package keeps it, JSON. */
  email: string
}

export class MailJournal {
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync) {
    this.#database = database
    database.exec(`
      CREATE TABLE IF NOT EXISTS mail (
        number INTEGER PRIMARY KEY AUTOINCREMENT, message_id TEXT NOT NULL UNIQUE, email TEXT NOT NULL
      ) STRICT
    `)
  }

  /** Keeps the mail and does what follows from it, both or neither. */
  keep(mail: JournaledMail, follow: () => void): void {
    inTransaction(this.#database, () => {
      this.#database
        .prepare('INSERT INTO mail (message_id, email) VALUES (?, ?)')
        .run(mail.messageId, mail.email)
      follow()
    })
  }

  all(): JournaledMail[] {
    return this.#database
      .prepare('SELECT message_id, email FROM mail ORDER BY number')
      .all()
      .map((row) => ({ messageId: String(row['message_id']), email: String(row['email']) }))
  }

  count(): number {
    return Number(this.#database.prepare('SELECT count(*) AS mails FROM mail').get()?.['mails'])
  }

  clear(): void {
    this.#database.exec('DELETE FROM mail')
  }
}
