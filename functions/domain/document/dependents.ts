// What is built on a document: matters about it, documents that rest on it, and what was asked of others with its decision.
import * as z from 'zod'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { MatterId, MeetingId, Slug } from '../identifier.ts'
import { Matter } from '../matter/matter.ts'
import { Role } from '../organisation/role.ts'
import { AdoptDocumentAnswer } from '../task/task-answer.ts'
import { Document, VersionLabel } from './document.ts'

/** The words of an assignment stand in its matter, for those who may read it. */
const AssignmentRow = z.object({
  matterId: MatterId,
  meetingId: MeetingId,
  assignment: z.int().describe('Position among the assignments of the decision'),
  role: Role,
  reportBackOn: CalendarDay,
  isReported: z.boolean(),
  isDone: z.boolean(),
})

const AdoptionRow = z.object({
  matterId: MatterId,
  label: VersionLabel,
  unitId: Slug,
  outcome: AdoptDocumentAnswer.shape.outcome,
  decidedOn: CalendarDay,
})

export const Dependents = z.object({
  matters: z
    .array(
      Matter.pick({
        id: true,
        purpose: true,
        title: true,
        diaryNumber: true,
        label: true,
        replaces: true,
        phase: true,
      }),
    )
    .describe('Matters about the document that are not closed'),
  documents: z
    .array(Document.pick({ id: true, inForce: true }).extend({ title: z.string() }))
    .describe('Documents whose head says that they are built on this one'),
  assignments: z.array(AssignmentRow).describe('Uppdrag given with decisions on it'),
  adoptions: z.array(AdoptionRow).describe('What companies and federations did with it'),
})
export type Dependents = z.infer<typeof Dependents>

function assignmentsOf({ id: matterId, proceedings, reports = [] }: Matter): Dependents['assignments'] {
  return proceedings.flatMap(({ meetingId, assignments = [] }) =>
    assignments.map(({ role, reportBackOn }, assignment) => {
      const newest = reports.findLast(
        (report) => report.meetingId === meetingId && report.assignment === assignment,
      )
      const isReported = newest !== undefined
      return {
        matterId,
        meetingId,
        assignment,
        role,
        reportBackOn,
        isReported,
        isDone: newest?.isDone ?? false,
      }
    }),
  )
}

/**
 * @param matters those about the document, open and closed
 * @param documents every document of the register
 */
export function dependentsOf(
  documentId: string,
  { matters, documents }: { matters: readonly Matter[]; documents: readonly Document[] },
): Dependents {
  const own = matters.filter((matter) => matter.documentId === documentId)
  return {
    matters: own.filter(({ phase }) => phase.name !== 'closed'),
    documents: documents
      .filter(({ head }) => head.builtOn?.includes(documentId))
      .map(({ id, head, inForce }) => ({ id, title: head.title, ...(inForce && { inForce }) })),
    assignments: own.flatMap(assignmentsOf),
    adoptions: own.flatMap(({ id: matterId, label, adoptions = [] }) =>
      adoptions.map(({ unitId, outcome, decidedOn }) => ({ matterId, label, unitId, outcome, decidedOn })),
    ),
  }
}
