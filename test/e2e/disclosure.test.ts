// S12 for the register: a journalist asks for it, and gets what is public with a decision on the rest; and who may take out what.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RouteName } from '../../functions/api/contract.ts'
import { readCsv, type Table } from '../../functions/domain/register/table.ts'
import { readXlsx } from '../../functions/spreadsheet/read-xlsx.ts'
import { coordinator } from './policy-matter.ts'
import { rawCall, wordOf } from './raw-call.ts'
import { aboutPeople, assetsFile, inCsv, klassaFile } from './register-file.ts'
import { RegisterScene, social } from './register-scene.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

const registrar = 'reg.birgitta.holm'
const auditor = 'rev.gunnar.ostman'
const journalist = 'Frida Granskare'
const today = '2027-04-20'
const masked = '[maskerat OSL 18:8]'

let world: TestCloud
let systemId: string
let idOf: Record<string, string>

beforeAll(async () => {
  world = await startTestCloud({ startsAt: `${today}T06:00:00.000Z` })
  const register = new RegisterScene(world)
  systemId = (
    await register.registerSystem('Socialsystemet', {
      supplier: { name: 'Leverantören AB' },
      hosting: 'cloud-eu',
    })
  ).id
  await register.registerSystem(
    'Bokningen',
    { unitId: 'it-enheten', ownerId: 'sa.helena.brink' },
    coordinator,
  )
  const rows = [
    {
      namn: 'Personakter',
      system: systemId,
      ...aboutPeople,
      känsliga: 'ja',
      sekretess: 'OSL 26:1',
      'stark sekretess': 'ja',
      syfte: 'Utreda barns behov',
      beskrivning: 'Utredningar',
    },
    { namn: 'Jourlista', system: systemId },
    { namn: 'Lokalbokningar' },
    { namn: 'Hembesök', enhet: 'hemsjukvarden', informationsägare: 'ec.hanna.dufva' },
  ]
  const klassa = [
    { name: 'Personakter', levels: '3223', decidedOn: '2027-02-01' },
    { name: 'Jourlista', levels: '1131', decidedOn: '2027-02-01' },
    { name: 'Lokalbokningar', levels: '0110', decidedOn: '2027-02-01' },
  ]
  for (const body of [inCsv(assetsFile(rows)), inCsv(klassaFile(klassa), 'klassa')]) {
    await world.api.call('importRegister', { as: coordinator, body })
    await world.cloud.settle()
  }
  const { body } = await world.api.call('listAssets', { as: coordinator, query: { limit: 100 } })
  idOf = Object.fromEntries(body.items.map(({ name, id }) => [name, id]))
  await world.mailbox.newMails()
})
afterAll(() => world.close())

async function fetched({
  downloadUrl,
  sizeBytes,
}: {
  downloadUrl: string
  sizeBytes: number
}): Promise<Uint8Array> {
  const bytes = await world.stage.get(downloadUrl)
  expect(bytes.byteLength).toBe(sizeBytes)
  return bytes
}

/** The rows of a file by the names or ids of what they are about. */
function rowsOf({ header, rows }: Table): Record<string, Record<string, string>> {
  const read = rows.map(({ cells }) =>
    Object.fromEntries(header.map((heading, at) => [heading, cells[at] ?? ''])),
  )
  return Object.fromEntries(read.map((row) => [row['id'] ?? '', row]))
}

const inText = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

type Call = { as: string; body: Record<string, unknown> }
const post = (path: string, { as, body }: Call) => rawCall(world, 'POST', path, { as, json: body })

