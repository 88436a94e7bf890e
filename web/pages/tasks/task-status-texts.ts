// What the state of a task is called.
import type { Bilingual } from '../../../functions/domain/bilingual.ts'
import type { TaskRow } from './task-list.tsx'

export const taskStatusTexts = {
  open: { sv: 'Öppen', en: 'Open' },
  done: { sv: 'Utförd', en: 'Done' },
  refused: { sv: 'Avböjd', en: 'Refused' },
  ignored: { sv: 'Obesvarad', en: 'Not answered' },
  withdrawn: { sv: 'Återtagen', en: 'Withdrawn' },
} as const satisfies Record<TaskRow['status'], Bilingual>
