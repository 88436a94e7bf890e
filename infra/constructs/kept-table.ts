// A table that must survive: on demand, recoverable to any second of 35 days, own key, protected against deletion.
import { RemovalPolicy } from 'aws-cdk-lib'
import {
  AttributeType,
  Billing,
  ProjectionType,
  type StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb'
import type { PolicyDocument } from 'aws-cdk-lib/aws-iam'
import type { Key } from 'aws-cdk-lib/aws-kms'
import type { Construct } from 'constructs'

export interface KeptTableProps {
  readonly key: Key
  readonly indexes: readonly ('gsi1' | 'gsi2' | 'gsi4')[]
  /** An index that holds keys alone: what is counted by its sort key. */
  readonly keysOnlyIndexes?: readonly 'gsi3'[]
  readonly stream?: StreamViewType
  readonly timeToLiveAttribute?: string
  readonly resourcePolicy?: PolicyDocument
}

const string = (name: string) => ({ name, type: AttributeType.STRING })

const index = (indexName: string) => ({
  indexName,
  partitionKey: string(`${indexName}pk`),
  sortKey: string(`${indexName}sk`),
})

export class KeptTable extends TableV2 {
  readonly indexes: readonly string[]

  constructor(scope: Construct, id: string, props: KeptTableProps) {
    const keysOnly = props.keysOnlyIndexes ?? []
    super(scope, id, {
      partitionKey: string('pk'),
      sortKey: string('sk'),
      globalSecondaryIndexes: [
        ...props.indexes.map((indexName) => index(indexName)),
        ...keysOnly.map((indexName) => ({
          ...index(indexName),
          projectionType: ProjectionType.KEYS_ONLY,
        })),
      ],
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.customerManagedKey(props.key),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      ...(props.stream && { dynamoStream: props.stream }),
      ...(props.timeToLiveAttribute && { timeToLiveAttribute: props.timeToLiveAttribute }),
      ...(props.resourcePolicy && { resourcePolicy: props.resourcePolicy }),
    })
    this.indexes = [...props.indexes, ...keysOnly]
  }
}
