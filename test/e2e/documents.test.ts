// A document's texts over HTTP: only what was declared gets in, and only those who may can read it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MediaType } from '../../functions/domain/document/document.ts'
import { answerFor } from '../../local/demo/story-answers.ts'
import { coordinator, declarationOf, matterRequest, PolicyMatter } from './policy-matter.ts'
import { type RawAnswer, rawCall, wordOf } from './raw-call.ts'
import { consultedPeople, consultedPerson, consultedUnit, importPeople } from './role-people.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

const jurist = 'kj.elin.sandberg'
let world: TestCloud
let matter: PolicyMatter

beforeAll(async () => {
  world = await startTestCloud()
  matter = await PolicyMatter.start(world)
  await matter.toDrafting()
})
afterAll(() => world.close())

const post = (path: string, as: string, json?: unknown) =>
  rawCall(world, 'POST', path, { as, ...(json !== undefined && { json }) })

interface Declared {
  number: number
  uploadUrl: string
  uploadHeaders: Record<string, string>
}

async function declare(json: object, as = coordinator, of = matter): Promise<Declared> {
  const answer = await post(`/matters/${of.id}/drafts`, as, json)
  expect(wordOf(answer)).toBe('201')
  const { draft, uploadUrl, uploadHeaders } = JSON.parse(answer.text)
  return { number: draft.number, uploadUrl, uploadHeaders }
}

const upload = ({ uploadUrl, uploadHeaders }: Declared, bytes: Buffer, headers = uploadHeaders) =>
  fetch(uploadUrl, { method: 'PUT', headers, body: bytes })

const confirm = async ({ number }: Pick<Declared, 'number'>, as = coordinator, of = matter) =>
  await post(`/matters/${of.id}/drafts/${number}/confirm`, as)

const addressOf = (number: number, as: string, of = matter) =>
  rawCall(world, 'GET', `/matters/${of.id}/drafts/${number}/text`, { as })

async function textOf(answer: RawAnswer): Promise<string> {
  const { downloadUrl } = JSON.parse(answer.text)
  return await (await fetch(downloadUrl)).text()
}

