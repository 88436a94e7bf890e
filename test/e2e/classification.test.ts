// One classification from registration to what follows from it, over HTTP, with its tasks, mails and trail.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { coordinator } from './policy-matter.ts'
import { rawCall, wordOf } from './raw-call.ts'
import { assetDescription, proposalOf, RegisterScene, social } from './register-scene.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

const protectionOfficer = 'dso.peter.nyman'
const counsel = 'kj.elin.sandberg'

let world: TestCloud
let register: RegisterScene

beforeAll(async () => {
  world = await startTestCloud({ startsAt: '2027-01-11T08:00:00.000Z' })
  register = new RegisterScene(world)
})
afterAll(() => world.close())

const post = (path: string, as: string, json: unknown) => rawCall(world, 'POST', path, { as, json })
const personalData = {
  has: 'personal-data',
  sensitive: true,
  offences: false,
  protected: false,
  children: true,
  registered: 'under-10000',
  over500: true,
  thirdCountry: false,
  highRisk: true,
} as const

describe('a classification', () => {
  let systemId: string
  let platformId: string
  let assetId: string

  it('begins with the asset, and asks data protection and legal counsel before the owner', async () => {
    platformId = (await register.registerSystem('Inloggningen', {}, coordinator)).id
    systemId = (await register.registerSystem('Socialsystemet')).id
    await world.api.call('beginDependency', {
      as: social.manager,
      params: { systemId },
      body: { platformId },
    })
    const asset = await register.registerAsset(
      'Personakter i barnavården',
      { personalData, secrecy: ['OSL 26:1'], strongSecrecy: true },
      { systemIds: [systemId], proposal: proposalOf([3, 2, 2, 3]) },
    )
    assetId = asset.id
    expect(asset).toMatchObject({
      standing: 'unclassified',
      extendedProtection: true,
      fiveHundredPeople: true,
    })
    expect(await register.tasks(social.owner, 'decide-classification')).toEqual([])
    expect(await register.system(systemId)).toMatchObject({ derived: { status: 'preliminary' } })
    const advice = { kind: 'advise-classification', advice: 'Konsekvensbedömningen ska göras om.' } as const
    await register.answer(protectionOfficer, advice)
    await register.answer(counsel, { ...advice, advice: 'Omvänt skaderekvisit.' })
  })

  it('is decided by the information owner, and reaches the system and what it stands on', async () => {
    const [task] = await register.tasks(social.owner, 'decide-classification', assetId)
    expect(task).toMatchObject({ assignee: { personId: social.owner, role: 'information-owner' } })
    await register.answer(social.owner, {
      kind: 'decide-classification',
      round: 1,
      outcome: 'change',
      levels: { confidentiality: 3, integrity: 2, availability: 3, traceability: 3 },
      reason: 'Jourverksamheten behöver akterna dygnet runt.',
    })
    expect(await register.asset(assetId)).toMatchObject({
      standing: 'classified',
      critical: true,
      current: { levels: { availability: 3 }, validUntil: '2028-01-11' },
    })
    expect(await register.system(systemId)).toMatchObject({
      derived: {
        status: 'settled',
        levels: { confidentiality: 3, integrity: 2, availability: 3, traceability: 3 },
      },
    })
    const platform = await register.system(platformId)
    expect(platform.derived?.levels).toMatchObject({ confidentiality: 0, availability: 3 })
  })

  it('says why: the rule and the way', async () => {
    const { body } = await world.api.call('explainClass', {
      as: social.chief,
      params: { systemId: platformId },
    })
    const why = body.why.find(({ aspect }) => aspect === 'availability')
    expect(why).toMatchObject({
      rule: 'stands-on-it',
      path: [
        { kind: 'asset', name: 'Personakter i barnavården' },
        { kind: 'system', name: 'Socialsystemet' },
        { kind: 'system', name: 'Inloggningen' },
      ],
    })
  })

  it('gives the system its requirements, of which all are open', async () => {
    const { body } = await world.api.call('listRequirements', {
      as: social.manager,
      params: { systemId },
      query: { state: 'gaps' },
    })
    expect(body.rows.length).toBeGreaterThan(40)
    expect(body.rows.map(({ requirement }) => requirement.id)).toContain('K14')
  })

  it('is counted in the unit’s figures', async () => {
    const { body } = await world.api.call('readRegisterFigures', { as: social.chief, query: {} })
    expect(body.units).toMatchObject([
      {
        unitId: social.unitId,
        assets: { total: 1, classified: 1, critical: 1, criticalClassified: 1 },
        systems: { total: 2 },
      },
    ])
  })

  it('is refused to whoever is not its owner, and stores nothing of what concerns Sweden’s security', async () => {
    const description = assetDescription('Hemligheten')
    const answer = await post('/assets', social.manager, {
      protectiveSecurity: 'unknown',
      description,
      systemIds: [],
    })
    expect(wordOf(answer)).toBe('422 protective-security')
    const stop = await post('/protective-security-checks', social.manager, { answer: 'unknown' })
    expect(JSON.parse(stop.text)).toMatchObject({ outcome: 'stop' })
    const found = await world.api.call('listAssets', { as: coordinator, query: { name: 'Hemlig' } })
    expect(found.body.items).toEqual([])
  })
})
