// Everything that holds data, as the data stack hands it to the stacks above.
import type { Key } from 'aws-cdk-lib/aws-kms'
import type { Bucket } from 'aws-cdk-lib/aws-s3'
import type { KeptTable } from './kept-table.ts'

export interface Stores {
  readonly key: Key
  readonly register: KeptTable
  readonly governance: KeptTable
  readonly auditTrail: KeptTable
  readonly documents: Bucket
  readonly seals: Bucket
}
