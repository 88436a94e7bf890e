// What the fixed values of a status report are called.

import type { Bilingual } from '../../../functions/domain/bilingual.ts'
import type { AnswerOf } from '../../api/call.ts'
import type { TagColor } from '../../ui/tag.tsx'

type Report = AnswerOf<'readStatusReport'>
type Outcome = NonNullable<Report['reception']>['outcome']

export const statusReportStatusNames: Record<Report['status'], Bilingual> = {
  requested: { sv: 'Begärd', en: 'Asked for' },
  drafted: { sv: 'Väntar på kommentar', en: 'Waits for a comment' },
  sent: { sv: 'Hos säkerhetschefen', en: 'With the security chief' },
  questioned: { sv: 'Fråga ställd', en: 'A question was asked' },
  received: { sv: 'Mottagen', en: 'Received' },
  unanswered: { sv: 'Obesvarad', en: 'Not answered' },
}

export const statusReportStatusColors: Record<Report['status'], TagColor> = {
  requested: 'info',
  drafted: 'info',
  sent: 'info',
  questioned: 'warning',
  received: 'success',
  unanswered: 'danger',
}

export const outcomeNames: Record<Outcome, Bilingual> = {
  noted: { sv: 'Noterad', en: 'Noted' },
  question: { sv: 'Fråga', en: 'Question' },
  'action-demanded': { sv: 'Åtgärd begärd', en: 'Action demanded' },
  escalate: { sv: 'Till kommunstyrelsen', en: 'On to the executive board' },
}

export const deadlineNames: Record<Report['upcoming'][number]['what'], Bilingual> = {
  'action-due': { sv: 'Åtgärder ska vara klara', en: 'Actions are due' },
  'class-expires': { sv: 'Klassningar går ut', en: 'Classes run out' },
  'action-plan-due': {
    sv: 'Handlingsplanen ska beslutas före årsskiftet',
    en: 'The action plan is to be decided before the new year',
  },
  'annual-report-due': {
    sv: 'Årsrapporten ska beslutas före 1 maj',
    en: 'The annual report is to be decided before 1 May',
  },
}
