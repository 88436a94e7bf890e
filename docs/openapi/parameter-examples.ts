// Example values of path parameters, so that a reader sees the form of every id.

export const exampleMatterId = '01ktz6v4m0x8d3q2r5s7t9w1ya'
export const exampleTaskId = `${exampleMatterId}~01kv3b8n20c4f6h8jakmnpqrst`
export const exampleMeetingId = 'kf~2027-04-28'
export const exampleAssetId = '01kx4t7m2v9c3d5f8gahjknpqr'
export const exampleSystemId = '01kx3s6k1w8b2c4e7fhjmnpqrt'
export const examplePlatformId = '01kx2r5j0x7a1b3d6ghkmnpqst'
export const exampleReceiverId = '01kx5v8n3y0d4e6g9hjkmnpqrs'

/** By the parameter's name; the test holds that each is valid in every route that has it. */
export const parameterExamples: Record<string, string | number> = {
  actionId: '01kyr5m2c0e7h9jakmnpqrstvw',
  assetId: exampleAssetId,
  assignmentId: 'kommunledningskontoret.coordinator.lind',
  bodyId: 'kf',
  catalogueId: '2026-1',
  chain: `matter:${exampleMatterId}`,
  chairDecisionId: '01kxd2m6z0b4f7h9jakmnpqrst',
  controllerId: 'ks',
  day: '2027-04-28',
  deputyId: 'sc.sommaren-2027.vik',
  disclosureId: '01kxf3n7b1c5g8jakmpqrstvwx',
  documentId: 'informationssakerhetspolicy',
  exceptionId: '01kyq4n8d1f6g9hjakmpqrstvw',
  feedFile: `${'Qm9r'.repeat(10)}abc.ics`,
  incidentId: '01kdg3w5n0b7c9e1f2ghjkmnpq',
  incidentTaskId: '01kdg4y8q2d6f0h3jkmnprstvw',
  label: '3.0',
  matterId: exampleMatterId,
  meetingId: exampleMeetingId,
  modelId: '2026-1',
  number: 1,
  period: '2027-01',
  personId: 'iss.maja.lind',
  platformId: examplePlatformId,
  reorganisationId: exampleMatterId,
  reportId: exampleMatterId,
  requirementId: 'K14',
  role: 'coordinator',
  seriesId: 'status-report',
  systemId: exampleSystemId,
  taskId: exampleTaskId,
  toSystemId: exampleReceiverId,
  unitId: 'ks',
  year: '2027',
}
