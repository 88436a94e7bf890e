// A document's versions over HTTP: which one applied on a day, what changed between texts, and names that are outdated.
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MediaType } from '../../functions/domain/document/document.ts'
import { coordinator, declarationOf, matterRequest, PolicyMatter } from './policy-matter.ts'
import { type RawAnswer, rawCall, wordOf } from './raw-call.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

const today = '2026-11-24'
const employee = 'ma.lisa.hjort'
const securityChief = 'sc.henrik.dahl'
const path = '/documents/informationssakerhet'
const { head } = matterRequest('Informationssäkerhetspolicy')

const first = '# Policy\n\nKommunen skyddar sin information.\n'
const second = '# Policy\n\nKommunen skyddar sin information och sina system.\n'
/** With the line breaks of a word processor, and the mark at the beginning that some of them write. */
const third = [
  '\uFEFF# Informationssäkerhetspolicy',
  '',
  'Arbetet följer SKL:s råd och MSBFS 2020:6 från MSB.',
  'Incidenter anmäls till MSB.',
  'Datainspektionen utövar tillsyn. SKL ger stöd.',
  '',
].join('\r\n')

let world: TestCloud
let matter: PolicyMatter

const get = (at: string, as = employee) => rawCall(world, 'GET', at, { as })
const post = (at: string, json: unknown, as = coordinator) => rawCall(world, 'POST', at, { as, json })
const bodyOf = ({ text }: RawAnswer) => JSON.parse(text)

interface Recorded {
  label: string
  text: string
  validFrom: string
  mediaType?: MediaType
}

async function record(document: string, { label, text, validFrom, mediaType = 'text/markdown' }: Recorded) {
  const answer = await post(`${document}/versions`, {
    label,
    head,
    decidingBody: 'Kommunfullmäktige',
    diaryNumber: '2019.210 KS',
    paragraph: 112,
    decidedOn: validFrom,
    validFrom,
    ...(label !== '3.0' && { legalForceOn: validFrom }),
    text: { fileName: 'policy.md', mediaType, base64: Buffer.from(text).toString('base64') },
  })
  expect(wordOf(answer)).toBe('201')
}

beforeAll(async () => {
  world = await startTestCloud({ startsAt: `${today}T08:00:00.000Z` })
  await record(path, { label: '1.0', text: first, validFrom: '2012-03-01' })
  await record(path, { label: '2.0', text: second, validFrom: '2016-05-01' })
  await record(path, { label: '3.0', text: third, validFrom: '2020-03-25' })
  await record('/documents/pdf', {
    label: '1.0',
    text: '%PDF-1.7 SKL',
    validFrom: '2020-01-01',
    mediaType: 'application/pdf',
  })
  const { body } = await world.api.call('startMatter', {
    as: coordinator,
    body: { ...matterRequest(), documentId: 'informationssakerhet', label: '4.0' },
  })
  await world.cloud.settle()
  matter = await new PolicyMatter(world, body.id).toDrafting()
})
afterAll(() => world.close())

describe('the version that applied on a day', () => {
  it.each([
    ['2012-03-01', '1.0', ['3.0 not-yet', '2.0 not-yet']],
    ['2016-04-30', '1.0', ['3.0 not-yet', '2.0 not-yet']],
    ['2016-05-01', '2.0', ['3.0 not-yet', '1.0 repealed']],
    ['2020-03-24', '2.0', ['3.0 not-yet', '1.0 repealed']],
  ])('on %s is %s', async (on, label, others) => {
    const body = bodyOf(await get(`${path}/in-force?on=${on}`))
    expect(body).toMatchObject({ on, standing: 'in-force', version: { label } })
    expect(
      body.others.map((other: Record<string, string>) => `${other['label']} ${other['standing']}`),
    ).toEqual(others)
  })

  it('comes with its five dates', async () => {
    const { version } = bodyOf(await get(`${path}/in-force?on=2016-05-01`))
    expect(version).toMatchObject({
      decidedOn: '2016-05-01',
      validFrom: '2016-05-01',
      legalForceOn: '2016-05-01',
      publishedOn: '2016-05-01',
      repealedOn: '2020-03-25',
    })
  })

  it('is asked for today when no day is given, and applies before it has legal force', async () => {
    expect(bodyOf(await get(`${path}/in-force`))).toMatchObject({
      on: today,
      standing: 'awaiting-legal-force',
      version: { label: '3.0' },
    })
  })

  it('is not found before there was one; a day that is none is refused', async () => {
    const before = await get(`${path}/in-force?on=2012-02-29`)
    expect([wordOf(before), before.problem?.faults[0]?.path]).toEqual(['404 not-found', 'query.on'])
    const noDay = await get(`${path}/in-force?on=2016-02-30`)
    expect([wordOf(noDay), noDay.problem?.faults[0]?.path]).toEqual(['400 malformed-request', 'query.on'])
  })
})

