// From the template's HTTP API to its routes, with local issuers in place of Cognito's.
import { StartRefusal } from '../start-refusal.ts'
import type { DeployedStacks } from '../template/deployed-stacks.ts'
import type { HttpApiSettings } from './http-api.ts'
import type { Route } from './route-table.ts'

/** The function's ARN out of an integration URI, plain or in API Gateway's invocation form. */
function functionArnOf(uri: string): string {
  return /(arn:aws:lambda:[^/]+)(\/invocations)?$/.exec(uri)?.[1] ?? uri
}

/** `localIssuer` turns a user pool's AWS issuer into the one that signs here. */
export function httpApiSettings(
  stacks: DeployedStacks,
  domain: string,
  localIssuer: (issuer: string) => string,
): HttpApiSettings | undefined {
  const [api, second] = stacks.resources('AWS::ApiGatewayV2::Api')
  if (second) {
    throw new StartRefusal(
      `The app has a second HTTP API, ${second.logicalId} (AWS::ApiGatewayV2::Api).`,
      'The embedded cloud serves one; give it a port in local/addresses.ts first.',
    )
  }
  if (!api) return undefined
  const integrations = stacks.resources('AWS::ApiGatewayV2::Integration')
  const authorizers = stacks.resources('AWS::ApiGatewayV2::Authorizer')
  const routes = stacks.resources('AWS::ApiGatewayV2::Route').map(({ logicalId, properties }): Route => {
    const integration = integrations.find(({ ref }) => properties.Target === `integrations/${ref}`)
    const authorizer = authorizers.find(({ ref }) => ref === properties.AuthorizerId)
    if (!integration || (properties.AuthorizationType === 'JWT' && !authorizer)) {
      throw new StartRefusal(
        `${logicalId} (AWS::ApiGatewayV2::Route) names an integration or authorizer that the app does not have.`,
        'Look at the route in infra/.',
      )
    }
    const jwt = authorizer?.properties.JwtConfiguration
    return {
      key: properties.RouteKey,
      functionArn: functionArnOf(integration.properties.IntegrationUri),
      timeoutMs: integration.properties.TimeoutInMillis,
      authorizer: jwt && {
        issuer: localIssuer(jwt.Issuer),
        audience: jwt.Audience,
        scopes: properties.AuthorizationScopes,
      },
    }
  })
  return {
    identity: {
      id: api.ref,
      stage: stacks.resources('AWS::ApiGatewayV2::Stage')[0]?.properties.StageName ?? '$default',
      domain,
    },
    routes,
    cors: api.properties.CorsConfiguration,
  }
}
