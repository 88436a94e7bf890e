// Who may do what: one row per function. Nothing else gives a function a right to data, mail or machines.
type TableAction =
  | 'dynamodb:GetItem'
  | 'dynamodb:Query'
  | 'dynamodb:PutItem'
  | 'dynamodb:UpdateItem'
  | 'dynamodb:ConditionCheckItem'

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
  /** May start the machines that begin a process, and answer any machine's task token. */
  readonly drivesMachines?: boolean
}

const read = ['dynamodb:GetItem', 'dynamodb:Query'] as const

// A commit is one TransactWriteItems of whole items; IAM checks it as PutItem and ConditionCheckItem.
const commit = [
  'dynamodb:GetItem',
  'dynamodb:Query',
  'dynamodb:PutItem',
  'dynamodb:ConditionCheckItem',
] as const

// A new entry is chained to the head, which is read before it is replaced under a condition.
const chain = ['dynamodb:GetItem', 'dynamodb:PutItem'] as const

// The relay claims an outbox row and marks it sent: one conditional update of that row.
const relay = ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:UpdateItem'] as const

export const grants = {
  ServeOrganisation: {
    register: commit,
    governance: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem'],
    auditTrail: chain,
  },
  ServeMatters: { register: read, governance: commit, auditTrail: chain },
  ServeDocuments: {
    register: read,
    governance: commit,
    auditTrail: chain,
    documents: ['s3:GetObject', 's3:PutObject'],
  },
  ServeTasks: { register: read, governance: commit, auditTrail: chain },
  ServeMeetings: { register: read, governance: commit, auditTrail: chain },
  ServeAudit: { register: read, governance: read, auditTrail: read, seals: ['s3:GetObject'] },
  RunStep: { register: read, governance: commit, auditTrail: chain },
  RelayOutbox: { register: read, governance: relay, sendsMail: true, drivesMachines: true },
  RecordDelivery: { register: read, governance: relay },
  SweepOutbox: { register: read, governance: relay, sendsMail: true, drivesMachines: true },
  SendReminders: { register: read, governance: commit, auditTrail: chain },
  SealAudit: {
    register: read,
    governance: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem'],
    auditTrail: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem'],
    seals: ['s3:GetObject', 's3:PutObject'],
  },
} as const satisfies Record<string, Rights>

export type FunctionName = keyof typeof grants
