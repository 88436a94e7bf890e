// What moves work on: steps, relay, schedules, state machines and mail, with the alarms that say who waits in vain.
import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import type { Construct } from 'constructs'
import { AlarmTopic } from '../constructs/alarm-topic.ts'
import { DeadLetterQueue } from '../constructs/dead-letter-queue.ts'
import { drive } from '../constructs/drive-machines.ts'
import { feedFromStream } from '../constructs/feed-from-stream.ts'
import { HouseLogGroup } from '../constructs/house-log-group.ts'
import { MailSending } from '../constructs/mail-sending.ts'
import { OnSchedule } from '../constructs/on-schedule.ts'
import { ServiceFunction } from '../constructs/service-function.ts'
import { StateMachineFromFile } from '../constructs/state-machine-from-file.ts'
import type { Stores } from '../constructs/stores.ts'
import { WorkflowAlarms } from '../constructs/workflow-alarms.ts'
import type { FunctionName } from '../grants.ts'
import { memoryToRender } from '../memory-to-render.ts'
import type { Settings } from '../settings.ts'

/** The functions that carry out steps. */
type StepFunctionName = Extract<FunctionName, 'RunStep' | 'RunReportingStep' | 'RunRenderingStep'>

export interface WorkflowStackProps extends StackProps {
  readonly settings: Settings
  readonly stores: Stores
}

export class WorkflowStack extends Stack {
  readonly alarmTopic: ITopic

  constructor(scope: Construct, id: string, props: WorkflowStackProps) {
    super(scope, id, { description: 'LIS: steps, relay, schedules, state machines and mail', ...props })
    const { stores, settings } = props
    const alarmTopic = new AlarmTopic(this, 'AlarmTopic', { key: stores.key, address: settings.alarmAddress })
    this.alarmTopic = alarmTopic

    const relayDeadLetters = new DeadLetterQueue(this, 'RelayDeadLetters')
    const scheduleDeadLetters = new DeadLetterQueue(this, 'ScheduleDeadLetters')
    const deliveryDeadLetters = new DeadLetterQueue(this, 'DeliveryDeadLetters')
    const undeliveredMail = new DeadLetterQueue(this, 'UndeliveredMail')
    const mail = new MailSending(this, 'Mail', settings)

    const runStep = new ServiceFunction(this, 'RunStep', {
      description: 'Carries out one Task state of any machine',
      stores,
    })
    const runReportingStep = new ServiceFunction(this, 'RunReportingStep', {
      description: 'Carries out one Task state of a machine for plans, reports and incidents',
      stores,
    })
    const runRenderingStep = new ServiceFunction(this, 'RunRenderingStep', {
      description: 'Carries out one Task state in which the system writes a document',
      stores,
      environment: { MUNICIPALITY: settings.municipality },
      memorySize: memoryToRender,
    })
    const machines = this.addMachines(
      { RunStep: runStep, RunReportingStep: runReportingStep, RunRenderingStep: runRenderingStep },
      new HouseLogGroup(this, 'MachineLogs', stores.key),
    )

    const relayOutbox = new ServiceFunction(this, 'RelayOutbox', {
      description: 'Carries new outbox rows to Step Functions and SES',
      stores,
      environment: mail.environment,
      timeout: Duration.minutes(1),
    })
    const recordDelivery = new ServiceFunction(this, 'RecordDelivery', {
      description: 'Marks the outbox row of a mail that SES has taken over',
      stores,
      deadLetters: deliveryDeadLetters,
    })
    const sweepOutbox = new ServiceFunction(this, 'SweepOutbox', {
      description: 'Delivers outbox rows that were left lying',
      stores,
      environment: mail.environment,
      timeout: Duration.minutes(4),
      deadLetters: scheduleDeadLetters,
    })
    const keepWatch = new ServiceFunction(this, 'KeepWatch', {
      description: 'Carries out what has its day: entries into force, reviews, reorganisations, hand-overs',
      stores,
      timeout: Duration.minutes(10),
      deadLetters: scheduleDeadLetters,
    })
    const sendReminders = new ServiceFunction(this, 'SendReminders', {
      description: 'Reminds of tasks that near or pass their day',
      stores,
      timeout: Duration.minutes(5),
      deadLetters: scheduleDeadLetters,
    })
    const checkCalendar = new ServiceFunction(this, 'CheckCalendar', {
      description: 'Names what has no day to start on, and bodies without a meeting to come',
      stores,
      timeout: Duration.minutes(2),
      deadLetters: scheduleDeadLetters,
    })
    const sealAudit = new ServiceFunction(this, 'SealAudit', {
      description: 'Seals the audit chains that moved since the last seal',
      stores,
      memorySize: 1024,
      timeout: Duration.minutes(5),
      deadLetters: scheduleDeadLetters,
    })

    feedFromStream(relayOutbox, stores, relayDeadLetters)
    for (const sender of [relayOutbox, sweepOutbox]) {
      mail.allowSending(sender)
      drive(sender, machines.byFile)
    }
    mail.onSent(recordDelivery, deliveryDeadLetters)
    mail.onUndelivered(undeliveredMail, deliveryDeadLetters)

    new OnSchedule(this, 'WatchEachNight', {
      fn: keepWatch,
      description: 'Det som har sin dag, varje natt 00:05',
      when: { hour: '0', minute: '5' },
      deadLetters: scheduleDeadLetters,
    })
    new OnSchedule(this, 'RemindEachMorning', {
      fn: sendReminders,
      description: 'Påminnelser varje dag 07:00',
      when: { hour: '7', minute: '0' },
      deadLetters: scheduleDeadLetters,
    })
    new OnSchedule(this, 'CheckCalendarEachMorning', {
      fn: checkCalendar,
      description: 'Luckor i kalendern varje dag 06:30',
      when: { hour: '6', minute: '30' },
      deadLetters: scheduleDeadLetters,
    })
    new OnSchedule(this, 'SealEachNight', {
      fn: sealAudit,
      description: 'Försegling av spårbarhetskedjan varje natt 00:30',
      when: { hour: '0', minute: '30' },
      deadLetters: scheduleDeadLetters,
    })
    new OnSchedule(this, 'SweepEveryFiveMinutes', {
      fn: sweepOutbox,
      description: 'Kvarlämnade utskick var femte minut',
      when: Duration.minutes(5),
      deadLetters: scheduleDeadLetters,
    })

    new WorkflowAlarms(this, 'Alarms', {
      topic: alarmTopic,
      machines: machines.byId,
      functions: {
        runStep,
        runReportingStep,
        relayOutbox,
        recordDelivery,
        sweepOutbox,
        keepWatch,
        sendReminders,
        checkCalendar,
        sealAudit,
      },
      queues: { relayDeadLetters, scheduleDeadLetters, deliveryDeadLetters, undeliveredMail },
    })

    for (const [index, record] of mail.identity.dkimRecords.entries()) {
      new CfnOutput(this, `DkimRecord${index + 1}`, { value: `${record.name} CNAME ${record.value}` })
    }
    new CfnOutput(this, 'AlarmTopicArn', { value: alarmTopic.topicArn })
    for (const [name, machine] of Object.entries(machines.byId)) {
      new CfnOutput(this, `${name}MachineArn`, { value: machine.stateMachineArn })
    }
  }

