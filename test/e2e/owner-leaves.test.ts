// S4: an information owner leaves. What they owned falls back the same day, someone is asked until a new owner is appointed,
// and nobody who has left decides anything (domain 7).
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CalendarDay } from '../../functions/domain/calendar/calendar-day.ts'
import type { Table } from '../../functions/domain/register/table.ts'
import { coordinator } from './policy-matter.ts'
import { rawCall, wordOf } from './raw-call.ts'
import { personAt } from './recorded-document.ts'
import { assetsFile, inCsv, klassaFile } from './register-file.ts'
import { proposalOf, RegisterScene, social } from './register-scene.ts'
import { importPeople, somePerson } from './role-people.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

const on = (day: string): CalendarDay => CalendarDay.parse(day)
const unitId = 'hemsjukvarden'
const owner = 'ec.hanna.dufva'
const chief = 'fc.daniel.hult'
const director = 'kd.anders.lundin'
const successor = 'ia.nora.ny'
const vacancyTitle = 'Vakant informationsägare: Enhet hemsjukvård'

let world: TestCloud
let register: RegisterScene
let decided: string

/** The subjects of what someone was mailed about the vacancy. */
async function mailsTo(personId: string): Promise<string[]> {
  const about = (await world.mailbox.all()).filter(({ subject }) => subject.includes(vacancyTitle))
  return about.filter(({ to }) => personAt(to) === personId).map(({ subject }) => subject)
}

const vacant = async () => {
  const { body } = await world.api.call('readRegisterFigures', { as: coordinator, query: { unitId } })
  return body.units[0]?.assets.vacant ?? 0
}

const place = { unitId, ownerId: owner }

async function importFile(file: Table, content: 'assets' | 'klassa'): Promise<void> {
  await world.api.call('importRegister', { as: coordinator, body: inCsv(file, content) })
  await world.cloud.settle()
}

beforeAll(async () => {
  world = await startTestCloud({ startsAt: '2027-03-25T07:00:00.000Z' })
  register = new RegisterScene(world)
  const system = await register.registerSystem(
    'Hemsjukvårdssystemet',
    { unitId, ownerId: chief },
    coordinator,
  )
  const parts = { systemIds: [system.id], proposal: proposalOf([1, 1, 1, 1]), as: coordinator }
  decided = (await register.registerAsset('Rutiner', place, parts)).id
  await register.answer(owner, { kind: 'decide-classification', round: 1, outcome: 'accept' }, decided)
  const rows = Array.from({ length: 12 }, (_, at) => ({
    namn: `Underlag ${at}`,
    enhet: unitId,
    informationsägare: owner,
  }))
  await importFile(assetsFile(rows), 'assets')
  // Two were classified elsewhere a year ago, and run out within thirty days of the day the owner leaves.
  const old = ['Underlag 0', 'Underlag 1'].map((name) => ({
    name,
    levels: '3223',
    decidedOn: '2026-04-20',
    unitId,
  }))
  await importFile(klassaFile(old), 'klassa')
  await register.registerAsset('Besökslistor', place, { proposal: proposalOf([1, 1, 1, 1]), as: coordinator })
  const { body } = await world.api.call('listRequirements', {
    as: coordinator,
    params: { systemId: system.id },
    query: { state: 'gaps' },
  })
  for (const { requirement } of body.rows.slice(0, 3)) {
    await world.api.call('createAction', {
      as: coordinator,
      params: { systemId: system.id, requirementId: requirement.id },
      body: { title: 'Åtgärda', ownerId: owner, dueOn: '2027-06-30' },
    })
  }
  for (const role of ['information-owner', 'unit-manager']) {
    await world.api.call('endRole', {
      as: coordinator,
      params: { personId: owner, assignmentId: `hemsjukvarden.${role}.dufva` },
      body: { validTo: on('2027-03-31') },
    })
  }
  await world.stage.waitUntil(on('2027-04-01'))
})
afterAll(() => world.close())

