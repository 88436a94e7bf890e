// What the register refuses: each with a code and a sentence that says what to do, and nothing of it half written.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CalendarDay } from '../../functions/domain/calendar/calendar-day.ts'
import { coordinator } from './policy-matter.ts'
import { rawCall, wordOf } from './raw-call.ts'
import { assetDescription, proposalOf, RegisterScene, social, systemDescription } from './register-scene.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

let world: TestCloud
let register: RegisterScene
let assetId: string
let systemId: string

beforeAll(async () => {
  world = await startTestCloud({ startsAt: '2027-02-01T08:00:00.000Z' })
  register = new RegisterScene(world)
  systemId = (await register.registerSystem('Socialsystemet')).id
  const parts = { systemIds: [systemId], proposal: proposalOf([2, 2, 2, 2]) }
  assetId = (await register.registerAsset('Ärenden', {}, parts)).id
})
afterAll(() => world.close())

const call = (method: 'POST' | 'PUT', path: string, as: string, json: unknown, version?: string | null) =>
  rawCall(world, method, path, {
    as,
    json,
    ...(version !== undefined && { headers: { 'if-match': version ?? '' } }),
  })
const post = (path: string, as: string, json: unknown) => call('POST', path, as, json)
const registering = (more: object, description: object = {}) =>
  post('/assets', social.manager, {
    protectiveSecurity: 'no',
    description: { ...assetDescription('Försöket'), ...description },
    systemIds: [],
    ...more,
  })
const assetCount = async () => {
  const { body } = await world.api.call('readRegisterFigures', { as: coordinator, query: {} })
  return body.units.reduce((sum, { assets }) => sum + assets.total, 0)
}
const versionOf = async () =>
  (await world.api.call('readAsset', { as: coordinator, params: { assetId } })).etag

describe('registering an asset', () => {
  it('refuses level 4 and every doubt about Sweden’s security with the words of the stop rule', async () => {
    const levels = { confidentiality: 4, integrity: 1, availability: 1, traceability: 1 }
    const four = await registering({ proposal: { ...proposalOf([1, 1, 1, 1]), levels } })
    expect(wordOf(four)).toBe('400 malformed-request')
    expect(four.problem?.faults?.[0]?.message).toContain('säkerhetsskyddschefen')
    for (const answer of ['yes', 'unknown'])
      expect(wordOf(await registering({ protectiveSecurity: answer }))).toBe('422 protective-security')
  })

  it('refuses levels that the personal data does not allow, and high levels without a consequence', async () => {
    const personalData = {
      has: 'personal-data',
      sensitive: true,
      offences: false,
      protected: false,
      children: false,
      registered: 'under-100',
      over500: false,
      thirdCountry: false,
      highRisk: false,
    }
    const low = await registering({ proposal: proposalOf([1, 2, 2, 2]) }, { personalData })
    expect(wordOf(low)).toBe('422 level-below-floor')
    const silent = { ...proposalOf([2, 1, 1, 1]), consequences: {} }
    expect(wordOf(await registering({ proposal: silent }))).toBe('400 malformed-request')
    const invented = { ...proposalOf([1, 1, 1, 1]), answers: [{ questionId: 'x9', level: 1 }] }
    expect(wordOf(await registering({ proposal: invented }))).toBe('400 malformed-request')
  })

  it('refuses an owner without the role, another’s unit, unknown units and systems, and text over the limit', async () => {
    expect(wordOf(await registering({}, { ownerId: social.manager }))).toBe('422 owner-without-role')
    expect(wordOf(await registering({}, { unitId: 'hemsjukvarden' }))).toBe('403 wrong-unit')
    expect(wordOf(await registering({}, { unitId: 'ingenstans' }))).toBe('404 not-found')
    expect(wordOf(await registering({ systemIds: ['inget-system'] }))).toBe('404 not-found')
    expect(wordOf(await registering({}, { purpose: 'x'.repeat(1001) }))).toBe('400 malformed-request')
  })

  it('has left nothing behind', async () => {
    expect(await assetCount()).toBe(1)
  })
})

