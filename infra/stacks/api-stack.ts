// What people and the console talk to: sign-in, the HTTP API and one function per resource group.
import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib'
import { Stats } from 'aws-cdk-lib/aws-cloudwatch'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import type { Construct } from 'constructs'
import type { RouteGroup } from '../../functions/api/contract/route.ts'
import { ContractApi } from '../constructs/contract-api.ts'
import { HumanAlarm } from '../constructs/human-alarm.ts'
import { ServiceFunction } from '../constructs/service-function.ts'
import { SignIn } from '../constructs/sign-in.ts'
import type { Stores } from '../constructs/stores.ts'
import type { FunctionName } from '../grants.ts'
import { memoryToRender } from '../memory-to-render.ts'
import type { Settings } from '../settings.ts'

export interface ApiStackProps extends StackProps {
  readonly settings: Settings
  readonly stores: Stores
  readonly alarmTopic: ITopic
}

export class ApiStack extends Stack {
  readonly apiAddress: string
  /** The `iss` of every token. */
  readonly issuer: string
  readonly clientId: string
  /** The base of the hosted sign-in. */
  readonly signInAddress: string

  constructor(scope: Construct, id: string, props: ApiStackProps) {
    super(scope, id, { description: 'LIS: sign-in, HTTP API and its functions', ...props })
    const { settings, stores, alarmTopic } = props
    const signIn = new SignIn(this, 'SignIn', settings)

    const serve = (
      name: FunctionName,
      group: RouteGroup,
      environment: Record<string, string> = {},
      // A person waits: more memory is more processor, and a shorter cold start.
      memorySize = 1024,
    ) =>
      new ServiceFunction(this, name, {
        description: `HTTP: ${group}`,
        stores,
        environment,
        memorySize,
        // Below the 30 seconds after which API Gateway gives up, so that the function's own log tells why.
        timeout: Duration.seconds(25),
      })
    const functions: Readonly<Record<RouteGroup, ServiceFunction>> = {
      organisation: serve('ServeOrganisation', 'organisation', { BOOTSTRAP_GROUP: signIn.bootstrapGroup }),
      matters: serve('ServeMatters', 'matters'),
      documents: serve('ServeDocuments', 'documents'),
      texts: serve('ServeTexts', 'texts'),
      tasks: serve('ServeTasks', 'tasks'),
      meetings: serve('ServeMeetings', 'meetings'),
      audit: serve('ServeAudit', 'audit'),
      register: serve('ServeRegister', 'register'),
      protection: serve('ServeProtection', 'protection'),
      plans: serve('ServePlans', 'plans'),
      'register-files': serve('ServeRegisterFiles', 'register-files'),
      disclosures: serve('ServeDisclosures', 'disclosures'),
      calendar: serve('ServeCalendar', 'calendar', { CONSOLE_URL: settings.consoleUrl }),
      incidents: serve('ServeIncidents', 'incidents'),
      renderings: serve(
        'ServeRenderings',
        'renderings',
        { MUNICIPALITY: settings.municipality },
        memoryToRender,
      ),
      'urgent-reports': serve('ServeUrgentReports', 'urgent-reports'),
      reports: serve('ServeReports', 'reports'),
    }
    const { api, stage } = new ContractApi(this, 'Api', {
      functions,
      issuer: signIn.issuer,
      clientId: signIn.client.userPoolClientId,
      consoleUrl: settings.consoleUrl,
      key: stores.key,
    })

    new HumanAlarm(this, 'ApiFails', {
      topic: alarmTopic,
      consequence:
        'Systemet svarar med fel: den som försöker slutföra en uppgift eller läsa ett ärende kommer inte vidare.',
      runbook: 'the-api-fails-or-is-slow',
      metric: stage.metricServerError({ period: Duration.minutes(5), statistic: Stats.SUM }),
    })
    new HumanAlarm(this, 'ApiIsSlow', {
      topic: alarmTopic,
      consequence:
        'Sidorna laddar långsamt: alla som arbetar i systemet väntar flera sekunder på varje svar.',
      runbook: 'the-api-fails-or-is-slow',
      metric: stage.metricLatency({ period: Duration.minutes(5), statistic: Stats.percentile(95) }),
      threshold: Duration.seconds(3).toMilliseconds(),
      evaluationPeriods: 3,
    })

    this.apiAddress = api.apiEndpoint
    this.issuer = signIn.issuer
    this.clientId = signIn.client.userPoolClientId
    this.signInAddress = signIn.domain.baseUrl()
    new CfnOutput(this, 'ApiAddress', { value: this.apiAddress })
    new CfnOutput(this, 'Issuer', { value: this.issuer })
    new CfnOutput(this, 'ClientId', { value: this.clientId })
    new CfnOutput(this, 'UserPoolId', { value: signIn.pool.userPoolId })
    new CfnOutput(this, 'SignInAddress', { value: this.signInAddress })
  }
}
