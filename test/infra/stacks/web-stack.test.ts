// The web stack: who can read the console's files, with which headers, how long they are kept, and what the copying may do.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { consoleHeaders } from '../../../infra/console-headers.ts'
import type { ConsoleSettings } from '../../../web/session/console-settings.ts'
import { expectResource } from '../expect-resource.ts'
import { statementsOf } from '../policies.ts'
import { resourcesOf, synthesize } from '../synthesize.ts'

const { app, templates } = synthesize()
const { web } = templates
const resources = resourcesOf(web)
const ofType = (type: string) => resources.filter((resource) => resource.type === type)
const only = (type: string) => {
  const found = ofType(type)
  expect(found).toHaveLength(1)
  return found[0]?.properties
}
const outputs = Object.values(templates).flatMap((template) =>
  Object.values(template.toJSON()['Outputs'] ?? {}),
)

/** What CloudFormation makes of a value, with `<Resource.Attribute>` for what it fills in. */
// biome-ignore lint/suspicious/noExplicitAny: a value in a template is text or one of the intrinsic functions
function textOf(value: any): string {
  if (typeof value === 'string') return value
  if (value['Fn::Join']) return value['Fn::Join'][1].map(textOf).join(value['Fn::Join'][0])
  if (value['Fn::GetAtt']) return `<${value['Fn::GetAtt'].join('.').replace(/[0-9A-F]{8}(?=\.)/, '')}>`
  if (value['Fn::Sub']) return value['Fn::Sub'].replace(/\$\{(.*?)\}/g, '<$1>')
  if (value.Ref) return `<${value.Ref.replace(/[0-9A-F]{8}$/, '')}>`
  // biome-ignore lint/suspicious/noExplicitAny: as above
  return textOf((outputs as any[]).find((output) => output.Export?.Name === value['Fn::ImportValue']).Value)
}

const { DistributionConfig: distribution } = only('AWS::CloudFront::Distribution')
const behaviours = [distribution.DefaultCacheBehavior, ...distribution.CacheBehaviors]
const files = ofType('AWS::S3::Bucket').find(({ id }) => id.startsWith('Files'))

describe("the console's files", () => {
  it('are read by this distribution alone, which signs what it asks', () => {
    const policy = ofType('AWS::S3::BucketPolicy').find(({ id }) => id.startsWith('Files'))?.properties
    const allowing = policy.PolicyDocument.Statement.filter(
      ({ Effect }: { Effect: string }) => Effect === 'Allow',
    )
    expect(allowing).toHaveLength(1)
    expect(allowing[0]).toMatchObject({
      Principal: { Service: 'cloudfront.amazonaws.com' },
      Action: ['s3:GetObject', 's3:ListBucket'],
    })
    expect(textOf(allowing[0].Condition.StringEquals['AWS:SourceArn'])).toMatch(
      /:cloudfront::<AWS::AccountId>:distribution\/<ConsoleDistribution>$/,
    )
    expectResource(web, 'AWS::CloudFront::OriginAccessControl', {
      OriginAccessControlConfig: {
        OriginAccessControlOriginType: 's3',
        SigningBehavior: 'always',
        SigningProtocol: 'sigv4',
      },
    })
    expect(distribution.Origins).toEqual([
      expect.objectContaining({
        DomainName: { 'Fn::GetAtt': [files?.id, 'RegionalDomainName'] },
        OriginAccessControlId: {
          'Fn::GetAtt': [ofType('AWS::CloudFront::OriginAccessControl')[0]?.id, 'Id'],
        },
      }),
    ])
  })

  it('have every access logged, and old versions forgotten', () => {
    expect(textOf(files?.properties.LoggingConfiguration.DestinationBucketName)).toBe('<AccessLogs>')
    expect(JSON.stringify(files?.properties.LifecycleConfiguration.Rules)).toContain(
      '"NoncurrentVersionExpiration":{"NoncurrentDays":90}',
    )
  })

  it('are built for no test', () => {
    const [assets] = ofType('Custom::CDKBucketDeployment')
    const built = `asset.${assets?.properties.SourceObjectKeys[0].replace('.zip', '')}`
    expect(existsSync(join(app.synth().directory, built))).toBe(false)
  })
})

