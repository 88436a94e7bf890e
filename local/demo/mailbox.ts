// The mails that have arrived, each told once.
import * as z from 'zod'

const MailStore = z.object({
  emails: z.array(
    z.object({
      messageId: z.string(),
      at: z.int().describe('Epoch seconds on the cloud’s clock'),
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
  /** When the newest mail that was told arrived. */
  #toldUntil = 0

  /** @param address where the mailbox is now: it may be another after a restart */
  constructor(address: () => string) {
    this.#address = address
  }

  /** Every mail in the mailbox. */
  async all(): Promise<ArrivedMail[]> {
    return (await this.#read(0)).map(({ messageId, subject, destination, headers, body }) => ({
      messageId,
      writtenId: headers.find(({ name }) => name === 'Message-ID')?.value ?? '',
      subject,
      to: destination.to.join(', '),
      text: body.text,
    }))
  }

  /** The subject and the receivers of mails that no earlier call has given; a year of mails is not read again for each. */
  async newMails(): Promise<Pick<ArrivedMail, 'subject' | 'to'>[]> {
    const arrived = (await this.#read(this.#toldUntil)).filter(({ messageId }) => !this.#told.has(messageId))
    for (const { messageId, at } of arrived) {
      this.#told.add(messageId)
      this.#toldUntil = Math.max(this.#toldUntil, at)
    }
    return arrived.map(({ subject, destination }) => ({ subject, to: destination.to.join(', ') }))
  }

  /** Those that arrived in the given second or later. */
  async #read(since: number): Promise<z.infer<typeof MailStore>['emails']> {
    const answer = await fetch(`${this.#address()}/store?since=${since}`)
    return MailStore.parse(await answer.json()).emails
  }
}
