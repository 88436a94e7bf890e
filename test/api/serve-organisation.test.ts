// The organisation's routes on a real table: who may, what is answered, and that a wrong import changes nothing.
import { beforeAll, describe, expect, it } from 'vitest'
import alingsas from '../../local/seed/alingsas.json' with { type: 'json' }
import { csvOfImport } from '../domain/organisation/csv-of-import.ts'
import type { RegisterService } from './register-service.ts'
import { bootstrapGroup, startRegisterService } from './register-service.ts'

const administrator = 'adm.olle.wester'
const coordinator = 'iss.maja.lind'
const importRoute = 'POST /organisation/imports'

let service: RegisterService
beforeAll(async () => {
  service = await startRegisterService()
  return () => service.close()
}, 30_000)

describe('before anyone is in the register', () => {
  const body = { format: 'json', organisation: alingsas }

  it('nobody may import but a member of the bootstrap group', async () => {
    const answer = await service.ask(importRoute, { as: administrator, body })
    expect(answer).toMatchObject({ status: 403, body: { code: 'unknown-user' } })
  })

  it('the group may import and nothing else', async () => {
    const answer = await service.ask('GET /units', { as: administrator, groups: [bootstrapGroup] })
    expect(answer).toMatchObject({ status: 403, body: { code: 'unknown-user' } })
  })

  it('a wrong row refuses the whole file, and nothing is changed', async () => {
    const broken = structuredClone(alingsas)
    Object.assign(broken.meetings.at(-1) ?? {}, { bodyId: 'nix' })
    const refused = await service.ask(importRoute, {
      as: administrator,
      groups: [bootstrapGroup],
      body: { format: 'json', organisation: broken },
    })
    expect(refused).toMatchObject({
      status: 422,
      body: {
        code: 'import-invalid',
        faults: [{ path: `body.organisation.meetings.${broken.meetings.length - 1}.bodyId` }],
      },
    })
    const still = await service.ask('GET /units', { as: administrator })
    expect(still.body.code).toBe('unknown-user')
  })

  it('a misspelled column is found before that', async () => {
    const organisation = { units: [{ ...alingsas.units[0], validTill: '2027-01-01' }] }
    const refused = await service.ask(importRoute, {
      as: administrator,
      groups: [bootstrapGroup],
      body: { format: 'json', organisation },
    })
    expect(refused).toMatchObject({ status: 400, body: { code: 'malformed-request' } })
  })
})

