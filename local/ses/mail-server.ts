// SES v2: the protocol and the inbox of aws-ses-v2-local, behind a front that keeps, checks and tells.
import { randomBytes } from 'node:crypto'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import sesPackage from 'aws-ses-v2-local'
import sesStore from 'aws-ses-v2-local/dist/store.js'
import * as z from 'zod'
import type { Clock } from '../clock/clock.ts'
import type { EventEntry } from '../events/event-bus.ts'
import { answerJson } from '../http/answer-json.ts'
import { readBody } from '../http/read-body.ts'
import { ACCOUNT } from '../template/resource-identity.ts'
import type { MailJournal } from './mail-journal.ts'

export interface MailSettings {
  region: string
  /** The template's identities: addresses and domains that may send. */
  identities: string[]
  configurationSets: string[]
  /** The configuration sets whose sending is told to EventBridge. */
  tellsSending: string[]
}

export interface MailParts {
  journal: MailJournal
  clock: Clock
  putEvent(event: EventEntry): void
  afterPut(): void
}

const SEND_PATH = '/v2/email/outbound-emails'
/** SES's quota for a message, attachments included. */
const MESSAGE_LIMIT_BYTES = 40 * 1024 * 1024

const Addresses = z.array(z.string()).default([])
const SendEmail = z.looseObject({
  FromEmailAddress: z.string().optional(),
  Content: z.looseObject({ Raw: z.looseObject({ Data: z.string() }).optional() }).optional(),
  Destination: z
    .looseObject({ ToAddresses: Addresses, CcAddresses: Addresses, BccAddresses: Addresses })
    .optional(),
  ConfigurationSetName: z.string().optional(),
  EmailTags: z.array(z.object({ Name: z.string(), Value: z.string() })).default([]),
})
type SendEmail = z.infer<typeof SendEmail>

const addressIn = (sender: string): string =>
  (/<([^>]*)>\s*$/.exec(sender)?.[1] ?? sender).trim().toLowerCase()

/** A header of a raw message, folded lines joined; the empty string when there is none. */
function rawHeader(mail: SendEmail, name: string): string {
  const text = Buffer.from(mail.Content?.Raw?.Data ?? '', 'base64').toString('utf8')
  const head = (text.split(/\r?\n\r?\n/)[0] ?? '').replace(/\r?\n[ \t]+/g, ' ')
  return new RegExp(`^${name}:(.*)$`, 'im').exec(head)?.[1]?.trim() ?? ''
}

const senderOf = (mail: SendEmail): string => mail.FromEmailAddress ?? rawHeader(mail, 'From')

/** The named recipients; a raw message may name them in its own header instead. */
function recipientsOf(mail: SendEmail): string[] {
  const { ToAddresses = [], CcAddresses = [], BccAddresses = [] } = mail.Destination ?? {}
  const named = [...ToAddresses, ...CcAddresses, ...BccAddresses]
  if (named.length > 0) return named
  return ['To', 'Cc', 'Bcc']
    .flatMap((name) => rawHeader(mail, name).split(','))
    .filter((one) => one.trim() !== '')
}

/** The package keeps its mails in a list of its own; its module is CommonJS with a default inside. */
const { getStoreReadonly, saveEmail } = sesStore
const Email = z.looseObject({ messageId: z.string(), from: z.string() })

export class MailServer {
  readonly #settings: MailSettings
  readonly #parts: MailParts
  readonly #inner: Server
  readonly #innerAddress: string

  private constructor(settings: MailSettings, parts: MailParts, inner: Server) {
    this.#settings = settings
    this.#parts = parts
    this.#inner = inner
    const bound = inner.address()
    this.#innerAddress = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`
  }

  /** Starts the package on a port of its own and gives it back the mails of earlier lives. */
  static async start(settings: MailSettings, parts: MailParts): Promise<MailServer> {
    const inner = await sesPackage.default({ host: '127.0.0.1', port: 0 })
    for (const { email } of parts.journal.all()) saveEmail(JSON.parse(email))
    return new MailServer(settings, parts, inner)
  }

  static answers(path: string): boolean {
    return path.startsWith('/v2/email/')
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').split('?')[0]
    if (request.method === 'POST' && path === SEND_PATH) return this.#send(request, response)
    if (request.method === 'POST' && path === '/v2/email/outbound-bulk-emails') {
      return refuse(
        response,
        400,
        'BadRequestException',
        'SendBulkEmail is not supported here; send each mail by SendEmail.',
      )
    }
    if (path === '/clear-store') this.#parts.journal.clear()
    this.#inner.emit('request', request, response)
  }

