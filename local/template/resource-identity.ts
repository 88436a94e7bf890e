// What Ref and Fn::GetAtt answer for a resource: physical names and ARNs, the same at every start.
import { createHash } from 'node:crypto'
import type { Addresses } from '../addresses.ts'

export const ACCOUNT = '000000000000'

export interface ResourceKey {
  stack: string
  region: string
  logicalId: string
  type: string
  /** The evaluated property that names the resource, when the template gives one. */
  givenName: string | undefined
}

export interface ResourceIdentity {
  ref: string
  arn: string
  name: string
  attributes: Record<string, string>
}

/** Which property holds a fixed name, per type. */
export const NAME_PROPERTY: Record<string, string> = {
  'AWS::DynamoDB::GlobalTable': 'TableName',
  'AWS::DynamoDB::Table': 'TableName',
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::StepFunctions::StateMachine': 'StateMachineName',
  'AWS::S3::Bucket': 'BucketName',
  'AWS::SQS::Queue': 'QueueName',
  'AWS::SES::ConfigurationSet': 'Name',
  'AWS::SES::EmailIdentity': 'EmailIdentity',
  'AWS::Scheduler::Schedule': 'Name',
  'AWS::Scheduler::ScheduleGroup': 'Name',
  'AWS::Events::Rule': 'Name',
  'AWS::Cognito::UserPoolDomain': 'Domain',
  'AWS::Cognito::UserPoolGroup': 'GroupName',
  'AWS::Cognito::UserPoolResourceServer': 'Identifier',
  'AWS::Cognito::UserPoolIdentityProvider': 'ProviderName',
  'AWS::ApiGatewayV2::Stage': 'StageName',
  'AWS::Logs::LogGroup': 'LogGroupName',
  'AWS::SNS::Topic': 'TopicName',
  'AWS::IAM::Role': 'RoleName',
}

const digest = (key: ResourceKey, length: number): string =>
  BigInt(`0x${createHash('sha256').update(`${key.stack}/${key.logicalId}`).digest('hex')}`)
    .toString(36)
    .slice(0, length)

/** Names as CloudFormation makes them, `Stack-LogicalId`, cut to the service's length. */
function nameOf(key: ResourceKey): string {
  if (key.givenName) return key.givenName
  const full = `${key.stack}-${key.logicalId}`
  if (key.type === 'AWS::S3::Bucket') return `${full.toLowerCase().slice(0, 54)}-${digest(key, 8)}`
  return full.length > 64 ? `${full.slice(0, 55)}-${digest(key, 8)}` : full
}

/** The identity of one resource; types without local behaviour get a name and an ARN as well. */
export function identify(key: ResourceKey, addresses: Addresses): ResourceIdentity {
  const name = nameOf(key)
  const arn = (service: string, rest: string) => `arn:aws:${service}:${key.region}:${ACCOUNT}:${rest}`
  const of = (ref: string, itsArn: string, attributes: Record<string, string> = {}): ResourceIdentity => ({
    ref,
    arn: itsArn,
    name,
    attributes: { Arn: itsArn, ...attributes },
  })
  switch (key.type) {
    case 'AWS::DynamoDB::GlobalTable':
    case 'AWS::DynamoDB::Table': {
      const table = arn('dynamodb', `table/${name}`)
      return of(name, table, {
        StreamArn: `${table}/stream/2026-01-01T00:00:00.000`,
        TableId: digest(key, 20),
      })
    }
    case 'AWS::Lambda::Function':
      return of(name, arn('lambda', `function:${name}`))
    case 'AWS::StepFunctions::StateMachine': {
      const machine = arn('states', `stateMachine:${name}`)
      return of(machine, machine, { Name: name })
    }
    case 'AWS::ApiGatewayV2::Api': {
      const id = digest(key, 10)
      return of(id, arn('apigateway', `/apis/${id}`), { ApiId: id, ApiEndpoint: addresses.api })
    }
    case 'AWS::ApiGatewayV2::Stage':
      return of(name, arn('apigateway', `/stages/${name}`))
    case 'AWS::ApiGatewayV2::Authorizer':
    case 'AWS::ApiGatewayV2::Integration':
    case 'AWS::ApiGatewayV2::Route': {
      const id = digest(key, 7)
      return of(id, arn('apigateway', `/${id}`), { AuthorizerId: id, IntegrationId: id, RouteId: id })
    }
    case 'AWS::Cognito::UserPool': {
      const id = `${key.region}_${digest(key, 9)}`
      const provider = `cognito-idp.${key.region}.amazonaws.com/${id}`
      return of(id, arn('cognito-idp', `userpool/${id}`), {
        UserPoolId: id,
        ProviderName: provider,
        ProviderURL: `https://${provider}`,
      })
    }
    case 'AWS::Cognito::UserPoolClient': {
      const id = digest(key, 26)
      return of(id, arn('cognito-idp', `client/${id}`), { ClientId: id, Name: name })
    }
    case 'AWS::S3::Bucket':
      return of(name, `arn:aws:s3:::${name}`, {
        DomainName: `${name}.s3.amazonaws.com`,
        RegionalDomainName: `${name}.s3.${key.region}.amazonaws.com`,
      })
    case 'AWS::SQS::Queue': {
      const url = `${addresses.aws}/${ACCOUNT}/${name}`
      return of(url, arn('sqs', name), { QueueName: name, QueueUrl: url })
    }
    case 'AWS::SES::EmailIdentity':
      return of(name, arn('ses', `identity/${name}`))
    case 'AWS::SES::ConfigurationSet':
      return of(name, arn('ses', `configuration-set/${name}`))
    case 'AWS::Scheduler::Schedule':
      return of(name, arn('scheduler', `schedule/default/${name}`))
    case 'AWS::Events::Rule':
      return of(name, arn('events', `rule/${name}`))
    case 'AWS::Lambda::Version':
    case 'AWS::Lambda::Alias':
      throw new Error(
        `Stack ${key.stack}: ${key.logicalId} (${key.type}) cannot be named; refer to the function itself.`,
      )
    case 'AWS::Logs::LogGroup':
      return of(name, arn('logs', `log-group:${name}:*`))
    case 'AWS::SNS::Topic':
      return of(arn('sns', name), arn('sns', name), { TopicName: name, TopicArn: arn('sns', name) })
    case 'AWS::KMS::Key':
      return of(digest(key, 36), arn('kms', `key/${digest(key, 36)}`), { KeyId: digest(key, 36) })
    case 'AWS::IAM::Role':
      return of(name, `arn:aws:iam::${ACCOUNT}:role/${name}`, { RoleId: digest(key, 20) })
    case 'AWS::IAM::ManagedPolicy':
      return of(`arn:aws:iam::${ACCOUNT}:policy/${name}`, `arn:aws:iam::${ACCOUNT}:policy/${name}`)
    default: {
      const service = key.type.split('::')[1]?.toLowerCase() ?? 'unknown'
      return of(name, arn(service, name))
    }
  }
}
