// Where everything lies: a thing is found where it was put, no two things lie in one place, and lists hold what they should.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AggregateKind, AggregateOf } from '../../functions/domain/aggregate.ts'
import { Aggregate, aggregateId } from '../../functions/domain/aggregate.ts'
import { CalendarDay } from '../../functions/domain/calendar/calendar-day.ts'
import { DocumentType } from '../../functions/domain/document/document.ts'
import { sortableId } from '../../functions/domain/identifier.ts'
import { defaultRules } from '../../functions/domain/organisation/municipal-rules.ts'
import { Role } from '../../functions/domain/organisation/role.ts'
import type { LoadableKind } from '../../functions/store/keys.ts'
import { auditKeys, keyOf, keysOf, outboxKey, receiptKey, tableOf } from '../../functions/store/keys.ts'
import { lists } from '../../functions/store/lists.ts'
import {
  givenBody,
  givenDocument,
  givenDraft,
  givenMatter,
  givenMeeting,
  givenTask,
  givenVersion,
  holder,
  now,
} from '../domain/given.ts'

/** Often the same few, so that things do meet in one place when keys forget something. */
const slug = fc.oneof(
  fc.constantFrom('kf', 'ks', 'a', 'a.b', 'a-b'),
  fc.stringMatching(/^[a-z0-9](?:[a-z0-9.-]{0,10}[a-z0-9])?$/),
)
const id = fc
  .tuple(
    fc.oneof(fc.constant(1), fc.nat({ max: 2 ** 40 })),
    fc.oneof(fc.constant(new Uint8Array(10)), fc.uint8Array({ minLength: 10, maxLength: 10 })),
  )
  .map(([epochMs, bytes]) => sortableId(epochMs, bytes))
const calendarDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => CalendarDay.parse(date.toISOString().slice(0, 10)))
const label = fc.tuple(fc.nat({ max: 999 }), fc.nat({ max: 999 })).map((parts) => parts.join('.'))
const role = fc.constantFrom(...Role.options)

const period = { validFrom: CalendarDay.parse('2023-01-01'), validTo: CalendarDay.parse('2026-12-31') }

/** Something of each kind, with everything that its keys are made of left open. */
const things: { [K in AggregateKind]: fc.Arbitrary<AggregateOf<K>> } = {
  unit: slug.map((unitId) => ({
    kind: 'unit',
    id: unitId,
    name: 'Enheten',
    unitKind: 'unit',
    contactRole: 'unit-manager',
    ...period,
  })),
  person: slug.map((personId) => ({
    kind: 'person',
    id: personId,
    name: 'Anna Ek',
    email: 'anna.ek@alingsas.example',
    language: 'sv',
  })),
  'role-assignment': fc.record({ id: slug, personId: slug, role, unitId: slug }).map((held) => ({
    kind: 'role-assignment',
    ...held,
    ...period,
  })),
  deputy: fc.record({ id: slug, personId: slug, principalId: slug, role, unitId: slug }).map((standsIn) => ({
    kind: 'deputy',
    ...standsIn,
    scope: ['incident'],
    ...period,
  })),
  body: slug.map((bodyId) => givenBody({ id: bodyId })),
  seat: fc
    .record({ id: slug, bodyId: slug, personId: slug })
    .map((seat) => ({ kind: 'seat', ...seat, position: 'member', ...period })),
  'decision-path': fc.constantFrom(...DocumentType.options).map((documentType) => ({
    kind: 'decision-path',
    documentType,
    stops: [{ bodyId: 'kf', capacity: 'decides' }],
  })),
  meeting: fc
    .tuple(slug, calendarDay)
    .map(([bodyId, heldOn]) => givenMeeting(heldOn, { bodyId, id: `${bodyId}~${heldOn}` })),
  document: slug.map((documentId) => givenDocument({ id: documentId })),
  'document-version': fc
    .tuple(slug, label)
    .map(([documentId, versionLabel]) => givenVersion({ documentId, label: versionLabel })),
  draft: fc
    .tuple(id, fc.integer({ min: 1, max: 9999 }))
    .map(([matterId, number]) => givenDraft({ matterId, number })),
  matter: id.map((matterId) => givenMatter({ id: matterId })),
  disqualification: fc.tuple(id, slug).map(([matterId, personId]) => ({
    kind: 'disqualification',
    matterId,
    personId,
    reason: 'Jäv',
    declaredAt: now,
  })),
  task: fc.tuple(id, id).map(([matterId, taskId]) => givenTask({ id: `${matterId}~${taskId}`, matterId })),
  'minutes-paragraph': fc
    .tuple(slug, fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 1, max: 9999 }))
    .map(([bodyId, year, number]) => ({
      kind: 'minutes-paragraph',
      bodyId,
      year,
      number,
      meetingId: `${bodyId}~${year}-01-01`,
      matterId: givenMatter().id,
    })),
  'chair-decision': fc.tuple(slug, id).map(([bodyId, decisionId]) => ({
    kind: 'chair-decision',
    id: decisionId,
    bodyId,
    title: 'Akut utbyte',
    decision: 'Medel avsätts.',
    subject: 'ordinary',
    urgencyReason: 'Kritisk sårbarhet.',
    decidedBy: { personId: 'fv.vall', name: 'Torsten Vall', role: 'chair' },
    decidedOn: CalendarDay.parse('2027-07-13'),
    decidedAt: now,
    reportAt: `${bodyId}~2027-08-23`,
  })),
  'topicality-review': id.map((reviewId) => ({
    kind: 'topicality-review',
    id: reviewId,
    documentId: 'policy',
    label: '3.0',
    title: 'Policy',
    openedOn: CalendarDay.parse('2028-05-01'),
    dueOn: CalendarDay.parse('2028-05-31'),
  })),
  'delegation-order': fc.record({ id: slug, bodyId: slug }).map((order) => ({
    kind: 'delegation-order',
    ...order,
    decidedOn: CalendarDay.parse('2027-01-20'),
    paragraph: 4,
    ...period,
  })),
  reorganisation: id.map((reorganisationId) => ({
    kind: 'reorganisation',
    id: reorganisationId,
    title: 'Nämnder slås ihop',
    decidedBy: 'Kommunfullmäktige',
    decidedOn: CalendarDay.parse('2026-12-16'),
    paragraph: 200,
    effectiveOn: CalendarDay.parse('2027-01-01'),
    newUnits: [],
    mappings: [{ fromUnitId: 'kun', change: 'ended', successors: [] }],
    plannedBy: 'iss.lind',
    reviews: [],
    status: 'under-review',
  })),
  'municipal-rules': fc.constant(defaultRules),
  'audit-seal': calendarDay.map((sealedDay) => ({
    kind: 'audit-seal',
    day: sealedDay,
    headCount: 1,
    sealHash: 'a'.repeat(64),
  })),
}

