// The small app that the embedded cloud's own tests run: a table feeding a relay that starts a machine, an API, mail, a bucket, a schedule.
import { installed, lambdaFunction, placeholder, type TinyApp, table } from './tiny-assembly.ts'

const relay = `
import { SFNClient, StartExecutionCommand } from '${installed('@aws-sdk/client-sfn')}'
const client = new SFNClient({})
export const handler = async ({ Records }) => {
  for (const { dynamodb } of Records) {
    const name = dynamodb.NewImage.pk.S
    if (name.startsWith('poison')) throw new Error('poisoned')
    await client.send(new StartExecutionCommand({ stateMachineArn: process.env.MACHINE, name, input: JSON.stringify({ name }) }))
      .catch((error) => { if (error.name !== 'ExecutionAlreadyExists') throw error })
  }
  return { batchItemFailures: [] }
}`

const step = `
import { DynamoDBClient, PutItemCommand } from '${installed('@aws-sdk/client-dynamodb')}'
const client = new DynamoDBClient({})
export const handler = async ({ name, stage }) => {
  await client.send(new PutItemCommand({ TableName: process.env.TABLE, Item: {
    pk: { S: 'done/' + name }, sk: { S: stage }, at: { S: new Date().toISOString() } } }))
  return { name, at: new Date().toISOString() }
}`

const serve = `
export const handler = async (event, context) => {
  if (event.rawPath === '/crash') throw new TypeError('crashed')
  if (event.rawPath === '/malformed') return { statusCode: 'no' }
  if (event.rawPath === '/plain') return { hello: 'world' }
  return { statusCode: 201, headers: { 'Content-Type': 'application/json', 'X-Own': 'yes' }, cookies: ['a=1', 'b=2'],
    body: JSON.stringify({ event, remaining: context.getRemainingTimeInMillis(), name: context.functionName }) }
}`

const slow = `
export const handler = async ({ how }) => {
  if (how === 'hang') await new Promise((resolve) => setTimeout(resolve, 60000))
  if (how === 'exit') process.exit(3)
  if (how === 'throw') throw Object.assign(new Error('not today'), { name: 'not-allowed' })
  return { at: Date.now(), zone: process.env.TZ, region: process.env.AWS_REGION, own: process.env.OWN }
}`

const tick = `
import { DynamoDBClient, PutItemCommand } from '${installed('@aws-sdk/client-dynamodb')}'
const client = new DynamoDBClient({})
export const handler = async (event) => {
  const at = new Date().toISOString()
  await client.send(new PutItemCommand({ TableName: process.env.TABLE, Item: {
    pk: { S: 'tick/' + (event.schedule ?? event['detail-type']) }, sk: { S: event.time ?? at }, at: { S: at }, event: { S: JSON.stringify(event) } } }))
}`

const machine = {
  QueryLanguage: 'JSONata',
  Comment: 'Writes, waits a month, writes again',
  StartAt: 'Write first',
  States: {
    'Write first': {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke',
      Arguments: {
        FunctionName: placeholder('StepFunctionArn'),
        Payload: { name: '{% $states.input.name %}', stage: 'first' },
      },
      Output: '{% $states.input %}',
      Next: 'Wait a month',
    },
    'Wait a month': { Type: 'Wait', Seconds: 2_592_000, Next: 'Write last' },
    'Write last': {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke',
      Arguments: {
        FunctionName: placeholder('StepFunctionArn'),
        Payload: { name: '{% $states.input.name %}', stage: 'last' },
      },
      End: true,
    },
  },
}

const route = (key: string, isOpen = false) => ({
  Type: 'AWS::ApiGatewayV2::Route',
  Properties: {
    ApiId: { Ref: 'Api' },
    RouteKey: key,
    Target: { 'Fn::Join': ['/', ['integrations', { Ref: 'Integration' }]] },
    ...(isOpen ? {} : { AuthorizationType: 'JWT', AuthorizerId: { Ref: 'Authorizer' } }),
  },
})

const schedule = (expression: string, name: string) => ({
  Type: 'AWS::Scheduler::Schedule',
  Properties: {
    ScheduleExpression: expression,
    ScheduleExpressionTimezone: 'Europe/Stockholm',
    FlexibleTimeWindow: { Mode: 'OFF' },
    Target: {
      Arn: { 'Fn::GetAtt': ['Tick', 'Arn'] },
      RoleArn: 'arn:aws:iam::000000000000:role/any',
      Input: JSON.stringify({ schedule: name, time: '<aws.scheduler.scheduled-time>' }),
    },
  },
})

const withTable = { Environment: { Variables: { TABLE: { Ref: 'Table' } } } }

