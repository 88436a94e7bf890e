// The municipality's rules and its committees' delegation orders over their routes, on a real table.
import { beforeAll, describe, expect, it } from 'vitest'
import alingsas from '../../local/seed/alingsas.json' with { type: 'json' }
import type { RegisterService } from './register-service.ts'
import { bootstrapGroup, startRegisterService } from './register-service.ts'

const coordinator = 'iss.maja.lind'
const employee = 'ma.lisa.hjort'

let service: RegisterService
beforeAll(async () => {
  service = await startRegisterService()
  await service.ask('POST /organisation/imports', {
    as: 'adm.olle.wester',
    groups: [bootstrapGroup],
    body: { format: 'json', organisation: alingsas },
  })
  return () => service.close()
}, 60_000)

describe('the rules of the municipality', () => {
  const allowing = {
    editorialChanges: { allowed: true, basis: 'KF 2020-02-26 § 31' },
    remindersOnHolidays: 'next-business-day',
    substantialChange: 0.5,
  }
  const put = (etag: string, body: unknown = allowing) =>
    service.ask('PUT /rules', { as: coordinator, headers: { 'if-match': etag }, body })

  it('are the defaults as version 0, until someone chooses', async () => {
    const { body, headers } = await service.ask('GET /rules', { as: employee })
    expect(body).toEqual({
      editorialChanges: { allowed: false },
      remindersOnHolidays: 'send',
      substantialChange: 0.2,
    })
    expect(headers['etag']).toBe('"0"')
  })

  it('are changed from the version that was read, the first time from 0', async () => {
    const first = await put('"0"')
    expect(first).toMatchObject({ status: 200, headers: { etag: '"1"' }, body: allowing })
    expect(await put('"0"')).toMatchObject({ status: 412, body: { code: 'stale-version' } })
    const read = await service.ask('GET /rules', { as: employee })
    expect(read).toMatchObject({ headers: { etag: '"1"' }, body: allowing })
    expect(await put('"1"', { ...allowing, substantialChange: 0.2 })).toMatchObject({ status: 200 })
  })

  it('allow no editorial change that rests on no decision', async () => {
    const refused = await put('"2"', { ...allowing, editorialChanges: { allowed: true } })
    expect(refused).toMatchObject({
      status: 400,
      body: { faults: [{ path: 'body.editorialChanges.basis' }] },
    })
  })

  it('are changed by no one else', async () => {
    const refused = await service.ask('PUT /rules', {
      as: employee,
      headers: { 'if-match': '"2"' },
      body: allowing,
    })
    expect(refused).toMatchObject({ status: 403, body: { code: 'permission-denied' } })
  })
})

describe('the delegation orders of a body', () => {
  const path = { bodyId: 'socialnamnden' }
  const record = (as: string, body: unknown) =>
    service.ask('POST /bodies/{bodyId}/delegation-orders', { as, path, body })

  it('follow on each other', async () => {
    const secretary = alingsas.roleAssignments.find(
      ({ role, unitId }) => role === 'committee-secretary' && unitId === path.bodyId,
    )
    const first = await record(String(secretary?.personId), {
      decidedOn: '2023-01-10',
      paragraph: 4,
      validFrom: '2023-02-01',
    })
    expect(first.status).toBe(201)
    const second = await record(coordinator, {
      decidedOn: '2024-01-09',
      paragraph: 3,
      validFrom: '2024-01-09',
    })
    expect(second.status).toBe(201)
    const { body } = await service.ask('GET /bodies/{bodyId}/delegation-orders', { as: employee, path })
    expect(body.items).toEqual([{ ...first.body, validTo: '2024-01-08' }, second.body])
  })

  it('are not recorded for a body that nobody knows, nor by the secretary of another', async () => {
    const command = { decidedOn: '2024-01-09', paragraph: 3, validFrom: '2025-01-09' }
    const unknown = await service.ask('POST /bodies/{bodyId}/delegation-orders', {
      as: coordinator,
      path: { bodyId: 'nix' },
      body: command,
    })
    const elsewhere = await record('ns.karin.ahlgren', command)
    expect([unknown.status, elsewhere.status]).toEqual([404, 403])
  })
})
