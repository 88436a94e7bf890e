// Proves from the templates that every function has the rights of its row in the table, and that nobody can touch an audit entry.
import { describe, expect, it } from 'vitest'
import { type FunctionName, grants, type Rights } from '../../infra/grants.ts'
import { type Statement, statementsOf } from './policies.ts'
import { resourcesOf, synthesize } from './synthesize.ts'

const { resources, templates } = synthesize()
const statements = statementsOf(resources)
const allowed = statements.filter(({ effect }) => effect === 'Allow')
const rows = Object.entries(grants) as [FunctionName, Rights][]

/** The logical ids of the stores, as they stand inside an ARN or in the name of an imported one. */
const stores = {
  register: 'Register',
  governance: 'Governance',
  auditTrail: 'AuditTrail',
  documents: 'Documents',
  seals: 'Seals',
}
type Store = keyof typeof stores

const roleOf = (name: FunctionName) =>
  resources.find(({ type, id }) => type === 'AWS::IAM::Role' && id.startsWith(`${name}Role`))?.id
const statementsFor = (name: FunctionName) => allowed.filter(({ role }) => role === roleOf(name))
const names = (resource: string, store: Store) =>
  new RegExp(`(?<![A-Za-z])(?:ExportsOutputFnGetAtt)?${stores[store]}[0-9A-F]{8}`).test(resource)
const actionsOn = (own: readonly Statement[], matches: (resource: string) => boolean) =>
  [
    ...new Set(
      own.filter((statement) => statement.resources.some(matches)).flatMap(({ actions }) => actions),
    ),
  ].sort()
const onTable = (store: Store) => (resource: string) =>
  names(resource, store) && !resource.includes('StreamArn')

describe('the rights table', () => {
  it.each(rows)('gives %s exactly its rights to each store', (name, row) => {
    const own = statementsFor(name)
    const found = Object.keys(stores).map((store) => [store, actionsOn(own, onTable(store as Store))])
    const granted = Object.keys(stores).map((key) => {
      const store = key as Store
      const actions = row[store] ?? []
      const isBucket = store === 'documents' || store === 'seals'
      return [store, [...actions, ...(isBucket && actions.length > 0 ? ['s3:ListBucket'] : [])].sort()]
    })
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(granted))
  })

  it.each(rows)('gives %s no right of a kind that its row does not name', (name, row) => {
    const expected = new Set(['kms', 'logs', 'xray', 'dynamodb'])
    if (row.documents || row.seals) expected.add('s3')
    if (row.sendsMail) expected.add('ses')
    if (row.drivesMachines) expected.add('states')
    const deadLetters = [
      'RelayOutbox',
      'RecordDelivery',
      'SweepOutbox',
      'KeepWatch',
      'SendReminders',
      'CheckCalendar',
      'SealAudit',
    ]
    if (deadLetters.includes(name)) expected.add('sqs')
    const services = statementsFor(name).flatMap(({ actions }) =>
      actions.map((action) => action.split(':')[0] ?? ''),
    )
    expect(new Set(services)).toEqual(expected)
  })

  it('lets the relay change outbox rows and nothing else of Governance', () => {
    const updates = allowed.filter(({ actions }) => actions.includes('dynamodb:UpdateItem'))
    expect(updates.map(({ role }) => role.replace(/Role[0-9A-F]{8}$/, '')).sort()).toEqual([
      'RecordDelivery',
      'RelayOutbox',
      'SweepOutbox',
    ])
    for (const { actions, condition } of updates) {
      expect(actions).toEqual(['dynamodb:UpdateItem'])
      expect(condition).toEqual({ 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['OUTBOX#*'] } })
    }
  })

  it('lets those read many at once who derive classes or read the register whole, and in governance those who read a plan’s actions or a page of incidents', () => {
    const batches = allowed.filter(({ actions }) => actions.includes('dynamodb:BatchGetItem'))
    const readers = new Set(batches.map(({ role }) => role.replace(/Role[0-9A-F]{8}$/, '')))
    expect([...readers].sort()).toEqual([
      'KeepWatch',
      'RunRenderingStep',
      'RunReportingStep',
      'RunStep',
      'ServeDisclosures',
      'ServeIncidents',
      'ServePlans',
      'ServeProtection',
      'ServeRegister',
      'ServeRegisterFiles',
      'ServeRenderings',
      'ServeReports',
    ])
    const inGovernance =
      /^(KeepWatch|RunReportingStep|RunRenderingStep|ServePlans|ServeIncidents|ServeRenderings)Role/
    const others = batches
      .filter(({ role }) => !inGovernance.test(role))
      .flatMap(({ resources: on }) => on.filter((each) => !names(each, 'register')))
    expect(others).toEqual([])
  })

  it('covers every function of the templates', () => {
    // What copies the console's files is CDK's own; its rights are held in web-stack.test.ts.
    const ours = Object.entries(templates).filter(([name]) => name !== 'web')
    const functions = ours
      .flatMap(([, template]) => resourcesOf(template))
      .filter(({ type }) => type === 'AWS::Lambda::Function')
    const uncovered = functions.filter(({ id }) => !rows.some(([name]) => id.startsWith(name)))
    expect(functions).toHaveLength(rows.length)
    expect(uncovered).toEqual([])
  })
})

