// The HTTP API: one route per line of the contract, each behind the token check, with an access log and a speed limit.
import { Duration } from 'aws-cdk-lib'
import { AccessLogField, AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import {
  CorsHttpMethod,
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import type { Key } from 'aws-cdk-lib/aws-kms'
import { Construct } from 'constructs'
import type { RouteGroup } from '../../functions/api/contract/route.ts'
import { routes } from '../../functions/api/contract.ts'
import { HouseLogGroup } from './house-log-group.ts'
import type { ServiceFunction } from './service-function.ts'

export interface ContractApiProps {
  readonly functions: Readonly<Record<RouteGroup, ServiceFunction>>
  readonly issuer: string
  readonly clientId: string
  readonly consoleUrl: string
  readonly key: Key
}

export class ContractApi extends Construct {
  readonly api: HttpApi
  readonly stage: HttpStage

  constructor(scope: Construct, id: string, props: ContractApiProps) {
    super(scope, id)
    this.api = new HttpApi(this, 'Http', {
      apiName: 'LIS',
      createDefaultStage: false,
      corsPreflight: {
        allowOrigins: [new URL(props.consoleUrl).origin],
        allowMethods: [...new Set(routes.map(({ method }) => CorsHttpMethod[method]))],
        allowHeaders: [
          'authorization',
          'content-type',
          'idempotency-key',
          'if-match',
          'if-none-match',
          'accept-language',
        ],
        exposeHeaders: ['content-language', 'etag', 'retry-after', 'x-request-id'],
        maxAge: Duration.hours(1),
      },
    })
    this.stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      autoDeploy: true,
      throttle: { rateLimit: 50, burstLimit: 100 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(new HouseLogGroup(this, 'AccessLog', props.key)),
        format: AccessLogFormat.custom(accessLogLine),
      },
    })
    this.addRoutes(props)
  }

  private addRoutes({ functions, issuer, clientId }: ContractApiProps): void {
    const signedIn = new HttpJwtAuthorizer('SignedIn', issuer, { jwtAudience: [clientId] })
    const integrations = new Map<RouteGroup, HttpLambdaIntegration>()
    for (const { method, path, group } of routes) {
      const integration =
        integrations.get(group) ??
        // One permission for the API instead of one per route: a function's policy holds 20 kB, some fifty routes.
        new HttpLambdaIntegration(`Serve-${group}`, functions[group], { scopePermissionToRoute: false })
      integrations.set(group, integration)
      new HttpRoute(this, `${method} ${path}`, {
        httpApi: this.api,
        routeKey: HttpRouteKey.with(path, HttpMethod[method]),
        integration,
        authorizer: signedIn,
        // An ID token has no scope, so only an access token gets past the door.
        authorizationScopes: ['openid'],
      })
    }
  }
}

const accessLogLine = JSON.stringify({
  time: AccessLogField.contextRequestTime(),
  requestId: AccessLogField.contextRequestId(),
  ip: AccessLogField.contextIdentitySourceIp(),
  person: '$context.authorizer.claims.username',
  method: AccessLogField.contextHttpMethod(),
  route: '$context.routeKey',
  status: AccessLogField.contextStatus(),
  bytes: AccessLogField.contextResponseLength(),
  latencyMs: '$context.responseLatency',
  integrationError: '$context.integrationErrorMessage',
  authorizerError: '$context.authorizer.error',
})
