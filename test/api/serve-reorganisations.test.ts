// A reorganisation over its routes: planned, changed, reviewed by two roles; and the list that a principal reads when back.
import { beforeAll, describe, expect, it } from 'vitest'
import { systemStamp } from '../../functions/domain/actor.ts'
import { addDays } from '../../functions/domain/calendar/calendar-day.ts'
import { stockholmDay } from '../../functions/domain/calendar/stockholm-time.ts'
import { openStore } from '../../functions/store/store.ts'
import { connectTables } from '../../functions/store/tables.ts'
import alingsas from '../../local/seed/alingsas.json' with { type: 'json' }
import { givenTask, holder, taskId } from '../domain/given.ts'
import type { RegisterService } from './register-service.ts'
import { bootstrapGroup, startRegisterService } from './register-service.ts'

const today = stockholmDay(new Date().toISOString())
const holderOf = (role: string) =>
  String(alingsas.roleAssignments.find((held) => held.role === role)?.personId)
const coordinator = holderOf('coordinator')
const counsel = holderOf('legal-counsel')
const officer = holderOf('data-protection-officer')
const employee = 'ma.lisa.hjort'

const plan = {
  title: 'Kultur- och utbildningsnämnden delas',
  decidedBy: 'Kommunfullmäktige',
  decidedOn: '2026-01-12',
  paragraph: 7,
  effectiveOn: addDays(today, 30),
  newUnits: [],
  mappings: [
    {
      fromUnitId: 'kultur-och-utbildningsnamnden',
      change: 'split',
      successors: [
        { unitId: 'barn-och-ungdomsnamnden', area: 'utbildning' },
        { unitId: 'samhallsbyggnadsnamnden' },
      ],
    },
  ],
}

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

describe('a reorganisation', () => {
  const one = (reorganisationId: string) => ({ path: { reorganisationId } })
  const review = (as: string, id: string, body: unknown) =>
    service.ask('POST /reorganisations/{reorganisationId}/reviews', { as, ...one(id), body })

  it('is planned, changed, reviewed and approved', async () => {
    const planned = await service.ask('POST /reorganisations', { as: coordinator, body: plan })
    expect(planned).toMatchObject({
      status: 201,
      headers: { etag: '"1"' },
      body: { ...plan, status: 'under-review', reviews: [], plannedBy: coordinator },
    })
    const { id } = planned.body
    const heard = await review(officer, id, { verdict: 'change', comment: 'Biblioteken följer kulturen.' })
    expect(heard).toMatchObject({ status: 201, body: { reviews: [{ role: 'data-protection-officer' }] } })

    const put = (version: string, body: unknown) =>
      service.ask('PUT /reorganisations/{reorganisationId}', {
        as: coordinator,
        ...one(id),
        headers: { 'if-match': version },
        body,
      })
    expect(await put('"1"', plan)).toMatchObject({ status: 412 })
    const changed = await put('"2"', { ...plan, title: 'Nämnden delas' })
    expect(changed).toMatchObject({ status: 200, body: { title: 'Nämnden delas', reviews: [] } })

    await review(officer, id, { verdict: 'approve' })
    const approved = await review(counsel, id, { verdict: 'approve' })
    expect(approved).toMatchObject({ status: 201, body: { status: 'approved' } })
    expect(await put('"5"', plan)).toMatchObject({ status: 409, body: { code: 'wrong-state' } })

    const read = await service.ask('GET /reorganisations/{reorganisationId}', { as: counsel, ...one(id) })
    expect(read).toMatchObject({ headers: { etag: '"5"' }, body: approved.body })
    const { body } = await service.ask('GET /reorganisations', { as: counsel })
    expect(body.items).toEqual([approved.body])
  })

  it('is refused with the place of what is missing', async () => {
    const body = { ...plan, mappings: [{ fromUnitId: 'valnamnden', change: 'ended', successors: [] }] }
    const refused = await service.ask('POST /reorganisations', { as: coordinator, body })
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'mapping-incomplete', faults: [{ path: 'body.mappings.0.successors' }] },
    })
  })

  it('is planned by no one else, reviewed by no one else, and not to be changed without a word', async () => {
    const { body } = await service.ask('POST /reorganisations', { as: coordinator, body: plan })
    const byAnother = await service.ask('POST /reorganisations', { as: counsel, body: plan })
    const byPlanner = await review(coordinator, body.id, { verdict: 'approve' })
    const wordless = await review(counsel, body.id, { verdict: 'change' })
    expect([byAnother.status, byPlanner.status, wordless.status]).toEqual([403, 403, 400])
    expect(wordless.body.faults).toMatchObject([{ path: 'body.comment' }])
  })
})

describe('the list of what others did', () => {
  const lend = {
    deputyId: 'bs.johan.vik',
    role: 'employee',
    unitId: 'barn-och-ungdomsforvaltningen',
    scope: ['policy-adoption'],
    validFrom: addDays(today, -7),
    validTo: addDays(today, -1),
  }

  it('is for the principal and for process owners', async () => {
    const appointed = await service.ask('POST /persons/{personId}/deputies', {
      as: employee,
      path: { personId: employee },
      body: lend,
    })
    const store = openStore(
      connectTables({
        REGISTER_TABLE_NAME: 'Register',
        GOVERNANCE_TABLE_NAME: 'Governance',
        AUDIT_TRAIL_TABLE_NAME: 'AuditTrail',
      }),
    )
    const closed = (id: string, personId: string) =>
      givenTask({
        id,
        assignee: holder(employee, 'employee', lend.unitId),
        status: 'done',
        closedAt: `${addDays(today, -3)}T10:00:00.000Z`,
        closedBy: { personId, name: personId, role: 'employee' },
      })
    const byDeputy = closed(taskId(1), 'bs.johan.vik')
    const byPrincipal = closed(taskId(2), employee)
    const changes = [byDeputy, byPrincipal].map((after) => ({ after, action: 'task.completed' }))
    await store.commit({ at: new Date().toISOString(), actor: systemStamp, changes, effects: [] })

    const read = (as: string, deputyId: string) =>
      service.ask('GET /persons/{personId}/deputies/{deputyId}/handover', {
        as,
        path: { personId: employee, deputyId },
      })
    const own = await read(employee, appointed.body.id)
    expect(own.body.items).toMatchObject([{ id: byDeputy.id, closedBy: { personId: 'bs.johan.vik' } }])
    expect((await read(coordinator, appointed.body.id)).body).toEqual(own.body)
    expect((await read('ma.nils.back', appointed.body.id)).status).toBe(403)
    expect((await read(employee, 'nix')).status).toBe(404)
  })
})