describe('S12: a journalist asks for the register', () => {
  let disclosureId: string

  it('gets the public version, which says nothing of what is secret', async () => {
    const { body } = await world.api.call('discloseRegister', {
      as: registrar,
      body: { requester: journalist, requestedOn: today, what: 'assets', format: 'csv', overrides: [] },
    })
    disclosureId = body.disclosureId
    expect(body).toMatchObject({ rows: 4, fileName: `informationstillgangar-offentlig-${today}.csv` })
    const text = inText(await fetched(body))
    expect(text).not.toMatch(/Personakter|Utreda barns behov|Utredningar/)
    expect(text).not.toContain(systemId)
    const rows = rowsOf(readCsv(text))
    expect(rows[idOf['Personakter'] ?? '']).toMatchObject({ namn: masked, '(K)': masked, system: masked })
    expect(rows[idOf['Jourlista'] ?? '']).toMatchObject({
      namn: 'Jourlista',
      '(T)': masked,
      '(flaggor)': masked,
    })
    expect(rows[idOf['Lokalbokningar'] ?? '']).toMatchObject({
      '(K)': '0',
      '(R)': '1',
      '(T)': '1',
      system: '',
    })
  })

  it('gets a decision on the rest, with its ground and how to appeal', async () => {
    const { body } = await world.api.call('readDisclosure', { as: registrar, params: { disclosureId } })
    expect(body).toMatchObject({
      what: 'assets',
      version: 'public',
      ruleId: 'OSL-18-8-2026',
      examinedBy: { personId: registrar, role: 'registrar' },
      requester: journalist,
    })
    for (const part of ['18 kap. 8 §', 'Kammarrätten i Göteborg', 'inom tre veckor'])
      expect(body.refusalText).toContain(part)
    expect(body.refusalText).not.toMatch(/Personakter|Socialsystemet|Frida/)
  })

  it('is examined entry by entry where the examiner decides otherwise', async () => {
    const { body } = await world.api.call('discloseRegister', {
      as: 'kj.elin.sandberg',
      body: {
        requestedOn: '2027-04-19',
        what: 'assets',
        format: 'xlsx',
        overrides: [
          {
            objectId: idOf['Jourlista'] ?? '',
            field: '(T)',
            decision: 'released',
            ground: 'Är känt sedan tidigare',
          },
          {
            objectId: idOf['Lokalbokningar'] ?? '',
            field: 'process',
            decision: 'masked',
            ground: 'OSL 19:3',
          },
        ],
      },
    })
    const rows = rowsOf(await readXlsx(await fetched(body)))
    expect(rows[idOf['Jourlista'] ?? '']).toMatchObject({ '(T)': '3', '(K)': masked })
    expect(rows[idOf['Lokalbokningar'] ?? '']).toMatchObject({ process: '[maskerat OSL 19:3]' })
    expect(body.refusalText).toContain('19 kap. 3 §')
  })

  it('gets the systems without what protection is missing', async () => {
    const { body } = await world.api.call('discloseRegister', {
      as: coordinator,
      body: { requestedOn: today, what: 'systems', format: 'csv', overrides: [] },
    })
    const text = inText(await fetched(body))
    const row = rowsOf(readCsv(text))[systemId]
    expect(row).toMatchObject({
      namn: 'Socialsystemet',
      K: masked,
      'brister nivå 3': masked,
      leverantör: masked,
    })
    expect(text).not.toMatch(/Leverantören AB|molntjänst/)
  })

  it.each([
    ['an entry that is not there', { objectId: 'nothing' }, '404 not-found'],
    ['a field that is not there', { field: 'hemlighet' }, '400 malformed-request'],
    ['no ground', { ground: '' }, '400 malformed-request'],
    ['a mask without a paragraph', { decision: 'masked' }, '400 malformed-request'],
  ])('refuses an override with %s', async (_, wrong, word) => {
    const right = { objectId: idOf['Jourlista'], field: '(T)', decision: 'released', ground: 'Är känt' }
    const body = { requestedOn: today, what: 'assets', format: 'csv', overrides: [{ ...right, ...wrong }] }
    expect(wordOf(await post('/disclosures', { as: registrar, body }))).toBe(word)
  })

  it('refuses a request of a day to come', async () => {
    const body = { requestedOn: '2027-04-21', what: 'assets', format: 'csv', overrides: [] }
    expect(wordOf(await post('/disclosures', { as: registrar, body }))).toBe('422 day-not-possible')
  })

  it('stays unknown in the trail and in every mail', async () => {
    const chain = `disclosure:${disclosureId}`
    const entries = await rawCall(world, 'GET', `/audit/chains/${encodeURIComponent(chain)}`, {
      as: coordinator,
    })
    expect(entries.status).toBe(200)
    expect(entries.text).toContain('disclosure.examined')
    expect(entries.text).not.toMatch(/Frida|Granskare/)
    expect(await world.mailbox.newMails()).toEqual([])
    const trail = await world.api.call('verifyChain', { as: coordinator, params: { chain } })
    expect(trail.body).toMatchObject({ valid: true, entries: 1 })
  })

  it('stands in a list with who examined it, and without the words of the decision', async () => {
    const { body } = await world.api.call('listDisclosures', { as: registrar, query: { limit: 2 } })
    expect(body.items).toMatchObject([{ what: 'systems' }, { what: 'assets', format: 'xlsx' }])
    expect(body.items[0]).not.toHaveProperty('refusalText')
    expect(body.cursor).toBeDefined()
  })
})

