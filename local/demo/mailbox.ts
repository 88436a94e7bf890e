// The mails that have arrived, each told once.
import * as z from 'zod'

const MailStore = z.object({
  emails: z.array(
    z.object({
      messageId: z.string(),
      subject: z.string(),
      destination: z.object({ to: z.array(z.string()) }),
    }),
  ),
})

export interface ArrivedMail {
  messageId: string
  subject: string
  to: string
}

export class Mailbox {
  readonly #address: () => string
  readonly #told = new Set<string>()

  /** @param address where the mailbox is now: it may be another after a restart */
  constructor(address: () => string) {
    this.#address = address
  }

  /** Every mail in the mailbox. */
  async all(): Promise<ArrivedMail[]> {
    const answer = await fetch(`${this.#address()}/store`)
    const { emails } = MailStore.parse(await answer.json())
    return emails.map(({ messageId, subject, destination }) => ({
      messageId,
      subject,
      to: destination.to.join(', '),
    }))
  }

  /** Mails that no earlier call has given. */
  async newMails(): Promise<ArrivedMail[]> {
    const arrived = (await this.all()).filter(({ messageId }) => !this.#told.has(messageId))
    for (const { messageId } of arrived) this.#told.add(messageId)
    return arrived
  }
}
