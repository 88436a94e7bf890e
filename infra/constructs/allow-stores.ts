// Turns a row of the rights table into IAM statements: named actions on named tables, indexes and buckets.
import { Stack, Validations } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import type { Bucket } from 'aws-cdk-lib/aws-s3'
import type { Rights } from '../grants.ts'
import { findingName } from './finding-name.ts'
import type { Stores } from './stores.ts'
import type { TableInUse } from './table-in-use.ts'

const toReadTable = ['kms:Decrypt', 'kms:DescribeKey'] as const

// What DynamoDB asks of a caller who writes to a table under a customer key, spelt out instead of `kms:ReEncrypt*`.
const toWriteTable = [
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
] as const

const writes = (actions: readonly string[]) => actions.some((action) => !/:(Get|Query)/.test(action))

/** Gives the function its rights to tables and buckets, and to the key only as far as those rights reach and only through them. */
export function allowStores(fn: LambdaFunction, rights: Rights, stores: Stores): void {
  const tables = [
    { table: stores.register, actions: rights.register },
    { table: stores.governance, actions: rights.governance },
    { table: stores.auditTrail, actions: rights.auditTrail },
  ]
  const buckets = [
    { bucket: stores.documents, actions: rights.documents },
    { bucket: stores.seals, actions: rights.seals },
  ]
  for (const { table, actions } of tables) if (actions) allowTable(fn, table, actions)
  for (const { bucket, actions } of buckets) if (actions) allowBucket(fn, bucket, actions)

  const tableActions = tables.flatMap(({ actions }) => actions ?? [])
  const bucketActions = buckets.flatMap(({ actions }) => actions ?? [])
  if (tableActions.length > 0) {
    allowKey(fn, stores, 'dynamodb', writes(tableActions) ? [...toReadTable, ...toWriteTable] : toReadTable)
  }
  if (bucketActions.length > 0) {
    allowKey(
      fn,
      stores,
      's3',
      writes(bucketActions) ? ['kms:Decrypt', 'kms:GenerateDataKey'] : ['kms:Decrypt'],
    )
  }
}

/**
 * The names a function is told. One connection knows all three tables, and IAM says which of them answer;
 * a bucket's name goes only to those who may use it.
 */
export function storeEnvironment(rights: Rights, stores: Stores): Record<string, string> {
  return {
    REGISTER_TABLE_NAME: stores.register.tableName,
    GOVERNANCE_TABLE_NAME: stores.governance.tableName,
    AUDIT_TRAIL_TABLE_NAME: stores.auditTrail.tableName,
    ...(rights.documents && { DOCUMENT_BUCKET_NAME: stores.documents.bucketName }),
    ...(rights.seals && { SEAL_BUCKET_NAME: stores.seals.bucketName }),
  }
}

function allowTable(fn: LambdaFunction, table: TableInUse, actions: readonly string[]): void {
  const plain = actions.filter((action) => action !== 'dynamodb:UpdateItem')
  if (plain.length > 0)
    fn.addToRolePolicy(new PolicyStatement({ actions: plain, resources: [table.tableArn] }))
  if (actions.includes('dynamodb:UpdateItem')) {
    fn.addToRolePolicy(
      new PolicyStatement({
        actions: ['dynamodb:UpdateItem'],
        resources: [table.tableArn],
        // State changes by whole items in a commit; only an outbox row is ever changed in place.
        conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['OUTBOX#*'] } },
      }),
    )
  }
  if (actions.includes('dynamodb:Query')) {
    const indexes = table.indexes.map((name) => `${table.tableArn}/index/${name}`)
    fn.addToRolePolicy(new PolicyStatement({ actions: ['dynamodb:Query'], resources: indexes }))
  }
}

function allowBucket(fn: LambdaFunction, bucket: Bucket, actions: readonly string[]): void {
  fn.addToRolePolicy(new PolicyStatement({ actions: [...actions], resources: [bucket.arnForObjects('*')] }))
  // Without it S3 answers 403 for an object that is not there, and "not uploaded yet" looks like a broken deployment.
  fn.addToRolePolicy(new PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] }))
  Validations.of(fn.role ?? fn).acknowledge({
    id: `AwsSolutions-IAM5[Resource::${findingName(bucket, bucket.bucketArn)}/*]`,
    reason:
      'Objects are named by their digest or their day, so no narrower name than the bucket is known beforehand.',
  })
}

function allowKey(
  fn: LambdaFunction,
  stores: Stores,
  service: 'dynamodb' | 's3',
  actions: readonly string[],
): void {
  fn.addToRolePolicy(
    new PolicyStatement({
      actions: [...actions],
      resources: [stores.key.keyArn],
      conditions: { StringEquals: { 'kms:ViaService': `${service}.${Stack.of(fn).region}.amazonaws.com` } },
    }),
  )
}
