// The settings of one deployment: what a municipality may change, and what is refused before anything is built.
import { describe, expect, it } from 'vitest'
import { alingsas, readSettings } from '../../infra/settings.ts'
import { appWith } from './synthesize.ts'

describe('the settings', () => {
  it("are Alingsås's when nothing is given", () => {
    expect(readSettings(appWith())).toEqual(alingsas)
  })

  it('take what is given in place of the default, as an object or as JSON text', () => {
    const given = { municipality: 'Vårgårda kommun', sealRetentionDays: 30 }
    expect(readSettings(appWith(given))).toEqual({ ...alingsas, ...given })
    const app = appWith()
    app.node.setContext('settings', JSON.stringify(given))
    expect(readSettings(app)).toEqual({ ...alingsas, ...given })
  })

  it.each([
    ['an unknown setting', { municipalty: 'Alingsås kommun' }],
    ['a console without TLS', { consoleUrl: 'http://lis.alingsas.se' }],
    ['a seal that is kept no day', { sealRetentionDays: 0 }],
    [
      'a certificate in place of the name of its parameter',
      { consoleCertificateParameter: 'arn:aws:acm:us-east-1:111122223333:certificate/1' },
    ],
    ['an identity provider without its address', { identityProvider: { type: 'saml', name: 'Kommunen' } }],
    [
      'a secret in place of its name',
      { identityProvider: { type: 'oidc', name: 'Kommunen', clientSecret: 's' } },
    ],
  ])('refuse %s', (_, given) => {
    expect(() => readSettings(appWith(given))).toThrow()
  })

  it.each([
    [
      'a console below another one, whose files would not be found',
      { consoleUrl: 'https://alingsas.se/lis' },
      "The console's address https://alingsas.se/lis has a path; the console has a name of its own.",
    ],
    [
      'a console that the sign-in would send nobody back to',
      { consoleUrl: 'https://lis.vargarda.se' },
      'The sign-in would not send anyone back to https://lis.vargarda.se/callback or https://lis.vargarda.se/: add it to the settings.',
    ],
    [
      'a console that one could not sign out of',
      { signOutUrls: ['https://lis.alingsas.se/hejda'] },
      'The sign-in would not send anyone back to https://lis.alingsas.se/: add it to the settings.',
    ],
  ])('refuse %s', (_, given, message) => {
    expect(() => readSettings(appWith(given))).toThrow(message)
  })

  it('refuse a sender that SES would refuse', () => {
    expect(() => readSettings(appWith({ mailSender: 'lis@alingsas.se' }))).toThrow(
      'The sender lis@alingsas.se is not in the mail domain lis.alingsas.se, so SES would refuse every mail.',
    )
  })
})
