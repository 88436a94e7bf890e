// What stays of a body's outcome in its matter, and the tasks that come of it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BodyDecision } from '../../../functions/domain/matter/body-decision.ts'
import { hasChangedText } from '../../../functions/domain/matter/deliberation.ts'
import { OutcomeWord } from '../../../functions/domain/meeting/outcome.ts'
import { Capacity } from '../../../functions/domain/organisation/decision-path.ts'
import {
  day,
  givenDecision,
  givenMatter,
  givenMeeting,
  matterId,
  councilMeetingId as meetingId,
  now,
  opening,
  resulting,
  sound,
  startedWith,
} from '../given.ts'
import type { OutcomeAnswer as Answer } from './given-deliberation.ts'
import { atSecondStop, minutesBeside, record, recorded } from './given-deliberation.ts'

describe('what is recorded', () => {
  const shown = {
    votes: { for: 30, against: 19 },
    chairVote: 'for',
    validFrom: day('2027-05-01'),
  } satisfies Partial<Answer>
  const kept = {
    attendance: [{ name: 'Ada Ek' }],
    proposals: [{ text: 'Bifall', by: 'Ada Ek' }],
    orderOfPropositions: 'Bifall mot avslag',
    reservations: [{ member: 'Bo Alm', announcedAt: '20:15' }],
    closedDoors: true,
  } satisfies Partial<Answer>

  it('KL 5:65–68: given names and words, then they stand in the proceedings and not in the decision', () => {
    const after = recorded('decides', { ...shown, ...kept })
    expect(after.decisions).toEqual([givenDecision(shown)])
    expect(after.proceedings).toEqual([{ meetingId, ...kept }])
  })

  it('given earlier decisions, then they stay before it', () => {
    const ofBoard = givenDecision({ bodyId: 'ks', capacity: 'proposes', meetingId: 'ks~2027-03-01' })
    const matter = { ...atSecondStop, decisions: [ofBoard], proceedings: [{ meetingId: 'ks~2027-03-01' }] }
    const after = recorded('decides', {}, { matter })
    expect(after.decisions).toEqual([ofBoard, givenDecision()])
    expect(after.proceedings.map((each) => each.meetingId)).toEqual(['ks~2027-03-01', meetingId])
  })

  it('KL 5:52: given that it was announced otherwise than in time, then the decision says how', () => {
    const item = { matterId, title: 'Ny policy', placedAt: now }
    const other = { ...item, matterId: `${matterId.slice(0, -1)}0`, announcement: 'unanimous' as const }
    const urgent = { ...item, announcement: 'urgent-announcement' as const }
    const agendaOf = (...agenda: (typeof item)[]) => ({ meeting: givenMeeting('2027-04-28', { agenda }) })
    expect(recorded('decides', {}, agendaOf(other, urgent)).decisions[0]?.announcement).toBe(
      'urgent-announcement',
    )
    expect(recorded('decides', {}, agendaOf(other, item)).decisions[0]).not.toHaveProperty('announcement')
  })

  it('KL 5:50: given a motivation, then it stands in the proceedings and is not mailed', () => {
    const motivations = [{ text: 'Kostnader för bolagen saknas' }]
    const deferrals = [{ motion: 'referral' as const, votes: { for: 17, against: 32 }, motivations }]
    const { decision } = record('decides', { outcome: 'referred-back', deferrals })
    expect(resulting(sound(decision), 'matter').proceedings[0]?.deferrals).toEqual(deferrals)
    expect(JSON.stringify(sound(decision).effects)).not.toContain('Kostnader')
  })
})

describe('a minority’s deferral (KL 5:50)', () => {
  const deferred = { outcome: 'referred-back' } as const

  it('KL 5:50: given a minority, then the matter remembers that it is used (S1)', () => {
    const after = recorded('decides', deferred, { deferredBy: 'minority' })
    expect(after.minorityUsed).toBe(true)
    expect(after.decisions[0]?.deferredBy).toBe('minority')
  })

  it('KL 5:50: given a majority, then a minority may still do it once', () => {
    const after = recorded('decides', deferred, { deferredBy: 'majority' })
    expect(after.minorityUsed).toBe(false)
    expect(after.decisions[0]?.deferredBy).toBe('majority')
  })

  it('KL 5:50: given any further outcomes, then it stays used through preparation, tabling and decision', () => {
    const step = fc.record({
      capacity: fc.constantFrom(...Capacity.options),
      outcome: fc.constantFrom(...OutcomeWord.options),
      deferredBy: fc.constantFrom('majority' as const, 'minority' as const, undefined),
    })
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
        let matter = atSecondStop
        for (const { capacity, outcome, deferredBy } of steps)
          matter = recorded(capacity, { outcome }, { matter, deferredBy })
        expect(matter.minorityUsed).toBe(steps.some(({ deferredBy }) => deferredBy === 'minority'))
        expect(matter.decisions).toHaveLength(steps.length)
        expect(matter.proceedings).toHaveLength(steps.length)
      }),
    )
  })
})