describe('deciding a class', () => {
  it('is refused to a colleague, to the proposer at level 3, and about a proposal that was replaced', async () => {
    const [first] = await register.tasks(social.owner, 'decide-classification', assetId)
    const path = `/tasks/${first?.id}/complete`
    const accept = { kind: 'decide-classification', round: 1, outcome: 'accept' }
    expect(wordOf(await post(path, social.manager, { answer: accept }))).toMatch(/^403/)
    expect(wordOf(await post(path, social.owner, { answer: { ...accept, round: 2 } }))).toBe(
      '409 stale-proposal',
    )
    const below = {
      ...accept,
      outcome: 'change',
      reason: 'Lägre.',
      levels: { confidentiality: 1, integrity: 1, availability: 1 },
    }
    expect(wordOf(await post(path, social.owner, { answer: below }))).toBe('400 malformed-request')

    // The owner proposes a higher class meanwhile: the open question is taken back and put to someone else.
    const proposal = { protectiveSecurity: 'no', proposal: proposalOf([3, 2, 2, 3]) }
    expect(wordOf(await post(`/assets/${assetId}/proposals`, social.owner, proposal))).toBe('201')
    await world.cloud.settle()
    expect(wordOf(await post(path, social.owner, { answer: accept }))).toBe('409 task-closed')
    expect(await register.tasks(social.owner, 'decide-classification', assetId)).toEqual([])
    const [second] = await register.tasks(social.chief, 'decide-classification', assetId)
    const decide = `/tasks/${second?.id}/complete`
    const accepted = { ...accept, round: 2 }
    expect(wordOf(await post(decide, social.owner, { answer: accepted }))).toMatch(/^403/)
    expect(wordOf(await post(decide, social.chief, { answer: accepted }))).toBe('200')
    await world.cloud.settle()
    expect(await register.asset(assetId)).toMatchObject({ current: { levels: { confidentiality: 3 } } })
  })

  it('opens no second classification beside an open one', async () => {
    const again = { trigger: 'incident', reason: 'En incident visade större skada.' }
    expect(wordOf(await post(`/assets/${assetId}/reclassifications`, coordinator, again))).toBe('201')
    expect(wordOf(await post(`/assets/${assetId}/reclassifications`, coordinator, again))).toBe(
      '409 classification-open',
    )
  })
})

describe('links', () => {
  it('refuses a circle of any length, and names it', async () => {
    const chain = [systemId]
    for (const name of ['Identiteten', 'Nätet']) chain.push((await register.registerSystem(name)).id)
    const depends = (from: number, on: number) =>
      post(`/systems/${chain[from]}/dependencies`, social.manager, { platformId: chain[on] })
    expect(wordOf(await depends(0, 1))).toBe('201')
    expect(wordOf(await depends(1, 2))).toBe('201')
    const circle = await depends(2, 0)
    expect(wordOf(circle)).toBe('409 link-makes-circle')
    expect(circle.problem?.faults?.[0]?.message.split(' → ')).toHaveLength(4)
    expect(wordOf(await depends(0, 0))).toBe('409 link-makes-circle')
    expect(wordOf(await depends(0, 1))).toBe('409 already-exists')
  })

  it('refuses to send what the sender does not handle, and a second link to the same asset', async () => {
    const { id: other } = await register.registerAsset('Något annat')
    const { id: receiver } = await register.registerSystem('Mottagaren')
    const sent = await post(`/systems/${systemId}/integrations`, social.manager, {
      toSystemId: receiver,
      assetIds: [other],
    })
    expect(wordOf(sent)).toBe('404 not-found')
    const twice = await post(`/systems/${systemId}/handlings`, social.manager, { assetId })
    expect(wordOf(twice)).toBe('409 already-exists')
  })
})