describe('the day after the last', () => {
  it('gives what was owned to the head of the administration, marked as vacant', async () => {
    const asset = await register.asset(decided)
    expect(asset).toMatchObject({ ownerId: chief, vacantSince: '2027-04-01' })
    expect(await vacant()).toBe(14)
    const actions = await world.api.call('listActions', { as: chief, query: {} })
    expect(actions.body.items.map(({ ownerId }) => ownerId)).toEqual([chief, chief, chief])
  })

  it('lets the one who left do nothing, and keeps their name and role in what they decided', async () => {
    const answer = await rawCall(world, 'GET', '/assets', { as: owner })
    expect(wordOf(answer)).toBe('403 permission-denied')
    const { decision } = await register.classification(decided, 1)
    expect(decision?.by).toMatchObject({ personId: owner, role: 'information-owner' })
  })

  it('moves the open question to the head, and has the classes that run out taken up by then', async () => {
    expect(await register.tasks(chief, 'decide-classification')).toHaveLength(1)
    const { body } = await world.api.call('listAssets', { as: chief, query: { name: 'Underlag 0' } })
    const [old] = body.items
    expect(old).toMatchObject({ ownerId: chief, current: { validUntil: '2027-04-20' } })
    expect(await register.classification(old?.id ?? '', 2)).toMatchObject({
      trigger: 'expiry',
      status: 'proposing',
    })
  })
})

describe('the vacancy', () => {
  it('is mailed of on day 0, 14 and 30, and goes to the municipal director on day 45', async () => {
    expect(await mailsTo(chief)).toHaveLength(1)
    await world.stage.waitUntil(on('2027-04-14'))
    expect(await mailsTo(chief)).toHaveLength(1)
    await world.stage.waitUntil(on('2027-04-15'))
    expect(await mailsTo(chief)).toHaveLength(2)
    await world.stage.waitUntil(on('2027-04-30'))
    expect(await mailsTo(chief)).toHaveLength(2)
    await world.stage.waitUntil(on('2027-05-01'))
    expect(await mailsTo(chief)).toHaveLength(3)
    await world.stage.waitUntil(on('2027-05-15'))
    expect(await mailsTo(director)).toHaveLength(0)
    await world.stage.waitUntil(on('2027-05-16'))
    expect(await mailsTo(director)).toHaveLength(1)
    expect(await mailsTo(chief)).toHaveLength(3)
  })

  it('goes on when the temporary owner leaves too: the next one up has it, vacant since the same day', async () => {
    await world.api.call('endRole', {
      as: coordinator,
      params: { personId: chief, assignmentId: 'vard-och-aldreomsorgsforvaltningen.unit-manager.hult' },
      body: { validTo: on('2027-05-16') },
    })
    await world.stage.waitUntil(on('2027-05-17'))
    expect(await register.asset(decided)).toMatchObject({ ownerId: coordinator, vacantSince: '2027-04-01' })
    expect(await vacant()).toBe(14)
  })

  it('is filled only by someone who holds the owner’s role there', async () => {
    const [task] = await register.tasks(director, 'appoint-owner')
    const answer = { kind: 'appoint-owner', personId: social.owner }
    const path = `/tasks/${task?.id}/complete`
    const refused = await rawCall(world, 'POST', path, { as: director, json: { answer } })
    expect(wordOf(refused)).toBe('422 owner-without-role')
    await importPeople(world, {
      persons: [somePerson(successor)],
      roleAssignments: [
        {
          id: 'hemsjukvarden.ny',
          personId: successor,
          role: 'information-owner',
          unitId,
          validFrom: '2027-05-01',
        },
      ],
    })
    await register.answer(director, { kind: 'appoint-owner', personId: successor })
    expect(await vacant()).toBe(0)
    const asset = await register.asset(decided)
    expect(asset).toMatchObject({ ownerId: successor })
    expect(asset.vacantSince).toBeUndefined()
  })
})