describe('the audit trail', () => {
  const changes = /^(\*|dynamodb:(\*|Update.*|Delete.*|Batch.*|PartiQL.*|Restore.*|Import.*|Create.*|Scan))$/

  it('lets no role update, delete or batch-write an entry', () => {
    const dangerous = allowed.filter(
      (statement) =>
        statement.actions.some((action) => changes.test(action)) &&
        statement.resources.some((resource) => resource === '"*"' || names(resource, 'auditTrail')),
    )
    expect(dangerous).toEqual([])
  })

  it('refuses it to everyone by its own policy, administrators included', () => {
    const table = resources.find(
      ({ type, id }) => type === 'AWS::DynamoDB::GlobalTable' && id.startsWith('AuditTrail'),
    )
    const [statement] = table?.properties.Replicas[0].ResourcePolicy.PolicyDocument.Statement ?? []
    expect(statement).toMatchObject({
      Effect: 'Deny',
      Principal: { AWS: '*' },
    })
    expect([...statement.Action].sort()).toEqual(
      ['BatchWriteItem', 'DeleteItem', 'PartiQLDelete', 'PartiQLInsert', 'PartiQLUpdate', 'UpdateItem'].map(
        (name) => `dynamodb:${name}`,
      ),
    )
    expect(statement).not.toHaveProperty('Condition')
  })

  it('is written only by those who commit decisions or seal', () => {
    const writers = allowed
      .filter(
        ({ actions, resources: on }) =>
          actions.includes('dynamodb:PutItem') && on.some((r) => names(r, 'auditTrail')),
      )
      .map(({ role }) => role.replace(/Role[0-9A-F]{8}$/, ''))
    expect(new Set(writers)).toEqual(
      new Set([
        'ServeOrganisation',
        'ServeMatters',
        'ServeDocuments',
        'ServeTexts',
        'ServeTasks',
        'ServeMeetings',
        'ServeRegister',
        'ServeProtection',
        'ServePlans',
        'ServeRegisterFiles',
        'ServeDisclosures',
        'ServeCalendar',
        'ServeReports',
        'ServeRenderings',
        'ServeUrgentReports',
        'ServeIncidents',
        'RunStep',
        'RunReportingStep',
        'RunRenderingStep',
        'KeepWatch',
        'SendReminders',
        'CheckCalendar',
        'SealAudit',
      ]),
    )
  })
})

describe('least privilege', () => {
  it('lets a function that only reads write nothing, anywhere', () => {
    const writes = statementsFor('ServeAudit').flatMap(({ actions }) =>
      actions.filter((action) =>
        /^(dynamodb|s3|sqs|ses|states|sns|events|kms):(?!Get|Query|List|Decrypt|Describe)/.test(action),
      ),
    )
    expect(writes).toEqual([])
  })

  it('uses no wildcard in any action', () => {
    const wild = statements.flatMap(({ role, actions }) =>
      actions.filter((action) => action.includes('*')).map((a) => `${role} ${a}`),
    )
    expect(wild).toEqual([])
  })

  it('allows all resources only for actions that have none', () => {
    const withoutResources =
      /^(xray:(PutTraceSegments|PutTelemetryRecords)|dynamodb:ListStreams|logs:(CreateLogDelivery|GetLogDelivery|UpdateLogDelivery|DeleteLogDelivery|ListLogDeliveries|PutResourcePolicy|DescribeResourcePolicies|DescribeLogGroups))$/
    const everywhere = allowed
      .filter(({ resources: on }) => on.includes('"*"'))
      .flatMap(({ actions }) => actions)
    expect(
      everywhere.filter(
        (action) => !withoutResources.test(action) && !/^xray:GetSampling(Rules|Targets)$/.test(action),
      ),
    ).toEqual([])
  })

  it('lets functions use the key only through DynamoDB and S3', () => {
    const key = allowed.filter(({ actions }) => actions.some((action) => action.startsWith('kms:')))
    expect(key.length).toBeGreaterThan(12)
    for (const { condition } of key) {
      expect(condition).toMatchObject({
        StringEquals: {
          'kms:ViaService': expect.stringMatching(/^(dynamodb|s3)\.eu-north-1\.amazonaws\.com$/),
        },
      })
    }
  })

  it('lets mail leave from the one address of the municipality', () => {
    const senders = allowed.filter(({ actions }) => actions.includes('ses:SendEmail'))
    expect(senders.map(({ role }) => role.replace(/Role[0-9A-F]{8}$/, '')).sort()).toEqual([
      'RelayOutbox',
      'SweepOutbox',
    ])
    for (const { condition } of senders) {
      expect(condition).toEqual({
        StringEquals: { 'ses:FromAddress': 'informationssakerhet@lis.alingsas.se' },
      })
    }
  })

  it('attaches no policy that AWS may widen, but for AWS Backup itself', () => {
    const managed = resources.filter(
      ({ type, properties }) => type === 'AWS::IAM::Role' && properties.ManagedPolicyArns,
    )
    expect(managed.map(({ id }) => id.replace(/[0-9A-F]{8}$/, ''))).toEqual(['WeeklyBackupPlanTablesRole'])
  })
})
