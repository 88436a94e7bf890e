// The HTTP API: one route per line of the contract, each behind the token check, with an access log and a speed limit.
import { Duration, Validations } from 'aws-cdk-lib'
import { AccessLogField, AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import {
  CfnStage,
  CorsHttpMethod,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import type { Key } from 'aws-cdk-lib/aws-kms'
import { Construct } from 'constructs'
import { allPublicRoutes } from '../../functions/api/contract/public-routes.ts'
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
    const integrationOf = (group: RouteGroup): HttpLambdaIntegration => {
      const integration =
        integrations.get(group) ??
        // One permission for the API instead of one per route: a function's policy holds 20 kB, some fifty routes.
        new HttpLambdaIntegration(`Serve-${group}`, functions[group], { scopePermissionToRoute: false })
      integrations.set(group, integration)
      return integration
    }
    for (const { method, path, group } of routes) {
      new HttpRoute(this, `${method} ${path}`, {
        httpApi: this.api,
        routeKey: HttpRouteKey.with(path, HttpMethod[method]),
        integration: integrationOf(group),
        authorizer: signedIn,
        // An ID token has no scope, so only an access token gets past the door.
        authorizationScopes: ['openid'],
      })
    }
    this.addPublicRoutes(integrationOf)
  }

  /** Each has a limit of its own, far below that of all: whoever guesses at secrets keeps nobody else waiting. */
  private addPublicRoutes(integrationOf: (group: RouteGroup) => HttpLambdaIntegration): void {
    const limits: Record<string, { ThrottlingRateLimit: number; ThrottlingBurstLimit: number }> = {}
    for (const { method, path, group, callsPerSecond } of allPublicRoutes) {
      const route = new HttpRoute(this, `${method} ${path}`, {
        httpApi: this.api,
        routeKey: HttpRouteKey.with(path, HttpMethod[method]),
        integration: integrationOf(group),
        authorizer: new HttpNoneAuthorizer(),
      })
      Validations.of(route).acknowledge({
        id: 'AwsSolutions-APIG4',
        reason:
          'A calendar program cannot sign in: the 256-bit secret in the address is the key, it can be revoked, and the file holds neutral words only.',
      })
      limits[`${method} ${path}`] = {
        ThrottlingRateLimit: callsPerSecond,
        ThrottlingBurstLimit: callsPerSecond,
      }
      // The stage names the route, which must be there first.
      this.stage.node.addDependency(route)
    }
    if (this.stage.node.defaultChild instanceof CfnStage)
      this.stage.node.defaultChild.addPropertyOverride('RouteSettings', limits)
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