export const tinySystem: TinyApp = {
  bundles: { relay, step, serve, slow, tick },
  files: { 'machine.json': JSON.stringify(machine) },
  outputs: { TableName: { Value: { Ref: 'Table' } }, MachineArn: { Value: { Ref: 'Machine' } } },
  resources: {
    Table: table({ StreamSpecification: { StreamViewType: 'NEW_IMAGE' } }),
    Relay: lambdaFunction('relay', { Environment: { Variables: { MACHINE: { Ref: 'Machine' } } } }),
    Step: lambdaFunction('step', withTable),
    Serve: lambdaFunction('serve'),
    Slow: lambdaFunction('slow', { Timeout: 1, Environment: { Variables: { OWN: 'mine' } } }),
    Tick: lambdaFunction('tick', withTable),
    DeadLetters: { Type: 'AWS::SQS::Queue', Properties: {} },
    Feed: {
      Type: 'AWS::Lambda::EventSourceMapping',
      Properties: {
        BatchSize: 10,
        BisectBatchOnFunctionError: true,
        MaximumRetryAttempts: 2,
        DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': ['DeadLetters', 'Arn'] } } },
        EventSourceArn: { 'Fn::GetAtt': ['Table', 'StreamArn'] },
        FilterCriteria: {
          Filters: [
            {
              Pattern: JSON.stringify({
                eventName: ['INSERT'],
                dynamodb: { NewImage: { kind: { S: ['order'] } } },
              }),
            },
          ],
        },
        FunctionName: { Ref: 'Relay' },
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        StartingPosition: 'TRIM_HORIZON',
      },
    },
    Machine: {
      Type: 'AWS::StepFunctions::StateMachine',
      Properties: {
        DefinitionS3Location: { Bucket: 'assets', Key: 'machine.json' },
        DefinitionSubstitutions: { StepFunctionArn: { 'Fn::GetAtt': ['Step', 'Arn'] } },
        RoleArn: 'arn:aws:iam::000000000000:role/any',
      },
    },
    Api: {
      Type: 'AWS::ApiGatewayV2::Api',
      Properties: {
        Name: 'tiny',
        ProtocolType: 'HTTP',
        CorsConfiguration: {
          AllowOrigins: ['https://lis.example'],
          AllowMethods: ['GET'],
          AllowHeaders: ['authorization'],
          MaxAge: 60,
        },
      },
    },
    Stage: {
      Type: 'AWS::ApiGatewayV2::Stage',
      Properties: { ApiId: { Ref: 'Api' }, StageName: '$default', AutoDeploy: true },
    },
    Integration: {
      Type: 'AWS::ApiGatewayV2::Integration',
      Properties: {
        ApiId: { Ref: 'Api' },
        IntegrationType: 'AWS_PROXY',
        IntegrationUri: { 'Fn::GetAtt': ['Serve', 'Arn'] },
        PayloadFormatVersion: '2.0',
      },
    },
    Authorizer: {
      Type: 'AWS::ApiGatewayV2::Authorizer',
      Properties: {
        ApiId: { Ref: 'Api' },
        AuthorizerType: 'JWT',
        IdentitySource: ['$request.header.Authorization'],
        Name: 'people',
        JwtConfiguration: {
          Audience: [{ Ref: 'Client' }],
          Issuer: {
            'Fn::Join': [
              '',
              ['https://cognito-idp.', { Ref: 'AWS::Region' }, '.amazonaws.com/', { Ref: 'Pool' }],
            ],
          },
        },
      },
    },
    Things: route('GET /things/{id}'),
    AddThing: route('POST /things'),
    Open: route('GET /{proxy+}', true),
    Pool: { Type: 'AWS::Cognito::UserPool', Properties: {} },
    Client: client(),
    OtherClient: client(),
    Bucket: { Type: 'AWS::S3::Bucket', Properties: { VersioningConfiguration: { Status: 'Enabled' } } },
    Seals: {
      Type: 'AWS::S3::Bucket',
      Properties: {
        ObjectLockEnabled: true,
        ObjectLockConfiguration: {
          ObjectLockEnabled: 'Enabled',
          Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 30 } },
        },
      },
    },
    MailDomain: { Type: 'AWS::SES::EmailIdentity', Properties: { EmailIdentity: 'kommun.example' } },
    MailRules: { Type: 'AWS::SES::ConfigurationSet', Properties: {} },
    MailEvents: {
      Type: 'AWS::SES::ConfigurationSetEventDestination',
      Properties: {
        ConfigurationSetName: { Ref: 'MailRules' },
        EventDestination: {
          Enabled: true,
          MatchingEventTypes: ['send'],
          EventBridgeDestination: { EventBusArn: 'arn:aws:events:eu-north-1:000000000000:event-bus/default' },
        },
      },
    },
    MailSent: {
      Type: 'AWS::Events::Rule',
      Properties: {
        EventPattern: { source: ['aws.ses'], 'detail-type': ['Email Sent'] },
        Targets: [{ Id: 'Tick', Arn: { 'Fn::GetAtt': ['Tick', 'Arn'] } }],
      },
    },
    Daily: schedule('cron(0 7 * * ? *)', 'daily'),
    Often: schedule('rate(5 minutes)', 'often'),
  },
}

function client() {
  return {
    Type: 'AWS::Cognito::UserPoolClient',
    Properties: {
      UserPoolId: { Ref: 'Pool' },
      CallbackURLs: ['https://lis.example/callback'],
      LogoutURLs: ['https://lis.example/'],
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid', 'profile'],
      AllowedOAuthFlowsUserPoolClient: true,
    },
  }
}
