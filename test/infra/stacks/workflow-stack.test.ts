// The workflow stack: what feeds the relay, what runs when, how machines start each other, and how mail leaves.
import { readFileSync } from 'node:fs'
import { Match } from 'aws-cdk-lib/assertions'
import { describe, expect, it } from 'vitest'
import { expectResource } from '../expect-resource.ts'
import { statementsOf } from '../policies.ts'
import { synthesize } from '../synthesize.ts'

const { templates, resources } = synthesize()
const { workflow } = templates
const only = (type: string, idStart: string) => {
  const found = resources.filter((resource) => resource.type === type && resource.id.startsWith(idStart))
  expect(found).toHaveLength(1)
  return found[0]?.properties
}

describe('the relay', () => {
  it('reads new outbox rows from the stream, sets a bad one aside and gives up on none in silence', () => {
    expectResource(workflow, 'AWS::Lambda::EventSourceMapping', {
      StartingPosition: 'TRIM_HORIZON',
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      MaximumRetryAttempts: 5,
      MaximumRecordAgeInSeconds: 3_600,
      DestinationConfig: {
        OnFailure: { Destination: { 'Fn::GetAtt': [Match.stringLikeRegexp('^RelayDeadLetters'), 'Arn'] } },
      },
    })
    const mapping = only('AWS::Lambda::EventSourceMapping', 'RelayOutbox')
    const patterns = mapping.FilterCriteria.Filters.map(({ Pattern }: { Pattern: string }) =>
      JSON.parse(Pattern),
    )
    expect(patterns).toEqual([
      { eventName: ['INSERT'], dynamodb: { NewImage: { kind: { S: ['outbox-row'] } } } },
    ])
  })

  it.each(['RelayOutbox', 'SweepOutbox'])(
    'tells %s where to mail and which machines it may start',
    (name) => {
      const { Variables } = only('AWS::Lambda::Function', name).Environment
      expect(Variables).toMatchObject({
        MAIL_SENDER: 'informationssakerhet@lis.alingsas.se',
        CONSOLE_URL: 'https://lis.alingsas.se',
        MUNICIPALITY: 'Alingsås kommun',
        MAIL_CONFIGURATION_SET: { Ref: expect.stringMatching(/^MailRules/) },
      })
      const text = JSON.stringify(Variables.STATE_MACHINE_ARNS)
      for (const machine of ['policy-preparation', 'policy-decision', 'minutes'])
        expect(text).toContain(machine)
    },
  )

  it('gives them the right to start exactly those machines, and to answer any', () => {
    const statements = statementsOf(resources).filter(({ role }) => role.startsWith('RelayOutboxRole'))
    const machines = (action: string) =>
      statements
        .filter(({ actions }) => actions.includes(action))
        .flatMap((statement) =>
          statement.resources.map((r) => r.replace(/.*"Ref":"([A-Za-z]+?)[0-9A-F]{8}".*/, '$1')),
        )
        .sort()
    expect(machines('states:StartExecution')).toEqual(['Minutes', 'PolicyDecision', 'PolicyPreparation'])
    expect(machines('states:SendTaskSuccess')).toHaveLength(6)
  })
})

describe('the schedules', () => {
  it.each([
    ['RemindEachMorning', 'cron(0 7 * * ? *)', 'Europe/Stockholm', 'SendReminders'],
    ['SealEachNight', 'cron(30 0 * * ? *)', 'Europe/Stockholm', 'SealAudit'],
    ['SweepEveryFiveMinutes', 'rate(5 minutes)', 'Etc/UTC', 'SweepOutbox'],
  ])('%s runs at %s in %s, tries again, and keeps what failed', (name, expression, zone, target) => {
    const schedule = resources.find(
      ({ type, id }) => type === 'AWS::Scheduler::Schedule' && id.startsWith(name),
    )
    expect(schedule?.properties).toMatchObject({
      ScheduleExpression: expression,
      ScheduleExpressionTimezone: zone,
      Target: {
        Arn: { 'Fn::GetAtt': [expect.stringMatching(new RegExp(`^${target}`)), 'Arn'] },
        RetryPolicy: { MaximumRetryAttempts: 10 },
        DeadLetterConfig: { Arn: { 'Fn::GetAtt': [expect.stringMatching(/^ScheduleDeadLetters/), 'Arn'] } },
      },
    })
  })

  it('catch a run that was started and then failed, which the scheduler itself never sees', () => {
    for (const name of ['SendReminders', 'SealAudit', 'SweepOutbox']) {
      expect(JSON.stringify(only('AWS::Lambda::Function', name).DeadLetterConfig)).toContain(
        'ScheduleDeadLetters',
      )
    }
  })

  it('use a role that may call the one function and leave one letter', () => {
    const own = statementsOf(resources).filter(({ role }) => role.startsWith('SealEachNightRole'))
    expect(own.map(({ actions, resources: on }) => [actions, on.length])).toEqual([
      [['lambda:InvokeFunction'], 1],
      [['sqs:SendMessage'], 1],
    ])
  })
})

