// What is read from a synthesized app, and what is refused with its name.
import { describe, expect, it } from 'vitest'
import { readCloudAssembly } from '../../../local/template/cloud-assembly.ts'
import { DeployedStacks } from '../../../local/template/deployed-stacks.ts'
import { lambdaFunction, type TinyApp, table, temporaryFolder, writeTinyAssembly } from '../tiny-assembly.ts'
import { tinySystem } from '../tiny-system.ts'

const address = 'http://127.0.0.1:1'
const addresses = {
  api: address,
  aws: address,
  dynamodb: address,
  s3: address,
  identity: address,
  issuer: address,
  mailbox: address,
  status: address,
  console: address,
}
const deployed = (app: TinyApp) => new DeployedStacks(readCloudAssembly(writeTinyAssembly(app)), addresses)

describe('DeployedStacks', () => {
  it('gives resources their names, ARNs and evaluated properties', () => {
    const [relay] = deployed(tinySystem).resources('AWS::Lambda::Function')
    expect(relay).toMatchObject({
      name: 'Tiny-Relay',
      arn: 'arn:aws:lambda:eu-north-1:000000000000:function:Tiny-Relay',
      properties: {
        Timeout: 3,
        Environment: {
          Variables: { MACHINE: 'arn:aws:states:eu-north-1:000000000000:stateMachine:Tiny-Machine' },
        },
      },
    })
  })

  it('names everything the same at every start', () => {
    const names = () =>
      deployed(tinySystem)
        .resources('AWS::Cognito::UserPoolClient')
        .map(({ ref }) => ref)
    expect(names()).toEqual(names())
    expect(new Set(names()).size).toBe(2)
  })

  it('leaves out a resource whose condition does not hold', () => {
    const app = {
      conditions: { Never: { 'Fn::Equals': ['a', 'b'] } },
      resources: {
        Table: { ...table(), Condition: 'Never' },
        Odd: { Type: 'AWS::EC2::Instance', Condition: 'Never' },
      },
    }
    expect(deployed(app).resources('AWS::DynamoDB::GlobalTable')).toEqual([])
  })

  it('accepts what has no behaviour here, and lets others name it', () => {
    const app = {
      resources: { Key: { Type: 'AWS::KMS::Key', Properties: { Anything: true } } },
      outputs: { KeyArn: { Value: { 'Fn::GetAtt': ['Key', 'Arn'] } } },
    }
    expect(deployed(app).outputs()['Tiny.KeyArn']).toMatch(/^arn:aws:kms:eu-north-1:000000000000:key\//)
  })

  it.each([
    [
      'an unknown type',
      { Queue: { Type: 'AWS::Kinesis::Stream' } },
      'cannot run Queue (AWS::Kinesis::Stream) of stack Tiny',
    ],
    [
      'a nested stack',
      { Inner: { Type: 'AWS::CloudFormation::Stack' } },
      'cannot run Inner (AWS::CloudFormation::Stack)',
    ],
  ])('refuses %s', (_, resources, message) => {
    expect(() => deployed({ resources })).toThrow(message)
  })

  it.each([
    [
      'a layer',
      { F: lambdaFunction('f', { Layers: ['arn:x'] }) },
      'AWS::Lambda::Function',
      'does not honour F (AWS::Lambda::Function): Unrecognized key: "Layers"',
    ],
    [
      'another runtime',
      { F: lambdaFunction('f', { Runtime: 'python3.13' }) },
      'AWS::Lambda::Function',
      'F (AWS::Lambda::Function) at Runtime: a runtime other than Node.js',
    ],
    [
      'a second region',
      { T: table({ Replicas: [{}, {}] }) },
      'AWS::DynamoDB::GlobalTable',
      'T (AWS::DynamoDB::GlobalTable) at Replicas: a table in more than one region',
    ],
  ] as const)('refuses %s', (_, resources, type, message) => {
    const stacks = deployed({ resources })
    expect(() => stacks.resources(type)).toThrow(message)
  })

  it('refuses an attribute nobody knows', () => {
    const app = { resources: { T: table() }, outputs: { X: { Value: { 'Fn::GetAtt': ['T', 'Moon'] } } } }
    expect(() => deployed(app).outputs()).toThrow('T (AWS::DynamoDB::GlobalTable) has no attribute Moon')
  })

  it('refuses a folder without a synthesized app, and says what to do', () => {
    expect(() => readCloudAssembly(temporaryFolder())).toThrow(
      /There is no synthesized CDK app in .* Run `npm run synth` first/,
    )
  })
})