describe('protection', () => {
  it('refuses an exception beyond twelve months, from whom does not own the system, or from what is no gap', async () => {
    const path = `/systems/${systemId}/exceptions`
    const exception = {
      requirementId: 'K13',
      reason: 'Ny inloggning i höst.',
      compensation: 'Endast inom nätet.',
    }
    const until = (validUntil: string) => ({ ...exception, validUntil })
    expect(wordOf(await post(path, social.manager, until('2027-06-30')))).toBe('403 permission-denied')
    expect(wordOf(await post(path, social.chief, until('2028-02-02')))).toBe('422 day-not-possible')
    const other = { ...until('2027-06-30'), requirementId: 'K25' }
    expect(wordOf(await post(path, social.chief, other))).toBe('409 not-a-gap')
    expect(wordOf(await post(path, social.chief, until('2028-02-01')))).toBe('201')
  })

  it('demands a reason for what does not apply, and refuses an answer to what has changed', async () => {
    const path = `/systems/${systemId}/requirements/K01`
    const answer = (json: object) => call('PUT', path, social.manager, json, '"0"')
    expect(wordOf(await answer({ value: 'not-applicable' }))).toBe('400 malformed-request')
    expect(wordOf(await answer({ value: 'fulfilled', evidence: 'Registret' }))).toBe('200')
    expect(wordOf(await answer({ value: 'partly' }))).toBe('412 stale-version')
  })

  it('lowers a class for a time only, and tells those it concerns', async () => {
    const { etag } = await world.api.call('readSystem', { as: social.chief, params: { systemId } })
    const lowering = {
      measure: 'lowering',
      levels: { confidentiality: 2, integrity: 2, availability: 2, traceability: 2 },
      reason: 'Systemet är avstängt för byte.',
      advice: 'Samordnaren avråder efter bytet.',
      validUntil: '2027-02-03',
    }
    expect(wordOf(await call('PUT', `/systems/${systemId}/protection`, social.chief, lowering, etag))).toBe(
      '200',
    )
    await world.cloud.settle()
    const lowered = await register.system(systemId)
    expect(lowered.derived?.levels.confidentiality).toBe(2)
    const { body } = await world.api.call('explainClass', { as: social.chief, params: { systemId } })
    expect(body.why.find(({ aspect }) => aspect === 'confidentiality')?.rule).toBe('lowered')
    await world.stage.waitUntil(CalendarDay.parse('2027-02-04'))
    expect((await register.system(systemId)).derived?.levels.confidentiality).toBe(3)
  })
})

describe('a change', () => {
  it('of an asset that was read too long ago is refused', async () => {
    const description = assetDescription('Ärenden om bistånd')
    const body = { protectiveSecurity: 'no', description }
    const etag = await versionOf()
    expect(wordOf(await call('PUT', `/assets/${assetId}`, social.manager, body, etag))).toBe('200')
    expect(wordOf(await call('PUT', `/assets/${assetId}`, social.manager, body, etag))).toBe(
      '412 stale-version',
    )
    expect(wordOf(await call('PUT', `/assets/${assetId}`, social.manager, body))).toBe('428 version-required')
  })

  it('to a cloud has the information in the system classified anew, showing what changed', async () => {
    const { id } = await register.registerSystem('Flyttbara systemet')
    const parts = { systemIds: [id], proposal: proposalOf([2, 1, 1, 2]) }
    const moving = await register.registerAsset('Flyttbara ärenden', {}, parts)
    await register.answer(
      social.owner,
      { kind: 'decide-classification', round: 1, outcome: 'accept' },
      moving.id,
    )
    const { etag } = await world.api.call('readSystem', { as: social.manager, params: { systemId: id } })
    const description = systemDescription('Flyttbara systemet', { hosting: 'cloud-third-country' })
    const body = { protectiveSecurity: 'no', description }
    expect(wordOf(await call('PUT', `/systems/${id}`, social.manager, body, etag))).toBe('200')
    await world.cloud.settle()
    expect(await register.classification(moving.id, 2)).toMatchObject({
      trigger: 'cloud-or-third-country',
      changed: [{ field: 'hosting', before: 'own', after: 'cloud-third-country' }],
      status: 'proposing',
    })
  })
})