describe('a draft', () => {
  it('is declared, uploaded, confirmed and read back byte for byte', async () => {
    const bytes = Buffer.from('# Utkast\r\n\r\nRiktighet – å ä ö 🔐\n')
    const declared = await declare(declarationOf(bytes))
    expect((await upload(declared, bytes)).status).toBe(200)
    const confirmed = await confirm(declared)
    expect(confirmed.status).toBe(200)
    expect(JSON.parse(confirmed.text)).toMatchObject({ uploadedBy: coordinator, text: declarationOf(bytes) })
    expect(JSON.parse(confirmed.text).storedAt).toMatch(/^\d{4}-/)
    expect(await textOf(await addressOf(declared.number, coordinator))).toBe(bytes.toString())
  })

  it('that was not uploaded can be neither confirmed, nor read, nor handed in', async () => {
    const declared = await declare(declarationOf(Buffer.from('aldrig uppladdad')))
    expect(wordOf(await confirm(declared))).toBe('422 draft-not-stored')
    expect(wordOf(await addressOf(declared.number, coordinator))).toBe('422 draft-not-stored')
    const task = await matter.openTask('write-draft')
    const answer = answerFor.draft(declared.number)
    const handedIn = await post(`/tasks/${encodeURIComponent(task.id)}/complete`, coordinator, { answer })
    expect(wordOf(handedIn)).toBe('422 draft-not-stored')
    expect((await matter.openTask('write-draft')).id).toBe(task.id)
  })

  it('of other bytes than were declared is not let in by the bucket', async () => {
    const declared = await declare(declarationOf(Buffer.from('de deklarerade orden')))
    const refused = await upload(declared, Buffer.from('helt andra, lömska d'))
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('BadDigest')])
    expect(wordOf(await confirm(declared))).toBe('422 draft-not-stored')
  })

  it('cannot be uploaded without the digest that the address was signed with', async () => {
    const bytes = Buffer.from('utan huvudet')
    const declared = await declare(declarationOf(bytes))
    const refused = await upload(declared, bytes, { 'content-type': 'text/markdown' })
    expect(refused.status).toBe(403)
    expect(wordOf(await confirm(declared))).toBe('422 draft-not-stored')
  })

  it('of another size than was declared is refused when it is confirmed, and can be declared anew', async () => {
    const bytes = Buffer.from('rätt innehåll, fel längd')
    const declared = await declare({ ...declarationOf(bytes), sizeBytes: bytes.length + 1 })
    await upload(declared, bytes)
    expect(wordOf(await confirm(declared))).toBe('422 digest-mismatch')
    expect(wordOf(await addressOf(declared.number, coordinator))).toBe('422 draft-not-stored')
    const again = await declare(declarationOf(bytes))
    expect(wordOf(await confirm(again))).toBe('200')
  })

  it.each<[MediaType, Buffer]>([
    ['application/pdf', Buffer.from('Det här är ingen PDF')],
    [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      Buffer.from('%PDF-1.7 men inte Word'),
    ],
    ['text/markdown', Buffer.from([0x23, 0x20, 0x00, 0x41])],
    ['text/plain', Buffer.from([0xe5, 0xe4, 0xf6, 0x0a])],
  ])('that is no %s, though it says so, is refused', async (mediaType, bytes) => {
    const declared = await declare(declarationOf(bytes, mediaType))
    expect((await upload(declared, bytes)).status).toBe(200)
    expect(wordOf(await confirm(declared))).toBe('422 file-type-not-allowed')
    expect(wordOf(await addressOf(declared.number, coordinator))).toBe('422 draft-not-stored')
  })

  it('is confirmed once, however often that is asked, and by nobody else than who declared it', async () => {
    const bytes = Buffer.from('en gång räcker')
    const declared = await declare(declarationOf(bytes))
    await upload(declared, bytes)
    expect(wordOf(await confirm(declared, jurist))).toBe('403 permission-denied')
    const first = await confirm(declared)
    const second = await confirm(declared)
    expect(JSON.parse(second.text)).toEqual(JSON.parse(first.text))
    expect(second.headers.get('etag')).toBe(first.headers.get('etag'))
    const { body } = await world.api.call('readChain', {
      as: coordinator,
      params: { chain: `draft:${matter.id}/${declared.number}` },
    })
    expect(body.items.map(({ action }) => action)).toEqual(['draft.declared', 'draft.stored'])
  })

  it('that is confirmed cannot be written over, not even with the address it came by', async () => {
    const bytes = Buffer.from('så blev det bestämt')
    const declared = await declare(declarationOf(bytes))
    await upload(declared, bytes)
    await confirm(declared)
    const others = Buffer.from('så blev det ändrat!')
    expect((await upload(declared, others)).ok).toBe(false)
    const stranger = await declare(declarationOf(bytes), jurist)
    expect((await upload(stranger, others)).ok).toBe(false)
    expect(await textOf(await addressOf(declared.number, coordinator))).toBe(bytes.toString())
  })

  it('is refused for what is no file of ours: a path for a name, another type, no size, too large', async () => {
    const right = declarationOf(Buffer.from('x'))
    const wrong: [object, string][] = [
      [{ fileName: '../../etc/passwd' }, 'body.fileName'],
      [{ fileName: 'a\u0000.md' }, 'body.fileName'],
      [{ mediaType: 'text/html' }, 'body.mediaType'],
      [{ sizeBytes: 0 }, 'body.sizeBytes'],
      [{ sizeBytes: 20_000_001 }, 'body.sizeBytes'],
      [{ sha256: right.sha256.toUpperCase() }, 'body.sha256'],
    ]
    for (const [change, path] of wrong) {
      const answer = await post(`/matters/${matter.id}/drafts`, coordinator, { ...right, ...change })
      expect([wordOf(answer), answer.problem?.faults.map((fault) => fault.path)]).toEqual([
        '400 malformed-request',
        [path],
      ])
    }
  })

  it('has a name that no header and no folder is made of', async () => {
    const bytes = Buffer.from('namn')
    const fileName = 'Årsrapport "2026"; – slutlig (ändrad).md'
    const declared = await declare({ ...declarationOf(bytes), fileName })
    await upload(declared, bytes)
    await confirm(declared)
    const { downloadUrl } = JSON.parse((await addressOf(declared.number, coordinator)).text)
    const disposition = (await fetch(downloadUrl)).headers.get('content-disposition') ?? ''
    expect(disposition).toMatch(/^attachment; filename\*=UTF-8''[\x21-\x7e]+$/)
    expect(decodeURIComponent(disposition.split("''")[1] ?? '')).toBe(fileName)
  })
})

