// What must survive: tables, buckets and their key. Nothing here is nested in a construct that may be renamed.
import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib'
import { StreamViewType } from 'aws-cdk-lib/aws-dynamodb'
import { AnyPrincipal, Effect, PolicyDocument, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Key } from 'aws-cdk-lib/aws-kms'
import { HttpMethods, ObjectLockRetention } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import { AccessLogBucket } from '../constructs/access-log-bucket.ts'
import { KeptBucket } from '../constructs/kept-bucket.ts'
import { KeptTable } from '../constructs/kept-table.ts'
import type { Stores } from '../constructs/stores.ts'
import { tableInUse } from '../constructs/table-in-use.ts'
import { WeeklyBackup } from '../constructs/weekly-backup.ts'
import type { Settings } from '../settings.ts'

export interface DataStackProps extends StackProps {
  readonly settings: Settings
}

export class DataStack extends Stack {
  readonly stores: Stores

  constructor(scope: Construct, id: string, props: DataStackProps) {
    super(scope, id, { description: 'LIS: tables, documents, audit seals and their key', ...props })
    const { settings } = props

    const key = new Key(this, 'Key', {
      description: 'LIS: tables, documents, seals, logs and the alarm topic',
      enableKeyRotation: true,
      pendingWindow: Duration.days(30),
      removalPolicy: RemovalPolicy.RETAIN,
    })
    this.letServicesUse(key)

    const register = new KeptTable(this, 'Register', {
      key,
      indexes: ['gsi1', 'gsi2'],
      keysOnlyIndexes: ['gsi3'],
    })
    const governance = new KeptTable(this, 'Governance', {
      key,
      indexes: ['gsi1', 'gsi2', 'gsi4'],
      keysOnlyIndexes: ['gsi3'],
      stream: StreamViewType.NEW_IMAGE,
      timeToLiveAttribute: 'expiresAt',
    })
    const auditTrail = new KeptTable(this, 'AuditTrail', {
      key,
      indexes: ['gsi1'],
      resourcePolicy: new PolicyDocument({
        statements: [
          new PolicyStatement({
            sid: 'NobodyChangesOrRemovesAnEntry',
            effect: Effect.DENY,
            principals: [new AnyPrincipal()],
            actions: [
              'dynamodb:UpdateItem',
              'dynamodb:DeleteItem',
              'dynamodb:BatchWriteItem',
              'dynamodb:PartiQLInsert',
              'dynamodb:PartiQLUpdate',
              'dynamodb:PartiQLDelete',
            ],
            // A table's own policy cannot name the table before it exists; it reaches this table only all the same.
            resources: ['*'],
          }),
        ],
      }),
    })

    const accessLogs = new AccessLogBucket(this, 'AccessLogs')
    const documents = new KeptBucket(this, 'Documents', {
      encryptionKey: key,
      accessLogs,
      serverAccessLogsPrefix: 'documents/',
      cors: [
        {
          allowedMethods: [HttpMethods.PUT, HttpMethods.GET],
          allowedOrigins: [new URL(settings.consoleUrl).origin],
          allowedHeaders: ['content-type', 'if-none-match', 'x-amz-*'],
          exposedHeaders: ['etag', 'x-amz-checksum-sha256', 'x-amz-version-id'],
          maxAge: 3_600,
        },
      ],
    })

    const seals = new KeptBucket(this, 'Seals', {
      encryptionKey: key,
      accessLogs,
      serverAccessLogsPrefix: 'seals/',
      // Object Lock works on versions and can be chosen only when the bucket is made.
      objectLockEnabled: true,
      objectLockDefaultRetention: ObjectLockRetention.compliance(Duration.days(settings.sealRetentionDays)),
    })

    const restored = settings.restoredTables
    this.stores = {
      key,
      register: tableInUse(register, restored.register),
      governance: tableInUse(governance, restored.governance),
      auditTrail: tableInUse(auditTrail, restored.auditTrail),
      documents,
      seals,
    }
    new WeeklyBackup(this, 'WeeklyBackup', {
      key,
      tables: [this.stores.register, this.stores.governance, this.stores.auditTrail],
    })
    // Only Governance has a stream; the others' attribute exists in CDK and fails in CloudFormation.
    this.keepExports([register, governance, auditTrail], governance.tableStreamArn)
    new CfnOutput(this, 'RegisterTable', { value: this.stores.register.tableName })
    new CfnOutput(this, 'GovernanceTable', { value: this.stores.governance.tableName })
    new CfnOutput(this, 'AuditTrailTable', { value: this.stores.auditTrail.tableName })
    new CfnOutput(this, 'DocumentBucket', { value: documents.bucketName })
    new CfnOutput(this, 'SealBucket', { value: seals.bucketName })
    new CfnOutput(this, 'KeyArn', { value: key.keyArn })
  }

  /**
   * Exports what the other stacks may import, whether they do today or not: CloudFormation refuses to drop an export
   * that is still in use, so a switch to a restored table would otherwise stop at this stack.
   */
  private keepExports(tables: readonly KeptTable[], streamArn: string | undefined): void {
    for (const table of tables) {
      this.exportValue(table.tableName)
      this.exportValue(table.tableArn)
    }
    if (streamArn !== undefined) this.exportValue(streamArn)
  }

  /** AWS services that use the key in their own name, each bound to this account. */
  private letServicesUse(key: Key): void {
    key.addToResourcePolicy(
      new PolicyStatement({
        sid: 'LogGroupsOfThisAccount',
        principals: [new ServicePrincipal(`logs.${this.region}.amazonaws.com`)],
        actions: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:DescribeKey'],
        resources: ['*'],
        conditions: {
          ArnLike: {
            'kms:EncryptionContext:aws:logs:arn': `arn:${this.partition}:logs:${this.region}:${this.account}:log-group:*`,
          },
        },
      }),
    )
    // Without this an alarm on an encrypted topic is raised and silently never told.
    key.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsToTheEncryptedTopic',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['kms:Decrypt', 'kms:GenerateDataKey*'],
        resources: ['*'],
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      }),
    )
  }
}