describe('a comparison', () => {
  const words = (kind: string, text: string) => ({ kind, text })

  it('of a version is with the one that it replaced, or with another', async () => {
    const answer = bodyOf(await get(`${path}/versions/2.0/comparison`))
    expect(answer.before).toEqual({ version: '1.0' })
    expect(answer.blocks.at(-1)).toEqual({
      kind: 'changed',
      words: [
        words('same', 'Kommunen skyddar sin information'),
        words('added', ' och sina system'),
        words('same', '.'),
      ],
    })
    expect(answer.changedShare).toBeCloseTo(3 / 8)
    const same = bodyOf(await get(`${path}/versions/2.0/comparison?version=2.0`))
    expect(same).toMatchObject({ before: { version: '2.0' }, changedShare: 0 })
  })

  it('of the first version is with nothing: everything is added', async () => {
    const answer = bodyOf(await get(`${path}/versions/1.0/comparison`))
    expect(answer).toEqual({
      blocks: [{ kind: 'added', lines: ['# Policy', '', 'Kommunen skyddar sin information.'] }],
      changedShare: 1,
    })
  })

  it('of two drafts of a matter shows the words that are new', async () => {
    const one = await matter.upload('# Utkast\n\nAlla chefer ansvarar.\n')
    const two = await matter.upload('# Utkast\n\nAlla chefer och medarbetare ansvarar.\n')
    const answer = bodyOf(
      await get(`/matters/${matter.id}/drafts/${two}/comparison?draft=${one}`, coordinator),
    )
    expect(answer.before).toEqual({ draft: one })
    expect(answer.blocks.at(-1).words).toEqual([
      words('same', 'Alla chefer'),
      words('added', ' och medarbetare'),
      words('same', ' ansvarar.'),
    ])
  })

  it('of a draft is with the version in force, unless another is named', async () => {
    const number = await matter.upload(second)
    const at = `/matters/${matter.id}/drafts/${number}/comparison`
    expect(bodyOf(await get(at, coordinator)).before).toEqual({ version: '3.0' })
    const named = bodyOf(await get(`${at}?version=2.0`, coordinator))
    expect(named).toMatchObject({ before: { version: '2.0' }, changedShare: 0 })
  })

  it('is refused with two to compare with, with one that is not there, or for someone who may not read drafts', async () => {
    const at = `/matters/${matter.id}/drafts/1/comparison`
    const both = await get(`${at}?version=2.0&draft=2`, coordinator)
    expect([wordOf(both), both.problem?.faults[0]?.path]).toEqual(['400 malformed-request', 'query.draft'])
    expect(wordOf(await get(`${at}?version=9.0`, coordinator))).toBe('404 not-found')
    expect(wordOf(await get(`${at}?draft=99`, coordinator))).toBe('404 not-found')
    expect(wordOf(await get(`${path}/versions/2.0/comparison?version=9.0`))).toBe('404 not-found')
    expect(wordOf(await get(at))).toBe('403 permission-denied')
    const declared = await post(
      `/matters/${matter.id}/drafts`,
      declarationOf(Buffer.from('aldrig uppladdad')),
    )
    const { number } = bodyOf(declared).draft
    expect(wordOf(await get(`${at}?draft=${number}`, coordinator))).toBe('422 draft-not-stored')
  })

  it('is refused for a PDF', async () => {
    const answer = await get('/documents/pdf/versions/1.0/comparison')
    expect([wordOf(answer), answer.problem?.faults[0]?.path]).toEqual([
      '422 text-not-comparable',
      'path.label',
    ])
  })
})

describe('outdated names', () => {
  it('are found in a recorded version, each at its line, with what to write instead', async () => {
    const answer = bodyOf(await get(`${path}/versions/3.0/outdated-names`))
    const found = answer.items.map((name: Record<string, string>) =>
      [name['line'], name['found'], name['current'], name['exchange']].join(' | '),
    )
    expect(found).toEqual([
      '3 | SKL:s | SKR:s | plain',
      '3 | MSB | MCF | plain',
      '4 | till MSB | till NCSC | by-hand',
      '5 | Datainspektionen | Integritetsskyddsmyndigheten | plain',
      '5 | SKL | SKR | plain',
    ])
    expect(answer.count).toBe(5)
    expect(answer.replacements).toEqual([
      { from: 'SKL:s', to: 'SKR:s' },
      { from: 'MSB', to: 'MCF' },
      { from: 'Datainspektionen', to: 'Integritetsskyddsmyndigheten' },
      { from: 'SKL', to: 'SKR' },
    ])
  })

  it('are found in a draft, by those who may read it', async () => {
    const number = await matter.upload('Fråga Datainspektionen.\n')
    const at = `/matters/${matter.id}/drafts/${number}/outdated-names`
    expect(bodyOf(await get(at, coordinator)).items).toMatchObject([
      { line: 1, found: 'Datainspektionen', since: '2021-01-01' },
    ])
    expect(wordOf(await get(at))).toBe('403 permission-denied')
  })

  it('are not looked for in a PDF', async () => {
    expect(wordOf(await get('/documents/pdf/versions/1.0/outdated-names'))).toBe('422 text-not-comparable')
  })
})

