// Copies the console's files to their bucket, each with how long it may be kept, under rights to that and nothing more.
import { Duration, Stack, Validations } from 'aws-cdk-lib'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { Key } from 'aws-cdk-lib/aws-kms'
import { BucketDeployment, CacheControl, Source, type SourceConfig } from 'aws-cdk-lib/aws-s3-deployment'
import { Construct } from 'constructs'
import { builtConsole } from './built-console.ts'
import { findingName } from './finding-name.ts'
import { HouseLogGroup } from './house-log-group.ts'
import type { KeptBucket } from './kept-bucket.ts'

export interface ConsoleFilesProps {
  readonly bucket: KeptBucket
  /** Encrypts the log of the copying. */
  readonly key: Key
  /** Written beside the files as `config.json`; web/session/console-settings.ts reads it. */
  readonly settings: Readonly<Record<string, string>>
}

export class ConsoleFiles extends Construct {
  constructor(scope: Construct, id: string, { bucket, key, settings }: ConsoleFilesProps) {
    super(scope, id)
    const logGroup = new HouseLogGroup(this, 'Logs', key)
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
    // The construct would give itself whole families of actions; what it needs is below.
    const closedRole = role.withoutPolicyUpdates()
    const console = builtConsole().bind(this, { handlerRole: closedRole })
    const config = Source.jsonData('config.json', settings).bind(this, { handlerRole: closedRole })
    logGroup.grantWrite(role)
    this.allowCopying(role, bucket, console)

    const copy = (name: string, sources: SourceConfig[], cacheControl: CacheControl[], files: Files) => {
      const deployment = new BucketDeployment(this, name, {
        sources: sources.map((source) => ({ bind: () => source })),
        destinationBucket: bucket,
        cacheControl,
        // Whoever has the console open goes on fetching the files of the build they began with.
        prune: false,
        role: closedRole,
        logGroup,
        ...files,
      })
      deployment.node.addDependency(role)
      return deployment
    }
    // By name: the name is made from the content, so it never changes.
    const assets = copy(
      'Assets',
      [console],
      [CacheControl.setPublic(), CacheControl.maxAge(Duration.days(365)), CacheControl.immutable()],
      { exclude: ['*'], include: ['assets/*'] },
    )
    const pages = copy('Pages', [console, config], [CacheControl.noCache()], { exclude: ['assets/*'] })
    // A first page that is there before what it names would be a blank one.
    pages.node.addDependency(assets)
    this.acknowledgeCopier()
  }

  private allowCopying(role: Role, bucket: KeptBucket, source: SourceConfig): void {
    role.addToPolicy(
      new PolicyStatement({ actions: ['s3:PutObject'], resources: [bucket.arnForObjects('*')] }),
    )
    role.addToPolicy(new PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] }))
    // Not the very objects: a right that changes with each build may reach IAM after the copying has begun.
    const staged = source.bucket.arnForObjects('*')
    role.addToPolicy(new PolicyStatement({ actions: ['s3:GetObject'], resources: [staged] }))
    Validations.of(role).acknowledge({
      id: `AwsSolutions-IAM5[Resource::${findingName(bucket, bucket.bucketArn)}/*]`,
      reason: 'Files are named by their content, so no narrower name than the bucket is known beforehand.',
    })
    Validations.of(role).acknowledge({
      id: `AwsSolutions-IAM5[Resource::arn:aws:s3:::${findingName(this, source.bucket.bucketName)}/*]`,
      reason:
        'What is staged is named by its digest, and a right that changes with each build may reach IAM too late; what lies there is deployed code, and it is only read.',
    })
  }

  /** The function that copies is CDK's own, one for the stack. */
  private acknowledgeCopier(): void {
    const copiers = Stack.of(this).node.children.filter(({ node }) =>
      node.id.startsWith('Custom::CDKBucketDeployment'),
    )
    const runtime =
      "It is CDK's own function: CDK chooses the runtime that it is tested on, and brings the next one."
    for (const copier of copiers) {
      Validations.of(copier).acknowledge(
        { id: 'AwsSolutions-L1', reason: runtime },
        { id: 'Serverless-LambdaLatestVersion', reason: runtime },
        {
          id: 'Serverless-LambdaDLQ',
          reason: 'CloudFormation calls it, waits for its answer, and rolls the deployment back without one.',
        },
        {
          id: 'Serverless-LambdaTracing',
          reason:
            'It runs in deployments only, calls nothing of ours, and its log tells every file that it copies.',
        },
      )
    }
  }
}

/** Which of the sources' files, by patterns. */
interface Files {
  readonly exclude: string[]
  readonly include?: string[]
}
