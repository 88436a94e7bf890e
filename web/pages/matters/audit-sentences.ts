// Every action of the audit trail that a matter can have, with its sentence.
import type { AuditSentence } from './audit-sentence.ts'
import { decisionSentences, forceSentences, meetingSentences } from './decision-sentences.ts'
import { documentSentences, planSentences } from './document-sentences.ts'
import { preparationSentences } from './preparation-sentences.ts'
import { reportSentences } from './report-sentences.ts'
import { taskSentences } from './task-sentences.ts'

export const auditSentences: Readonly<Record<string, AuditSentence>> = {
  ...reportSentences,
  ...taskSentences,
  ...preparationSentences,
  ...decisionSentences,
  ...meetingSentences,
  ...forceSentences,
  ...documentSentences,
  ...planSentences,
}
