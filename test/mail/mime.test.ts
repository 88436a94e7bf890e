// The raw message is what mail programs read: headers, alternatives, invitation; and nothing can be smuggled in.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compose } from '../../functions/mail/compose.ts'
import { type Envelope, rawMail } from '../../functions/mail/mime.ts'
import { anyCharacter } from './any-character.ts'
import { context, messageOf } from './sample-messages.ts'

const envelope: Envelope = {
  from: { name: 'Alingsås kommun', address: 'lis@example.se' },
  to: { name: 'Anna Ek', address: 'anna.ek@example.se' },
  language: 'sv',
  outboxId: '3f'.repeat(20),
  issuedAt: '2027-02-01T08:00:00.000Z',
}

interface Part {
  headers: Map<string, string>
  body: string
  parts: Part[]
}

/** Reads a MIME entity as RFC 2045 and 2046 say. */
function read(entity: string): Part {
  const end = entity.indexOf('\r\n\r\n')
  const unfolded = entity.slice(0, end).replaceAll('\r\n ', ' ')
  const headers = new Map(
    unfolded.split('\r\n').map((line) => {
      const colon = line.indexOf(': ')
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 2)] as const
    }),
  )
  const body = entity.slice(end + 4)
  const boundary = /boundary="([^"]+)"/.exec(headers.get('content-type') ?? '')?.[1]
  if (boundary === undefined)
    return { headers, body: Buffer.from(body, 'base64').toString('utf8'), parts: [] }
  const sections = `\r\n${body}`.split(`\r\n--${boundary}`)
  expect(sections.at(-1)).toBe('--\r\n')
  return { headers, body, parts: sections.slice(1, -1).map((section) => read(section.slice(2))) }
}

function decodeWords(value: string): string {
  return value
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?utf-8\?B\?([^?]*)\?=/g, (_, base64: string) =>
      Buffer.from(base64, 'base64').toString('utf8'),
    )
}

const raw = (...message: Parameters<typeof messageOf>) =>
  Buffer.from(rawMail(compose(messageOf(...message), context), envelope)).toString('latin1')

