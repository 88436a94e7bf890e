// What holds for every resource of every stack: names, protection, size, and the checks of cdk-nag.
import { readFileSync } from 'node:fs'
import { Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag'
import { describe, expect, it } from 'vitest'
import { buildSystem } from '../../infra/system.ts'
import { appWith, synthesize } from './synthesize.ts'

const { stacks, templates, resources } = synthesize()
// Findings are named by what they concern; synthesis would turn those names into those of exports.
const app = appWith()
buildSystem(app)

describe('cdk-nag', () => {
  it.each([new AwsSolutionsChecks(app), new ServerlessChecks(app)])('finds nothing: $name', (pack) => {
    const findings = pack
      .validateScope(app)
      .violations.flatMap(({ ruleName, violatingResources }) =>
        violatingResources.map((r) => `${ruleName} ${r.constructPath}`),
      )
    expect(findings).toEqual([])
  })

  it('is acknowledged rule by rule, each with a sentence, never for a whole stack', () => {
    const acknowledged = app.node
      .findAll()
      .flatMap((construct) =>
        construct.node.metadata
          .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
          .flatMap(({ data }) =>
            Object.entries<string>(data).map(([id, reason]) => ({ path: construct.node.path, id, reason })),
          ),
      )
    expect(acknowledged.length).toBeGreaterThan(10)
    for (const { path, reason } of acknowledged) {
      expect(path).toContain('/')
      expect(reason).toMatch(/^[A-Z].{40,}\.$/)
    }
  })
})

describe('names', () => {
  it('are never fixed, so that a resource can be replaced and two systems can live side by side', () => {
    const nameProperties: Record<string, readonly string[]> = {
      'AWS::DynamoDB::GlobalTable': ['TableName'],
      'AWS::S3::Bucket': ['BucketName'],
      'AWS::Lambda::Function': ['FunctionName'],
      'AWS::StepFunctions::StateMachine': ['StateMachineName'],
      'AWS::SQS::Queue': ['QueueName'],
      'AWS::SNS::Topic': ['TopicName'],
      'AWS::IAM::Role': ['RoleName'],
      'AWS::IAM::ManagedPolicy': ['ManagedPolicyName'],
      'AWS::Logs::LogGroup': ['LogGroupName'],
      'AWS::CloudWatch::Alarm': ['AlarmName'],
      'AWS::Events::Rule': ['Name'],
      'AWS::Scheduler::Schedule': ['Name'],
      'AWS::SES::ConfigurationSet': ['Name'],
      'AWS::Cognito::UserPool': ['UserPoolName'],
      'AWS::Cognito::UserPoolClient': ['ClientName'],
      'AWS::KMS::Alias': ['AliasName'],
    }
    const fixed = resources.flatMap(({ id, type, properties }) =>
      (nameProperties[type] ?? [])
        .filter((name) => properties[name] !== undefined)
        .map((name) => `${id}.${name}`),
    )
    expect(fixed).toEqual([])
  })
})

describe('what must survive', () => {
  const stateful = resources.filter(({ type }) =>
    [
      'AWS::DynamoDB::GlobalTable',
      'AWS::S3::Bucket',
      'AWS::KMS::Key',
      'AWS::Cognito::UserPool',
      'AWS::Backup::BackupVault',
      'AWS::SQS::Queue',
      'AWS::Logs::LogGroup',
    ].includes(type),
  )

  it.each(stateful)('keeps $id when its stack or its place in it goes away', (resource) => {
    expect([resource.deletionPolicy, resource.updateReplacePolicy]).toEqual(['Retain', 'Retain'])
  })

  it('cannot be deleted by a mistake: tables, user pool and stacks are locked', () => {
    const tables = resources.filter(({ type }) => type === 'AWS::DynamoDB::GlobalTable')
    const pools = resources.filter(({ type }) => type === 'AWS::Cognito::UserPool')
    expect(tables.map(({ properties }) => properties.Replicas[0].DeletionProtectionEnabled)).toEqual([
      true,
      true,
      true,
    ])
    expect(pools.map(({ properties }) => properties.DeletionProtection)).toEqual(['ACTIVE'])
    expect(Object.values(stacks).map((stack) => stack.terminationProtection)).toEqual([
      true,
      true,
      true,
      true,
    ])
  })

  it('is encrypted with the one customer key', () => {
    const tables = resources.filter(({ type }) => type === 'AWS::DynamoDB::GlobalTable')
    const logs = resources.filter(({ type }) => type === 'AWS::Logs::LogGroup')
    for (const { properties } of tables) {
      expect(properties.SSESpecification).toMatchObject({ SSEEnabled: true, SSEType: 'KMS' })
      expect(JSON.stringify(properties.Replicas[0].SSESpecification.KMSMasterKeyId)).toMatch(/Key961B73FD/)
    }
    for (const { properties } of logs) expect(JSON.stringify(properties.KmsKeyId)).toMatch(/Key961B73FD/)
    expect(logs.length).toBeGreaterThan(12)
  })
})

describe('size', () => {
  it.each(Object.entries(templates))('leaves room under the 500 resources of a stack: %s', (_, template) => {
    expect(Object.keys(template.toJSON()['Resources']).length).toBeLessThan(450)
  })
})

describe('alarms', () => {
  const alarms = resources.filter(({ type }) => type === 'AWS::CloudWatch::Alarm')
  const operations = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8')
  const anchors = Array.from(operations.matchAll(/^#+ (.+)$/gm), ([, heading]) =>
    (heading ?? '')
      .toLowerCase()
      .replace(/[^a-z0-9 -]/g, '')
      .replaceAll(' ', '-'),
  )

  it.each(alarms)('$id says in Swedish who is hurt, and where it says what to do', ({ properties }) => {
    const [consequence = '', runbook = ''] = properties.AlarmDescription.split(' Åtgärd: docs/operations.md#')
    expect(consequence).toMatch(/^[A-ZÅÄÖ].{30,}\.$/)
    expect(consequence).toMatch(/ (?:och|får|den|som|inte|ett|en|på|för|ingen|väntar) /)
    expect(anchors).toContain(runbook)
  })

  it('all go to the one topic, when they rise and when they fall', () => {
    const targets = alarms.flatMap(({ properties }) => [properties.AlarmActions, properties.OKActions])
    expect(targets).toHaveLength(alarms.length * 2)
    for (const target of targets) expect(JSON.stringify(target)).toMatch(/AlarmTopic/)
  })
})
