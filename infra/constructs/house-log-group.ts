// A log group of the house: encrypted with the own key and kept for thirteen months, so that a year can be compared with the last.
import type { Key } from 'aws-cdk-lib/aws-kms'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'

export class HouseLogGroup extends LogGroup {
  constructor(scope: Construct, id: string, key: Key) {
    super(scope, id, { encryptionKey: key, retention: RetentionDays.THIRTEEN_MONTHS })
  }
}
