// In which order a court's events can come: every one after every turn of a case, allowed or refused.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isInhibited,
  requireOrder,
  standingRuling,
} from '../../../functions/domain/matter/court-event-order.ts'
import type { Court, CourtEvent } from '../../../functions/domain/matter/court-record.ts'
import { day, refusedWith } from '../given.ts'

const of = (court: Court, on = '2027-09-01') => ({ court, caseNumber: '6120-27', on: day(on) })
const first = 'administrative-court'
const second = 'administrative-court-of-appeal'
const third = 'supreme-administrative-court'

const requested = (court: Court = first): CourtEvent => ({
  event: 'statement-requested',
  ...of(court),
  answerBy: day('2027-10-01'),
})
const inhibited = (court: Court = first): CourtEvent => ({ event: 'inhibited', ...of(court) })
const lifted = (court: Court = first): CourtEvent => ({ event: 'inhibition-lifted', ...of(court) })
const judged = (
  result: 'dismissed' | 'rejected' | 'annulled' = 'rejected',
  court: Court = first,
): CourtEvent => ({ event: 'judged', ...of(court), result })
const further = (court: Court = second): CourtEvent => ({
  event: 'appealed-further',
  court,
  on: day('2027-09-01'),
  by: 'appellant',
})
const granted = (court: Court = second): CourtEvent => ({ event: 'leave-granted', ...of(court) })
const refused = (court: Court = second): CourtEvent => ({ event: 'leave-refused', ...of(court) })
const final: CourtEvent = { event: 'became-final', on: day('2027-09-01') }

const since = day('2027-05-20')
const today = day('2028-06-30')

function may(courtEvents: readonly CourtEvent[], event: CourtEvent): boolean {
  try {
    requireOrder({ courtEvents: [...courtEvents] }, event, { since, today })
    return true
  } catch (refusal) {
    expect(refusal).toEqual(refusedWith('wrong-state'))
    return false
  }
}

/** Each event as the court that has the case would do it. */
function everyEvent(court: Court, next: Court): Record<string, CourtEvent> {
  return {
    'statement-requested': requested(court),
    inhibited: inhibited(court),
    'inhibition-lifted': lifted(court),
    dismissed: judged('dismissed', court),
    rejected: judged('rejected', court),
    annulled: judged('annulled', court),
    'appealed-further': further(next),
    'leave-granted': granted(court),
    'leave-refused': refused(court),
    'became-final': final,
  }
}

const tried = ['statement-requested', 'inhibited', 'dismissed', 'rejected', 'annulled']

const turns: [string, CourtEvent[], Court, string[]][] = [
  ['nothing', [], first, tried],
  ['a statement is asked for', [requested()], first, tried],
  [
    'an inhibition',
    [inhibited()],
    first,
    ['statement-requested', 'inhibition-lifted', 'dismissed', 'rejected', 'annulled'],
  ],
  ['an inhibition that was lifted', [inhibited(), lifted()], first, tried],
  ['a dismissal', [judged('dismissed')], first, ['appealed-further', 'became-final']],
  ['a rejection', [judged('rejected')], first, ['appealed-further', 'became-final']],
  ['an annulment', [judged('annulled')], first, ['appealed-further', 'became-final']],
  [
    'a judgment under inhibition',
    [inhibited(), judged()],
    first,
    ['inhibition-lifted', 'appealed-further', 'became-final'],
  ],
  [
    'a further appeal',
    [judged(), further()],
    second,
    ['statement-requested', 'inhibited', 'dismissed', 'leave-granted', 'leave-refused'],
  ],
  ['leave granted', [judged(), further(), granted()], second, tried],
  ['leave refused', [judged(), further(), refused()], second, ['appealed-further', 'became-final']],
  [
    'the second judgment',
    [judged(), further(), granted(), judged('annulled', second)],
    second,
    ['appealed-further', 'became-final'],
  ],
  [
    'the appeal to the highest court',
    [judged(), further(), refused(), further(third)],
    third,
    ['statement-requested', 'inhibited', 'dismissed', 'leave-granted', 'leave-refused'],
  ],
  [
    'the highest court’s judgment',
    [judged(), further(), refused(), further(third), granted(third), judged('rejected', third)],
    third,
    ['became-final'],
  ],
  ['the last word', [judged('dismissed'), final], first, tried],
  [
    'the last word on a higher court’s judgment',
    [judged(), further(), granted(), judged('rejected', second), final],
    first,
    tried,
  ],
]