describe('the state machines', () => {
  const machines = [
    ['PolicyPreparation', 'policy-preparation', ['Consultation']],
    ['Consultation', 'consultation', []],
    ['PolicyDecision', 'policy-decision', ['AppealPeriod', 'FormalDecision']],
    ['FormalDecision', 'formal-decision', ['Minutes']],
    ['Minutes', 'minutes', []],
    ['AppealPeriod', 'appeal-period', []],
  ] as const

  it.each(machines)('%s fills exactly the placeholders of its file', (id, file) => {
    const text = readFileSync(new URL(`../../../statemachines/${file}.asl.json`, import.meta.url), 'utf8')
    const placeholders = new Set(Array.from(text.matchAll(/\$\{([^}]+)\}/g), ([, name]) => name))
    const { DefinitionSubstitutions } = only('AWS::StepFunctions::StateMachine', id)
    expect(new Set(Object.keys(DefinitionSubstitutions))).toEqual(placeholders)
  })

  it.each(machines)('%s is traced, logged without what people wrote, and never an express machine', (id) => {
    expect(only('AWS::StepFunctions::StateMachine', id)).toMatchObject({
      StateMachineType: 'STANDARD',
      TracingConfiguration: { Enabled: true },
      LoggingConfiguration: { Level: 'ALL', IncludeExecutionData: false },
    })
  })

  it.each(machines)('%s may call RunStep and start its children, nothing else', (id, _file, children) => {
    const own = statementsOf(resources).filter(({ role }) => role.startsWith(`${id}Role`))
    const called = own
      .filter(({ actions }) => actions.includes('lambda:InvokeFunction'))
      .flatMap(({ resources: on }) => on)
    const started = own
      .filter(({ actions }) => actions.includes('states:StartExecution'))
      .flatMap(({ resources: on }) => on)
    expect(called).toEqual([expect.stringMatching(/^\{"Fn::GetAtt":\["RunStep[0-9A-F]{8}","Arn"\]\}$/)])
    expect(started).toEqual(
      children.map((child) => expect.stringMatching(new RegExp(`^\\{"Ref":"${child}[0-9A-F]{8}"\\}$`))),
    )
    const stopping = own
      .filter(({ actions }) => actions.includes('states:StopExecution'))
      .flatMap(({ resources: on }) => on)
    expect(stopping).toHaveLength(children.length)
    for (const execution of stopping) expect(execution).toMatch(/:execution:/)
  })
})

describe('mail', () => {
  it('leaves over TLS only, signed for the domain, and dead addresses are held back', () => {
    expectResource(workflow, 'AWS::SES::ConfigurationSet', {
      DeliveryOptions: { TlsPolicy: 'REQUIRE' },
      ReputationOptions: { ReputationMetricsEnabled: true },
      SuppressionOptions: { SuppressedReasons: ['BOUNCE'] },
    })
    expectResource(workflow, 'AWS::SES::EmailIdentity', {
      EmailIdentity: 'lis.alingsas.se',
      MailFromAttributes: {
        MailFromDomain: 'studs.lis.alingsas.se',
        BehaviorOnMxFailure: 'USE_DEFAULT_VALUE',
      },
    })
  })

  it.each([
    ['what was sent to RecordDelivery', ['Email Sent'], 'RecordDelivery'],
    [
      'what reached nobody to a queue',
      ['Email Bounced', 'Email Complaint Received', 'Email Rejected'],
      'UndeliveredMail',
    ],
  ])('reports %s', (_, detailTypes, target) => {
    expectResource(workflow, 'AWS::Events::Rule', {
      EventPattern: {
        source: ['aws.ses'],
        'detail-type': detailTypes,
        detail: {
          mail: { tags: { 'ses:configuration-set': [{ Ref: Match.stringLikeRegexp('^MailRules') }] } },
        },
      },
      Targets: [
        Match.objectLike({
          Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp(`^${target}`), 'Arn'] },
          DeadLetterConfig: {
            Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^DeliveryDeadLetters'), 'Arn'] },
          },
        }),
      ],
    })
  })
})

describe('the alarm topic', () => {
  it('is encrypted and lets CloudWatch of this account publish', () => {
    expectResource(workflow, 'AWS::SNS::Topic', { KmsMasterKeyId: Match.anyValue() })
    expectResource(workflow, 'AWS::SNS::TopicPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Allow',
            Principal: { Service: 'cloudwatch.amazonaws.com' },
            Action: 'sns:Publish',
          }),
        ]),
      },
    })
  })
})

describe('the alarms', () => {
  it('tell of a seal that did not come within 26 hours, even when there is no sign of life at all', () => {
    expect(only('AWS::CloudWatch::Alarm', 'AlarmsSealDidNotRun')).toMatchObject({
      ComparisonOperator: 'LessThanThreshold',
      Threshold: 1,
      EvaluationPeriods: 26,
      TreatMissingData: 'breaching',
    })
  })

  it('tell on the first day of a step that finds nobody to ask, though its machine asks again for sixty', () => {
    const filter = only('AWS::Logs::MetricFilter', 'AlarmsNobodyToAsk')
    expect(filter).toMatchObject({ LogGroupName: { Ref: expect.stringMatching(/^RunStepLogs/) } })
    expect(filter?.FilterPattern).toBe('{ ($.error = "no-role-holder") || ($.error = "no-meeting-planned") }')
    expect(only('AWS::CloudWatch::Alarm', 'AlarmsMatterWaitsForNobody')).toMatchObject({
      MetricName: filter?.MetricTransformations[0].MetricName,
      Threshold: 1,
      EvaluationPeriods: 1,
    })
  })

  it('watch every dead-letter queue and every machine', () => {
    const text = JSON.stringify(resources.filter(({ type }) => type === 'AWS::CloudWatch::Alarm'))
    const watched = resources.filter(({ type }) =>
      ['AWS::SQS::Queue', 'AWS::StepFunctions::StateMachine'].includes(type),
    )
    expect(watched).toHaveLength(10)
    for (const { id } of watched) expect(text).toContain(id)
  })
})
