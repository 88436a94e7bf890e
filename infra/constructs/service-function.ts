// A function of the house: one bundled ES module on Node 24, traced, with its own log group and exactly the rights of its row.
import { Duration, Validations } from 'aws-cdk-lib'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Architecture, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda'
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { type FunctionName, grants, type Rights } from '../grants.ts'
import { allowStores, storeEnvironment } from './allow-stores.ts'
import { bundledCode } from './bundled-code.ts'
import { HouseLogGroup } from './house-log-group.ts'
import type { Stores } from './stores.ts'

export interface ServiceFunctionProps {
  readonly description: string
  readonly stores: Stores
  /** Added to the names of the stores that the function may reach. */
  readonly environment?: Readonly<Record<string, string>>
  readonly memorySize?: number
  readonly timeout?: Duration
  /** Where an event lands that failed three times. Every function that is invoked asynchronously needs one. */
  readonly deadLetters?: IQueue
}

export class ServiceFunction extends NodejsFunction {
  readonly rights: Rights

  constructor(scope: Construct, id: FunctionName, props: ServiceFunctionProps) {
    const rights: Rights = grants[id]
    const logGroup = new HouseLogGroup(scope, `${id}Logs`, props.stores.key)
    // An own role, because the default one may write to every log group of the account.
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
    super(scope, id, {
      code: bundledCode(id),
      handler: 'index.handler',
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      // The PDF compiler that reports will use exists for Linux on x86_64 only, and the embedded cloud runs these
      // bundles on the same processor; Graviton's lower price is cents a month at a municipality's traffic.
      architecture: Architecture.X86_64,
      memorySize: props.memorySize ?? 512,
      timeout: props.timeout ?? Duration.seconds(30),
      tracing: Tracing.ACTIVE,
      role,
      logGroup,
      environment: {
        ...storeEnvironment(rights, props.stores),
        NODE_OPTIONS: '--enable-source-maps',
        ...props.environment,
      },
      ...(props.deadLetters && { deadLetterQueue: props.deadLetters }),
    })
    this.rights = rights
    logGroup.grantWrite(role)
    allowStores(this, rights, props.stores)
    if (!props.deadLetters) {
      Validations.of(this).acknowledge({
        id: 'Serverless-LambdaDLQ',
        reason:
          'Invoked synchronously only (API Gateway, Step Functions or a stream), so the caller sees every failure.',
      })
    }
    Validations.of(role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'X-Ray has no resources: PutTraceSegments and PutTelemetryRecords can be allowed on * only.',
    })
  }
}
