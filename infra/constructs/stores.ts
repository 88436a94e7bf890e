// Everything that holds data, as the data stack hands it to the stacks above.
import type { Key } from 'aws-cdk-lib/aws-kms'
import type { Bucket } from 'aws-cdk-lib/aws-s3'
import type { TableInUse } from './table-in-use.ts'

export interface Stores {
  readonly key: Key
  readonly register: TableInUse
  readonly governance: TableInUse
  readonly auditTrail: TableInUse
  readonly documents: Bucket
  readonly seals: Bucket
}
