// Which texts of matters the system writes itself, by the process of the matter.
import type { Matter, MatterProcess } from '../domain/matter/matter.ts'
import type { ReportDocument } from '../report/report-document.ts'
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

/** A process that is not named has a text that people write. */
export const matterTexts: MatterTexts = {}
