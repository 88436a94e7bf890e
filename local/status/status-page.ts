// The status page: everything the embedded cloud knows about itself, in Swedish and English.
import { escapeHtml } from '../http/escape-html.ts'
import { page, table } from '../http/page.ts'
import type { CloudStatus } from './cloud-status.ts'

const heading = (swedish: string, english: string): string =>
  `<h2>${swedish} <span lang="en" class="hint">/ ${english}</span></h2>`

const link = (address: string): string => `<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`

function addressList({ addresses }: CloudStatus): string {
  const rows: [string, string][] = [
    ['API', addresses.api],
    ['API-dokumentation', `${addresses.status}/docs`],
    ['Brevlåda / mailbox', addresses.mailbox],
    ['AWS (DynamoDB, Step Functions, Lambda, SES)', addresses.aws],
    ['S3', addresses.s3],
    ['Inloggning / issuer', addresses.issuer],
    ['JSON', `${addresses.status}/local/status`],
  ]
  return `<ul>${rows.map(([name, address]) => `<li>${escapeHtml(name)}: ${link(address)}</li>`).join('\n')}</ul>`
}

export function statusPage(status: CloudStatus): string {
  const machines = status.stateMachines.map(({ name, executions }) => [
    name,
    Object.entries(executions)
      .map(([state, count]) => `${state} ${count}`)
      .join(', '),
  ])
  return page(
    'LIS inbyggda moln',
    `<p>Klockan är <strong>${escapeHtml(status.now)}</strong> (datorns: ${escapeHtml(status.machineTime)}). ${status.busy.length > 0 ? `Arbetar: ${escapeHtml(status.busy.join(', '))}.` : 'Inget pågår.'}</p>
<p lang="en" class="hint">The embedded cloud's clock and parts. Move the clock with
<code>curl -X POST ${escapeHtml(status.addresses.status)}/local/clock -d '{"days": 30}'</code>.</p>
${heading('Adresser', 'Addresses')}${addressList(status)}
${heading('Processer', 'State machines')}
${table('Processer', ['Maskin / machine', 'Körningar / executions'], machines)}
${heading('Funktioner', 'Functions')}
${table(
  'Funktioner',
  ['Funktion', 'Anrop / invocations', 'Fel / errors', 'Trådar / workers', 'Väntar / waiting'],
  status.functions.map(({ name, invocations, errors, workers, waiting }) =>
    [name, invocations, errors, workers, waiting].map(String),
  ),
)}
<p>Asynkrona anrop som väntar: ${status.asynchronousInvocations} <span lang="en" class="hint">asynchronous invocations waiting</span></p>
${heading('Scheman', 'Schedules')}
${table(
  'Scheman',
  ['Schema', 'Uttryck / expression', 'Tidszon', 'Nästa / next'],
  status.schedules.map(({ name, expression, timeZone, nextAt }) => [
    name,
    expression,
    timeZone,
    nextAt ?? '–',
  ]),
)}
${heading('Döda brev', 'Dead letters')}
${table(
  'Köer',
  ['Kö / queue', 'Meddelanden / messages'],
  status.queues.map(({ queue, messages }) => [queue, String(messages)]),
)}
${table(
  'Döda brev',
  ['Kö / queue', 'Tid / time', 'Innehåll / body'],
  status.deadLetters.map(({ queue, sentAt, body }) => [queue, sentAt, body]),
)}
${heading('Mejl', 'Mails')}<p>${status.mails} i ${link(status.addresses.mailbox)}</p>`,
  )
}