describe('who may see a draft', () => {
  let consulted: PolicyMatter
  let opinion: Awaited<ReturnType<PolicyMatter['openTask']>>

  beforeAll(async () => {
    consulted = await PolicyMatter.start(world, 'På remiss')
    await importPeople(world, consultedPeople)
    await consulted.toConsultation([consultedUnit.id, 'it-enheten'])
    opinion = await consulted.openTask('give-opinion', consultedUnit.id)
  })

  it('is decided by having a task in the matter: a consulted unit’s chair reads it, another chair and a plain employee do not', async () => {
    expect(opinion.assignee.personId).toBe(consultedPerson)
    const draft = await addressOf(1, consultedPerson, consulted)
    expect(wordOf(draft)).toBe('200')
    expect(await textOf(draft)).toContain('# Policy')
    for (const stranger of ['ma.lisa.hjort', 'fv.torsten.vall', 'fv.linnea.borg', 'adm.olle.wester'])
      expect(wordOf(await addressOf(1, stranger, consulted))).toBe('403 permission-denied')
    const list = await rawCall(world, 'GET', `/matters/${consulted.id}/drafts`, { as: 'ma.lisa.hjort' })
    expect(wordOf(list)).toBe('403 permission-denied')
  })

  it('does not depend on whether the draft exists', async () => {
    expect(wordOf(await addressOf(77, 'ma.lisa.hjort', consulted))).toBe('403 permission-denied')
    expect(wordOf(await addressOf(77, consultedPerson, consulted))).toBe('404 not-found')
  })

  it('lasts while the address lasts: five minutes', async () => {
    const { expiresAt } = JSON.parse((await addressOf(1, consultedPerson, consulted)).text)
    const seconds = (Date.parse(expiresAt) - (await world.cloud.now()).getTime()) / 1000
    expect(seconds).toBeGreaterThan(280)
    expect(seconds).toBeLessThanOrEqual(300)
  })

  it('is declared only while the matter is being written', async () => {
    const refused = await post(
      `/matters/${consulted.id}/drafts`,
      coordinator,
      declarationOf(Buffer.from('för sent')),
    )
    expect(wordOf(refused)).toBe('409 wrong-state')
    await consulted.answer(opinion, answerFor.opinion(opinion))
    expect((await consulted.read()).phase.name).toBe('consultation')
  })
})

describe('a version from before the system', () => {
  const path = '/documents/gammal-policy/versions'
  const { head } = matterRequest('Gammal policy')
  const version = (change: object = {}) => ({
    label: '2.0',
    head,
    decidingBody: 'Kommunfullmäktige',
    diaryNumber: '2019.210 KS',
    paragraph: 112,
    decidedOn: '2019-06-19',
    validFrom: '2019-07-15',
    text: { fileName: 'p.md', mediaType: 'text/markdown', base64: Buffer.from('# Två').toString('base64') },
    ...change,
  })
  const record = (change: object = {}) => post(path, coordinator, version(change))
  const textAs = (mediaType: MediaType, base64: string) => ({ text: { fileName: 'p', mediaType, base64 } })

  it('is refused when its file is not what it says, or its days are to come', async () => {
    expect(wordOf(await record(textAs('application/pdf', 'IyBB')))).toBe('422 file-type-not-allowed')
    expect(wordOf(await record(textAs('text/plain', '5A==')))).toBe('422 file-type-not-allowed')
    expect(wordOf(await record(textAs('text/plain', 'inte base64!')))).toBe('400 malformed-request')
    expect(wordOf(await record({ validFrom: '2090-01-01' }))).toBe('422 day-not-possible')
    expect(wordOf(await record({ decidedOn: '2090-01-01' }))).toBe('422 day-not-possible')
    const read = await rawCall(world, 'GET', '/documents/gammal-policy', { as: coordinator })
    expect(wordOf(read)).toBe('404 not-found')
  })

  it('is recorded once, and a later one takes its place', async () => {
    expect(wordOf(await record())).toBe('201')
    expect(wordOf(await record())).toBe('409 already-exists')
    expect(wordOf(await record({ label: '1.9' }))).toBe('409 already-exists')
    expect(wordOf(await record({ label: '2.1', validFrom: '2019-07-14' }))).toBe('422 day-not-possible')
    expect(wordOf(await record({ label: '2.1', decidedOn: '2021-01-01', validFrom: '2021-02-01' }))).toBe(
      '201',
    )
    const { body } = await world.api.call('listVersions', {
      as: 'ma.lisa.hjort',
      params: { documentId: 'gammal-policy' },
    })
    expect(body.items.map(({ label, replaces, repealedOn }) => [label, replaces, repealedOn])).toEqual([
      ['2.1', '2.0', undefined],
      ['2.0', undefined, '2021-02-01'],
    ])
  })

  it('is recorded by one of two who do so at once', async () => {
    const both = await Promise.all(['3.0', '3.0'].map((label) => record({ label, validFrom: '2022-01-01' })))
    expect(both.map(wordOf).toSorted()).toEqual(['201', '409 already-exists'])
  })

  it('is read by every employee, in its own words', async () => {
    const answer = await rawCall(world, 'GET', `${path}/2.0/text`, { as: 'ma.nils.back' })
    expect(await textOf(answer)).toBe('# Två')
  })
})
