// A court's last word: legal force for a decision that stands, the former version and a new matter where it is annulled.
import { describe, expect, it } from 'vitest'
import { mostTasksWithdrawn } from '../../../functions/domain/task/withdraw-tasks.ts'
import {
  actions,
  councilMeetingId,
  day,
  givenTask,
  mails,
  matterId,
  resulting,
  sound,
  stored,
  taskId,
} from '../given.ts'
import {
  announcedDecision,
  appealed,
  at,
  decided,
  former,
  givenCase,
  givenCaseInForce,
  newMatterId,
  record,
} from './given-case.ts'

const rejected = { ...appealed, courtEvents: [at.judged('2027-11-15', 'rejected')] }
const annulled = { ...appealed, courtEvents: [at.judged('2027-11-15', 'annulled')] }
const entry = { kind: 'start-execution', machine: 'entry-into-force', input: { matterId } }

describe('a decision that stands', () => {
  it.each(['rejected', 'dismissed'] as const)(
    'KL 13:8: given %s and final, then it has legal force that day and enters',
    (result) => {
      const courtEvents = [at.judged('2027-11-15', result)]
      const { decision, matter } = record(
        givenCase({ matter: { ...appealed, courtEvents } }),
        at.final('2027-12-06'),
      )
      expect(matter.decisions[0]?.legalForceOn).toBe('2027-12-06')
      expect(matter.phase).toEqual({ name: 'awaiting-entry', validFrom: '2027-12-06' })
      expect(sound(decision).effects.filter((effect) => effect.kind === 'start-execution')).toEqual([entry])
      expect(mails(decision)).toEqual(['court-event to kj.berg', 'legal-force to iss.lind'])
    },
  )

  it('KL 13:14: given a version in force, then it gets its day and the matter is done', () => {
    const { decision, matter } = record(givenCaseInForce(rejected), at.final('2027-12-06'))
    expect(matter.phase).toMatchObject({ name: 'closed', outcome: 'in-force' })
    expect(resulting(sound(decision), 'document-version')).toEqual({
      ...decided,
      legalForceOn: '2027-12-06',
    })
    expect(resulting(decision, 'document')).not.toHaveProperty('openMatterId')
    expect(mails(decision)).toEqual([
      'court-event to kj.berg',
      'legal-force to iss.lind',
      'matter-closed to iss.lind',
    ])
  })

  it('given what companies are still to do with it, then they are asked all the same', () => {
    const tasks = [stored(givenTask({ taskKind: 'adopt-document' }))]
    const { decision } = record(givenCaseInForce(rejected), at.final('2027-12-06'), { tasks })
    expect(actions(sound(decision))).not.toContain('task.withdrawn')
  })

  it('given an inhibition that nobody lifted, then the last word ends it and the version applies again', () => {
    const stopped = givenCase({
      matter: {
        ...rejected,
        enteredOn: day('2027-05-04'),
        courtEvents: [at.inhibited('2027-06-14'), at.judged('2027-11-15', 'rejected')],
      },
      document: { inForce: '2.0', latest: '3.0' },
      versions: [former, { ...decided, suspensions: [{ from: day('2027-06-14') }] }],
    })
    const { decision } = record(stopped, at.final('2027-12-06'))
    expect(resulting(sound(decision), 'document-version')).toEqual({
      ...decided,
      legalForceOn: '2027-12-06',
      suspensions: [{ from: '2027-06-14', to: '2027-12-06' }],
    })
    expect(resulting(decision, 'document').inForce).toBe('3.0')
    expect(mails(decision)).toContain('document-in-force to fc.hult')
  })

  it('given an inhibition before it had entered, then it enters once', () => {
    const courtEvents = [at.inhibited('2027-06-14'), at.judged('2027-11-15', 'rejected')]
    const decisions = [announcedDecision({ validFrom: day('2027-06-01') })]
    const { decision } = record(
      givenCase({ matter: { ...appealed, courtEvents, decisions } }),
      at.final('2027-12-06'),
    )
    expect(sound(decision).effects.filter((effect) => effect.kind === 'start-execution')).toEqual([entry])
  })

  it('given the council’s rejection of the text, then the matter closes as rejected', () => {
    const decisions = [announcedDecision({ outcome: 'rejected' })]
    const { decision, matter } = record(
      givenCase({ matter: { ...rejected, decisions } }),
      at.final('2027-12-06'),
    )
    expect(matter.phase).toMatchObject({ outcome: 'rejected' })
    expect(mails(sound(decision))).toEqual(['court-event to kj.berg', 'matter-closed to iss.lind'])
  })
})

