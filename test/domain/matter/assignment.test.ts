// An assignment (uppdrag) is followed until it is reported back.
import { describe, expect, it } from 'vitest'
import { askForReport, noteReport } from '../../../functions/domain/matter/assignment.ts'
import type { Proceedings } from '../../../functions/domain/matter/body-decision.ts'
import type { Matter } from '../../../functions/domain/matter/matter.ts'
import type { TaskSubject } from '../../../functions/domain/task/task.ts'
import {
  actions,
  day,
  givenMatter,
  givenTask,
  councilMeetingId as meetingId,
  now,
  onDay,
  opening,
  refusedWith,
  resulting,
  sound,
  startedWith,
  stored,
  taskId,
} from '../given.ts'

function report(subject: TaskSubject, { matter = givenMatter(), isDone = true } = {}) {
  const task = givenTask({ id: taskId(4), taskKind: 'report-assignment', status: 'done', subject })
  const answer = { kind: 'report-assignment', report: 'Kostnaderna är beräknade', isDone } as const
  return noteReport(stored(matter), task, answer, onDay('2027-09-20'))
}

const reportsIn = (...of: Parameters<typeof report>) =>
  resulting(sound(report(...of).decision), 'matter').reports

describe('a report', () => {
  it('given the decision that asked for it, then it stands with it: which assignment, when, and in which task', () => {
    const { decision, next } = report({ meetingId, assignment: 1 })
    expect(next).toBe('noted')
    expect(actions(sound(decision))).toEqual(['assignment.reported'])
    expect(resulting(sound(decision), 'matter').reports).toEqual([
      { meetingId, assignment: 1, isDone: true, reportedOn: '2027-09-20', taskId: taskId(4) },
    ])
  })

  it('given an assignment that was not carried out, then the report says so', () => {
    expect(reportsIn({ meetingId, assignment: 0 }, { isDone: false })).toMatchObject([{ isDone: false }])
  })

  it('given that more is to come, then it is asked for anew in half a year; given that all is done, it is not', () => {
    const { decision } = report({ meetingId, assignment: 0 }, { isDone: false })
    const asked = { meetingId, assignment: 0, dueOn: '2028-03-18', role: 'coordinator' }
    expect(startedWith(sound(decision))).toEqual([opening('report-assignment', asked)])
    expect(startedWith(sound(report({ meetingId, assignment: 0 }).decision))).toEqual([])
  })

  it('given earlier reports, then it stands after them', () => {
    const matter = resulting(sound(report({ meetingId, assignment: 0 }).decision), 'matter')
    const assignments = reportsIn({ meetingId, assignment: 1 }, { matter })?.map((each) => each.assignment)
    expect(assignments).toEqual([0, 1])
  })

  it('given a matter that is closed, then the report is noted all the same', () => {
    const phase: Matter['phase'] = { name: 'closed', outcome: 'in-force', closedAt: now }
    const { decision } = report({ meetingId, assignment: 0 }, { matter: givenMatter({ phase }) })
    expect(resulting(sound(decision), 'matter').phase).toEqual(phase)
  })

  it.each<[string, TaskSubject]>([
    ['no meeting', { assignment: 0 }],
    ['no assignment', { meetingId }],
  ])('given a task that knows %s, then it refuses', (_, subject) => {
    expect(() => report(subject)).toThrow(refusedWith('wrong-state'))
  })
})

describe('an assignment that nobody reports', () => {
  const proceedings: Proceedings[] = [
    {
      meetingId,
      assignments: [
        { text: 'Beräkna kostnaden', role: 'municipal-director', reportBackOn: day('2027-09-01') },
        { text: 'Utbilda cheferna', role: 'security-chief', reportBackOn: day('2027-09-01') },
      ],
    },
  ]
  const ask = (subject: TaskSubject, phase: Matter['phase']) => {
    const task = givenTask({ taskKind: 'report-assignment', status: 'ignored', subject })
    return askForReport(stored(givenMatter({ phase, proceedings })), task, onDay('2027-12-01'))
  }
  const inForce = { name: 'closed', outcome: 'in-force', closedAt: now } as const

  it('given silence, then whoever the body gave it to is asked again, not whom it escalated to', () => {
    const { decision, next } = ask({ meetingId, assignment: 1 }, inForce)
    expect(next).toBe('asked-again')
    expect(decision && startedWith(sound(decision))).toEqual([
      opening('report-assignment', { meetingId, assignment: 1, role: 'security-chief', dueOn: '2027-12-31' }),
    ])
  })

  it('given an annulled decision, then nothing is asked', () => {
    expect(ask({ meetingId, assignment: 1 }, { ...inForce, outcome: 'annulled' })).toEqual({
      decision: undefined,
      next: 'closed',
    })
  })

  it('given a task that knows no assignment, then it refuses', () => {
    expect(() => ask({ meetingId }, inForce)).toThrow(refusedWith('wrong-state'))
  })
})
