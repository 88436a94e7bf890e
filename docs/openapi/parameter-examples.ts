// Example values of path parameters, so that a reader sees the form of every id.

export const exampleMatterId = '01ktz6v4m0x8d3q2r5s7t9w1ya'
export const exampleTaskId = `${exampleMatterId}~01kv3b8n20c4f6h8jakmnpqrst`
export const exampleMeetingId = 'kf~2027-04-28'

/** By the parameter's name; the test holds that each is valid in every route that has it. */
export const parameterExamples: Record<string, string | number> = {
  assignmentId: 'kommunledningskontoret.coordinator.lind',
  bodyId: 'kf',
  chain: `matter:${exampleMatterId}`,
  chairDecisionId: '01kxd2m6z0b4f7h9jakmnpqrst',
  day: '2027-04-28',
  deputyId: 'sc.sommaren-2027.vik',
  documentId: 'informationssakerhetspolicy',
  label: '3.0',
  matterId: exampleMatterId,
  meetingId: exampleMeetingId,
  number: 1,
  personId: 'iss.maja.lind',
  reorganisationId: exampleMatterId,
  role: 'coordinator',
  taskId: exampleTaskId,
  unitId: 'ks',
}
