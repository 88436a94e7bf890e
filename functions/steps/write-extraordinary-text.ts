// Writes an extraordinary report's text, when the way to the board has been chosen.
import * as z from 'zod'
import { isOver } from '../domain/extraordinary-report/report-file.ts'
import { reportSections } from '../domain/extraordinary-report/report-sections.ts'
import { writeReport } from '../domain/extraordinary-report/write-report.ts'
import { MatterId } from '../domain/identifier.ts'
import { documentKinds } from '../report/documents/document-kinds.ts'
import { storeRendering } from '../report/store-rendering.ts'
import { draftsOf } from '../store/matter-parts.ts'
import { reportFile } from '../store/urgent-reports.ts'
import type { RenderingDependencies } from './rendering-dependencies.ts'
import { type Step, step } from './step.ts'

const form = { format: 'pdf', standard: 'archive' } as const

export function writeExtraordinaryText({ texts, municipality }: RenderingDependencies): Step {
  return step(z.strictObject({ matterId: MatterId }), async ({ matterId }, { store, moment }) => {
    const file = await reportFile(store, matterId)
    if (isOver(file)) return { output: { next: 'closed' } }
    const report = file.report.state
    const { diaryNumber } = file.matter.state
    const frozenAt = report.draftedAt ?? report.triggeredAt
    const data = { municipality, diaryNumber, text: reportSections(report), frozenAt }
    const document = documentKinds['extraordinary-report'](data)
    const text = await storeRendering(texts, document, form, 'extraordinar-rapport')
    const drafts = await store.all('draft', draftsOf(matterId))
    const { decision, next } = writeReport(file, text, drafts, moment)
    return { decision, output: { next } }
  })
}
