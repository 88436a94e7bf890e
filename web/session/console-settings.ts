// Where the console finds the API and the sign-in: read from beside it, so that the same files serve every deployment.

export interface ConsoleSettings {
  apiUrl: string
  /** The issuer of the tokens, whose discovery document names the rest. */
  issuer: string
  clientId: string
  /** The sign-in's own address to sign out at; takes `client_id` and `logout_uri`. */
  signOutUrl: string
  municipality: string
}

const isSettings = (value: unknown): value is ConsoleSettings =>
  typeof value === 'object' &&
  value !== null &&
  ['apiUrl', 'issuer', 'clientId', 'signOutUrl', 'municipality'].every(
    (name) => typeof Reflect.get(value, name) === 'string',
  )

/** @throws Error when the file is missing or lacks something: the deployment is then at fault. */
export async function readConsoleSettings(): Promise<ConsoleSettings> {
  const answer = await fetch('/config.json', { cache: 'no-cache' })
  const settings: unknown = answer.ok ? await answer.json() : undefined
  if (!isSettings(settings)) throw new Error('config.json is missing or incomplete')
  return settings
}
