// What `npm start` prints when the cloud is ready.
import type { Addresses } from './addresses.ts'
import type { RoleAccount } from './identity/accounts.ts'

/** Who a newcomer needs for the policy's way and for a first classification, in the order they come in. */
const firstToTry = [
  'iss.maja.lind',
  'reg.birgitta.holm',
  'kj.elin.sandberg',
  'sc.henrik.dahl',
  'kd.anders.lundin',
  'ns.karin.ahlgren',
  'vd.mats.hoglund',
  'rev.gunnar.ostman',
  'ma.lisa.hjort',
  'sf.sara.qvist',
  'ia.oskar.falk',
]

function accountLines(accounts: readonly RoleAccount[]): string {
  const listed = firstToTry.flatMap((username) => accounts.filter((account) => account.username === username))
  const lines = listed.map(({ name, title, username }) => `    ${username.padEnd(20)} ${name}, ${title}`)
  const others = accounts.length - listed.length
  return [
    ...lines,
    `    … och ${others} till / and ${others} more: npm run ask -- iss.maja.lind GET /persons`,
  ].join('\n')
}

/** Addresses, accounts and the first things to try, in Swedish and English; ends with the ready line. */
export function welcome(
  addresses: Addresses,
  accounts: readonly RoleAccount[],
  milliseconds: number,
): string {
  return `
LIS körs på den här datorn. / LIS runs on this machine.

  Konsolen / console      ${addresses.console}
  API                     ${addresses.api}
  API-sida / API page     ${addresses.status}/docs
  Brevlåda / mailbox      ${addresses.mailbox}
  Status, klocka / clock  ${addresses.status}
  Inloggning / sign-in    ${addresses.issuer}
  AWS-protokoll / AWS     ${addresses.aws}  (S3: ${addresses.s3})

  Konton, utan lösenord / accounts, without passwords
${accountLines(accounts)}

  Prova först, i ett annat fönster / try first, in another window
    1. Öppna ett policyärende / open a policy matter:
       npm run ask -- iss.maja.lind POST /matters @local/seed/first-matter.json
    2. Se registratorns uppgift / see the registrar's task, and the mail in the mailbox:
       npm run ask -- reg.birgitta.holm GET /tasks
    3. Gör den / do it:
       npm run ask -- reg.birgitta.holm POST /tasks/TASK-ID/complete '{"answer":{"kind":"register-matter","diaryNumber":"2026.412 KS"}}'
    4. Låt en månad gå / let a month pass:
       curl -X POST ${addresses.status}/local/clock -d '{"days": 30}'
    5. Läs hela historien / read the whole history:
       npm run ask -- iss.maja.lind GET /audit/matters/MATTER-ID
    6. Registrera och klassa en informationstillgång / register and classify an information asset:
       npm run ask -- sf.sara.qvist POST /assets @local/seed/first-asset.json
       npm run ask -- dso.peter.nyman GET /tasks   (råd / advice; sedan / then kj.elin.sandberg, ia.oskar.falk)
    Eller se ett policyärende spelas / or see a policy played:  npm run demo

Redo / ready (${(milliseconds / 1000).toFixed(1)} s). Avsluta med / end with Ctrl+C.
`
}
