// The alarms of the workflow stack, each with the people who would wait in vain.
import { Duration } from 'aws-cdk-lib'
import { ComparisonOperator, MathExpression, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions'
import { Construct } from 'constructs'
import { HumanAlarm } from './human-alarm.ts'
import type { ServiceFunction } from './service-function.ts'

type MachineName =
  | 'PolicyPreparation'
  | 'Consultation'
  | 'PolicyProposal'
  | 'FormalDecision'
  | 'Minutes'
  | 'AppealPeriod'
  | 'EntryIntoForce'
  | 'TopicalityReview'
  | 'StandingTask'
  | 'Classification'
  | 'RegisterUpkeep'
  | 'OwnerVacancy'
  | 'Incident'
  | 'ActionPlan'
  | 'PlanFollowUp'
  | 'ExtraordinaryReport'
  | 'ExtraordinaryReportFollowUp'
  | 'StatusReport'
  | 'AnnualReport'
  | 'AnnualReportFollowUp'

export interface WorkflowAlarmsProps {
  readonly topic: ITopic
  readonly machines: Readonly<Record<MachineName, StateMachine>>
  readonly functions: {
    readonly runStep: ServiceFunction
    readonly runReportingStep: ServiceFunction
    readonly relayOutbox: ServiceFunction
    readonly recordDelivery: ServiceFunction
    readonly sweepOutbox: ServiceFunction
    readonly keepWatch: ServiceFunction
    readonly sendReminders: ServiceFunction
    readonly checkCalendar: ServiceFunction
    readonly sealAudit: ServiceFunction
  }
  readonly queues: {
    readonly relayDeadLetters: IQueue
    readonly scheduleDeadLetters: IQueue
    readonly deliveryDeadLetters: IQueue
    readonly undeliveredMail: IQueue
  }
}

/** Who is hurt when an execution of the machine stops. */
const stopped: Readonly<Record<MachineName, string>> = {
  PolicyPreparation:
    'Beredningen av ett styrdokument har stannat: samordnaren och granskarna får inga fler uppgifter.',
  Consultation:
    'En remiss har stannat: remissinstansernas svar tas inte vidare och beredningen väntar förgäves.',
  PolicyProposal:
    'Ett förslag till organen har stannat: tjänsteskrivelsen skrivs eller godkänns inte och når inget sammanträde.',
  FormalDecision:
    'Ett ärende i ett beslutande organ har stannat: beslutet registreras inte och nästa instans får det inte.',
  Minutes: 'Ett protokoll har stannat: justering och anslag uteblir och överklagandetiden börjar inte löpa.',
  AppealPeriod:
    'En överklagandetid bevakas inte längre: styrdokumentet vinner inte laga kraft i systemet och publiceras inte.',
  EntryIntoForce: 'Ett beslutat styrdokument börjar inte gälla, och den gamla versionen visas som gällande.',
  TopicalityReview:
    'En aktualitetsprövning har stannat: den dokumentansvarige får ingen fråga om dokumentet.',
  Classification:
    'En klassning har stannat: ingen blir tillfrågad, och informationen saknar en beslutad klass.',
  RegisterUpkeep:
    'Registret räknas inte om: systemens klasser och krav visar hur det var före den senaste ändringen.',
  OwnerVacancy: 'En vakans har stannat: chefen får ingen fråga om ny ägare, och tillgångarna blir utan.',
  Incident:
    'En klocka i en incident bevakas inte längre: ingen i jourkedjan larmas, och en lagstadgad tid kan missas.',
  ExtraordinaryReport:
    'En extraordinär rapport har stannat: ledningen informeras inte, eller kommunstyrelsen får den inte.',
  ExtraordinaryReportFollowUp:
    'En mottagen extraordinär rapport följs inte upp och kommer inte med i årsrapporten.',
  StatusReport:
    'En lägesrapport har stannat: säkerhetschefen får inte månadens läge och kan varken fråga eller begära åtgärd.',
  AnnualReport:
    'Årsrapporten har stannat: enheter, samordnare eller säkerhetschef tillfrågas inte, och den når inte kommunstyrelsen i tid.',
  AnnualReportFollowUp:
    'Kommunstyrelsens uppdrag blir inte åtgärder, och årsrapporten skickas inte till nämnder, bolag och revisorer.',
  StandingTask:
    'En stående uppgift har stannat: ett uppdrag, yttrande eller antagande följs inte upp, eller dess svar går förlorat.',
  ActionPlan:
    'Årets handlingsplan har stannat: samordnaren, rådet och kommundirektören får inga fler uppgifter och ingen plan når kommunstyrelsen.',
  PlanFollowUp: 'En beslutad handlingsplan följs inte upp: de som ansvarar för åtgärderna får inte veta det.',
}

const fiveMinutes = Duration.minutes(5)

export class WorkflowAlarms extends Construct {
  constructor(scope: Construct, id: string, props: WorkflowAlarmsProps) {
    super(scope, id)
    this.watchMachines(props)
    this.watchQueues(props)
    this.watchFunctions(props)
    this.watchTheGivenUp(props)
    this.watchTheEmptyRoles(props)
  }

  private watchMachines({ machines, topic }: WorkflowAlarmsProps): void {
    for (const [name, machine] of Object.entries(machines)) {
      const period = { period: fiveMinutes, statistic: Stats.SUM }
      new HumanAlarm(this, `${name}Stopped`, {
        topic,
        consequence: isMachineName(name) ? stopped[name] : name,
        runbook: 'an-execution-failed',
        metric: new MathExpression({
          label: 'failed, timed out, aborted or throttled',
          expression: 'FILL(failed, 0) + FILL(timedOut, 0) + FILL(aborted, 0) + FILL(throttled, 0)',
          usingMetrics: {
            failed: machine.metricFailed(period),
            timedOut: machine.metricTimedOut(period),
            aborted: machine.metricAborted(period),
            throttled: machine.metricThrottled(period),
          },
          period: fiveMinutes,
        }),
      })
    }
  }

  private watchQueues({ queues, topic }: WorkflowAlarmsProps): void {
    const notEmpty = (id: string, queue: IQueue, consequence: string, runbook: string) =>
      new HumanAlarm(this, id, {
        topic,
        consequence,
        runbook,
        metric: queue.metricApproximateNumberOfMessagesVisible({
          period: fiveMinutes,
          statistic: Stats.MAXIMUM,
        }),
      })
    notEmpty(
      'RelayGaveUp',
      queues.relayDeadLetters,
      'Ett mejl eller ett processteg kom inte fram trots flera försök: den som väntar på en uppgift får den inte.',
      'a-dead-letter-queue-is-not-empty',
    )
    notEmpty(
      'ScheduleGaveUp',
      queues.scheduleDeadLetters,
      'En schemalagd körning misslyckades: den som väntar på en påminnelse eller ett kvarlämnat utskick får det inte, eller nattens försegling uteblev.',
      'a-dead-letter-queue-is-not-empty',
    )
    notEmpty(
      'DeliveryNotRecorded',
      queues.deliveryDeadLetters,
      'Kvitton på skickade mejl går förlorade: den som felsöker ser inte vilka mejl som har gått iväg.',
      'a-dead-letter-queue-is-not-empty',
    )
    notEmpty(
      'MailNotDelivered',
      queues.undeliveredMail,
      'Ett mejl studsade, avvisades eller anmäldes som skräppost: mottagaren vet inte om sin uppgift och missar sin tid.',
      'mail-does-not-arrive',
    )
  }

  private watchFunctions({ functions, topic }: WorkflowAlarmsProps): void {
    // The functions of steps have none: a step throws when a rule refuses, the machine catches it, and a real stop ends the execution.
    const fails = (id: string, fn: ServiceFunction, consequence: string) =>
      new HumanAlarm(this, id, {
        topic,
        consequence,
        runbook: 'a-function-fails',
        metric: fn.metricErrors({ period: fiveMinutes, statistic: Stats.SUM }),
        // One failed call is tried again by whoever called; a quarter of an hour of failures is not passing.
        evaluationPeriods: 3,
        datapointsToAlarm: 2,
      })
    fails(
      'RelayFails',
      functions.relayOutbox,
      'Mejl och processteg fördröjs: handläggare får sina uppgifter för sent.',
    )
    fails(
      'DeliveryRecordFails',
      functions.recordDelivery,
      'Kvitton på skickade mejl registreras inte: samordnaren ser dem som osända.',
    )
    fails(
      'SweepFails',
      functions.sweepOutbox,
      'Kvarlämnade utskick levereras inte: den som redan missat ett mejl får det inte heller nu.',
    )

    const failsOnce = (id: string, fn: ServiceFunction, consequence: string) =>
      new HumanAlarm(this, id, {
        topic,
        consequence,
        runbook: 'a-function-fails',
        metric: fn.metricErrors({ period: fiveMinutes, statistic: Stats.SUM }),
      })
    failsOnce(
      'WatchFails',
      functions.keepWatch,
      'Något som har sin dag i dag blev inte gjort: ett dokument som ska börja gälla, prövas eller revideras, en omorganisation eller en överlämning väntar.',
    )
    failsOnce(
      'RemindersFail',
      functions.sendReminders,
      'Chefer och handläggare får ingen påminnelse i dag: lagstadgade tider kan missas.',
    )
    failsOnce(
      'CalendarCheckFails',
      functions.checkCalendar,
      'Kalendern kontrollerades inte i dag: en handlingsplan eller rapport som ingen startar märks inte i tid.',
    )
    failsOnce(
      'SealFails',
      functions.sealAudit,
      'Nattens försegling misslyckades: revisorer kan inte visa att gårdagens spår är orört.',
    )

    new HumanAlarm(this, 'RelayIsLate', {
      topic,
      consequence:
        'Utskick och processteg ligger efter: den som nyss gjort klart en uppgift ser inte att ärendet går vidare.',
      runbook: 'the-relay-is-late',
      metric: functions.relayOutbox.metric('IteratorAge', { period: fiveMinutes, statistic: Stats.MAXIMUM }),
      threshold: Duration.minutes(5).toMilliseconds(),
      evaluationPeriods: 2,
    })
    this.didNotRun(
      'SealDidNotRun',
      functions.sealAudit,
      topic,
      'Ingen försegling på över ett dygn: ändringar i spårbarhetskedjan skulle upptäckas för sent av revisorerna.',
    )
    this.didNotRun(
      'WatchDidNotRun',
      functions.keepWatch,
      topic,
      'Nattens genomgång har inte körts på över ett dygn: beslutade texter börjar inte gälla och omorganisationer genomförs inte på sin dag.',
    )
    this.didNotRun(
      'RemindersDidNotRun',
      functions.sendReminders,
      topic,
      'Inga påminnelser på över ett dygn: ingen med en öppen uppgift har påmints.',
    )
    this.didNotRun(
      'CalendarCheckDidNotRun',
      functions.checkCalendar,
      topic,
      'Kalendern har inte kontrollerats på över ett dygn: en serie utan startdag eller ett organ utan sammanträde märks inte.',
    )
  }

  /** A row that failed fifty times is put aside by the sweep, which says so in its log and nowhere else. */
  private watchTheGivenUp({ functions, topic }: WorkflowAlarmsProps): void {
    const givenUp = new MetricFilter(this, 'GivenUp', {
      logGroup: functions.sweepOutbox.logGroup,
      filterPattern: FilterPattern.stringValue('$.message', '=', 'delivery given up'),
      metricNamespace: 'LIS',
      metricName: 'OutboxRowsGivenUp',
    })
    new HumanAlarm(this, 'OutboxRowGivenUp', {
      topic,
      consequence:
        'Ett utskick har lagts åt sidan efter femtio försök: mottagaren får aldrig mejlet, eller ärendet går aldrig vidare, utan hjälp.',
      runbook: 'an-outbox-row-was-given-up',
      metric: givenUp.metric({ period: fiveMinutes, statistic: Stats.SUM }),
    })
  }

  /** A step asks again every day for sixty days before its execution fails; whoever can fill the gap hears of it at once. */
  private watchTheEmptyRoles({ functions, topic }: WorkflowAlarmsProps): void {
    const period = Duration.days(1)
    const metricName = 'StepsWithNobodyToAsk'
    // Both functions count into one metric: whoever can fill the gap does not ask which of them met it.
    const counted = { ...emptyRoles, metricName }
    const nobody = new MetricFilter(this, 'NobodyToAsk', { ...counted, logGroup: functions.runStep.logGroup })
    const { logGroup } = functions.runReportingStep
    new MetricFilter(this, 'NobodyToAskForReport', { ...counted, logGroup })
    new HumanAlarm(this, 'MatterWaitsForNobody', {
      topic,
      consequence:
        'Ett ärende står stilla: ingen innehar rollen som ska få nästa uppgift, eller organet har inget kommande sammanträde i kalendern.',
      runbook: 'a-matter-waits-for-nobody',
      metric: nobody.metric({ period, statistic: Stats.SUM }),
    })
  }

  /** No successful run in 26 hours: a day, the hour that summer time moves, and an hour for retries. */
  private didNotRun(id: string, fn: ServiceFunction, topic: ITopic, consequence: string): void {
    const period = Duration.hours(1)
    new HumanAlarm(this, id, {
      topic,
      consequence,
      runbook: 'a-schedule-did-not-run',
      metric: new MathExpression({
        label: 'successful runs',
        expression: 'FILL(invocations, 0) - FILL(errors, 0)',
        usingMetrics: {
          invocations: fn.metricInvocations({ period, statistic: Stats.SUM }),
          errors: fn.metricErrors({ period, statistic: Stats.SUM }),
        },
        period,
      }),
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      evaluationPeriods: 26,
      treatMissingData: TreatMissingData.BREACHING,
    })
  }
}

/** The lines of a step that found nobody to ask. */
const emptyRoles = {
  filterPattern: FilterPattern.any(
    ...['no-role-holder', 'no-meeting-planned'].map((name) =>
      FilterPattern.stringValue('$.error', '=', name),
    ),
  ),
  metricNamespace: 'LIS',
}

function isMachineName(name: string): name is MachineName {
  return name in stopped
}
