// The properties honoured in functions, machines, and what starts them.
import * as z from 'zod'
import { resourceProperties } from './resource-properties.ts'

const Text = z.string()
const Count = z.coerce.number()
const QueueDestination = z.strictObject({ OnFailure: z.strictObject({ Destination: Text }).optional() })
export const LambdaFunction = resourceProperties(
  {
    Code: resourceProperties(
      { S3Bucket: Text.optional(), S3Key: Text.optional(), ZipFile: Text.optional() },
      ['S3ObjectVersion', 'SourceKMSKeyArn'],
    ),
    Handler: Text,
    Runtime: Text.startsWith('nodejs', 'a runtime other than Node.js'),
    Timeout: Count.default(3),
    MemorySize: Count.default(128),
    Environment: z.strictObject({ Variables: z.record(Text, z.coerce.string()).default({}) }).optional(),
    ReservedConcurrentExecutions: Count.optional(),
    DeadLetterConfig: z.strictObject({ TargetArn: Text }).optional(),
    PackageType: z.literal('Zip').optional(),
  },
  [
    'Architectures',
    'Description',
    'EphemeralStorage',
    'FunctionName',
    'KmsKeyArn',
    'LoggingConfig',
    'RecursiveLoop',
    'Role',
    'RuntimeManagementConfig',
    'Tags',
    'TracingConfig',
  ],
)
export const EventSourceMapping = resourceProperties(
  {
    EventSourceArn: Text,
    FunctionName: Text,
    BatchSize: Count.default(100),
    BisectBatchOnFunctionError: z.boolean().default(false),
    DestinationConfig: QueueDestination.optional(),
    Enabled: z.boolean().default(true),
    FilterCriteria: z.strictObject({ Filters: z.array(z.strictObject({ Pattern: Text })) }).optional(),
    FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
    MaximumRecordAgeInSeconds: Count.default(-1),
    MaximumRetryAttempts: Count.default(-1),
    StartingPosition: z.enum(['TRIM_HORIZON', 'LATEST']),
    MaximumBatchingWindowInSeconds: z.literal(0).optional(),
  },
  // One shard is read in order, which is a lawful way to carry out any parallelization factor.
  ['ParallelizationFactor', 'KmsKeyArn', 'Tags', 'MetricsConfig', 'LoggingConfig'],
)
export const EventInvokeConfig = resourceProperties(
  {
    FunctionName: Text,
    MaximumRetryAttempts: Count.default(2),
    MaximumEventAgeInSeconds: Count.default(21_600),
    DestinationConfig: QueueDestination.optional(),
  },
  ['Qualifier'],
)
export const StateMachine = resourceProperties(
  {
    DefinitionString: Text.optional(),
    DefinitionS3Location: z.strictObject({ Bucket: Text, Key: Text }).optional(),
    DefinitionSubstitutions: z.record(Text, z.coerce.string()).default({}),
    RoleArn: Text,
    StateMachineType: z.literal('STANDARD').optional(),
  },
  ['EncryptionConfiguration', 'LoggingConfiguration', 'StateMachineName', 'Tags', 'TracingConfiguration'],
)
export const Rule = resourceProperties(
  {
    EventPattern: z.record(Text, z.unknown()),
    State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
    Targets: z
      .array(
        resourceProperties({ Id: Text, Arn: Text, Input: Text.optional() }, [
          'DeadLetterConfig',
          'RetryPolicy',
          'RoleArn',
        ]),
      )
      .default([]),
    EventBusName: z.literal('default').optional(),
  },
  ['Description', 'Name', 'Tags'],
)
export const Schedule = resourceProperties(
  {
    ScheduleExpression: Text,
    ScheduleExpressionTimezone: Text.default('UTC'),
    State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
    FlexibleTimeWindow: z.strictObject({
      Mode: z.enum(['OFF', 'FLEXIBLE']),
      MaximumWindowInMinutes: Count.optional(),
    }),
    Target: resourceProperties({ Arn: Text, Input: Text.optional() }, [
      'DeadLetterConfig',
      'RetryPolicy',
      'RoleArn',
    ]),
  },
  ['Description', 'GroupName', 'KmsKeyArn', 'Name'],
)