describe('the register of a municipality', () => {
  let counts: Record<string, unknown>
  beforeAll(async () => {
    const request = {
      as: administrator,
      groups: [bootstrapGroup],
      body: { format: 'json', organisation: alingsas },
    }
    counts = (await service.ask(importRoute, request)).body
  }, 30_000)

  it('is brought in by one import', () => {
    expect(counts).toMatchObject({
      units: { created: alingsas.units.length, changed: 0, unchanged: 0 },
      meetings: { created: alingsas.meetings.length, changed: 0, unchanged: 0 },
    })
  })

  it('is left alone by the same import, as JSON and as CSV, by someone who is now in it', async () => {
    const again = await service.ask(importRoute, {
      as: administrator,
      body: { format: 'json', organisation: alingsas },
    })
    expect(again).toMatchObject({ status: 200, body: { total: { created: 0, changed: 0 } } })
    const style = { separator: ';', lineEnd: '\r\n', byteOrderMark: true, quotesAll: false } as const
    const rows = csvOfImport(alingsas as never, style)
    const asCsv = await service.ask(importRoute, { as: coordinator, body: { format: 'csv', rows } })
    expect(asCsv).toMatchObject({ status: 200, body: { total: again.body.total } })
  })

  it('names row and column of a fault in a table', async () => {
    const rows =
      'kind;id;bodyId;personId;position;validFrom;validTo\r\nseat;new;kf;nobody;member;2027-01-01;2027-12-31\r\n'
    const refused = await service.ask(importRoute, { as: coordinator, body: { format: 'csv', rows } })
    expect(refused).toMatchObject({ status: 422, body: { faults: [{ path: 'row 2, column personId' }] } })
  })

  it('is imported by no one else', async () => {
    const refused = await service.ask(importRoute, {
      as: 'sc.henrik.dahl',
      body: { format: 'json', organisation: {} },
    })
    expect(refused).toMatchObject({ status: 403, body: { code: 'permission-denied' } })
  })

  it('tells everyone who they are', async () => {
    const { body } = await service.ask('GET /me', { as: 'ns.karin.ahlgren' })
    expect(body).toEqual({
      personId: 'ns.karin.ahlgren',
      name: 'Karin Ahlgren',
      today: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      now: expect.any(String),
      standings: [
        { role: 'committee-secretary', unitId: 'kf' },
        { role: 'committee-secretary', unitId: 'ks' },
      ],
      today: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      now: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    })
  })

  it('tells anyone a person’s roles and deputies, without their address', async () => {
    const { status, body } = await service.ask('GET /persons/{personId}', {
      as: 'ma.lisa.hjort',
      path: { personId: 'ns.karin.ahlgren' },
    })
    expect(status).toBe(200)
    expect(body.roles.map(({ role }: { role: string }) => role)).toContain('committee-secretary')
    expect(body).toMatchObject({ deputies: [], standsIn: [] })
    expect(Object.keys(body)).not.toContain('email')
  })

  it('shows the failed deliveries to those who can do something about them alone', async () => {
    const mine = await service.ask('GET /failed-deliveries', { as: coordinator })
    expect(mine).toMatchObject({ status: 200, body: { items: [] } })
    const theirs = await service.ask('GET /failed-deliveries', { as: 'ma.lisa.hjort' })
    expect(theirs.status).toBe(403)
  })

  it('lists people in pages, without their addresses', async () => {
    const first = await service.ask('GET /persons', { as: 'ma.lisa.hjort', query: { limit: '2' } })
    expect(first.body.items).toHaveLength(2)
    expect(Object.keys(first.body.items[0])).not.toContain('email')
    const second = await service.ask('GET /persons', {
      as: 'ma.lisa.hjort',
      query: { limit: '100', cursor: first.body.cursor },
    })
    expect(second.body.items).toHaveLength(alingsas.persons.length - 2)
    expect(second.body.cursor).toBeUndefined()
  })

  it('shows a body with all its seats, past and coming', async () => {
    const { body, headers } = await service.ask('GET /bodies/{bodyId}', {
      as: 'ma.lisa.hjort',
      path: { bodyId: 'ks' },
    })
    expect(body.seats).toHaveLength(alingsas.seats.filter(({ bodyId }) => bodyId === 'ks').length)
    expect(headers['etag']).toBe('"1"')
    const missing = await service.ask('GET /bodies/{bodyId}', {
      as: 'ma.lisa.hjort',
      path: { bodyId: 'nix' },
    })
    expect(missing.status).toBe(404)
  })

  it('lists units, bodies and who holds a role', async () => {
    const units = await service.ask('GET /units', { as: coordinator, query: { limit: '100' } })
    const bodies = await service.ask('GET /bodies', { as: coordinator })
    const chiefs = await service.ask('GET /roles/{role}/holders', {
      as: coordinator,
      path: { role: 'security-chief' },
    })
    expect([units.body.items.length, bodies.body.items.length]).toEqual([
      alingsas.units.length,
      alingsas.bodies.length,
    ])
    expect(chiefs.body.items).toMatchObject([{ personId: 'sc.henrik.dahl' }])
  })

  it('changes a unit only in the version that was read', async () => {
    const path = { unitId: 'fabs-ab' }
    const { body, headers } = await service.ask('GET /units/{unitId}', { as: coordinator, path })
    const { id: _id, kind: _kind, ...unit } = body
    const put = (version: unknown) =>
      service.ask('PUT /units/{unitId}', {
        as: coordinator,
        path,
        headers: { 'if-match': String(version) },
        body: { ...unit, name: 'FABS AB' },
      })
    const changed = await put(headers['etag'])
    const overtaken = await put(headers['etag'])
    const unsaid = await service.ask('PUT /units/{unitId}', { as: coordinator, path, body: unit })
    expect(changed).toMatchObject({ status: 200, headers: { etag: '"2"' }, body: { name: 'FABS AB' } })
    expect(overtaken).toMatchObject({ status: 412, body: { code: 'stale-version' } })
    expect(unsaid.status).toBe(428)
  })

  it('gives a role, lends it, and ends both', async () => {
    const path = { personId: 'ma.nils.back' }
    const assigned = await service.ask('POST /persons/{personId}/roles', {
      as: 'fc.robert.lilja',
      path,
      body: { role: 'system-manager', unitId: 'samhallsbyggnadsforvaltningen', validFrom: '2026-11-01' },
    })
    expect(assigned.status).toBe(201)
    const lend = {
      deputyId: 'ma.lisa.hjort',
      role: 'system-manager',
      unitId: 'samhallsbyggnadsforvaltningen',
      scope: ['classification'],
      validFrom: '2026-11-01',
      validTo: '2099-12-31',
    }
    const appointed = await service.ask('POST /persons/{personId}/deputies', {
      as: 'ma.nils.back',
      path,
      body: lend,
    })
    expect(appointed.status).toBe(201)
    const byAnother = await service.ask('POST /persons/{personId}/deputies', {
      as: 'ma.emma.clarke',
      path,
      body: lend,
    })
    expect(byAnother).toMatchObject({ status: 403, body: { code: 'permission-denied' } })
    const ended = await service.ask('POST /persons/{personId}/roles/{assignmentId}/end', {
      as: 'fc.robert.lilja',
      path: { ...path, assignmentId: assigned.body.id },
      body: { validTo: '2026-11-02' },
    })
    expect(ended).toMatchObject({ status: 200, body: { validTo: '2026-11-02' } })
    const me = await service.ask('GET /me', { as: 'ma.lisa.hjort' })
    expect(me.body.standings).toEqual([{ role: 'employee', unitId: 'barn-och-ungdomsforvaltningen' }])
  })

  it('gives no role to someone it does not know, nor at a unit it does not know', async () => {
    const body = { role: 'employee', unitId: 'nix', validFrom: '2026-11-01' }
    const unknownUnit = await service.ask('POST /persons/{personId}/roles', {
      as: coordinator,
      path: { personId: 'ma.nils.back' },
      body,
    })
    const unknownPerson = await service.ask('POST /persons/{personId}/roles', {
      as: coordinator,
      path: { personId: 'nix' },
      body: { ...body, unitId: 'kf' },
    })
    expect([unknownUnit.status, unknownPerson.status]).toEqual([404, 404])
  })
})
