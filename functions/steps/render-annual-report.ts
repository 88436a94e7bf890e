// Writes the annual report as it was frozen: the public version, which becomes the matter's draft, and the secret annex.
import * as z from 'zod'
import { MatterId } from '../domain/identifier.ts'
import { noteTexts, signingRole } from '../domain/report/sign-annual-report.ts'
import { documentKinds } from '../report/documents/document-kinds.ts'
import { frozenAtOf } from '../report/frozen-at.ts'
import { storeRendering } from '../report/store-rendering.ts'
import { annualReportOf } from '../store/annual-report-of.ts'
import { draftsOf } from '../store/matter-parts.ts'
import type { RenderingDependencies } from './rendering-dependencies.ts'
import { type Step, step } from './step.ts'

const form = { format: 'pdf', standard: 'archive' } as const

/** Its word is that of `noteTexts`, and says who signs. */
export function renderAnnualReport({ texts, municipality }: RenderingDependencies): Step {
  return step(z.strictObject({ matterId: MatterId }), async ({ matterId }, { store, moment }) => {
    const [way, drafts] = await Promise.all([
      annualReportOf(store, matterId),
      store.all('draft', draftsOf(matterId)),
    ])
    const report = way.report.state
    const { diaryNumber, phase } = way.matter.state
    if (phase.name === 'closed') return { output: { next: 'closed', signingRole: signingRole(report) } }
    const data = { municipality, diaryNumber, report, frozenAt: frozenAtOf(report) }
    const annex = documentKinds['secret-annex'](data)
    const name = `informationssakerhet-${report.year}`
    // The texts lie in place before the record points to them; a text nobody points to harms no one.
    const publicText = await storeRendering(texts, documentKinds['annual-report'](data), form, name)
    const secretAnnex = annex && (await storeRendering(texts, annex, form, `${name}-sekretessbilaga`))
    const states = drafts.map(({ state }) => state)
    const { decision, next } = noteTexts(way, { publicText, secretAnnex }, states, moment)
    return { decision, output: { next, signingRole: signingRole(report) } }
  })
}
