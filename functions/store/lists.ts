// The names of the tables, partitions and sort-key prefixes that lists and keys are made of.

export type Table = 'register' | 'governance'

export interface Key {
  pk: string
  sk: string
}

export interface ItemKeys extends Key {
  gsi1pk?: string
  gsi1sk?: string
  gsi2pk?: string
  gsi2sk?: string
  gsi3pk?: string
  gsi3sk?: string
  gsi4pk?: string
  gsi4sk?: string
}

/** A number with zeros before it, so that it sorts as text. */
export const padded = (number: number, width: number): string => String(number).padStart(width, '0')

/** Partition and prefix of the lists that routes and rounds page through. */
export const lists = {
  units: 'UNITS',
  persons: 'PERSONS',
  bodies: 'BODIES',
  documents: 'DOCUMENTS',
  matters: 'MATTERS',
  reminders: 'REMINDERS',
  pendingOutbox: 'OUTBOX-PENDING',
  failedOutbox: 'OUTBOX-FAILED',
  auditSeals: 'AUDIT-SEALS',
  reorganisations: 'REORGANISATIONS',
  assets: 'ASSETS',
  endedAssets: 'ASSETS-ENDED',
  systems: 'SYSTEMS',
  /** The facts that figures are counted from, without the things themselves. */
  figures: 'FIGURES',
  classificationModels: 'CLASSIFICATION-MODELS',
  requirementCatalogues: 'REQUIREMENT-CATALOGUES',
  actions: 'ACTIONS',
  /** The facts of actions, as `figures`. */
  actionFigures: 'ACTION-FIGURES',
  actionsOwnedBy: (personId: string) => `ACTIONS-OWNED-BY#${personId}`,
  actionPlans: 'ACTION-PLANS',
  disclosures: 'DISCLOSURES',
  series: 'SERIES',
  calendarChecks: 'CALENDAR-CHECKS',
  /** By the digest of the secret in its address. */
  calendarFeed: (digest: string) => `CALENDAR-FEED-BY#${digest}`,
  incidents: 'INCIDENTS',
  incidentFigures: 'INCIDENT-FIGURES',
  incidentsReportedBy: (personId: string) => `INCIDENTS-OF#${personId}`,
  statusReports: 'STATUS-REPORTS',
  annualReports: 'ANNUAL-REPORTS',
  protectiveSecurityStops: 'PROTECTIVE-SECURITY-STOPS',
  asset: (assetId: string) => `ASSET#${assetId}`,
  system: (systemId: string) => `SYSTEM#${systemId}`,
  sentFrom: (systemId: string) => `SENT-FROM#${systemId}`,
  actionsOfSystem: (systemId: string) => `ACTIONS-OF#${systemId}`,
  extraordinaryReports: 'EXTRAORDINARY-REPORTS',
  /** Decisions by a chair that rest on a report, by the instant. */
  reportChairDecisions: 'REPORT-CHAIR-DECISIONS',
  incident: (incidentId: string) => `INCIDENT#${incidentId}`,
  statusReport: (statusReportId: string) => `STATUS-REPORT#${statusReportId}`,
  /** What the daily round looks at, by day. */
  watch: 'WATCH',
  person: (personId: string) => `PERSON#${personId}`,
  roleHolders: (role: string) => `ROLE#${role}`,
  deputiesOf: (principalId: string) => `PRINCIPAL#${principalId}`,
  body: (bodyId: string) => `BODY#${bodyId}`,
  matter: (matterId: string) => `MATTER#${matterId}`,
  document: (documentId: string) => `DOCUMENT#${documentId}`,
  openTasksOf: (personId: string) => `TASKS-OPEN#${personId}`,
  closedTasksOf: (personId: string) => `TASKS-CLOSED#${personId}`,
} as const

/** The sort-key prefixes inside a partition. */
export const prefixes = {
  roleAssignment: 'ROLE#',
  deputy: 'DEPUTY#',
  meeting: 'MEETING#',
  seat: 'SEAT#',
  draft: 'DRAFT#',
  task: 'TASK#',
  disqualification: 'DISQUALIFIED#',
  version: 'VERSION#',
  paragraph: 'PARAGRAPH#',
  chairDecision: 'CHAIR-DECISION#',
  delegationOrder: 'DELEGATION#',
  classification: 'CLASSIFICATION#',
  handling: 'HANDLES#',
  dependant: 'CARRIES#',
  received: 'RECEIVES#',
  requirementAnswer: 'ANSWER#',
  requirementException: 'EXCEPTION#',
} as const

/** Puts a thing on the list of the daily round, for the day it is next looked at. */
export function watchedOn(day: string | undefined, thing: string) {
  return day === undefined ? {} : { gsi2pk: lists.watch, gsi2sk: `${day}#${thing}` }
}

// The two keys that the relay needs stand here, so that it carries none of the schemas that the others are made of.
export const outboxKey = (id: string): Key => ({ pk: `OUTBOX#${id}`, sk: 'ROW' })
export const personKey = (personId: string): Key => ({ pk: lists.person(personId), sk: 'PERSON' })
