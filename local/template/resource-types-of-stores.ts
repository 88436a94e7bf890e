// The properties honoured in tables, buckets and queues.
import * as z from 'zod'
import { resourceProperties } from './resource-properties.ts'

const Text = z.string()
const Count = z.coerce.number()
const KeySchema = z.array(z.strictObject({ AttributeName: Text, KeyType: z.enum(['HASH', 'RANGE']) }))
const Projection = z.strictObject({
  ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
  NonKeyAttributes: z.array(Text).optional(),
})
const StreamViewType = z.enum(['NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES', 'KEYS_ONLY'])
const Index = resourceProperties({ IndexName: Text, KeySchema, Projection }, [
  'OnDemandThroughput',
  'ProvisionedThroughput',
  'WriteProvisionedThroughputSettings',
  'ReadProvisionedThroughputSettings',
  'WriteOnDemandThroughputSettings',
  'ContributorInsightsSpecification',
])
export const Table = resourceProperties(
  {
    AttributeDefinitions: z.array(
      z.strictObject({ AttributeName: Text, AttributeType: z.enum(['S', 'N', 'B']) }),
    ),
    KeySchema,
    GlobalSecondaryIndexes: z.array(Index).default([]),
    LocalSecondaryIndexes: z.array(Index).default([]),
    StreamSpecification: resourceProperties({ StreamViewType }, ['ResourcePolicy']).optional(),
    TimeToLiveSpecification: z
      .strictObject({ AttributeName: Text.optional(), Enabled: z.boolean() })
      .optional(),
    Replicas: z.array(z.unknown()).max(1, 'a table in more than one region').optional(),
  },
  [
    'TableName',
    'BillingMode',
    'ProvisionedThroughput',
    'OnDemandThroughput',
    'SSESpecification',
    'PointInTimeRecoverySpecification',
    'DeletionProtectionEnabled',
    'ContributorInsightsSpecification',
    'ResourcePolicy',
    'TableClass',
    'Tags',
    'WarmThroughput',
    'WriteOnDemandThroughputSettings',
    'WriteProvisionedThroughputSettings',
  ],
)
export const Bucket = resourceProperties(
  {
    ObjectLockEnabled: z.boolean().default(false),
    ObjectLockConfiguration: z
      .strictObject({
        ObjectLockEnabled: z.literal('Enabled').optional(),
        Rule: z
          .strictObject({
            DefaultRetention: z.strictObject({
              Mode: z.enum(['COMPLIANCE', 'GOVERNANCE']),
              Days: Count.optional(),
              Years: Count.optional(),
            }),
          })
          .optional(),
      })
      .optional(),
    CorsConfiguration: z
      .strictObject({
        CorsRules: z.array(
          resourceProperties(
            {
              AllowedHeaders: z.array(Text).default([]),
              AllowedMethods: z.array(Text),
              AllowedOrigins: z.array(Text),
              ExposedHeaders: z.array(Text).default([]),
              MaxAge: Count.optional(),
            },
            ['Id'],
          ),
        ),
      })
      .optional(),
  },
  [
    'AccessControl',
    'BucketEncryption',
    'BucketName',
    'IntelligentTieringConfigurations',
    'LifecycleConfiguration',
    'LoggingConfiguration',
    'OwnershipControls',
    'PublicAccessBlockConfiguration',
    'Tags',
    'VersioningConfiguration',
  ],
)
export const Queue = resourceProperties({}, [
  'FifoQueue',
  'KmsDataKeyReusePeriodSeconds',
  'KmsMasterKeyId',
  'MessageRetentionPeriod',
  'QueueName',
  'RedriveAllowPolicy',
  'RedrivePolicy',
  'SqsManagedSseEnabled',
  'Tags',
  'VisibilityTimeout',
])
