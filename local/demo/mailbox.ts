// The mails that have arrived, each told once.
import * as z from 'zod'

const MailStore = z.object({
  emails: z.array(
    z.object({
      messageId: z.string(),
      subject: z.string(),
      destination: z.object({ to: z.array(z.string()) }),
      headers: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
      body: z.object({ text: z.string().default('') }),
    }),
  ),
})

export interface ArrivedMail {
  /** What SES called this delivery; another each time. */
  messageId: string
  /** The Message-ID that the sender wrote into the mail; the same when it is sent again. */
  writtenId: string
  subject: string
  to: string
  text: string
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
    return emails.map(({ messageId, subject, destination, headers, body }) => ({
      messageId,
      writtenId: headers.find(({ name }) => name === 'Message-ID')?.value ?? '',
      subject,
      to: destination.to.join(', '),
      text: body.text,
    }))
  }

  /** Mails that no earlier call has given. */
  async newMails(): Promise<ArrivedMail[]> {
    const arrived = (await this.all()).filter(({ messageId }) => !this.#told.has(messageId))
    for (const { messageId } of arrived) this.#told.add(messageId)
    return arrived
  }
}