const kinds = Aggregate.options.map((option) => option.shape.kind.value)
const loadable: readonly LoadableKind[] = [
  'unit',
  'person',
  'body',
  'decision-path',
  'document',
  'document-version',
  'draft',
  'matter',
  'task',
  'meeting',
  'minutes-paragraph',
  'topicality-review',
  'reorganisation',
  'municipal-rules',
  'audit-seal',
]
const anything: fc.Arbitrary<Aggregate> = fc.oneof(
  ...kinds.map((kind): fc.Arbitrary<Aggregate> => things[kind]),
)

describe('a thing', () => {
  it.each(loadable)('%s: is found by its id where it was put', (kind) => {
    const thing: fc.Arbitrary<Aggregate> = things[kind]
    fc.assert(
      fc.property(thing, (state) => {
        const { pk, sk } = keysOf(state)
        expect(keyOf(kind, aggregateId(state))).toEqual({ pk, sk })
      }),
    )
  })

  it('lies where nothing else lies', () => {
    fc.assert(
      fc.property(anything, anything, (one, other) => {
        const place = (thing: Aggregate) => {
          const { pk, sk } = keysOf(thing)
          return `${tableOf(thing.kind)} ${pk} ${sk}`
        }
        const name = (thing: Aggregate) => `${thing.kind} ${aggregateId(thing)}`
        if (place(one) === place(other)) expect(name(one)).toBe(name(other))
        else if (one.kind === other.kind && loadable.some((kind) => kind === one.kind))
          expect(name(one)).not.toBe(name(other))
      }),
      { numRuns: 2000 },
    )
  })

  it('lies in the register when the organisation has it, and in governance when the organisation does it', () => {
    expect(kinds.filter((kind) => tableOf(kind) === 'register')).toEqual([
      'unit',
      'person',
      'role-assignment',
      'deputy',
      'body',
      'seat',
      'decision-path',
      'delegation-order',
      'municipal-rules',
    ])
  })

  it('has an index only with both halves of its key, and no empty key', () => {
    fc.assert(
      fc.property(anything, (thing) => {
        const keys = keysOf(thing)
        expect('gsi1pk' in keys).toBe('gsi1sk' in keys)
        expect('gsi2pk' in keys).toBe('gsi2sk' in keys)
        expect(Object.values(keys).every((key) => key.length > 0 && key.length < 1024)).toBe(true)
      }),
    )
  })
})

