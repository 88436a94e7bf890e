// A mail as the raw MIME message that SES sends, the only form that carries an invitation (RFC 2045–2047, 6047).
import { createHash } from 'node:crypto'
import type { Language } from '../domain/bilingual.ts'
import type { Mail } from './mail.ts'
import { oneLine } from './one-line.ts'

export interface Envelope {
  from: { name: string; address: string }
  to: { name: string; address: string }
  language: Language
  /** Names the mail, so that a repeat is the same message byte for byte. */
  outboxId: string
  /** When the mail was asked for (UTC). */
  issuedAt: string
}

const crlf = '\r\n'
const plainHeader = /^[\x20-\x7e]*$/
// As browsers accept an address, quoted forms left out: nothing here can open a header or another recipient.
const bareAddress = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+$/

/** Builds the message in ASCII. Throws RangeError for an address that could smuggle in a header or a recipient. */
export function rawMail(mail: Mail, envelope: Envelope): Uint8Array {
  const { from, to, language, outboxId, issuedAt } = envelope
  const digest = createHash('sha256').update(outboxId).digest('hex').slice(0, 32)
  const boundary = (part: string) => `=_${part}_${digest}`

  const alternatives = [
    textPart('text/plain; charset=utf-8', mail.text),
    textPart('text/html; charset=utf-8', mail.html),
    // Calendar programs show the buttons of an invitation only when it stands among the alternatives.
    ...(mail.ics?.method === 'REQUEST' ? [textPart(calendarType(mail.ics.method), mail.ics.content)] : []),
  ]
  const alternative = multipart('alternative', boundary('alternative'), alternatives)
  const content =
    mail.ics === undefined
      ? alternative
      : multipart('mixed', boundary('mixed'), [
          alternative,
          textPart(
            `${mail.ics.method === 'REQUEST' ? 'application/ics' : calendarType(mail.ics.method)};${crlf} name="${mail.ics.filename}"`,
            mail.ics.content,
            [`Content-Disposition: attachment; filename="${mail.ics.filename}"`],
          ),
        ])

  const headers = [
    `From: ${mailbox(from)}`,
    `To: ${mailbox(to)}`,
    header('Subject', mail.subject),
    `Date: ${new Date(issuedAt).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${digest}@${from.address.slice(from.address.lastIndexOf('@') + 1)}>`,
    'MIME-Version: 1.0',
    `Content-Language: ${language}`,
    // RFC 3834: keeps automatic replies, such as absence notes, from answering.
    'Auto-Submitted: auto-generated',
  ]
  return new TextEncoder().encode(`${headers.join(crlf)}${crlf}${content}`)
}

function calendarType(method: string): string {
  return `text/calendar; charset=utf-8; method=${method}`
}

/** A body part in base64, which no boundary and no relay's line limit can cut. */
function textPart(type: string, content: string, more: readonly string[] = []): string {
  const lines =
    Buffer.from(content, 'utf8')
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  return [`Content-Type: ${type}`, 'Content-Transfer-Encoding: base64', ...more, '', ...lines].join(crlf)
}

function multipart(kind: string, boundary: string, parts: readonly string[]): string {
  const opened = parts.map((part) => `--${boundary}${crlf}${part}${crlf}`).join('')
  return `Content-Type: multipart/${kind};${crlf} boundary="${boundary}"${crlf}${crlf}${opened}--${boundary}--${crlf}`
}

function mailbox({ name, address }: { name: string; address: string }): string {
  if (!bareAddress.test(address)) throw new RangeError('The address is not one plain mail address')
  return name === '' ? `<${address}>` : `${encodedWords(oneLine(name))}${crlf} <${address}>`
}

function header(name: string, value: string): string {
  const line = oneLine(value)
  const isPlain = plainHeader.test(line) && line.length + name.length < 74 && !line.includes('=?')
  return `${name}: ${isPlain ? line : encodedWords(line)}`
}

/** RFC 2047: words with whole characters, so short that a line with the header's name holds 76 characters. */
function encodedWords(text: string): string {
  const bytesPerWord = 39
  const words: string[] = []
  let word = ''
  for (const character of text) {
    if (word !== '' && Buffer.byteLength(word + character) > bytesPerWord) {
      words.push(word)
      word = ''
    }
    word += character
  }
  words.push(word)
  return words.map((one) => `=?utf-8?B?${Buffer.from(one, 'utf8').toString('base64')}?=`).join(`${crlf} `)
}