describe('assignments in the paragraph', () => {
  const assignments = [
    { text: 'Ta fram kostnader', role: 'municipal-director', reportBackOn: day('2027-09-30') },
    { text: 'Utbilda chefer', role: 'coordinator', reportBackOn: day('2027-12-01') },
  ] satisfies Answer['assignments']

  it.each(OutcomeWord.options)('given %s, then each is asked of its role by its day', (outcome) => {
    const { decision } = record('proposes', { outcome, assignments })
    const asked = startedWith(sound(decision)).filter(([machine]) => machine === 'standing-task')
    expect(asked).toEqual([
      opening('report-assignment', {
        meetingId,
        assignment: 0,
        role: 'municipal-director',
        dueOn: '2027-09-30',
      }),
      opening('report-assignment', { meetingId, assignment: 1, role: 'coordinator', dueOn: '2027-12-01' }),
    ])
  })
})

describe('a text that the bodies changed', () => {
  const ofBoard = (facts: Partial<BodyDecision> = {}) =>
    givenDecision({ bodyId: 'ks', capacity: 'proposes', meetingId: 'ks~2027-03-01', ...facts })
  const changed = ofBoard({ outcome: 'approved-with-changes' })
  const conform = opening('conform-text', { meetingId })

  it('KL 5:28: given that the council follows a proposal that changed it, then it is conformed', () => {
    const matter = { ...atSecondStop, decisions: [changed] }
    expect(startedWith(sound(record('decides', {}, { matter }).decision))).toContainEqual(conform)
    expect(hasChangedText(recorded('decides', {}, { matter }))).toBe(true)
  })

  it('KL 5:28: given a proposal alone, then nothing is decided and nothing is conformed', () => {
    expect(startedWith(sound(record('proposes', { outcome: 'approved-with-changes' }).decision))).toEqual([
      minutesBeside,
      ['formal-decision', { matterId }],
    ])
  })

  it.each(['rejected', 'tabled', 'referred-back', 'withdrawn'] as const)(
    'given that the council %s what was changed, then nothing is conformed',
    (outcome) => {
      const matter = { ...atSecondStop, decisions: [changed] }
      expect(startedWith(sound(record('decides', { outcome }, { matter }).decision))).not.toContainEqual(
        conform,
      )
    },
  )

  it('KL 5:50: given that it was changed before a referral back, then it has been prepared anew', () => {
    const referred = givenDecision({ outcome: 'referred-back', meetingId: 'kf~2027-03-31' })
    const decisions = [changed, referred, ofBoard({ meetingId: 'ks~2027-04-12' }), givenDecision()]
    expect(hasChangedText(givenMatter({ decisions }))).toBe(false)
    expect(hasChangedText(givenMatter({ decisions: [referred, changed, givenDecision()] }))).toBe(true)
  })

  it('given a repeal with changes, then there is no text to conform', () => {
    const matter = { ...atSecondStop, purpose: 'repeal' as const }
    const { decision } = record('decides', { outcome: 'approved-with-changes' }, { matter })
    expect(startedWith(sound(decision))).toEqual([minutesBeside])
  })
})

describe('the day of entry', () => {
  const validFrom = day('2027-05-01')

  it('KL 13:14: given a day the body set, then the daily round looks for it', () => {
    expect(recorded('decides', { validFrom }).entryOn).toBe('2027-05-01')
  })

  it.each([
    ['KL 5:28', 'proposes', 'approved'],
    ['KL 5:55', 'decides', 'rejected'],
    ['KL 5:51', 'decides', 'tabled'],
  ] as const)(
    '%s: given a body that %s, when it is %s, then there is no day to look for',
    (...[, capacity, outcome]) => {
      const matter = { ...atSecondStop, entryOn: day('2027-04-01') }
      expect(recorded(capacity, { outcome, validFrom }, { matter })).not.toHaveProperty('entryOn')
    },
  )
})