  async close(): Promise<void> {
    await new Promise((resolve) => {
      this.#inner.close(resolve)
      this.#inner.closeAllConnections()
    })
  }

  async #send(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request, MESSAGE_LIMIT_BYTES)
    const parsed = SendEmail.safeParse(parseJson(body))
    if (!parsed.success) return refuse(response, 400, 'BadRequestException', z.prettifyError(parsed.error))
    const fault = this.#fault(parsed.data)
    if (fault) return refuse(response, fault.status, fault.type, fault.message)
    const accepted = await fetch(this.#innerAddress + SEND_PATH, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'AWS4-HMAC-SHA256 local' },
      body: new Uint8Array(body),
    })
    const answer = z.looseObject({ MessageId: z.string().optional() }).parse(await accepted.json())
    if (accepted.status !== 200 || answer.MessageId === undefined) {
      return refuse(response, 400, 'BadRequestException', String(answer['detail'] ?? answer['message']))
    }
    answerJson(response, 200, { MessageId: this.#keep(answer.MessageId, parsed.data) })
  }

  /** Keeps what the package accepted and tells of it, before the caller hears of it. */
  #keep(temporaryId: string, mail: SendEmail): string {
    const { emails } = getStoreReadonly()
    const email = emails.findLast(({ messageId }) => messageId === temporaryId)
    if (!email) throw new Error(`The mailbox lost ${temporaryId}.`)
    // The package's ids are nine random digits, which repeat among some ten thousand mails.
    email.messageId = `${randomBytes(8).toString('hex')}-${randomBytes(12).toString('hex')}-000000`
    // The package forgets a raw message's own name, by which a mail that was sent twice is known.
    const value = rawHeader(mail, 'Message-ID')
    if (value !== '') email.headers = [...(email.headers ?? []), { name: 'Message-ID', value }]
    try {
      this.#parts.journal.keep(
        { messageId: email.messageId, email: JSON.stringify(Email.parse(email)) },
        () => this.#tell(email.messageId, mail),
      )
    } catch (cause) {
      emails.splice(emails.indexOf(email), 1)
      throw cause
    }
    this.#parts.afterPut()
    return email.messageId
  }

  #tell(messageId: string, mail: SendEmail): void {
    const set = mail.ConfigurationSetName
    if (set === undefined || !this.#settings.tellsSending.includes(set)) return
    const ownTags = Object.fromEntries(mail.EmailTags.map(({ Name, Value }) => [Name, [Value]]))
    this.#parts.putEvent({
      source: 'aws.ses',
      detailType: 'Email Sent',
      resources: [`arn:aws:ses:${this.#settings.region}:${ACCOUNT}:configuration-set/${set}`],
      detail: {
        eventType: 'Send',
        mail: {
          timestamp: new Date(this.#parts.clock.now()).toISOString(),
          source: senderOf(mail),
          sendingAccountId: ACCOUNT,
          messageId,
          destination: recipientsOf(mail),
          headersTruncated: false,
          tags: { 'ses:configuration-set': [set], ...ownTags },
        },
        send: {},
      },
    })
  }

  #fault(mail: SendEmail): { status: number; type: string; message: string } | undefined {
    const recipients = recipientsOf(mail)
    if (recipients.length === 0) {
      return { status: 400, type: 'BadRequestException', message: 'At least one recipient is required.' }
    }
    const malformed = recipients.find((recipient) => !/^[^@\s]+@[^@\s]+$/.test(addressIn(recipient)))
    if (malformed !== undefined) {
      return {
        status: 400,
        type: 'BadRequestException',
        message: `Missing or malformed domain in ${malformed}.`,
      }
    }
    const sender = addressIn(senderOf(mail))
    const domain = sender.split('@')[1] ?? ''
    const isVerified = this.#settings.identities.some(
      (identity) =>
        sender === identity.toLowerCase() ||
        domain === identity.toLowerCase() ||
        domain.endsWith(`.${identity.toLowerCase()}`),
    )
    if (!isVerified) {
      return {
        status: 400,
        type: 'MessageRejected',
        message: `Email address is not verified. The following identities failed the check in region ${this.#settings.region.toUpperCase()}: ${senderOf(mail)}`,
      }
    }
    const set = mail.ConfigurationSetName
    if (set !== undefined && !this.#settings.configurationSets.includes(set)) {
      return { status: 404, type: 'NotFoundException', message: `Configuration set <${set}> does not exist.` }
    }
    return undefined
  }
}

function refuse(response: ServerResponse, status: number, type: string, message: string): void {
  answerJson(response, status, { message }, { 'x-amzn-errortype': type })
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}
