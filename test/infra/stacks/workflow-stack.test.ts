// The workflow stack: what feeds the relay, what runs when, what machines may do, and how mail leaves.
import { readdirSync, readFileSync } from 'node:fs'
import { Match } from 'aws-cdk-lib/assertions'
import { describe, expect, it } from 'vitest'
import { expectResource } from '../expect-resource.ts'
import { statementsOf } from '../policies.ts'
import { synthesize } from '../synthesize.ts'

const { templates, resources } = synthesize()
const { workflow } = templates
const only = (type: string, idStart: string) => {
  const named = resources.filter((resource) => resource.type === type && resource.id.startsWith(idStart))
  // `AnnualReport` is not `AnnualReportFollowUp`: what follows the name is a digest alone.
  const exact = named.filter(({ id }) => /^[0-9A-F]{8}$/.test(id.slice(idStart.length)))
  const found = exact.length > 0 ? exact : named
  expect(found).toHaveLength(1)
  return found[0]?.properties
}

/** By logical id, and by the file each is made from. */
const machines = readdirSync(new URL('../../../statemachines/', import.meta.url)).map((name) => {
  const file = name.replace('.asl.json', '')
  return [file.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()), file] as const
})
/** The functions that a machine's file names. */
const functionsOf = (file: string): string[] => {
  const text = readFileSync(new URL(`../../../statemachines/${file}.asl.json`, import.meta.url), 'utf8')
  return [...new Set(Array.from(text.matchAll(/\$\{(\w+)FunctionArn\}/g), ([, name = '']) => name))]
}
const idsOf = (type: string) =>
  resources.filter((resource) => resource.type === type).map(({ id }) => id.replace(/[0-9A-F]{8}$/, ''))

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
      // A JSON text that CloudFormation joins: `{"minutes":"`, a reference, `","appeal-period":"`, and so on.
      const text = JSON.stringify(Variables.STATE_MACHINE_ARNS).replaceAll('\\"', '"')
      const addresses = Array.from(
        text.matchAll(/"([a-z-]+)":"",\{"Ref":"(\w+?)[0-9A-F]{8}"\}/g),
        ([, file, id]) => [id, file],
      )
      expect(addresses.toSorted()).toEqual(machines.toSorted())
    },
  )

  it.each(['RelayOutbox', 'SweepOutbox'])(
    'gives %s the right to start and to answer every machine',
    (name) => {
      const driving = statementsOf(resources).filter(
        ({ role, actions }) =>
          role.startsWith(`${name}Role`) && actions.some((action) => action.startsWith('states:')),
      )
      expect(driving.map(({ actions }) => actions)).toEqual([
        ['states:SendTaskSuccess', 'states:StartExecution'],
      ])
      const reached = driving.flatMap(({ resources: on }) =>
        on.map((resource) => /^\{"Ref":"(\w+?)[0-9A-F]{8}"\}$/.exec(resource)?.[1] ?? resource),
      )
      expect(reached.toSorted()).toEqual(machines.map(([id]) => id).toSorted())
    },
  )

  it('is, with the sweep, alone in driving machines', () => {
    const drivers = statementsOf(resources).filter(({ actions }) =>
      actions.some((action) => action.startsWith('states:')),
    )
    expect(new Set(drivers.map(({ role }) => role.replace(/Role[0-9A-F]{8}$/, '')))).toEqual(
      new Set(['RelayOutbox', 'SweepOutbox']),
    )
  })
})

