// Who may do what: one row per function. Nothing else gives a function a right to data, mail or machines.
type TableAction =
  | 'dynamodb:GetItem'
  | 'dynamodb:BatchGetItem'
  | 'dynamodb:Query'
  | 'dynamodb:PutItem'
  | 'dynamodb:UpdateItem'

// There is no word here for changing or removing an audit entry, so no row can ask for it.
type AuditAction = 'dynamodb:GetItem' | 'dynamodb:Query' | 'dynamodb:PutItem'

type BucketAction = 's3:GetObject' | 's3:PutObject'

/** The rights of one function. A store that is not named is out of reach. */
export interface Rights {
  readonly register?: readonly TableAction[]
  readonly governance?: readonly TableAction[]
  readonly auditTrail?: readonly AuditAction[]
  readonly documents?: readonly BucketAction[]
  readonly seals?: readonly BucketAction[]
  /** May send mail from the municipality's address. */
  readonly sendsMail?: boolean
  /** May start every machine, and answer the tasks they wait for. */
  readonly drivesMachines?: boolean
}

const read = ['dynamodb:GetItem', 'dynamodb:Query'] as const

// A commit is one TransactWriteItems of whole items under conditions; IAM checks each as PutItem.
const commit = ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem'] as const

// Systems are derived from many assets, and a plan is made of many actions, which one request reads together.
const commitMany = [
  'dynamodb:GetItem',
  'dynamodb:BatchGetItem',
  'dynamodb:Query',
  'dynamodb:PutItem',
] as const

const keepRegister = commitMany

const readMany = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'] as const

// The hash that a new entry follows is kept with the state, so a writer need not read the trail.
const append = ['dynamodb:PutItem'] as const

export const grants = {
  ServeOrganisation: { register: commit, governance: commit, auditTrail: append },
  ServeMatters: { register: read, governance: commit, auditTrail: append },
  ServeDocuments: {
    register: read,
    governance: commit,
    auditTrail: append,
    documents: ['s3:GetObject', 's3:PutObject'],
  },
  ServeTexts: {
    register: read,
    governance: commit,
    auditTrail: append,
    documents: ['s3:GetObject', 's3:PutObject'],
  },
  ServeTasks: { register: read, governance: commit, auditTrail: append },
  ServeMeetings: { register: read, governance: commit, auditTrail: append },
  ServeAudit: { register: read, governance: read, auditTrail: read, seals: ['s3:GetObject'] },
  ServeRegister: { register: keepRegister, governance: commit, auditTrail: append },
  ServeProtection: { register: keepRegister, governance: commit, auditTrail: append },
  ServePlans: { register: readMany, governance: commitMany, auditTrail: append },
  ServeRegisterFiles: { register: keepRegister, governance: commit, auditTrail: append },
  ServeDisclosures: {
    register: readMany,
    governance: commit,
    auditTrail: append,
    documents: ['s3:GetObject', 's3:PutObject'],
  },
  ServeCalendar: { register: read, governance: commit, auditTrail: append },
  ServeIncidents: { register: keepRegister, governance: keepRegister, auditTrail: append },
  RunStep: { register: keepRegister, governance: commit, auditTrail: append },
  RunReportingStep: { register: keepRegister, governance: commitMany, auditTrail: append },
  KeepWatch: { register: keepRegister, governance: commitMany, auditTrail: append },
  ServeRenderings: {
    register: read,
    governance: commitMany,
    auditTrail: append,
    documents: ['s3:GetObject', 's3:PutObject'],
  },
  RunRenderingStep: {
    register: read,
    governance: commitMany,
    auditTrail: append,
    documents: ['s3:PutObject'],
  },
  ServeUrgentReports: { register: read, governance: commit, auditTrail: append },
  ServeReports: {
    register: readMany,
    governance: commit,
    auditTrail: append,
    documents: ['s3:GetObject'],
  },
  SendReminders: { register: read, governance: commit, auditTrail: append },
  CheckCalendar: { register: read, governance: commit, auditTrail: append },
  SealAudit: {
    register: read,
    governance: commit,
    auditTrail: ['dynamodb:Query', 'dynamodb:PutItem'],
    seals: ['s3:GetObject', 's3:PutObject'],
  },
  // UpdateItem reaches outbox rows only: a mail is claimed, a row marked as delivered, an attempt counted.
  RelayOutbox: {
    register: ['dynamodb:GetItem'],
    governance: ['dynamodb:UpdateItem'],
    sendsMail: true,
    drivesMachines: true,
  },
  SweepOutbox: {
    register: ['dynamodb:GetItem'],
    governance: ['dynamodb:Query', 'dynamodb:UpdateItem'],
    sendsMail: true,
    drivesMachines: true,
  },
  RecordDelivery: { governance: ['dynamodb:UpdateItem'] },
} as const satisfies Record<string, Rights>

export type FunctionName = keyof typeof grants