describe('what may come next', () => {
  it.each(turns)('KL 13:8, KL 13:12: after %s, only what can', (_, events, court, allowed) => {
    const all = everyEvent(court, court === first ? second : third)
    expect(Object.keys(all).filter((name) => may(events, all[name] ?? final))).toEqual(allowed)
  })

  it('KL 13:8: given no judgment, then there is no last word, and the refusal says what may come', () => {
    expect(() => requireOrder({}, final, { since, today })).toThrow(
      expect.objectContaining({
        code: 'wrong-state',
        basis: 'KL 13:8',
        faults: [
          {
            path: 'body.event',
            message: 'nothing: statement-requested, inhibited, inhibition-lifted, judged',
          },
        ],
      }),
    )
  })

  it('KL 13:12: given no leave, then the higher court judges nothing but that the appeal came too late', () => {
    const appealed = [judged(), further()]
    expect(may(appealed, judged('dismissed', second))).toBe(true)
    expect(() =>
      requireOrder({ courtEvents: appealed }, judged('annulled', second), { since, today }),
    ).toThrow(
      expect.objectContaining({
        code: 'wrong-state',
        basis: 'KL 13:12',
        faults: [{ path: 'body.result', message: 'dismissed' }],
      }),
    )
  })

  it('KL 13:12: given a further appeal, then it goes to the next court, and to none above the highest', () => {
    expect(may([judged()], further(third))).toBe(false)
    expect(may([judged()], further(first))).toBe(false)
    const highest = [judged(), further(), refused(), further(third), refused(third)]
    expect(() => requireOrder({ courtEvents: highest }, further(third), { since, today })).toThrow(
      expect.objectContaining({
        faults: [
          {
            path: 'body.court',
            message: expect.objectContaining({ en: 'There is no court above the one that has the case.' }),
          },
        ],
      }),
    )
    expect(may(highest, final)).toBe(true)
  })

  it.each([
    [[], judged('rejected', second)],
    [[], requested(third)],
    [[judged(), further()], refused(first)],
    [[inhibited(), judged(), further()], lifted(first)],
  ])('KL 13:8: given a court that has not the case, then it refuses', (events, event) => {
    expect(() => requireOrder({ courtEvents: events }, event, { since, today })).toThrow(
      refusedWith('wrong-state', 'body.court'),
    )
  })
})

describe('the days', () => {
  const on = (text: string, courtEvents: CourtEvent[] = []) =>
    requireOrder({ courtEvents }, { ...judged(), on: day(text) }, { since, today })

  it('may be the day of the appeal, the day of the event before, and today', () => {
    expect(() => on('2027-05-20')).not.toThrow()
    expect(() => on('2027-09-01', [requested()])).not.toThrow()
    expect(() => on('2028-06-30')).not.toThrow()
  })

  it.each([
    ['2027-05-19', [], 'before anyone had appealed'],
    ['2027-08-31', [requested()], 'before the event before'],
    ['2028-07-01', [], 'tomorrow'],
  ])('given %s, then it refuses: %s', (text, events) => {
    expect(() => on(text, events)).toThrow(refusedWith('day-not-possible', 'body.on'))
  })

  it('given several events, then it is the newest that comes before', () => {
    const later = { ...inhibited(), on: day('2027-09-10') }
    expect(() => on('2027-09-09', [requested(), later])).toThrow(refusedWith('day-not-possible'))
    expect(() => on('2027-09-10', [requested(), later])).not.toThrow()
  })

  it('given a statement that is wanted the same day, then it may be', () => {
    const urgent: CourtEvent = { ...of(first), event: 'statement-requested', answerBy: day('2027-09-01') }
    expect(() => requireOrder({}, urgent, { since, today })).not.toThrow()
  })

  it('given a statement that should have come before it was asked for, then it refuses', () => {
    const early: CourtEvent = { ...of(first), event: 'statement-requested', answerBy: day('2027-08-31') }
    expect(() => requireOrder({}, early, { since, today })).toThrow(
      refusedWith('day-not-possible', 'body.answerBy'),
    )
  })
})

describe('the ruling that stands', () => {
  it.each([
    ['none', [requested()], undefined],
    ['rejected', [judged('rejected')], 'rejected'],
    ['dismissed', [judged('dismissed')], 'dismissed'],
    [
      'annulled, when a further appeal came too late',
      [judged('annulled'), further(), judged('dismissed', second)],
      'annulled',
    ],
    ['annulled, when no leave was given', [judged('annulled'), further(), refused()], 'annulled'],
    [
      'the higher court’s',
      [judged('annulled'), further(), granted(), judged('rejected', second)],
      'rejected',
    ],
    ['that of the last case', [judged('dismissed'), final, judged('annulled')], 'annulled'],
    [
      'that of the last case when it is closed',
      [judged('dismissed'), final, judged('annulled'), final],
      'annulled',
    ],
  ] as const)('KL 13:8, KL 13:12: is %s', (_, events, ruling) => {
    expect(standingRuling(events)).toBe(ruling)
  })
})

describe('an inhibition', () => {
  it.each([
    ['none', [], false],
    ['one', [inhibited()], true],
    ['one that was lifted', [inhibited(), lifted()], false],
    ['one, lifted and ordered again', [inhibited(), lifted(), inhibited()], true],
    ['one over a judgment that is appealed', [inhibited(), judged(), further()], true],
    ['one that the last word ended', [inhibited(), judged(), final], false],
  ])('given %s, then the decision is stopped: %s', (_, courtEvents, stopped) => {
    expect(isInhibited({ courtEvents })).toBe(stopped)
  })

  it('KL 13:8: whatever way a case takes, inhibitions and liftings come in turn and the last word after a judgment', () => {
    const courtsInTurn = [first, second, third] as const
    const anyEvent = fc
      .tuple(fc.constantFrom(...courtsInTurn), fc.nat(9))
      .map(([court, at]) => Object.values(everyEvent(court, court))[at] ?? final)
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (tries) => {
        const taken: CourtEvent[] = []
        for (const event of tries) if (may(taken, event)) taken.push(event)
        const stops = taken.filter(({ event }) =>
          ['inhibited', 'inhibition-lifted', 'became-final'].includes(event),
        )
        stops.forEach(({ event }, index) => {
          const before = stops[index - 1]?.event
          if (event === 'inhibited') expect(before).not.toBe('inhibited')
          if (event === 'inhibition-lifted') expect(before).toBe('inhibited')
        })
        taken.forEach(({ event }, index) => {
          if (event === 'became-final') expect(standingRuling(taken.slice(0, index))).toBeDefined()
        })
      }),
    )
  })
})
