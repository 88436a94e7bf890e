// The data stack: tables with their indexes and streams, buckets with their locks, the key and who else may use it.
import { Match } from 'aws-cdk-lib/assertions'
import { describe, expect, it } from 'vitest'
import { entries } from '../../../infra/entries.ts'
import { expectResource } from '../expect-resource.ts'
import { resourcesOf, synthesize } from '../synthesize.ts'

const { templates, resources } = synthesize({ sealRetentionDays: 1_825 })
const { data } = templates
const tableOf = (name: string) =>
  resources.find(({ type, id }) => type === 'AWS::DynamoDB::GlobalTable' && id.startsWith(name))?.properties

describe('the tables', () => {
  it.each([
    ['Register', ['gsi1', 'gsi2', 'gsi3']],
    ['Governance', ['gsi1', 'gsi2', 'gsi4', 'gsi3']],
    ['AuditTrail', ['gsi1']],
  ])('%s has its key and its indexes %j, on demand and recoverable to any second', (name, indexes) => {
    const table = tableOf(name)
    expect(table.BillingMode).toBe('PAY_PER_REQUEST')
    expect(table.KeySchema).toEqual([
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ])
    expect(table.GlobalSecondaryIndexes).toEqual(
      indexes.map((index) => ({
        IndexName: index,
        KeySchema: [
          { AttributeName: `${index}pk`, KeyType: 'HASH' },
          { AttributeName: `${index}sk`, KeyType: 'RANGE' },
        ],
        // What is counted is the key itself.
        Projection: { ProjectionType: index === 'gsi3' ? 'KEYS_ONLY' : 'ALL' },
      })),
    )
    expect(table.Replicas[0].PointInTimeRecoverySpecification).toEqual({ PointInTimeRecoveryEnabled: true })
  })

  it('stream the new image of Governance only, where alone rows may expire', () => {
    expect(tableOf('Governance')).toMatchObject({
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    })
    for (const name of ['Register', 'AuditTrail']) {
      expect(tableOf(name)).not.toHaveProperty('StreamSpecification')
      expect(tableOf(name)).not.toHaveProperty('TimeToLiveSpecification')
    }
  })

  it('are copied every week to a vault that nobody can empty', () => {
    expectResource(data, 'AWS::Backup::BackupPlan', {
      BackupPlan: {
        BackupPlanRule: [{ ScheduleExpression: 'cron(0 3 ? * SUN *)', Lifecycle: { DeleteAfterDays: 400 } }],
      },
    })
    expectResource(data, 'AWS::Backup::BackupVault', {
      AccessPolicy: {
        Statement: [
          {
            Effect: 'Deny',
            Principal: { AWS: '*' },
            Action: ['backup:DeleteRecoveryPoint', 'backup:UpdateRecoveryPointLifecycle'],
          },
        ],
      },
    })
    const [selection] = Object.values(data.findResources('AWS::Backup::BackupSelection'))
    expect(selection?.['Properties'].BackupSelection.Resources).toHaveLength(3)
  })
})

describe('the buckets', () => {
  const buckets = resources.filter(({ type }) => type === 'AWS::S3::Bucket')
  const bucketOf = (name: string) => buckets.find(({ id }) => id.startsWith(name))?.properties

  it.each(buckets)(
    '$id is versioned, closed, owned by us alone and forgets stopped uploads',
    ({ properties }) => {
      expect(properties.VersioningConfiguration).toEqual({ Status: 'Enabled' })
      expect(Object.values(properties.PublicAccessBlockConfiguration)).toEqual([true, true, true, true])
      expect(properties.OwnershipControls.Rules).toEqual([{ ObjectOwnership: 'BucketOwnerEnforced' }])
      expect(properties.LifecycleConfiguration.Rules[0].AbortIncompleteMultipartUpload).toEqual({
        DaysAfterInitiation: 1,
      })
    },
  )

  it('answer over TLS 1.2 or better only', () => {
    const policies = resources.filter(({ type }) => type === 'AWS::S3::BucketPolicy')
    expect(policies).toHaveLength(buckets.length)
    for (const { properties } of policies) {
      const denials = properties.PolicyDocument.Statement.filter(
        ({ Effect }: { Effect: string }) => Effect === 'Deny',
      )
      expect(JSON.stringify(denials)).toContain('"aws:SecureTransport":"false"')
      expect(JSON.stringify(denials)).toContain('"s3:TlsVersion":1.2')
    }
  })

  it('keep seals from everyone, the account owner included, for the days of the setting', () => {
    expect(bucketOf('Seals')).toMatchObject({
      ObjectLockEnabled: true,
      ObjectLockConfiguration: { Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 1_825 } } },
    })
  })

  it('take uploads from the console and no other page', () => {
    expect(bucketOf('Documents').CorsConfiguration.CorsRules).toMatchObject([
      { AllowedMethods: ['PUT', 'GET'], AllowedOrigins: ['https://lis.alingsas.se'] },
    ])
  })

  it('log every access to the bucket made for it', () => {
    for (const name of ['Documents', 'Seals']) {
      expect(JSON.stringify(bucketOf(name).LoggingConfiguration)).toContain('AccessLogs')
    }
  })
})

