// The work with an incident: who may add to it, whose task it is, and what a lesson becomes.
import { describe, expect, it } from 'vitest'
import { drawLesson } from '../../../functions/domain/incident/draw-lesson.ts'
import { mostTimelineEntries } from '../../../functions/domain/incident/incident.ts'
import {
  addIncidentTask,
  addTimelineEntry,
  finishIncidentTask,
  writeReportTexts,
} from '../../../functions/domain/incident/keep-timeline.ts'
import { isOwnIncident, requireSight, seesDetails } from '../../../functions/domain/incident/see-incident.ts'
import {
  actions,
  day,
  givenActor,
  mails,
  own,
  refusedWith,
  resulting,
  sound,
  standingInFor,
  stored,
} from '../given.ts'
import { assigned, idOf } from '../register/given-register.ts'
import { as, coordinator, givenIncident, grantOf, reporter } from './given-incident.ts'

const now = '2027-01-02T16:00:00.000Z'
const leading = as(coordinator, 'incident:lead', now)
const stranger = givenActor('ma.nils', own('employee', 'vatten'))
const task = { id: idOf(1), title: 'Begär loggar', ownerId: 'ma.lisa', dueOn: day('2027-01-04') }

describe('the timeline', () => {
  const entry = { at: '2027-01-01T10:00:00.000Z', text: 'Det hände.' }

  it('stands in the order of what happened, and the reporter may add to it', () => {
    const first = addTimelineEntry(stored(givenIncident()), entry, as(reporter, 'incident:work', now))
    const earlier = { ...entry, at: '2026-12-31T10:00:00.000Z' }
    const second = addTimelineEntry(stored(first.incident), earlier, as(coordinator, 'incident:work', now))
    sound(second.decision)
    expect(second.incident.timeline.map(({ at }) => at)).toEqual([earlier.at, entry.at])
  })

  it('is closed to others, to what lies ahead, and when it is full', () => {
    const add = (actor = coordinator, changed = {}, facts = {}) =>
      addTimelineEntry(
        stored(givenIncident(facts)),
        { ...entry, ...changed },
        as(actor, 'incident:work', now),
      )
    expect(() => add(stranger)).toThrow(refusedWith('permission-denied'))
    expect(() => add(coordinator, { at: '2027-01-02T16:00:00.001Z' })).toThrow(
      refusedWith('day-not-possible'),
    )
    const { timeline } = add().incident
    const full = Array.from({ length: mostTimelineEntries }, () => timeline).flat()
    expect(() => add(coordinator, {}, { timeline: full })).toThrow(refusedWith('malformed-request'))
    expect(() => add(coordinator, {}, { status: 'closed' })).toThrow(refusedWith('wrong-state'))
  })
})

describe('a task', () => {
  const context = { ...leading, id: task.id, ownerRoles: [assigned('information-owner', 'ma.lisa')] }

  it('is mailed to its owner without a word of it', () => {
    const { decision } = addIncidentTask(stored(givenIncident()), task, context)
    expect(mails(sound(decision))).toEqual(['incident-task-given to ma.lisa'])
    expect(JSON.stringify(decision.effects)).not.toContain('loggar')
  })

  it('is refused for someone without a role, or of a day that has been', () => {
    const give =
      (changed: object, more: object = {}) =>
      () =>
        addIncidentTask(stored(givenIncident()), { ...task, ...changed }, { ...context, ...more })
    expect(give({}, { ownerRoles: [] })).toThrow(refusedWith('owner-without-role'))
    expect(give({ dueOn: day('2027-01-01') })).toThrow(refusedWith('day-not-possible'))
  })

  it('is done by its owner or by those who lead, once', () => {
    const before = givenIncident({ tasks: [task] })
    const finish = (actor = reporter, incident = before) =>
      finishIncidentTask(stored(incident), task.id, as(actor, 'incident:work', now))
    expect(() => finish(stranger)).toThrow(refusedWith('permission-denied'))
    const { incident } = finish()
    expect(incident.tasks).toMatchObject([{ doneAt: now, doneBy: 'ma.lisa' }])
    expect(() => finish(coordinator, incident)).toThrow(refusedWith('wrong-state'))
    expect(() => finish(coordinator, givenIncident())).toThrow(refusedWith('not-found'))
  })
})