describe('an annulled decision', () => {
  it('KL 13:8: the former version applies again, and the annulled one stays readable', () => {
    const { decision, matter } = record(givenCaseInForce(annulled), at.final('2027-12-06'))
    const versions = sound(decision).changes.flatMap(({ after }) =>
      after.kind === 'document-version' ? [after] : [],
    )
    const { repealedOn: _, ...applies } = former
    expect(versions).toEqual([applies, { ...decided, annulledOn: '2027-12-06' }])
    expect(resulting(decision, 'document')).toMatchObject({ inForce: '2.0', latest: '3.0' })
    expect(matter.phase).toMatchObject({ name: 'closed', outcome: 'annulled' })
    expect(matter.decisions[0]).not.toHaveProperty('legalForceOn')
    expect(actions(decision)).toEqual([
      'court.became-final',
      'document.version-in-force',
      'document-version.restored',
      'document-version.annulled',
      'matter.started',
    ])
  })

  it('KL 13:8: the court decides nothing in its place, so a new matter is opened for the next version', () => {
    const { decision } = record(givenCaseInForce(annulled), at.final('2027-12-06'))
    const opened = sound(decision).changes.at(-1)?.after
    expect(opened).toMatchObject({
      kind: 'matter',
      id: newMatterId,
      origin: 'court-ruling',
      purpose: 'adopt',
      label: '4.0',
      replaces: '2.0',
      startedBy: 'system',
      phase: { name: 'registration' },
      reason: 'Domstol har upphävt beslutet KF 2027-04-28 § 87.',
    })
    expect(resulting(decision, 'document').openMatterId).toBe(newMatterId)
    expect(decision.effects).toContainEqual({
      kind: 'start-execution',
      machine: 'policy-preparation',
      input: { matterId: newMatterId, entry: 'registration' },
    })
    expect(mails(decision)).toEqual([
      'court-event to kj.berg',
      'document-restored to fc.hult',
      'matter-closed to iss.lind',
      'revision-started to iss.lind',
    ])
  })

  it('given that it had not entered, then no version changes and the number is used again', () => {
    const { decision } = record(givenCase({ matter: annulled }), at.final('2027-12-06'))
    expect(actions(sound(decision))).toEqual([
      'court.became-final',
      'document.matter-opened',
      'matter.started',
    ])
    expect(decision.changes.at(-1)?.after).toMatchObject({ label: '3.0', replaces: '2.0' })
  })

  it('given that the former version is annulled too, then the one before that applies', () => {
    const first = {
      ...former,
      label: '1.0',
      validFrom: day('2015-01-01'),
      decidedOn: day('2014-12-01'),
      repealedOn: former.validFrom,
    }
    const file = givenCase({
      matter: { ...annulled, enteredOn: day('2027-05-04') },
      document: { inForce: '3.0', latest: '3.0' },
      versions: [first, { ...former, replaces: '1.0', annulledOn: day('2027-08-01') }, decided],
    })
    const { decision } = record(file, at.final('2027-12-06'))
    expect(resulting(sound(decision), 'document').inForce).toBe('1.0')
    expect(resulting(decision, 'document-version')).not.toHaveProperty('repealedOn')
  })

  it('given a matter that is open on the document already, then no other is opened', () => {
    const other = givenCase({
      matter: { ...annulled, enteredOn: day('2027-05-04') },
      document: { inForce: '3.0', latest: '3.0', openMatterId: newMatterId },
      versions: [former, decided],
    })
    const { decision } = record(other, at.final('2027-12-06'))
    expect(actions(sound(decision))).not.toContain('matter.started')
    expect(resulting(decision, 'document').openMatterId).toBe(newMatterId)
  })

  it('given a repeal, then the repealed version applies again', () => {
    const file = givenCase({
      matter: { ...annulled, purpose: 'repeal', label: '2.0', enteredOn: day('2027-05-04') },
      document: { latest: '2.0' },
      versions: [former],
    })
    const { inForce: _, ...repealed } = file.document.state
    const { decision } = record({ ...file, document: stored(repealed) }, at.final('2027-12-06'))
    expect(resulting(sound(decision), 'document').inForce).toBe('2.0')
    expect(resulting(decision, 'document-version')).not.toHaveProperty('repealedOn')
  })

  it('given tasks that it left, then they are asked no longer, but the minutes and other bodies’ assignments are', () => {
    const task = (number: number, facts: Parameters<typeof givenTask>[0]) =>
      stored(givenTask({ id: taskId(number), token: '', ...facts }))
    const tasks = [
      task(1, { taskKind: 'adopt-document' }),
      task(2, { taskKind: 'announce-minutes', token: 'token-2' }),
      task(3, { taskKind: 'report-assignment', subject: { meetingId: councilMeetingId } }),
      task(4, { taskKind: 'report-assignment', subject: { meetingId: 'ks~2027-04-12' } }),
      task(5, { taskKind: 'adopt-document', status: 'done' }),
    ]
    const { decision } = record(givenCaseInForce(annulled), at.final('2027-12-06'), { tasks })
    const withdrawn = sound(decision).changes.flatMap(({ after }) =>
      after.kind === 'task' ? [after.id] : [],
    )
    expect(withdrawn).toEqual([taskId(1), taskId(3)])
  })

  it('fits in one transaction with as many tasks as it takes', () => {
    const tasks = Array.from({ length: 30 }, (_, at) =>
      stored(givenTask({ id: taskId(at), taskKind: 'adopt-document' })),
    )
    const { decision } = record(givenCaseInForce(annulled), at.final('2027-12-06'), { tasks })
    const answers = decision.effects.filter(({ kind }) => kind === 'answer-task')
    expect(answers).toHaveLength(mostTasksWithdrawn)
    // State, audit entry and chain head for each change; one row for each effect; the receipt of the answer.
    expect(decision.changes.length * 3 + decision.effects.length + 1).toBeLessThanOrEqual(100)
  })
})
