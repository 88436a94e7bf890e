// Who you are: the user pool, its hosted sign-in page, the console's client and the municipality's own identity provider.
import { Duration, RemovalPolicy, SecretValue, Validations } from 'aws-cdk-lib'
import {
  AccountRecovery,
  FeaturePlan,
  type IUserPoolIdentityProvider,
  Mfa,
  OAuthScope,
  ProviderAttribute,
  UserPool,
  UserPoolClient,
  UserPoolClientIdentityProvider,
  type UserPoolDomain,
  UserPoolGroup,
  UserPoolIdentityProviderOidc,
  UserPoolIdentityProviderSaml,
  UserPoolIdentityProviderSamlMetadata,
} from 'aws-cdk-lib/aws-cognito'
import { Construct } from 'constructs'
import type { Settings } from '../settings.ts'

export class SignIn extends Construct {
  readonly pool: UserPool
  readonly client: UserPoolClient
  readonly domain: UserPoolDomain
  /** The token group whose members may import the first organisation. */
  readonly bootstrapGroup: string

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id)
    this.pool = new UserPool(this, 'Pool', {
      selfSignUpEnabled: false,
      signInAliases: { username: true },
      signInCaseSensitive: false,
      standardAttributes: { email: { required: false, mutable: true } },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 14,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      // An administrator gives a new password; nobody gets in by reading someone's mail.
      accountRecovery: AccountRecovery.NONE,
      featurePlan: FeaturePlan.ESSENTIALS,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    Validations.of(this.pool).acknowledge({
      id: 'AwsSolutions-COG8',
      reason:
        "PLUS costs a fee per user from the first one and guards passwords; here people sign in at the municipality's own provider, which does that, and the few pool accounts all need a one-time code.",
    })
    this.domain = this.pool.addDomain('Domain', {
      cognitoDomain: { domainPrefix: settings.signInDomainPrefix },
    })
    const group = new UserPoolGroup(this, 'OrganisationBootstrap', {
      userPool: this.pool,
      groupName: 'organisation-bootstrap',
      description: 'May import the first organisation. Empty the group when that is done.',
    })
    this.bootstrapGroup = group.groupName

    const provider = this.addProvider(settings)
    this.client = new UserPoolClient(this, 'Console', {
      userPool: this.pool,
      // A browser cannot keep a secret: authorization code with PKCE.
      generateSecret: false,
      oAuth: {
        flows: { authorizationCodeGrant: true, implicitCodeGrant: false, clientCredentials: false },
        scopes: [OAuthScope.OPENID, OAuthScope.PROFILE, OAuthScope.EMAIL],
        callbackUrls: settings.callbackUrls,
        logoutUrls: settings.signOutUrls,
      },
      authFlows: { userSrp: false, userPassword: false, adminUserPassword: false, custom: false },
      supportedIdentityProviders: [
        UserPoolClientIdentityProvider.COGNITO,
        ...(provider ? [UserPoolClientIdentityProvider.custom(provider.providerName)] : []),
      ],
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      accessTokenValidity: Duration.minutes(60),
      idTokenValidity: Duration.minutes(60),
      refreshTokenValidity: Duration.hours(10),
    })
    if (provider) this.client.node.addDependency(provider)
  }

  /** The `iss` of every token. */
  get issuer(): string {
    return this.pool.userPoolProviderUrl
  }

  private addProvider({ identityProvider: from }: Settings): IUserPoolIdentityProvider | undefined {
    switch (from.type) {
      case 'none':
        return undefined
      case 'saml':
        return new UserPoolIdentityProviderSaml(this, 'Saml', {
          userPool: this.pool,
          name: from.name,
          metadata: UserPoolIdentityProviderSamlMetadata.url(from.metadataUrl),
          attributeMapping: { email: ProviderAttribute.other(from.emailAttribute) },
          idpSignout: true,
        })
      case 'oidc':
        return new UserPoolIdentityProviderOidc(this, 'Oidc', {
          userPool: this.pool,
          name: from.name,
          issuerUrl: from.issuerUrl,
          clientId: from.clientId,
          // CloudFormation reads the secret while deploying; the template holds only its name.
          clientSecret: SecretValue.secretsManager(from.clientSecretName).unsafeUnwrap(),
          scopes: ['openid', 'profile', 'email'],
          attributeMapping: { email: ProviderAttribute.other('email') },
        })
    }
  }
}
