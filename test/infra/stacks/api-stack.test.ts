// The API stack: one route per line of the contract, all behind the token check, and the ways to sign in.
import { Match } from 'aws-cdk-lib/assertions'
import { describe, expect, it } from 'vitest'
import { allPublicRoutes } from '../../../functions/api/contract/public-routes.ts'
import { routes } from '../../../functions/api/contract.ts'
import { expectResource } from '../expect-resource.ts'
import { synthesize } from '../synthesize.ts'

const { templates, resources } = synthesize()
const { api } = templates
const everyRoute = [...routes, ...allPublicRoutes]
const openKey = 'GET /calendar-feeds/{feedFile}'
const ofType = (type: string) => resources.filter((resource) => resource.type === type)

describe('the routes', () => {
  it('are those of the contract', () => {
    const keys = ofType('AWS::ApiGatewayV2::Route').map(({ properties }) => properties.RouteKey)
    expect(keys.sort()).toEqual(everyRoute.map(({ method, path }) => `${method} ${path}`).sort())
  })

  it('all but one ask for an access token of this pool and this client', () => {
    const closed = ofType('AWS::ApiGatewayV2::Route').filter(
      ({ properties }) => properties.RouteKey !== openKey,
    )
    expect(closed).toHaveLength(routes.length)
    for (const { properties } of closed) {
      expect(properties).toMatchObject({ AuthorizationType: 'JWT', AuthorizationScopes: ['openid'] })
    }
    const [client] = ofType('AWS::Cognito::UserPoolClient')
    expectResource(api, 'AWS::ApiGatewayV2::Authorizer', {
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: { Audience: [{ Ref: client?.id }], Issuer: Match.anyValue() },
    })
  })

  it('are open to anyone in exactly one place, the calendar feed, which has a speed limit of its own', () => {
    const open = ofType('AWS::ApiGatewayV2::Route').filter(
      ({ properties }) => properties.AuthorizationType !== 'JWT' || properties.AuthorizerId === undefined,
    )
    expect(open.map(({ properties }) => [properties.RouteKey, properties.AuthorizationType])).toEqual([
      [openKey, 'NONE'],
    ])
    expect(allPublicRoutes).toHaveLength(1)
    const [stage] = ofType('AWS::ApiGatewayV2::Stage')
    expect(stage?.properties.RouteSettings).toEqual({
      [openKey]: { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 10 },
    })
    // The stage names the route, so it is made after it.
    expect(api.toJSON()['Resources'][stage?.id ?? ''].DependsOn).toContain(open[0]?.id)
  })

  it("go each to its group's function", () => {
    const functionOf = new Map(
      ofType('AWS::ApiGatewayV2::Integration').map(({ id, properties }) => [
        id,
        JSON.stringify(properties.IntegrationUri),
      ]),
    )
    for (const { properties } of ofType('AWS::ApiGatewayV2::Route')) {
      const route = everyRoute.find(({ method, path }) => `${method} ${path}` === properties.RouteKey)
      const integration = functionOf.get(properties.Target['Fn::Join'][1][1].Ref)
      const name = `serve${route?.group.replaceAll('-', '')}`
      expect(integration?.toLowerCase()).toMatch(new RegExp(`"${name}[0-9a-f]{8}"`))
    }
  })

  it('need one invoke permission per function, not one per route', () => {
    const groups = new Set(routes.map(({ group }) => group))
    const permissions = ofType('AWS::Lambda::Permission').filter(({ id }) => id.startsWith('Api'))
    expect(permissions).toHaveLength(groups.size)
  })
})

describe('the stage', () => {
  it('limits the speed and logs every call as one line of JSON', () => {
    const [stage] = ofType('AWS::ApiGatewayV2::Stage')
    expect(stage?.properties.DefaultRouteSettings).toMatchObject({
      ThrottlingRateLimit: 50,
      ThrottlingBurstLimit: 100,
    })
    expect(JSON.parse(stage?.properties.AccessLogSettings.Format)).toMatchObject({
      person: '$context.authorizer.claims.username',
      status: '$context.status',
    })
  })

  it('answers the console and no other page', () => {
    const [http] = ofType('AWS::ApiGatewayV2::Api')
    expect(http?.properties.CorsConfiguration).toMatchObject({
      AllowOrigins: ['https://lis.alingsas.se'],
      AllowHeaders: expect.arrayContaining(['authorization', 'content-type', 'idempotency-key', 'if-match']),
    })
  })
})

describe('signing in', () => {
  it('needs an invitation, a long password and a one-time code', () => {
    expectResource(api, 'AWS::Cognito::UserPool', {
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      Policies: { PasswordPolicy: { MinimumLength: 14, RequireSymbols: true } },
    })
    expect(ofType('AWS::Cognito::UserPool')).toHaveLength(1)
  })

  it('is by authorization code with PKCE: no secret, no implicit flow, no password to the API', () => {
    const [client] = ofType('AWS::Cognito::UserPoolClient')
    expect(client?.properties).toMatchObject({
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      CallbackURLs: ['https://lis.alingsas.se/callback'],
      SupportedIdentityProviders: ['COGNITO'],
      PreventUserExistenceErrors: 'ENABLED',
    })
    expect(client?.properties.ExplicitAuthFlows).toEqual(['ALLOW_REFRESH_TOKEN_AUTH'])
  })

  it('makes first administrators of the members of one group, which ServeOrganisation alone knows', () => {
    expectResource(api, 'AWS::Cognito::UserPoolGroup', { GroupName: 'organisation-bootstrap' })
    const knowing = ofType('AWS::Lambda::Function').filter(
      ({ properties }) => properties.Environment.Variables.BOOTSTRAP_GROUP,
    )
    expect(knowing.map(({ id }) => id.replace(/[0-9A-F]{8}$/, ''))).toEqual(['ServeOrganisation'])
  })

  it("can go through the municipality's SAML provider", () => {
    const saml = synthesize({
      identityProvider: {
        type: 'saml',
        name: 'Kommunen',
        metadataUrl: 'https://id.alingsas.se/metadata',
        emailAttribute: 'mail',
      },
    }).templates.api
    expectResource(saml, 'AWS::Cognito::UserPoolIdentityProvider', {
      ProviderName: 'Kommunen',
      ProviderType: 'SAML',
      ProviderDetails: { MetadataURL: 'https://id.alingsas.se/metadata', IDPSignout: true },
      AttributeMapping: { email: 'mail' },
    })
    expectResource(saml, 'AWS::Cognito::UserPoolClient', {
      SupportedIdentityProviders: ['COGNITO', { Ref: Match.stringLikeRegexp('^SignInSaml') }],
    })
    expect(ofType('AWS::Cognito::UserPoolIdentityProvider')).toEqual([])
  })

  it("can go through the municipality's OIDC provider, whose secret never stands in the template", () => {
    const oidc = synthesize({
      identityProvider: {
        type: 'oidc',
        name: 'Entra',
        issuerUrl: 'https://login.microsoftonline.com/t/v2.0',
        clientId: 'lis',
        clientSecretName: 'lis/oidc',
      },
    }).resources.find(({ type }) => type === 'AWS::Cognito::UserPoolIdentityProvider')
    expect(oidc?.properties).toMatchObject({
      ProviderName: 'Entra',
      ProviderType: 'OIDC',
      ProviderDetails: {
        client_id: 'lis',
        client_secret: '{{resolve:secretsmanager:lis/oidc:SecretString:::}}',
        oidc_issuer: 'https://login.microsoftonline.com/t/v2.0',
        authorize_scopes: 'openid profile email',
      },
    })
  })
})
