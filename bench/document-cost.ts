// How long it takes to set a document of 600 rows, and how much memory: in a process of its own that starts cold, as on Lambda.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import type { Effort } from './effort.ts'
import { type Figure, figure, repeated } from './figure.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

const rows = 600

const forms = {
  'PDF/A-2a': `renderPdf(document, 'archive')`,
  'PDF/UA-1': `renderPdf(document, 'publication')`,
  Word: 'await renderWord(document)',
}

/** Renders once cold, and then that often; tells each in milliseconds, and the most memory the process ever held. */
const renderAndTell = (call: string, times: number) => `
import { renderPdf } from './functions/report/render-pdf.ts'
import { renderWord } from './functions/report/render-word.ts'
const cells = (at) => ['Å' + at, 'Informationsklassningsarbete inom verksamhetsområde ' + at, 'Socialnämnden', String(at * 7)]
const columns = [{ header: 'Nr' }, { header: 'Åtgärd', share: 4 }, { header: 'Nämnd', share: 2 }, { header: 'Kostnad', align: 'end' }]
const table = { kind: 'table', caption: 'Åtgärder', columns, rows: Array.from({ length: ${rows} }, (_, at) => cells(at)) }
const section = (heading, ...blocks) => ({ heading, level: 1, blocks })
const document = {
  heading: { municipality: 'Alingsås kommun', title: 'Handlingsplan', documentType: 'Handlingsplan', language: 'sv' },
  frozenAt: '2027-10-01T08:00:00.000Z',
  sections: [section('Inledning', { kind: 'paragraph', text: 'Planen gäller nästa år. '.repeat(40) }), section('Åtgärder', table)],
}
const times = []
let size = 0
let used = process.cpuUsage()
for (let turn = 0; turn <= ${times}; turn++) {
  if (turn === 1) used = process.cpuUsage()
  const began = performance.now()
  const bytes = ${call}
  times.push(performance.now() - began)
  size = bytes.length
}
const { user, system } = process.cpuUsage(used)
console.log(JSON.stringify({
  cold: times[0],
  warm: times.slice(1),
  processor: (user + system) / 1000 / ${times},
  kilobytes: size / 1000,
  megabytes: process.resourceUsage().maxRSS * 1024 / 1e6,
}))`

const Told = z.object({
  cold: z.number(),
  warm: z.array(z.number()),
  processor: z.number(),
  kilobytes: z.number(),
  megabytes: z.number(),
})

function told(call: string, times: number): z.infer<typeof Told> {
  const flags = ['--input-type=module', '--eval', renderAndTell(call, times)]
  const output = execFileSync(process.execPath, flags, { cwd: root, encoding: 'utf8' })
  return Told.parse(JSON.parse(output.trim().split('\n').at(-1) ?? ''))
}

export async function measureDocuments({ runs }: Effort): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [form, call] of Object.entries(forms)) {
    const measured = await repeated(runs, async () => told(call, 5))
    const name = (what: string) => `${form} of ${rows} rows: ${what}`
    const processor = measured.map((one) => one.processor)
    figures.push(
      figure(
        'document',
        name('time'),
        's',
        measured.flatMap((one) => one.warm.map((ms) => ms / 1000)),
        {
          bar: { atMost: 1 },
          note: `${Math.round(Math.min(...processor))} ms of processor, ${Math.round(measured[0]?.kilobytes ?? 0)} kB`,
        },
      ),
      figure(
        'document',
        name('first in a process'),
        's',
        measured.map((one) => one.cold / 1000),
        {
          note: 'with the typesetter and its fonts to load',
        },
      ),
      figure(
        'document',
        name('memory'),
        'MB',
        measured.map((one) => one.megabytes),
        {
          bar: { atMost: 512 },
          note: 'the most the process held, Node.js with it',
        },
      ),
    )
  }
  return figures
}