describe('a lesson', () => {
  const wanted = { title: 'Avtala jour', unitId: 'skolan', ownerId: 'sa.helena', dueOn: day('2027-06-30') }
  const action = {
    actionId: idOf(2),
    unitPath: '/kf/skolan/',
    ownerRoles: [assigned('information-owner', 'sa.helena')],
  }
  const context = { ...leading, id: idOf(3), action }

  it('becomes an action in the same commit, which names the incident', () => {
    const { decision } = drawLesson(
      stored(givenIncident()),
      { text: 'Jour saknades.', action: wanted },
      context,
    )
    expect(actions(sound(decision))).toEqual(['incident.lesson-drawn', 'action.created'])
    expect(resulting(decision, 'action')).toMatchObject({
      source: { kind: 'incident' },
      status: 'not-started',
      assignedOn: leading.today,
      lookOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    })
    expect(resulting(decision, 'incident').lessons).toMatchObject([{ actionId: idOf(2) }])
    expect(mails(decision)).toEqual(['incident-action-given to sa.helena'])
  })

  it('may stand alone, also of a closed incident, and is not drawn before triage', () => {
    const draw = (status: 'closed' | 'reported') =>
      drawLesson(stored(givenIncident({ status })), { text: 'Jour saknades.' }, context)
    expect(actions(sound(draw('closed').decision))).toEqual(['incident.lesson-drawn'])
    expect(() => draw('reported')).toThrow(refusedWith('wrong-state'))
  })

  it('is refused with an action at an unknown unit', () => {
    const nowhere = { ...context, action: { ...action, unitPath: undefined } }
    expect(() => drawLesson(stored(givenIncident()), { text: 'Jour.', action: wanted }, nowhere)).toThrow(
      refusedWith('not-found', 'body.action.unitId'),
    )
  })
})

describe('what is written for a report', () => {
  it('is added to what stands there', () => {
    const before = givenIncident({ reportTexts: { 'final/area': 'Alingsås' } })
    const { incident } = writeReportTexts(stored(before), { 'final/root-cause': 'Fel.' }, leading)
    expect(incident.reportTexts).toEqual({ 'final/area': 'Alingsås', 'final/root-cause': 'Fel.' })
  })
})

describe('who sees an incident', () => {
  const read = (...standings: Parameters<typeof givenActor>[1][]) => {
    const actor = givenActor('someone', ...standings)
    return seesDetails(givenIncident(), grantOf(actor, 'incident:read'))
  }

  it('in its details: those who work with it, and the chiefs of the units concerned and of those above', () => {
    expect(read(own('data-protection-officer'))).toBe(true)
    expect(read(own('unit-manager', 'skolan'))).toBe(true)
    expect(read(own('system-owner', 'skolnamnden'))).toBe(true)
    expect(read(own('unit-manager', 'vatten'))).toBe(false)
    expect(read(own('employee', 'skolan'))).toBe(false)
  })

  it('as their own: the reporter, and whoever has a task in it', () => {
    expect(isOwnIncident(givenIncident(), reporter)).toBe(true)
    expect(isOwnIncident(givenIncident(), stranger)).toBe(false)
    expect(isOwnIncident(givenIncident({ tasks: [{ ...task, ownerId: 'ma.nils' }] }), stranger)).toBe(true)
    expect(() => requireSight(givenIncident(), stranger, grantOf(stranger, 'incident:read'))).toThrow(
      refusedWith('permission-denied'),
    )
  })
})

describe('a deputy for incidents', () => {
  it('acts in the principal’s place, and the trail says for whom', () => {
    const deputy = givenActor(
      'bs.vik',
      own('employee'),
      standingInFor('iss.lind', 'coordinator', 'kontoret', ['incident']),
    )
    const { decision } = writeReportTexts(
      stored(givenIncident()),
      { 'final/area': 'Här' },
      as(deputy, 'incident:lead', now),
    )
    expect(decision).toMatchObject({
      actor: { personId: 'bs.vik', role: 'coordinator' },
      onBehalfOf: { personId: 'iss.lind', role: 'coordinator' },
    })
  })
})
