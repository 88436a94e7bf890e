// S5 for the register: a committee is split at New Year. Its assets, systems and actions follow the mapping that was reviewed,
// and what an owner may own no more goes to a manager (domain 7).
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CalendarDay } from '../../functions/domain/calendar/calendar-day.ts'
import { coordinator } from './policy-matter.ts'
import { rawCall, wordOf } from './raw-call.ts'
import { proposalOf, RegisterScene } from './register-scene.ts'
import { importPeople, somePerson } from './role-people.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

const on = (day: string): CalendarDay => CalendarDay.parse(day)
const culture = 'kultur-och-utbildningsnamnden'
const education = 'barn-och-ungdomsnamnden'
const planning = 'samhallsbyggnadsnamnden'
const owner = 'ia.kultur'
const systemOwner = 'sa.kultur'

let world: TestCloud
let register: RegisterScene
let grades: string
let concerts: string
let systemId: string

beforeAll(async () => {
  world = await startTestCloud({ startsAt: '2026-12-17T08:00:00.000Z' })
  register = new RegisterScene(world)
  const since = { unitId: culture, validFrom: '2023-01-01' }
  await importPeople(world, {
    persons: [somePerson(owner), somePerson(systemOwner)],
    roleAssignments: [
      { id: 'kultur.ia', personId: owner, role: 'information-owner', ...since },
      { id: 'kultur.sa', personId: systemOwner, role: 'system-owner', ...since },
    ],
  })
  const place = { unitId: culture, ownerId: owner }
  systemId = (
    await register.registerSystem('Kulturbokningen', { ...place, ownerId: systemOwner }, coordinator)
  ).id
  const parts = { systemIds: [systemId], proposal: proposalOf([1, 2, 1, 2]), as: coordinator }
  grades = (await register.registerAsset('Betyg', place, parts)).id
  concerts = (await register.registerAsset('Konserter', place, parts)).id
  for (const id of [grades, concerts])
    await register.answer(owner, { kind: 'decide-classification', round: 1, outcome: 'accept' }, id)
})
afterAll(() => world.close())

describe('before New Year', () => {
  it('a unit with a register is not simply put under another', async () => {
    const { body, etag } = await world.api.call('readUnit', { as: coordinator, params: { unitId: culture } })
    const { id: _, kind: __, ...unit } = body
    const moved = await rawCall(world, 'PUT', `/units/${culture}`, {
      as: coordinator,
      headers: { 'if-match': etag ?? '' },
      json: { ...unit, parentId: 'ks' },
    })
    expect(wordOf(moved)).toBe('409 unit-holds-register')
  })

  it('the mapping says which assets the second committee takes', async () => {
    const { body } = await world.api.call('planReorganisation', {
      as: coordinator,
      body: {
        title: 'Kultur- och utbildningsnämnden delas',
        decidedBy: 'Kommunfullmäktige',
        decidedOn: '2026-12-16',
        paragraph: 245,
        effectiveOn: '2027-01-01',
        newUnits: [],
        mappings: [
          {
            fromUnitId: culture,
            change: 'split',
            successors: [
              { unitId: education, area: 'Utbildning' },
              { unitId: planning, area: 'Kultur', objectIds: [concerts, systemId] },
            ],
          },
        ],
      },
    })
    const reviewed = []
    for (const as of ['dso.peter.nyman', 'kj.elin.sandberg']) {
      const params = { reorganisationId: body.id }
      const request = { as, params, body: { verdict: 'approve' as const } }
      reviewed.push((await world.api.call('reviewReorganisation', request)).body.status)
    }
    expect(reviewed).toEqual(['under-review', 'approved'])
    await world.stage.waitUntil(on('2027-01-01'), '07:30')
  })
})

describe('on New Year’s day', () => {
  it('each asset stands with the committee that took it over, and its history stays', async () => {
    expect(await register.asset(grades)).toMatchObject({ unitId: education, unitPath: `/kf/${education}/` })
    expect(await register.asset(concerts)).toMatchObject({ unitId: planning, unitPath: `/kf/${planning}/` })
    expect(await register.classification(grades, 1)).toMatchObject({ unitId: culture, status: 'in-force' })
  })

  it('takes up anew what weighs something, because another answers for it', async () => {
    const reopened = await register.classification(grades, 2)
    expect(reopened).toMatchObject({ trigger: 'merged-unit', status: 'proposing' })
    expect(reopened.changed).toEqual([{ field: 'unitId', before: culture, after: education }])
  })

  it('the owner who followed to the first committee owns there, and no more in the second', async () => {
    expect(await register.asset(grades)).toMatchObject({ ownerId: owner })
    expect((await register.asset(grades)).vacantSince).toBeUndefined()
    expect(await register.asset(concerts)).toMatchObject({ vacantSince: '2027-01-01', ownerId: coordinator })
    expect(await register.system(systemId)).toMatchObject({ unitId: planning, vacantSince: '2027-01-01' })
    expect(await register.tasks(coordinator, 'appoint-owner')).toHaveLength(2)
  })

  it('counts under the new organisation, and nothing under the old', async () => {
    const { body } = await world.api.call('readRegisterFigures', { as: coordinator, query: {} })
    const totals = body.units.map(({ unitId, assets, systems }) => [unitId, assets.total, systems.total])
    expect(totals).toEqual([
      [education, 1, 0],
      [planning, 1, 1],
    ])
    expect(body.units[1]?.systems.vacant).toBe(1)
  })
})
