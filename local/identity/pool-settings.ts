// From the template's user pool and clients to the hosted sign-in.
import { StartRefusal } from '../start-refusal.ts'
import type { DeployedStacks } from '../template/deployed-stacks.ts'
import type { PoolSettings } from './identity-provider.ts'

const UNIT_SECONDS = { seconds: 1, minutes: 60, hours: 3_600, days: 86_400 } as const

/** `extraCallbackUrls` are added to every client's own, for a console on another port. */
export function poolSettings(
  stacks: DeployedStacks,
  address: string,
  extraCallbackUrls: string[],
): PoolSettings | undefined {
  const [pool, second] = stacks.resources('AWS::Cognito::UserPool')
  if (second) {
    throw new StartRefusal(
      `The app has a second user pool, ${second.logicalId} (AWS::Cognito::UserPool).`,
      'The embedded cloud signs in to one.',
    )
  }
  if (!pool) return undefined
  const clients = stacks.resources('AWS::Cognito::UserPoolClient').map(({ ref, properties }) => {
    const units = properties.TokenValidityUnits
    const seconds = (
      amount: number | undefined,
      unit: keyof typeof UNIT_SECONDS | undefined,
      otherwise: number,
    ) => (amount === undefined ? otherwise : amount * UNIT_SECONDS[unit ?? 'hours'])
    return {
      id: ref,
      callbackUrls: [...new Set([...properties.CallbackURLs, ...extraCallbackUrls])],
      logoutUrls: [...new Set([...properties.LogoutURLs, ...extraCallbackUrls])],
      scopes: properties.AllowedOAuthScopes,
      accessTokenSeconds: seconds(properties.AccessTokenValidity, units?.AccessToken, 3_600),
      idTokenSeconds: seconds(properties.IdTokenValidity, units?.IdToken, 3_600),
      refreshTokenSeconds: seconds(
        properties.RefreshTokenValidity,
        units?.RefreshToken ?? 'days',
        30 * 86_400,
      ),
    }
  })
  return { poolId: pool.ref, address, clients }
}
