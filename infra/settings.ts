// What differs from one municipality's deployment to another's, read from the CDK context and checked before anything is built.
import type { App } from 'aws-cdk-lib'
import * as z from 'zod'

const DomainName = z.string().regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/)
const WebAddress = z.url({ protocol: /^https$/ })

/** The municipality's own identity provider. Without one, people sign in with an account and a one-time code in the user pool. */
const IdentityProvider = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('none') }),
  z.strictObject({
    type: z.literal('saml'),
    name: z.string().regex(/^[A-Za-z0-9-]{3,32}$/),
    metadataUrl: WebAddress,
    emailAttribute: z.string().min(1),
  }),
  z.strictObject({
    type: z.literal('oidc'),
    name: z.string().regex(/^[A-Za-z0-9-]{3,32}$/),
    issuerUrl: WebAddress,
    clientId: z.string().min(1),
    clientSecretName: z.string().min(1).describe('A name in AWS Secrets Manager, never the secret itself'),
  }),
])

const TableName = z.string().regex(/^[A-Za-z0-9_.-]{3,255}$/)

/** Tables brought back from a backup that are used in place of the stack's own (docs/operations.md, "Restore a table"). */
const RestoredTables = z.strictObject({
  register: z.strictObject({ name: TableName }).optional(),
  governance: z.strictObject({ name: TableName, streamArn: z.string().startsWith('arn:') }).optional(),
  auditTrail: z.strictObject({ name: TableName }).optional(),
})

/** The settings of one deployment. */
export const Settings = z.strictObject({
  region: z.string().regex(/^[a-z]{2}-[a-z]+-\d$/),
  municipality: z.string().min(1).max(100).describe('The display name, as written in mails'),
  mailDomain: DomainName.describe('The domain that SES signs for'),
  mailSender: z.email(),
  consoleUrl: WebAddress.describe('Where the console is; the base of every link in a mail'),
  consoleCertificateParameter: z
    .string()
    .regex(/^(?:\/[A-Za-z0-9_.-]+)+$/)
    .describe(
      "A parameter in Systems Manager with the ARN of the console's certificate, which lies in us-east-1",
    ),
  callbackUrls: z.array(WebAddress).min(1),
  signOutUrls: z.array(WebAddress).min(1),
  signInDomainPrefix: z
    .string()
    .regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/)
    .describe('Must be free in the whole region, whoever owns it'),
  alarmAddress: z.email().describe('Who gets the alarms'),
  sealRetentionDays: z.int().min(1).max(36_500).describe('How long nobody can remove a seal'),
  identityProvider: IdentityProvider,
  restoredTables: RestoredTables,
})
export type Settings = z.infer<typeof Settings>

/** Alingsås kommun. They synthesize without an AWS account. */
export const alingsas: Settings = {
  region: 'eu-north-1',
  municipality: 'Alingsås kommun',
  mailDomain: 'lis.alingsas.se',
  mailSender: 'informationssakerhet@lis.alingsas.se',
  consoleUrl: 'https://lis.alingsas.se',
  consoleCertificateParameter: '/lis/console-certificate',
  callbackUrls: ['https://lis.alingsas.se/callback'],
  signOutUrls: ['https://lis.alingsas.se/'],
  signInDomainPrefix: 'lis-alingsas',
  alarmAddress: 'larm@lis.alingsas.se',
  sealRetentionDays: 3_650,
  identityProvider: { type: 'none' },
  restoredTables: {},
}

/**
 * Reads the settings: Alingsås's, with what the context key `settings` names put in their place.
 * The value is an object (cdk.json, cdk.context.json) or JSON text (`--context settings='{…}'`).
 * @throws when a setting is unknown or malformed, the sender is outside the mail domain, or nobody could sign in at the console.
 */
export function readSettings(app: App): Settings {
  const given: unknown = app.node.tryGetContext('settings') ?? {}
  const overrides = Settings.partial().parse(typeof given === 'string' ? JSON.parse(given) : given)
  const settings = Settings.parse({ ...alingsas, ...overrides })
  if (!settings.mailSender.endsWith(`@${settings.mailDomain}`)) {
    throw new Error(
      `The sender ${settings.mailSender} is not in the mail domain ${settings.mailDomain}, so SES would refuse every mail.`,
    )
  }
  const console = new URL(settings.consoleUrl)
  if (console.pathname !== '/' || console.search !== '' || console.hash !== '') {
    throw new Error(
      `The console's address ${settings.consoleUrl} has a path; the console has a name of its own.`,
    )
  }
  // The console makes these two from the address it is opened at.
  const unknown = [
    ...[`${console.origin}/callback`].filter((url) => !settings.callbackUrls.includes(url)),
    ...[`${console.origin}/`].filter((url) => !settings.signOutUrls.includes(url)),
  ]
  if (unknown.length > 0) {
    throw new Error(
      `The sign-in would not send anyone back to ${unknown.join(' or ')}: add it to the settings.`,
    )
  }
  return settings
}