describe('an answer', () => {
  const policy = only('AWS::CloudFront::ResponseHeadersPolicy').ResponseHeadersPolicyConfig
  const security = policy.SecurityHeadersConfig

  it('has the headers that the console is served with here, from the addresses of this deployment', () => {
    const custom = policy.CustomHeadersConfig.Items.map(({ Header, Value }: Record<string, string>) => [
      Header,
      Value,
    ])
    const headers = {
      'content-security-policy': textOf(security.ContentSecurityPolicy.ContentSecurityPolicy),
      'x-content-type-options': security.ContentTypeOptions && 'nosniff',
      'referrer-policy': security.ReferrerPolicy.ReferrerPolicy,
      ...Object.fromEntries(custom),
    }
    expect(headers).toEqual(
      consoleHeaders({
        connectTo: [
          '<ApiHttp.ApiEndpoint>',
          'https://cognito-idp.eu-north-1.amazonaws.com',
          'https://<SignInPoolDomain>.auth.eu-north-1.amazoncognito.com',
          'https://<Documents.RegionalDomainName>',
        ],
      }),
    )
    expect(headers['content-security-policy']).toContain("script-src 'self'; style-src 'self';")
    expect(headers['content-security-policy']).not.toMatch(/unsafe|\*/)
  })

  it('says that the console is on HTTPS for two years, of its own name only', () => {
    expect(security.StrictTransportSecurity).toEqual({
      AccessControlMaxAgeSec: 63_072_000,
      IncludeSubdomains: false,
      Override: true,
    })
  })

  it('has them whatever the file says, and whichever way it goes', () => {
    const set = [...Object.values<{ Override: boolean }>(security), ...policy.CustomHeadersConfig.Items]
    expect(set).toHaveLength(5)
    expect(set.map(({ Override }) => Override)).toEqual([true, true, true, true, true])
    const id = ofType('AWS::CloudFront::ResponseHeadersPolicy')[0]?.id
    expect(behaviours.map((each) => each.ResponseHeadersPolicyId)).toEqual([{ Ref: id }, { Ref: id }])
  })

  it('comes over TLS 1.2 or better, HTTP/2 or 3, compressed, to whoever asks to read', () => {
    expect(distribution).toMatchObject({
      HttpVersion: 'http2and3',
      IPV6Enabled: true,
      DefaultRootObject: 'index.html',
    })
    expect(distribution.ViewerCertificate).toMatchObject({
      MinimumProtocolVersion: 'TLSv1.2_2021',
      SslSupportMethod: 'sni-only',
    })
    for (const behaviour of behaviours) {
      expect(behaviour).toMatchObject({
        AllowedMethods: ['GET', 'HEAD'],
        Compress: true,
        ViewerProtocolPolicy: 'redirect-to-https',
      })
    }
  })
})

describe("the console's address", () => {
  it('is that of the setting, under a certificate that the account names', () => {
    expect(distribution.Aliases).toEqual(['lis.alingsas.se'])
    const parameter = distribution.ViewerCertificate.AcmCertificateArn.Ref
    expect(web.toJSON()['Parameters'][parameter]).toEqual({
      Type: 'AWS::SSM::Parameter::Value<String>',
      Default: '/lis/console-certificate',
    })
  })

  const code: string = only('AWS::CloudFront::Function').FunctionCode
  const fileFor = (uri: string): string =>
    runInNewContext(`${code}\nhandler(event).uri`, { event: { request: { uri } } })

  it.each([
    '/',
    '/callback',
    '/tasks/01K5',
    '/persons/anna.ek',
    '/matters/2026.412/drafts',
    '/persons/anna.ek/',
  ])('answers %s with the first page', (uri) => {
    expect(fileFor(uri)).toBe('/index.html')
  })

  it('answers every file at the top with itself', () => {
    const atTheTop = readdirSync(new URL('../../../web/public', import.meta.url), { withFileTypes: true })
    expect(atTheTop.filter((entry) => !entry.isFile())).toEqual([])
    const addresses = [...atTheTop.map(({ name }) => `/${name}`), '/index.html', '/config.json']
    expect(addresses.map(fileFor)).toEqual(addresses)
  })

  it('asks it of pages alone: a file of an older build that is gone is not a page', () => {
    expect(distribution.DefaultCacheBehavior.FunctionAssociations).toEqual([
      {
        EventType: 'viewer-request',
        FunctionARN: { 'Fn::GetAtt': [ofType('AWS::CloudFront::Function')[0]?.id, 'FunctionARN'] },
      },
    ])
    expect(distribution.CacheBehaviors).toHaveLength(1)
    expect(distribution.CacheBehaviors[0].PathPattern).toBe('/assets/*')
    expect(distribution.CacheBehaviors[0]).not.toHaveProperty('FunctionAssociations')
    expect(distribution).not.toHaveProperty('CustomErrorResponses')
  })
})

