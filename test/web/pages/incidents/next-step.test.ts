// One thing at a time is to be done in an incident, and the order is that of the law and of the rule of its end.
import { describe, expect, it } from 'vitest'
import { CalendarDay } from '../../../../functions/domain/calendar/calendar-day.ts'
import { inOrder, nextStep } from '../../../../web/pages/incidents/next-step.ts'
import type { Clock, Controller, Details } from '../../../../web/pages/incidents/open-incident.ts'

const clock = (key: string, dueAt: string, doneAt?: string): Clock => ({
  key,
  clockKind: key.startsWith('gdpr') ? 'gdpr-72' : 'early-warning',
  startedAt: '2027-03-01T08:00:00.000Z',
  dueAt,
  alarms: [],
  ...(doneAt !== undefined && { doneAt }),
})
const early = clock('early-warning', '2027-03-02T08:00:00.000Z')
const breach = clock('gdpr-72.ks', '2027-03-04T08:00:00.000Z')

const by = { personId: 'iss.maja.lind', name: 'Maja Lind', role: 'coordinator' as const }
const controller = (status: Controller['informing']['status']): Controller => ({
  unitId: 'ks',
  name: 'Kommunstyrelsen',
  delegateUnitIds: ['ks'],
  risk: 'high',
  sensitive: false,
  knownAt: '2027-03-01T08:00:00.000Z',
  knownBy: by,
  informing: { status },
})

const details = (known: Partial<Details> = {}): Details => ({
  type: 'other',
  unitIds: [],
  assets: [],
  systemIds: [],
  suppliers: [],
  supplierDeviations: [],
  controllers: [],
  clocks: [],
  reports: [],
  timeline: [],
  tasks: [],
  lessons: [],
  ...known,
})
const stepOf = (known: Partial<Details>, status: 'reported' | 'open' | 'closed' = 'open') =>
  nextStep({ status }, details(known)).step

describe('the next step in an incident', () => {
  it('is triage when it has been reported, unless the clock of a breach runs', () => {
    expect(stepOf({}, 'reported')).toBe('triage')
    expect(stepOf({ clocks: [breach] }, 'reported')).toBe('clock')
  })

  it('is the decision whether it is significant, before the clocks', () => {
    expect(stepOf({ clocks: [breach] })).toBe('significance')
  })

  it('is the report that is due first', () => {
    const step = nextStep({ status: 'open' }, details({ isSignificant: true, clocks: [breach, early] }))
    expect(step).toEqual({ step: 'clock', clock: early })
  })

  it('is to decide on informing the persons, and then to have done it', () => {
    expect(stepOf({ isSignificant: false, controllers: [controller('proposed')] })).toBe('informing')
    expect(stepOf({ isSignificant: false, controllers: [controller('decided')] })).toBe('informed')
  })

  it('is the open tasks, with the day of the first', () => {
    const task = { id: '1', title: 'Ta fram loggarna', ownerId: 'sf.sara.qvist' }
    const tasks = [
      { ...task, dueOn: CalendarDay.parse('2027-03-09') },
      { ...task, dueOn: CalendarDay.parse('2027-03-05') },
    ]
    const step = nextStep({ status: 'open' }, details({ isSignificant: false, tasks }))
    expect(step).toEqual({ step: 'task', count: 2, dueOn: '2027-03-05' })
  })

  it('is to say that it is over, and then to close it', () => {
    expect(stepOf({ isSignificant: false })).toBe('handled')
    expect(stepOf({ isSignificant: false, handledAt: '2027-03-03T08:00:00.000Z' })).toBe('close')
    expect(stepOf({}, 'closed')).toBe('closed')
  })
})

describe('the clocks of an incident', () => {
  it('stand with those that run first', () => {
    const done = clock('early-warning', '2027-03-02T08:00:00.000Z', '2027-03-01T20:00:00.000Z')
    expect(inOrder([done, breach])).toEqual([breach, done])
  })
})