describe('lists', () => {
  it('given a person, then roles and deputyships lie beside them', () => {
    const person = keysOf({
      kind: 'person',
      id: 'anna.ek',
      name: 'Anna',
      email: 'a@b.example',
      language: 'sv',
    })
    fc.assert(
      fc.property(things['role-assignment'], things.deputy, (held, standsIn) => {
        expect(keysOf({ ...held, personId: 'anna.ek' }).pk).toBe(person.pk)
        expect(keysOf({ ...standsIn, personId: 'anna.ek' }).pk).toBe(person.pk)
      }),
    )
  })

  it('given a role, then its holders are found by it, and a principal’s deputies by the principal', () => {
    fc.assert(
      fc.property(things['role-assignment'], things.deputy, (held, standsIn) => {
        expect(keysOf(held).gsi1pk).toBe(lists.roleHolders(held.role))
        expect(keysOf(standsIn).gsi1pk).toBe(lists.deputiesOf(standsIn.principalId))
      }),
    )
  })

  it('given a matter, then its drafts, tasks and disqualified lie beside it', () => {
    fc.assert(
      fc.property(things.draft, things.task, things.disqualification, (...parts) => {
        for (const part of parts) expect(keysOf(part).pk).toBe(lists.matter(part.matterId))
      }),
    )
  })

  it('given versions, then they sort as versions: 3.10 after 3.9', () => {
    const key = (versionLabel: string) => keysOf(givenVersion({ label: versionLabel })).sk
    expect(['3.10', '3.9', '10.0', '3.0'].toSorted((a, b) => (key(a) < key(b) ? -1 : 1))).toEqual([
      '3.0',
      '3.9',
      '3.10',
      '10.0',
    ])
  })

  it('given any two versions or drafts, then their keys sort as their numbers', () => {
    const pair = fc.tuple(fc.nat({ max: 999 }), fc.nat({ max: 999 }))
    fc.assert(
      fc.property(pair, pair, ([major, minor], [otherMajor, otherMinor]) => {
        const [one, other] = [`${major}.${minor}`, `${otherMajor}.${otherMinor}`].map(
          (text) => keysOf(givenVersion({ label: text })).sk,
        )
        const isEarlier = major < otherMajor || (major === otherMajor && minor < otherMinor)
        expect((one ?? '') < (other ?? '')).toBe(isEarlier)
        expect(keysOf(givenDraft({ number: major })).sk < keysOf(givenDraft({ number: otherMajor })).sk).toBe(
          major < otherMajor,
        )
      }),
    )
  })
})

describe('a task', () => {
  const task = givenTask({ assignee: holder('iss.lind', 'coordinator') })
  const { nextReminderOn: _, ...unplanned } = task

  it('given that it is open, then it is on the assignee’s list by due day and on the reminder list', () => {
    expect(keysOf(task)).toMatchObject({
      gsi1pk: lists.openTasksOf('iss.lind'),
      gsi1sk: `2027-03-03#${task.id}`,
      gsi2pk: lists.reminders,
      gsi2sk: `2027-02-24#${task.id}`,
    })
  })

  it.each(['done', 'refused', 'ignored'] as const)(
    'given that it is %s, then it is on the closed list by the time it was closed, and on no reminder list',
    (status) => {
      const keys = keysOf({ ...unplanned, status, closedAt: now })
      expect(keys).toMatchObject({ gsi1pk: lists.closedTasksOf('iss.lind'), gsi1sk: `${now}#${task.id}` })
      expect(keys).not.toHaveProperty('gsi2pk')
    },
  )

  it('given that nothing more is planned, then it is on no reminder list though it is open', () => {
    expect(keysOf(unplanned)).not.toHaveProperty('gsi2pk')
    expect(keysOf(unplanned).gsi1pk).toBe(lists.openTasksOf('iss.lind'))
  })

  it('given that it moves to someone else, then it moves to their list and stays in its place', () => {
    const moved = keysOf({ ...task, assignee: holder('sc.dahl', 'security-chief') })
    expect(moved.gsi1pk).toBe(lists.openTasksOf('sc.dahl'))
    expect([moved.pk, moved.sk]).toEqual([keysOf(task).pk, keysOf(task).sk])
  })
})

describe('a malformed id', () => {
  it('given any text, then there is a key for it, at which nothing lies, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.constantFrom(...loadable), fc.string(), (kind, text) => {
        const { pk, sk } = keyOf(kind, text)
        expect([pk, sk].map((part) => typeof part)).toEqual(['string', 'string'])
      }),
    )
  })
})

describe('what is not a thing', () => {
  it('lies apart: outbox rows, receipts and the audit trail', () => {
    expect(outboxKey('x')).toEqual({ pk: 'OUTBOX#x', sk: 'ROW' })
    expect(receiptKey('x')).toEqual({ pk: 'RECEIPT#x', sk: 'RECEIPT' })
    expect(auditKeys.chain('task:1')).toBe('CHAIN#task:1')
  })

  it('given entries, then they sort by number, and the head stands outside them', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 31 - 1 }), fc.nat({ max: 2 ** 31 - 1 }), (a, b) => {
        expect(auditKeys.entry(a) < auditKeys.entry(b)).toBe(a < b)
      }),
    )
    expect(auditKeys.entry(1).startsWith(auditKeys.entryPrefix)).toBe(true)
    expect(auditKeys.head.startsWith(auditKeys.entryPrefix)).toBe(false)
  })
})