describe('a file is kept', () => {
  const copies = ofType('Custom::CDKBucketDeployment')
  const copyOf = (name: string) => copies.find(({ id }) => id.startsWith(`Copying${name}`))

  it('for a year when it is named by its content, and asked for anew otherwise', () => {
    expect(copies).toHaveLength(2)
    expect(copyOf('Assets')?.properties).toMatchObject({
      Exclude: ['*'],
      Include: ['assets/*'],
      SystemMetadata: { 'cache-control': 'public, max-age=31536000, immutable' },
    })
    expect(copyOf('Pages')?.properties).toMatchObject({
      Exclude: ['assets/*'],
      SystemMetadata: { 'cache-control': 'no-cache' },
    })
  })

  it('at the edge no longer than that', () => {
    const own = only('AWS::CloudFront::CachePolicy').CachePolicyConfig
    expect(own).toMatchObject({ MinTTL: 0, DefaultTTL: 0 })
    expect(own.ParametersInCacheKeyAndForwardedToOrigin).toMatchObject({
      EnableAcceptEncodingGzip: true,
      EnableAcceptEncodingBrotli: true,
      QueryStringsConfig: { QueryStringBehavior: 'none' },
      CookiesConfig: { CookieBehavior: 'none' },
    })
    expect(distribution.DefaultCacheBehavior.CachePolicyId).toEqual({
      Ref: ofType('AWS::CloudFront::CachePolicy')[0]?.id,
    })
  })

  it('by whoever has the console open: nothing is removed, and the first page comes last', () => {
    expect(copies.map(({ properties }) => properties.Prune)).toEqual([false, false])
    const pages = web.toJSON()['Resources'][copyOf('Pages')?.id ?? '']
    expect(pages.DependsOn).toContain(copyOf('Assets')?.id)
  })

  it('with the settings of this deployment beside it', () => {
    const { SourceObjectKeys: keys, SourceMarkers: markers } = copyOf('Pages')?.properties ?? {}
    const folder = join(app.synth().directory, `asset.${keys[1].replace('.zip', '')}`)
    const text = Object.entries(markers[1]).reduce(
      (filled, [marker, value]) => filled.replaceAll(marker, textOf(value)),
      readFileSync(join(folder, 'config.json'), 'utf8'),
    )
    expect(JSON.parse(text)).toEqual({
      apiUrl: '<ApiHttp.ApiEndpoint>',
      issuer: '<SignInPool.ProviderURL>',
      clientId: '<SignInConsole>',
      signOutUrl: 'https://<SignInPoolDomain>.auth.eu-north-1.amazoncognito.com/logout',
      municipality: 'Alingsås kommun',
    } satisfies ConsoleSettings)
    // A client's id or an address with a quotation mark would break the file.
    expect(copyOf('Pages')?.properties.SourceMarkersConfig[1]).toEqual({ jsonEscape: true })
  })
})

describe('the copying', () => {
  it('may read what is staged, write and list the one bucket, and write its log', () => {
    const own = statementsOf(resources)
    expect(
      own.map(({ actions, resources: on }) => [actions, on.map((one) => textOf(JSON.parse(one)))]),
    ).toEqual([
      [['logs:CreateLogStream', 'logs:PutLogEvents'], ['<CopyingLogs.Arn>']],
      [['s3:PutObject'], ['<Files.Arn>/*']],
      [['s3:ListBucket'], ['<Files.Arn>']],
      [['s3:GetObject'], ['arn:aws:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-eu-north-1/*']],
    ])
  })

  it('has that role and no other, without policies of AWS', () => {
    const [role] = ofType('AWS::IAM::Role')
    expect(only('AWS::IAM::Role')).not.toHaveProperty('ManagedPolicyArns')
    expect(only('AWS::Lambda::Function').Role).toEqual({ 'Fn::GetAtt': [role?.id, 'Arn'] })
  })

  it('begins when it has its rights', () => {
    const policies = ofType('AWS::IAM::Policy').map(({ id }) => id)
    expect(policies).toHaveLength(1)
    for (const { id } of ofType('Custom::CDKBucketDeployment')) {
      expect(web.toJSON()['Resources'][id].DependsOn).toEqual(expect.arrayContaining(policies))
    }
  })
})
