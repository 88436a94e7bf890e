// The municipality's mail: the domain that SES signs for, the rules every mail follows, and what SES tells back.
import { Duration, Stack } from 'aws-cdk-lib'
import { EventBus, Rule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction, SqsQueue } from 'aws-cdk-lib/aws-events-targets'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  MailFromBehaviorOnMxFailure,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import type { Settings } from '../settings.ts'
import type { ServiceFunction } from './service-function.ts'

export class MailSending extends Construct {
  readonly identity: EmailIdentity
  readonly configurationSet: ConfigurationSet
  private readonly settings: Settings

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id)
    this.settings = settings
    this.configurationSet = new ConfigurationSet(this, 'Rules', {
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
      // A complaint is a colleague's misclick, not a wish to stop hearing of duties: only dead addresses are held back.
      suppressionReasons: SuppressionReasons.BOUNCES_ONLY,
    })
    this.configurationSet.addEventDestination('ToEventBridge', {
      // SES can reach the default bus only.
      destination: EventDestination.eventBus(EventBus.fromEventBusName(this, 'DefaultBus', 'default')),
      events: [
        EmailSendingEvent.SEND,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
      ],
    })
    this.identity = new EmailIdentity(this, 'Domain', {
      identity: Identity.domain(settings.mailDomain),
      configurationSet: this.configurationSet,
      // An own envelope domain makes SPF agree with the sender, which DMARC asks for.
      mailFromDomain: `studs.${settings.mailDomain}`,
      mailFromBehaviorOnMxFailure: MailFromBehaviorOnMxFailure.USE_DEFAULT_VALUE,
    })
  }

  /** What a function that sends mail needs to know. */
  get environment(): Record<string, string> {
    return {
      MAIL_SENDER: this.settings.mailSender,
      MAIL_CONFIGURATION_SET: this.configurationSet.configurationSetName,
      CONSOLE_URL: this.settings.consoleUrl,
      MUNICIPALITY: this.settings.municipality,
    }
  }

  /** Lets the function send from the municipality's one address, under the rules above. */
  allowSending(fn: ServiceFunction): void {
    const rules = Stack.of(this).formatArn({
      service: 'ses',
      resource: 'configuration-set',
      resourceName: this.configurationSet.configurationSetName,
    })
    fn.addToRolePolicy(
      new PolicyStatement({
        actions: ['ses:SendEmail', 'ses:SendRawEmail'],
        resources: [this.identity.emailIdentityArn, rules],
        conditions: { StringEquals: { 'ses:FromAddress': this.settings.mailSender } },
      }),
    )
  }

  /** Tells the function of every mail that SES has taken over. */
  onSent(fn: IFunction, deadLetters: IQueue): void {
    new Rule(this, 'Sent', {
      description: 'A mail was taken over by SES',
      eventPattern: this.eventsOf('Email Sent'),
      targets: [
        new LambdaFunction(fn, {
          deadLetterQueue: deadLetters,
          retryAttempts: 10,
          maxEventAge: Duration.hours(4),
        }),
      ],
    })
  }

  /** Collects the mails that reached nobody, for a person to read. */
  onUndelivered(queue: IQueue, deadLetters: IQueue): void {
    new Rule(this, 'Undelivered', {
      description: 'A mail bounced, was reported as spam or was rejected',
      eventPattern: this.eventsOf('Email Bounced', 'Email Complaint Received', 'Email Rejected'),
      targets: [new SqsQueue(queue, { deadLetterQueue: deadLetters })],
    })
  }

  private eventsOf(...detailType: string[]) {
    const ours = { mail: { tags: { 'ses:configuration-set': [this.configurationSet.configurationSetName] } } }
    return { source: ['aws.ses'], detailType, detail: ours }
  }
}
