// What is built on a document, from the matters about it and the heads of the others.
import { describe, expect, it } from 'vitest'
import { Dependents, dependentsOf } from '../../../functions/domain/document/dependents.ts'
import {
  councilMeetingId,
  day,
  givenDocument,
  givenHead,
  givenMatter,
  matterId,
  now,
  taskId,
} from '../given.ts'

const documentId = 'informationssakerhetspolicy'
const closed = { name: 'closed', outcome: 'in-force', closedAt: now } as const

const assignments = [
  { text: 'Ta fram riktlinjer', role: 'security-chief' as const, reportBackOn: day('2027-10-01') },
  { text: 'Utbilda chefer', role: 'coordinator' as const, reportBackOn: day('2027-12-01') },
]
const decided = givenMatter({
  phase: closed,
  proceedings: [{ meetingId: councilMeetingId, assignments }],
  reports: [
    {
      meetingId: councilMeetingId,
      assignment: 1,
      isDone: true,
      reportedOn: day('2027-11-01'),
      taskId: taskId(),
    },
  ],
  adoptions: [{ unitId: 'fabs-ab', taskId: taskId(2), outcome: 'adopted', decidedOn: day('2027-06-10') }],
})

describe('what is built on a document', () => {
  it('is the open matters about it, and not the closed ones', () => {
    const open = givenMatter({ id: `${matterId.slice(0, -1)}9`, label: '4.0', replaces: '3.0' })
    const { matters } = dependentsOf(documentId, { matters: [decided, open], documents: [] })
    expect(matters.map(({ id }) => id)).toEqual([open.id])
    expect(Dependents.parse({ matters, documents: [], assignments: [], adoptions: [] }).matters).toEqual([
      {
        id: open.id,
        purpose: 'adopt',
        title: open.title,
        diaryNumber: '2026.412 KS',
        label: '4.0',
        replaces: '3.0',
        phase: { name: 'drafting' },
      },
    ])
  })

  it('is the documents whose head names it', () => {
    const guideline = givenDocument({
      id: 'riktlinje',
      head: givenHead({ title: 'Riktlinje', builtOn: [documentId] }),
      inForce: '1.0',
    })
    const draft = givenDocument({
      id: 'plan',
      head: givenHead({ title: 'Plan', builtOn: ['riktlinje', documentId] }),
    })
    const other = givenDocument({ id: 'annan', head: givenHead({ builtOn: ['riktlinje'] }) })
    expect(dependentsOf(documentId, { matters: [], documents: [guideline, draft, other] }).documents).toEqual(
      [
        { id: 'riktlinje', title: 'Riktlinje', inForce: '1.0' },
        { id: 'plan', title: 'Plan' },
      ],
    )
  })

  it('is each assignment given with a decision, and whether it is reported and done, without its words', () => {
    const found = dependentsOf(documentId, { matters: [decided], documents: [] })
    expect(found.assignments).toEqual([
      {
        matterId,
        meetingId: councilMeetingId,
        assignment: 0,
        role: 'security-chief',
        reportBackOn: '2027-10-01',
        isReported: false,
        isDone: false,
      },
      {
        matterId,
        meetingId: councilMeetingId,
        assignment: 1,
        role: 'coordinator',
        reportBackOn: '2027-12-01',
        isReported: true,
        isDone: true,
      },
    ])
    expect(JSON.stringify(found)).not.toContain('riktlinjer')
  })

  it('is what companies and federations did with it', () => {
    expect(dependentsOf(documentId, { matters: [decided], documents: [] }).adoptions).toEqual([
      { matterId, label: '3.0', unitId: 'fabs-ab', outcome: 'adopted', decidedOn: '2027-06-10' },
    ])
  })

  it('is nothing of what belongs to another document', () => {
    expect(dependentsOf('annan', { matters: [decided], documents: [] })).toEqual({
      matters: [],
      documents: [],
      assignments: [],
      adoptions: [],
    })
  })
})
