// Which texts of matters the system writes itself, by the process of the matter.
import type { Matter, MatterProcess } from '../domain/matter/matter.ts'
import { documentKinds } from '../report/documents/document-kinds.ts'
import type { ReportDocument } from '../report/report-document.ts'
import { planOfMatter } from '../store/plan-parts.ts'
import { publicPlanRows } from '../store/plan-rows.ts'
import type { StepContext } from './step.ts'

/** How the text of one kind of matter is written. */
export interface MatterText {
  /** The file's name without its ending. */
  fileName(matter: Matter): string
  /** Reads what the document is made of, and makes it. What it says changes with what is read and with nothing else. */
  document(
    matter: Matter,
    context: Pick<StepContext, 'store' | 'moment'> & { municipality: string },
  ): Promise<ReportDocument>
}

export type MatterTexts = Readonly<Partial<Record<MatterProcess, MatterText>>>

const actionPlan: MatterText = {
  fileName: ({ year }) => `handlingsplan-${year}`,
  async document(matter, { store, moment, municipality }) {
    const { state: plan } = await planOfMatter(store, matter)
    const rows = await publicPlanRows(store, plan, moment.today)
    const frozenAt = plan.inputs?.gatheredAt ?? plan.openedAt
    return documentKinds['action-plan']({ municipality, matter, plan, rows, frozenAt })
  },
}

/** A process that is not named has a text that people write, or that its own step writes. */
export const matterTexts: MatterTexts = { 'action-plan': actionPlan }