describe('the schedules', () => {
  it.each([
    ['WatchEachNight', 'cron(5 0 * * ? *)', 'Europe/Stockholm', 'KeepWatch'],
    ['RemindEachMorning', 'cron(0 7 * * ? *)', 'Europe/Stockholm', 'SendReminders'],
    ['CheckCalendarEachMorning', 'cron(30 6 * * ? *)', 'Europe/Stockholm', 'CheckCalendar'],
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
    for (const name of ['KeepWatch', 'SendReminders', 'CheckCalendar', 'SealAudit', 'SweepOutbox']) {
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
  it('are one for each file', () => {
    expect(machines).toHaveLength(20)
    expect(idsOf('AWS::StepFunctions::StateMachine').toSorted()).toEqual(
      machines.map(([id]) => id).toSorted(),
    )
  })

  it.each(machines)(
    '%s is filled with the functions of steps that its file %s names, and nothing else',
    (id, file) => {
      const named = functionsOf(file)
      expect(['RunStep', 'RunReportingStep', 'RunRenderingStep']).toEqual(expect.arrayContaining(named))
      expect(only('AWS::StepFunctions::StateMachine', id).DefinitionSubstitutions).toEqual(
        Object.fromEntries(
          named.map((name) => [
            `${name}FunctionArn`,
            { 'Fn::GetAtt': [expect.stringMatching(new RegExp(`^${name}[0-9A-F]{8}$`)), 'Arn'] },
          ]),
        ),
      )
    },
  )

  it.each(machines)('%s is traced, logged without what people wrote, and never an express machine', (id) => {
    expect(only('AWS::StepFunctions::StateMachine', id)).toMatchObject({
      StateMachineType: 'STANDARD',
      TracingConfiguration: { Enabled: true },
      LoggingConfiguration: { Level: 'ALL', IncludeExecutionData: false },
    })
  })

  it.each(machines)('%s may call those functions and leave its traces, nothing else', (id, file) => {
    const own = statementsOf(resources).filter(({ role }) => role.startsWith(`${id}Role`))
    const toCall = own.filter(({ actions }) => actions.includes('lambda:InvokeFunction'))
    expect(toCall.flatMap(({ resources: on }) => on).toSorted()).toEqual(
      functionsOf(file)
        .toSorted()
        .map((name) =>
          expect.stringMatching(new RegExp(`^\\{"Fn::GetAtt":\\["${name}[0-9A-F]{8}","Arn"\\]\\}$`)),
        ),
    )
    const services = own.flatMap(({ actions }) => actions.map((action) => action.split(':')[0]))
    expect(new Set(services)).toEqual(new Set(['lambda', 'logs', 'xray']))
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

const within26Hours = {
  ComparisonOperator: 'LessThanThreshold',
  Threshold: 1,
  EvaluationPeriods: 26,
  TreatMissingData: 'breaching',
}

describe('the alarms', () => {
  it('tell of a seal that did not come within 26 hours, even when there is no sign of life at all', () => {
    expect(only('AWS::CloudWatch::Alarm', 'AlarmsSealDidNotRun')).toMatchObject(within26Hours)
  })

  it('tell of a calendar that nobody checked within 26 hours, so that a missing start is missed no longer', () => {
    expect(only('AWS::CloudWatch::Alarm', 'AlarmsCalendarCheckDidNotRun')).toMatchObject(within26Hours)
  })

  it('tell on the first day of a step that finds nobody to ask, though its machine asks again for sixty', () => {
    const filters = resources.filter(({ id }) => id.startsWith('AlarmsNobodyToAsk'))
    const groups = filters.map(({ properties }) =>
      properties['LogGroupName'].Ref.replace(/Logs[0-9A-F]{8}$/, ''),
    )
    expect(groups.sort()).toEqual(['RunReportingStep', 'RunStep'])
    for (const { properties: filter } of filters) {
      expect(filter['FilterPattern']).toBe(
        '{ ($.error = "no-role-holder") || ($.error = "no-meeting-planned") }',
      )
      expect(only('AWS::CloudWatch::Alarm', 'AlarmsMatterWaitsForNobody')).toMatchObject({
        MetricName: filter['MetricTransformations'][0].MetricName,
        Threshold: 1,
        EvaluationPeriods: 1,
      })
    }
  })

  it.each(machines)('tell of a stop of %s in words of its own', (id) => {
    const alarm = only('AWS::CloudWatch::Alarm', `Alarms${id}Stopped`)
    const metrics = alarm.Metrics.flatMap(({ MetricStat: stat }: { MetricStat?: { Metric: unknown } }) =>
      stat ? [JSON.stringify(stat.Metric)] : [],
    )
    expect(metrics).toHaveLength(4)
    for (const metric of metrics) expect(metric).toMatch(new RegExp(`"Ref":"${id}[0-9A-F]{8}"`))
    const alarms = resources.filter(({ type }) => type === 'AWS::CloudWatch::Alarm')
    const same = alarms.filter(({ properties }) => properties.AlarmDescription === alarm.AlarmDescription)
    expect(same).toHaveLength(1)
  })

  it('watch every dead-letter queue', () => {
    const text = JSON.stringify(resources.filter(({ type }) => type === 'AWS::CloudWatch::Alarm'))
    const queues = resources.filter(({ type }) => type === 'AWS::SQS::Queue')
    expect(queues).toHaveLength(4)
    for (const { id } of queues) expect(text).toContain(id)
  })
})