describe('rawMail', () => {
  it('carries text and html as alternatives, the best last', () => {
    const mail = compose(messageOf('matter-opened'), context)
    const { headers, parts } = read(raw('matter-opened'))
    expect(headers.get('content-type')).toMatch(/^multipart\/alternative/)
    expect(parts.map((part) => part.headers.get('content-type'))).toEqual([
      'text/plain; charset=utf-8',
      'text/html; charset=utf-8',
    ])
    expect(parts.map((part) => part.body)).toEqual([mail.text, mail.html])
  })

  it('carries an invitation both as an alternative and as a file', () => {
    const mail = compose(messageOf('summoned'), context)
    const { headers, parts } = read(raw('summoned'))
    const [alternative, file] = parts
    expect(headers.get('content-type')).toMatch(/^multipart\/mixed/)
    expect(alternative?.parts.map((part) => part.headers.get('content-type'))).toEqual([
      'text/plain; charset=utf-8',
      'text/html; charset=utf-8',
      'text/calendar; charset=utf-8; method=REQUEST',
    ])
    expect(file?.headers.get('content-disposition')).toBe('attachment; filename="invite.ics"')
    expect([alternative?.parts[2]?.body, file?.body]).toEqual([mail.ics?.content, mail.ics?.content])
  })

  it('carries a last day as a file only', () => {
    const { parts } = read(raw('task-assigned', { taskKind: 'give-opinion' }))
    expect(parts[0]?.parts).toHaveLength(2)
    expect(parts[1]?.headers.get('content-type')).toBe(
      'text/calendar; charset=utf-8; method=PUBLISH; name="last-day.ics"',
    )
  })

  it('encodes names and subject (RFC 2047) and says that no reply is awaited (RFC 3834)', () => {
    const { headers } = read(raw('task-assigned', { taskKind: 'give-opinion' }))
    expect(decodeWords(headers.get('subject') ?? '')).toBe(
      'Remiss: Informationssäkerhetspolicy för Alingsås kommun – svar senast 2027-03-03 (2026.412 KS)',
    )
    expect(decodeWords(headers.get('from') ?? '')).toBe('Alingsås kommun <lis@example.se>')
    expect(headers.get('date')).toBe('Mon, 01 Feb 2027 08:00:00 +0000')
    expect(headers.get('auto-submitted')).toBe('auto-generated')
    expect(headers.get('content-language')).toBe('sv')
  })

  it('carries a long subject with å, ä and ö in words that each hold whole characters', () => {
    const matterTitle = `Å ä ö: ${'åtgärdsöverenskommelse för räddningstjänsten på Östra Ängsgatan; '.repeat(4)}slut`
    const text = raw('appeal-received', { matterTitle, diaryNumber: '2027.001 ÅÄÖ' })
    const draft = raw('draft-shared', { matterTitle })
    const subjectOf = (mail: string) => read(mail).headers.get('subject') ?? ''
    expect(decodeWords(subjectOf(text))).toBe('Överklagande inkommet: 2027.001 ÅÄÖ (laglighetsprövning)')
    expect(decodeWords(subjectOf(draft))).toBe(`Utkast att läsa: ${matterTitle} v3.0`)
    const words = subjectOf(draft).split(' ')
    expect(words.length).toBeGreaterThan(5)
    const decoder = new TextDecoder('utf-8', { fatal: true })
    const parts = words.map((word) =>
      decoder.decode(Buffer.from(/^=\?utf-8\?B\?(.+)\?=$/.exec(word)?.[1] ?? '', 'base64')),
    )
    expect(parts.every((part) => part !== '')).toBe(true)
    expect(parts.join('')).toBe(`Utkast att läsa: ${matterTitle} v3.0`)
  })

  it('is the same byte for byte when it is sent again, and has its own boundary for each outbox row', () => {
    expect(raw('summoned')).toBe(raw('summoned'))
    const mail = compose(messageOf('summoned'), context)
    const other = Buffer.from(rawMail(mail, { ...envelope, outboxId: 'other' })).toString('latin1')
    expect(/boundary="([^"]+)"/.exec(other)?.[1]).not.toBe(/boundary="([^"]+)"/.exec(raw('summoned'))?.[1])
  })

  it('is ASCII in lines that every relay lets through, with whole encoded words, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, minLength: 1, maxLength: 250 }), (matterTitle) => {
        const mail = compose(messageOf('summoned', { matterTitle }), context)
        const text = Buffer.from(rawMail(mail, envelope)).toString('latin1')
        const { headers } = read(text)
        expect(text).toMatch(/^[\r\n\x20-\x7e]*$/)
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78)
        for (const word of text.match(/=\?utf-8\?B\?[^?]*\?=/g) ?? [])
          expect(word.length).toBeLessThanOrEqual(75)
        expect(decodeWords(headers.get('subject') ?? '')).toBe(mail.subject)
        expect([...headers.keys()]).toEqual([
          'from',
          'to',
          'subject',
          'date',
          'message-id',
          'mime-version',
          'content-language',
          'auto-submitted',
          'content-type',
        ])
      }),
      { numRuns: 200 },
    )
  })

  it.each(['a@b.se, c@d.se', 'a@b.se\r\nBcc: c@d.se', '<a@b.se>', 'a b@c.se', 'åsa@b.se', 'nobody', ''])(
    'refuses the address %j',
    (address) => {
      const mail = compose(messageOf('matter-opened'), context)
      expect(() => rawMail(mail, { ...envelope, to: { name: 'A', address } })).toThrow(RangeError)
    },
  )

  it('keeps a name with line breaks in its place, and leaves an empty one out', () => {
    const mail = compose(messageOf('matter-opened'), context)
    const to = (name: string) => {
      const bytes = rawMail(mail, { ...envelope, to: { name, address: 'a@b.se' } })
      return decodeWords(read(Buffer.from(bytes).toString('latin1')).headers.get('to') ?? '')
    }
    expect(to('Å\r\nBcc: x@y.se')).toBe('Å Bcc: x@y.se <a@b.se>')
    expect(to('')).toBe('<a@b.se>')
  })
})