describe('an editorial change', () => {
  const at = `${path}/editorial-changes`
  const change = (replacements: unknown, as = coordinator, of = at) => post(of, { replacements }, as)
  const proposed = async () => bodyOf(await get(`${path}/versions/3.0/outdated-names`)).replacements

  async function textOf(label: string): Promise<Buffer> {
    const { downloadUrl } = bodyOf(await get(`${path}/versions/${label}/text`))
    return Buffer.from(await (await fetch(downloadUrl)).arrayBuffer())
  }

  it('is refused until the municipality allows it', async () => {
    expect(wordOf(await change(await proposed()))).toBe('422 editorial-change-not-allowed')
    expect(bodyOf(await get(`${path}/in-force`)).version.label).toBe('3.0')
  })

  it('is then refused for someone else than the one responsible, for a PDF, and without a word to change', async () => {
    const { body: rules } = await world.api.call('readRules', { as: coordinator })
    const basis = 'Policy för styrande dokument, KF 2020-02-26 § 31'
    await world.api.call('changeRules', {
      as: coordinator,
      body: { ...rules, editorialChanges: { allowed: true, basis } },
      ifMatch: '"0"',
    })
    const replacements = [{ from: 'SKL', to: 'SKR' }]
    expect(wordOf(await change(replacements, securityChief))).toBe('403 permission-denied')
    expect(wordOf(await change(replacements, employee))).toBe('403 permission-denied')
    expect(wordOf(await change(replacements, coordinator, '/documents/pdf/editorial-changes'))).toBe(
      '422 text-not-comparable',
    )
    expect(wordOf(await change([{ from: 'Finns inte', to: 'x' }]))).toBe('422 nothing-to-change')
    expect(bodyOf(await get(`${path}/in-force`)).version.label).toBe('3.0')
  })

  it('gives a new version in which those words and nothing else is changed', async () => {
    const answer = await change(await proposed())
    expect(wordOf(answer)).toBe('201')
    const { version, openMatterId } = bodyOf(answer)
    expect(openMatterId).toBe(matter.id)
    expect(version).toMatchObject({
      label: '3.1',
      replaces: '3.0',
      paragraph: 112,
      decidedOn: '2020-03-25',
      validFrom: today,
      editorial: { basis: 'Policy för styrande dokument, KF 2020-02-26 § 31' },
    })
    const expected = third
      .replace('SKL:s', 'SKR:s')
      .replace('från MSB', 'från MCF')
      .replace('Datainspektionen', 'Integritetsskyddsmyndigheten')
      .replace('SKL ger', 'SKR ger')
    const bytes = await textOf('3.1')
    expect(bytes.equals(Buffer.from(expected))).toBe(true)
    expect(version.text.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect((await textOf('3.0')).equals(Buffer.from(third))).toBe(true)
  })

  it('applies from its day; the day before, the version that it changed still did', async () => {
    expect(bodyOf(await get(`${path}/in-force`))).toMatchObject({
      version: { label: '3.1' },
      others: [
        { label: '3.0', standing: 'repealed' },
        { label: '2.0', standing: 'repealed' },
        { label: '1.0', standing: 'repealed' },
      ],
    })
    expect(bodyOf(await get(`${path}/in-force?on=2026-11-23`)).version.label).toBe('3.0')
    expect(bodyOf(await get(path))).toMatchObject({ inForce: '3.1', latest: '3.1', openMatterId: matter.id })
  })

  it('is shown word by word, and leaves only what must be read first', async () => {
    const { before, blocks } = bodyOf(await get(`${path}/versions/3.1/comparison`))
    expect(before).toEqual({ version: '3.0' })
    const changed = blocks.flatMap(({ words = [] }) => words)
    const texts = (kind: string) =>
      changed
        .filter((word: { kind: string }) => word.kind === kind)
        .map(({ text }: { text: string }) => text.trim())
    expect(texts('removed')).toEqual(['SKL:s', 'MSB', 'Datainspektionen', 'SKL'])
    expect(texts('added')).toEqual(['SKR:s', 'MCF', 'Integritetsskyddsmyndigheten', 'SKR'])
    const left = bodyOf(await get(`${path}/versions/3.1/outdated-names`))
    expect(left.items.map(({ found }: { found: string }) => found)).toEqual(['till MSB'])
  })

  it('stands in the audit trail with who made it', async () => {
    const { body } = await world.api.call('readChain', {
      as: coordinator,
      params: { chain: 'document-version:informationssakerhet/3.1' },
    })
    expect(body.items.map(({ action, actor }) => [action, actor.personId, actor.role])).toEqual([
      ['document-version.changed-editorially', coordinator, 'coordinator'],
    ])
  })

  it('is made once of two that are asked for at once', async () => {
    const both = await Promise.all(
      ['KF', 'kommunfullmäktige'].map((to) => change([{ from: 'Arbetet', to: `${to}s arbete` }])),
    )
    const later = bodyOf(await get(`${path}/in-force`)).version.label
    expect(both.map(wordOf).toSorted()).toEqual(['201', '422 nothing-to-change'])
    expect(later).toBe('3.2')
  })
})
