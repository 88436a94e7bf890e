// A copy of each table a week, kept for thirteen months: for the mistake that is found after the 35 days of recovery.
import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib'
import { BackupPlan, BackupPlanRule, BackupResource, BackupVault } from 'aws-cdk-lib/aws-backup'
import { Schedule } from 'aws-cdk-lib/aws-events'
import type { Key } from 'aws-cdk-lib/aws-kms'
import { Construct } from 'constructs'
import type { TableInUse } from './table-in-use.ts'

export interface WeeklyBackupProps {
  readonly key: Key
  readonly tables: readonly TableInUse[]
}

export class WeeklyBackup extends Construct {
  readonly vault: BackupVault

  constructor(scope: Construct, id: string, props: WeeklyBackupProps) {
    super(scope, id)
    this.vault = new BackupVault(this, 'Vault', {
      encryptionKey: props.key,
      // Nobody deletes a copy before its time, an administrator included, as long as this policy stands.
      blockRecoveryPointDeletion: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    const plan = new BackupPlan(this, 'Plan', {
      backupVault: this.vault,
      backupPlanRules: [
        new BackupPlanRule({
          ruleName: 'Sundays',
          // In UTC, an hour at which nothing else of ours runs.
          scheduleExpression: Schedule.cron({ minute: '0', hour: '3', weekDay: 'SUN' }),
          deleteAfter: Duration.days(400),
        }),
      ],
    })
    const selection = plan.addSelection('Tables', {
      resources: props.tables.map((table) => BackupResource.fromArn(table.tableArn)),
    })
    Validations.of(selection).acknowledge({
      id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup]',
      reason:
        'AWS Backup needs this policy of its own, kept by AWS; only the AWS Backup service can take the role.',
    })
  }
}
