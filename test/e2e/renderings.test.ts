// Documents of a matter over HTTP: the memo and the extract of minutes, fetched as PDF and Word from the address that is answered.
import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPdf } from '../report/read-pdf.ts'
import { coordinator, PolicyMatter } from './policy-matter.ts'
import { rawCall, wordOf } from './raw-call.ts'
import { Refused } from './refused.ts'
import { TableContents } from './table-contents.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

let world: TestCloud
let matter: PolicyMatter
/** Where no memo is written yet. */
let early: PolicyMatter
let meetingId: string

beforeAll(async () => {
  world = await startTestCloud({ startsAt: '2027-03-01T07:00:00.000Z' })
  early = await PolicyMatter.start(world, 'Riktlinjer')
  matter = await (await PolicyMatter.start(world, 'Policy för #säkerhet')).toSigning()
})
afterAll(() => world.close())

const get = (path: string, as = coordinator) => rawCall(world, 'GET', path, { as })
const memo = (query: string) => get(`/matters/${matter.id}/memo/document?${query}`)
const extract = (query: string) => get(`/matters/${matter.id}/decisions/${meetingId}/extract?${query}`)

/** The document itself, checked against what was said of it. */
async function fetched(answer: Awaited<ReturnType<typeof get>>) {
  expect(wordOf(answer)).toBe('200')
  const { downloadUrl, sha256, sizeBytes, mediaType, fileName } = JSON.parse(answer.text)
  const file = await fetch(downloadUrl)
  const bytes = new Uint8Array(await file.arrayBuffer())
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
  expect(bytes.length).toBe(sizeBytes)
  expect(file.headers.get('content-type')).toBe(mediaType)
  expect(file.headers.get('content-disposition')).toContain(encodeURIComponent(fileName))
  return { bytes, sha256, fileName }
}

const wordText = (bytes: Uint8Array) =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, ' ')

describe('the memo of a matter', () => {
  it('is a draft until it is signed, and then names who signed it', async () => {
    const draft = await readPdf((await fetched(await memo('format=pdf'))).bytes)
    expect(draft.text).toContain('Tjänsteskrivelse Policy för #säkerhet')
    expect(draft.text).toContain('Utkast, ännu inte undertecknat av alla')
    await matter.sign()
    const { memo: written } = await matter.read()
    const signed = await readPdf((await fetched(await memo('format=pdf'))).bytes)
    expect(signed.text).toContain('Status: Undertecknad')
    expect(signed.text).toContain('Dnr 2026.412 KS')
    for (const { name } of written?.signatures ?? []) expect(signed.text).toContain(name)
    expect(written?.signatures).toHaveLength(2)
    for (const point of written?.proposal ?? []) expect(signed.text).toContain(point)
  })

  it('is given for the archive, for publication and for Word, the same bytes each time', async () => {
    const archive = await fetched(await memo('format=pdf&standard=archive'))
    expect((await readPdf(archive.bytes)).xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
    const published = await fetched(await memo('format=pdf&standard=publication'))
    expect((await readPdf(published.bytes)).xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect((await fetched(await memo(''))).sha256).toBe(published.sha256)
    expect(archive.sha256).not.toBe(published.sha256)
    const word = await fetched(await memo('format=word'))
    expect(word.fileName).toBe('tjansteskrivelse-2026.412-ks.docx')
    expect(wordText(word.bytes)).toContain('Policy för #säkerhet')
    for (const [query, sha256] of [
      ['format=pdf&standard=archive', archive.sha256],
      ['format=word', word.sha256],
    ])
      expect((await fetched(await memo(query ?? ''))).sha256).toBe(sha256)
  })
})

describe('an extract of the minutes', () => {
  it('tells what the body decided, who was there and who reserved themselves', async () => {
    meetingId = await matter.decide({
      outcome: 'approved',
      paragraph: 17,
      presentCount: 3,
      attendance: [
        { name: 'Eva Ström' },
        { name: 'Per Dal' },
        { name: 'Ida Berg', substituteFor: 'Olof Ek' },
      ],
      proposals: [{ text: 'Avslag.', by: 'Per Dal' }],
      votes: { for: 2, against: 1 },
      openVotes: [
        { member: 'Eva Ström', vote: 'for' },
        { member: 'Ida Berg', vote: 'for' },
        { member: 'Per Dal', vote: 'against' },
      ],
      reservations: [{ member: 'Per Dal', announcedAt: '17:40', text: 'För dyrt.' }],
      meetingEndedAt: '18:00',
    })
    const { bytes, fileName } = await fetched(await extract('format=pdf'))
    const { text, pages } = await readPdf(bytes)
    const [decision] = (await matter.read()).decisions
    expect(text).toContain(`${decision?.bodyAbbreviation} § 17: beslut`)
    expect(fileName).toMatch(/^protokollsutdrag-\p{L}+-\d{4}-\d\d-\d\d-17\.pdf$/u)
    for (const said of [
      'Bifall till förslaget.',
      '2 ja-röster och 1 nej-röster.',
      'Ida Berg, ersättare för Olof Ek',
      'Per Dal nej',
      'Per Dal, anmäld kl. 17:40: För dyrt.',
    ])
      expect(text).toContain(said)
    expect(pages.length).toBeLessThanOrEqual(3)
    const word = wordText((await fetched(await extract('format=word'))).bytes)
    expect(word).toContain('Per Dal, anmäld kl. 17:40: För dyrt.')
  })
})

describe('what is asked for wrongly', () => {
  it('is refused in words and changes nothing', async () => {
    const tables = new TableContents(world)
    const before = await tables.digests()
    const refused = new Refused()
    const at = `/matters/${matter.id}`
    const nobody = '0'.repeat(26)
    expect([
      await refused.of(get(`/matters/${nobody}/memo/document?format=pdf`)),
      await refused.of(get(`/matters/${early.id}/memo/document?format=pdf`)),
      await refused.of(get(`${at}/decisions/ks~2020-01-01/extract?format=pdf`)),
      await refused.of(get(`${at}/memo/document?format=odt`)),
      await refused.of(get(`${at}/memo/document?format=pdf&standard=pdfx`)),
      await refused.of(get(`${at}/memo/document?format=word&standard=archive`)),
      await refused.of(get(`${at}/memo/document?format=pdf&colour=red`)),
      await refused.of(get(`${at}/memo/document?format=pdf`, 'ma.lisa.hjort')),
      await refused.of(get(`${at}/decisions/${meetingId}/extract?format=pdf`, 'ma.lisa.hjort')),
    ]).toEqual([
      '404 not-found',
      '409 wrong-state',
      '404 not-found',
      '400 malformed-request',
      '400 malformed-request',
      '400 malformed-request',
      '400 malformed-request',
      '403 permission-denied',
      '403 permission-denied',
    ])
    refused.expectWhole()
    expect(await tables.digests()).toEqual(before)
    tables.close()
  })
})