  private addMachines(
    carriers: Readonly<Record<StepFunctionName, ServiceFunction>>,
    logGroup: HouseLogGroup,
  ) {
    /** A machine that names no function asks RunStep alone. */
    const machine = (id: string, file: string, ...names: readonly StepFunctionName[]) => {
      const called = names.length === 0 ? (['RunStep'] as const) : names
      const functions = Object.fromEntries(called.map((name) => [name, carriers[name]]))
      return new StateMachineFromFile(this, id, { file, functions, logGroup })
    }
    const byId = {
      PolicyPreparation: machine('PolicyPreparation', 'policy-preparation'),
      Consultation: machine('Consultation', 'consultation'),
      PolicyProposal: machine('PolicyProposal', 'policy-proposal'),
      FormalDecision: machine('FormalDecision', 'formal-decision'),
      Minutes: machine('Minutes', 'minutes'),
      AppealPeriod: machine('AppealPeriod', 'appeal-period'),
      EntryIntoForce: machine('EntryIntoForce', 'entry-into-force'),
      TopicalityReview: machine('TopicalityReview', 'topicality-review'),
      StandingTask: machine('StandingTask', 'standing-task'),
      Classification: machine('Classification', 'classification'),
      RegisterUpkeep: machine('RegisterUpkeep', 'register-upkeep'),
      OwnerVacancy: machine('OwnerVacancy', 'owner-vacancy'),
      Incident: machine('Incident', 'incident', 'RunReportingStep'),
      ActionPlan: machine('ActionPlan', 'action-plan', 'RunStep', 'RunReportingStep', 'RunRenderingStep'),
      PlanFollowUp: machine('PlanFollowUp', 'plan-follow-up', 'RunReportingStep'),
      ExtraordinaryReport: machine(
        'ExtraordinaryReport',
        'extraordinary-report',
        'RunStep',
        'RunReportingStep',
        'RunRenderingStep',
      ),
      ExtraordinaryReportFollowUp: machine(
        'ExtraordinaryReportFollowUp',
        'extraordinary-report-follow-up',
        'RunReportingStep',
      ),
      StatusReport: machine('StatusReport', 'status-report', 'RunReportingStep'),
      AnnualReport: machine(
        'AnnualReport',
        'annual-report',
        'RunStep',
        'RunReportingStep',
        'RunRenderingStep',
      ),
      AnnualReportFollowUp: machine('AnnualReportFollowUp', 'annual-report-follow-up', 'RunReportingStep'),
    }
    /** The relay starts them by their files' names. */
    const byFile = Object.fromEntries(Object.values(byId).map((each) => [each.file, each]))
    return { byId, byFile }
  }
}