describe('an export', () => {
  const exported = (as: string, more: Record<string, unknown> = {}) =>
    post('/register/exports', { as, body: { version: 'public', what: 'assets', format: 'csv', ...more } })

  async function fileOf(as: string, more: Record<string, unknown> = {}) {
    const answer = await exported(as, more)
    expect(answer.status).toBe(201)
    return readCsv(inText(await fetched(JSON.parse(answer.text))))
  }

  it('holds everything, masked or not, for those who may see it', async () => {
    expect(Object.keys(rowsOf(await fileOf(auditor)))).toHaveLength(4)
    const complete = rowsOf(await fileOf(coordinator, { version: 'complete' }))
    expect(complete[idOf['Personakter'] ?? '']).toMatchObject({
      namn: 'Personakter',
      '(K)': '3',
      system: systemId,
    })
    const systems = rowsOf(await fileOf(coordinator, { version: 'complete', what: 'systems' }))
    expect(systems[systemId]).toMatchObject({ leverantör: 'Leverantören AB', K: '3' })
    expect(Number(systems[systemId]?.['brister nivå 3'])).toBeGreaterThan(0)
  })

  it('reaches no further than the units of whoever takes it out', async () => {
    const own = rowsOf(await fileOf(social.chief, { version: 'complete' }))
    expect(Object.values(own).map((row) => row['namn'])).toEqual([
      'Jourlista',
      'Lokalbokningar',
      'Personakter',
    ])
    expect(wordOf(await exported(social.chief, { unitId: 'hemsjukvarden' }))).toBe('403 wrong-unit')
    expect(wordOf(await exported(social.chief, { unitId: 'nowhere' }))).toBe('404 not-found')
  })

  it('is complete only for those who may see which protection is missing', async () => {
    expect(wordOf(await exported(social.owner, { version: 'complete' }))).toBe('403 permission-denied')
    expect(rowsOf(await fileOf(social.owner))[idOf['Personakter'] ?? '']).toMatchObject({ namn: masked })
    expect(wordOf(await exported(registrar))).toBe('403 permission-denied')
  })

  it('can be read in again as it is, when it is not masked', async () => {
    const { header, rows } = await fileOf(social.chief, { version: 'complete' })
    const again = inCsv({ header, rows }, 'assets', true)
    const { body } = await world.api.call('importRegister' satisfies RouteName, {
      as: social.manager,
      body: again,
    })
    expect(body).toEqual({ created: 0, changed: 0, unchanged: 3, proposed: 0, classified: 0 })
    const public_ = await fileOf(social.chief)
    const answer = await post('/register/imports', { as: social.manager, body: { ...inCsv(public_) } })
    expect(wordOf(answer)).toBe('422 import-invalid')
  })
})
