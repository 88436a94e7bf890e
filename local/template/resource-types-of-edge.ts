// The properties honoured where people meet the system: HTTP API, sign-in, mail.
import * as z from 'zod'
import { resourceProperties } from './resource-properties.ts'

const Text = z.string()
const Count = z.coerce.number()
export const Api = resourceProperties(
  {
    ProtocolType: z.literal('HTTP'),
    CorsConfiguration: z
      .strictObject({
        AllowCredentials: z.boolean().default(false),
        AllowHeaders: z.array(Text).default([]),
        AllowMethods: z.array(Text).default([]),
        AllowOrigins: z.array(Text).default([]),
        ExposeHeaders: z.array(Text).default([]),
        MaxAge: Count.optional(),
      })
      .optional(),
  },
  ['Description', 'DisableExecuteApiEndpoint', 'IpAddressType', 'Name', 'Tags', 'Version'],
)
export const Stage = resourceProperties(
  { ApiId: Text, StageName: Text, AutoDeploy: z.boolean().optional() },
  ['AccessLogSettings', 'DefaultRouteSettings', 'Description', 'RouteSettings', 'Tags', 'DeploymentId'],
)
export const Route = resourceProperties(
  {
    ApiId: Text,
    RouteKey: Text,
    Target: Text,
    AuthorizationType: z.enum(['NONE', 'JWT']).default('NONE'),
    AuthorizerId: Text.optional(),
    AuthorizationScopes: z.array(Text).default([]),
  },
  ['OperationName', 'ApiKeyRequired'],
)
export const Integration = resourceProperties(
  {
    ApiId: Text,
    IntegrationType: z.literal('AWS_PROXY'),
    IntegrationUri: Text,
    PayloadFormatVersion: z.literal('2.0'),
    TimeoutInMillis: Count.default(30_000),
  },
  ['IntegrationMethod', 'Description', 'CredentialsArn', 'ConnectionType'],
)
export const Authorizer = resourceProperties(
  {
    ApiId: Text,
    AuthorizerType: z.literal('JWT'),
    IdentitySource: z.array(z.literal('$request.header.Authorization')),
    JwtConfiguration: z.strictObject({ Audience: z.array(Text), Issuer: Text }),
  },
  ['Name'],
)
export const EmailIdentity = resourceProperties({ EmailIdentity: Text }, [
  'ConfigurationSetAttributes',
  'DkimAttributes',
  'DkimSigningAttributes',
  'FeedbackAttributes',
  'MailFromAttributes',
  'Tags',
])
export const ConfigurationSet = resourceProperties({}, [
  'ArchivingOptions',
  'DeliveryOptions',
  'Name',
  'ReputationOptions',
  'SendingOptions',
  'SuppressionOptions',
  'Tags',
  'TrackingOptions',
  'VdmOptions',
])
export const EventDestination = resourceProperties(
  {
    ConfigurationSetName: Text,
    EventDestination: resourceProperties(
      {
        Enabled: z.boolean().default(true),
        MatchingEventTypes: z.array(Text),
        EventBridgeDestination: z.unknown().optional(),
      },
      // Bounces and complaints are counted by alarms; no mail leaves this machine to bounce.
      ['Name', 'CloudWatchDestination', 'SnsDestination', 'KinesisFirehoseDestination'],
    ),
  },
  [],
)
export const UserPool = resourceProperties({}, [
  'AccountRecoverySetting',
  'AdminCreateUserConfig',
  'AliasAttributes',
  'AutoVerifiedAttributes',
  'DeletionProtection',
  'DeviceConfiguration',
  'EmailConfiguration',
  'EmailVerificationMessage',
  'EmailVerificationSubject',
  'EnabledMfas',
  'MfaConfiguration',
  'Policies',
  'Schema',
  'SmsConfiguration',
  'SmsVerificationMessage',
  'UserAttributeUpdateSettings',
  'UserPoolAddOns',
  'UserPoolName',
  'UserPoolTags',
  'UserPoolTier',
  'UsernameAttributes',
  'UsernameConfiguration',
  'VerificationMessageTemplate',
  'WebAuthnRelyingPartyID',
  'WebAuthnUserVerification',
])
const ValidityUnit = z.enum(['seconds', 'minutes', 'hours', 'days'])
export const UserPoolClient = resourceProperties(
  {
    UserPoolId: Text,
    CallbackURLs: z.array(Text).default([]),
    LogoutURLs: z.array(Text).default([]),
    AllowedOAuthFlows: z.array(z.literal('code')).default([]),
    AllowedOAuthScopes: z.array(Text).default([]),
    GenerateSecret: z.literal(false).optional(),
    AccessTokenValidity: Count.optional(),
    IdTokenValidity: Count.optional(),
    RefreshTokenValidity: Count.optional(),
    TokenValidityUnits: z
      .strictObject({
        AccessToken: ValidityUnit.default('hours'),
        IdToken: ValidityUnit.default('hours'),
        RefreshToken: ValidityUnit.default('days'),
      })
      .optional(),
  },
  [
    'AllowedOAuthFlowsUserPoolClient',
    'AuthSessionValidity',
    'ClientName',
    'DefaultRedirectURI',
    'EnablePropagateAdditionalUserContextData',
    'EnableTokenRevocation',
    'ExplicitAuthFlows',
    'PreventUserExistenceErrors',
    'ReadAttributes',
    'RefreshTokenRotation',
    'SupportedIdentityProviders',
    'WriteAttributes',
  ],
)
export const UserPoolDomain = resourceProperties({ UserPoolId: Text }, [
  'CustomDomainConfig',
  'Domain',
  'ManagedLoginVersion',
])
export const UserPoolResourceServer = resourceProperties(
  {
    UserPoolId: Text,
    Identifier: Text,
    Scopes: z.array(z.strictObject({ ScopeName: Text, ScopeDescription: Text })).default([]),
  },
  ['Name'],
)
