// What `npm start` prints when the cloud is ready.
import type { Addresses } from './addresses.ts'

interface NamedAccount {
  username: string
  name: string
  title: string
}

/** Addresses, accounts and the first thing to try, in Swedish and English; ends with the ready line. */
export function welcome(addresses: Addresses, accounts: NamedAccount[], milliseconds: number): string {
  const people = accounts.map(({ name, title, username }) => `    ${name}, ${title} (${username})`)
  return `
LIS körs på den här datorn. / LIS runs on this machine.

  API                     ${addresses.api}
  API-sida / API page     ${addresses.status}/docs
  Brevlåda / mailbox      ${addresses.mailbox}
  Status, klocka / clock  ${addresses.status}
  Inloggning / sign-in    ${addresses.issuer}
  AWS-protokoll / AWS     ${addresses.aws}  (S3: ${addresses.s3})

  Konton / accounts
${people.length > 0 ? people.join('\n') : '    Inga än. / None yet.'}

  Prova först / try first
    Öppna statussidan / open the status page:  ${addresses.status}
    Flytta klockan en månad / move the clock a month:
      curl -X POST ${addresses.status}/local/clock -d '{"days": 30}'
    Fråga som mot AWS / ask as you would AWS:
      AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local aws --region eu-north-1 --endpoint-url ${addresses.aws} stepfunctions list-state-machines
    Se ett helt ärende spelas / see a whole matter played:  npm run demo

Redo / ready (${(milliseconds / 1000).toFixed(1)} s). Avsluta med / end with Ctrl+C.
`
}