describe('the key', () => {
  it('is renewed every year and can be regretted for thirty days', () => {
    expectResource(data, 'AWS::KMS::Key', { EnableKeyRotation: true, PendingWindowInDays: 30 })
  })

  it('may be used by log groups and alarms of this account, in their own name', () => {
    expectResource(data, 'AWS::KMS::Key', {
      KeyPolicy: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Principal: { Service: 'logs.eu-north-1.amazonaws.com' },
            Condition: { ArnLike: { 'kms:EncryptionContext:aws:logs:arn': Match.anyValue() } },
          }),
          Match.objectLike({
            Principal: { Service: 'cloudwatch.amazonaws.com' },
            Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
          }),
        ]),
      },
    })
  })
})

describe('a restored table', () => {
  const streamArn =
    'arn:aws:dynamodb:eu-north-1:111122223333:table/governance-restored/stream/2026-10-01T00:00:00.000'
  const switched = synthesize({
    restoredTables: {
      governance: { name: 'governance-restored', streamArn },
      auditTrail: { name: 'audit-restored' },
    },
  })

  it('takes the place of the own one in every function and right, and in the weekly backup', () => {
    // No function of the web stack knows a table.
    const environments = [switched.templates.workflow, switched.templates.api]
      .flatMap(resourcesOf)
      .filter(({ type }) => type === 'AWS::Lambda::Function')
      .map(({ properties }) => properties.Environment.Variables)
    expect(environments).toHaveLength(Object.keys(entries).length)
    for (const variables of environments) {
      expect(variables).toMatchObject({
        GOVERNANCE_TABLE_NAME: 'governance-restored',
        AUDIT_TRAIL_TABLE_NAME: 'audit-restored',
      })
      expect(variables.REGISTER_TABLE_NAME).toHaveProperty('Fn::ImportValue')
    }
    const policies = JSON.stringify(switched.resources.filter(({ type }) => type === 'AWS::IAM::Policy'))
    expect(policies).toContain(':table/governance-restored/index/gsi2')
    expect(policies).not.toMatch(/ImportValue":"LisData:ExportsOutputFnGetAtt(Governance|AuditTrail)/)
    const [mapping] = switched.resources.filter(({ type }) => type === 'AWS::Lambda::EventSourceMapping')
    expect(mapping?.properties.EventSourceArn).toBe(streamArn)
    const [selection] = switched.resources.filter(({ type }) => type === 'AWS::Backup::BackupSelection')
    expect(JSON.stringify(selection?.properties)).toContain(':table/audit-restored')
  })

  it('leaves every export of the own tables in place, so that the switch can be deployed and undone', () => {
    const exportsOf = (template: typeof data) =>
      Object.keys(template.toJSON()['Outputs']).filter((name) =>
        /^Exports.*(Register|Governance|AuditTrail)/.test(name),
      )
    expect(exportsOf(switched.templates.data).sort()).toEqual(exportsOf(data).sort())
    expect(exportsOf(data)).toHaveLength(7)
  })

  it('leaves the own tables kept and locked', () => {
    const tables = switched.resources.filter(({ type }) => type === 'AWS::DynamoDB::GlobalTable')
    expect(tables.map(({ deletionPolicy }) => deletionPolicy)).toEqual(['Retain', 'Retain', 'Retain'])
  })
})
