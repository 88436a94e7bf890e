// Where everything lies: a thing is found where it was put, no two things lie in one place, and lists hold what they should.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Aggregate, aggregateId } from '../../functions/domain/aggregate.ts'
import type { LoadableKind } from '../../functions/store/keys.ts'
import { auditKeys, keyOf, keysOf, receiptKey, tableOf } from '../../functions/store/keys.ts'
import { lists, outboxKey } from '../../functions/store/lists.ts'
import { givenDraft, givenTask, givenVersion, holder, now } from '../domain/given.ts'
import { things } from './any-thing.ts'

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
  'information-asset',
  'system',
  'handling',
  'system-dependency',
  'integration',
  'dependency-graph',
  'classification-model',
  'system-class',
  'requirement-catalogue',
  'requirement-answer',
  'owner-vacancy',
  'action',
  'action-plan',
  'protective-security-stops',
  'disclosure',
  'incident',
  'status-report',
  'annual-report',
]
/** Known by an id of their own, and found by what they belong to. */
const foundByOwner: readonly LoadableKind[] = ['chair-decision', 'classification']
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

  it('a decision of a chair and a classification are found by their body, and by their asset and number', () => {
    fc.assert(
      fc.property(things['chair-decision'], things.classification, (decision, classification) => {
        const places = [decision, classification].map((thing) => {
          const { pk, sk } = keysOf(thing)
          return { pk, sk }
        })
        expect(keyOf('chair-decision', `${decision.bodyId}/${decision.id}`)).toEqual(places[0])
        const { assetId, number } = classification
        expect(keyOf('classification', `${assetId}/${number}`)).toEqual(places[1])
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
      'information-asset',
      'system',
      'handling',
      'system-dependency',
      'integration',
      'dependency-graph',
      'classification-model',
      'classification',
      'system-class',
      'requirement-catalogue',
      'requirement-answer',
      'requirement-exception',
    ])
  })

  it('has an index only with both halves of its key, and no empty key', () => {
    fc.assert(
      fc.property(anything, (thing) => {
        const keys = keysOf(thing)
        expect('gsi1pk' in keys).toBe('gsi1sk' in keys)
        expect('gsi2pk' in keys).toBe('gsi2sk' in keys)
        expect('gsi3pk' in keys).toBe('gsi3sk' in keys)
        expect('gsi4pk' in keys).toBe('gsi4sk' in keys)
        if ('gsi4pk' in keys) expect(tableOf(thing.kind)).toBe('governance')
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
      fc.property(fc.constantFrom(...loadable, ...foundByOwner), fc.string(), (kind, text) => {
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
