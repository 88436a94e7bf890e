// The rules of the tasks of an extraordinary report (domain 2.5). Days are short: what is reported cannot wait.
import type { TaskRule } from './task-rule.ts'
import type { UrgentTaskKind } from './urgent-task-kind.ts'

const urgent = {
  dueDays: 1,
  remindersBefore: [],
  escalateAfterDays: 1,
  ignoreAfterDays: 60,
  onRefusal: 'pass-on',
  authorMay: true,
} as const

export const urgentTaskRules: Record<UrgentTaskKind, TaskRule> = {
  // 24 elapsed hours (domain 2.5): the hours are kept by the report's own clock, the days only if that has stopped.
  'draft-extraordinary-report': {
    ...urgent,
    name: { sv: 'Skriv utkast till extraordinär rapport', en: 'Draft the extraordinary report' },
    afterwards: {
      sv: 'Säkerhetschefen beslutar om den ska rapporteras.',
      en: 'The security chief decides whether it is reported.',
    },
    role: 'coordinator',
    escalation: ['security-chief', 'municipal-director'],
  },
  'decide-extraordinary-report': {
    ...urgent,
    name: { sv: 'Besluta om extraordinär rapport', en: 'Decide on the extraordinary report' },
    afterwards: {
      sv: 'Kommundirektören och kommunstyrelsens ordförande informeras.',
      en: 'The municipal director and the board’s chair are informed.',
    },
    role: 'security-chief',
    escalation: ['municipal-director'],
    // A chief who wrote the draft in the coordinator's place does not approve it too (design 6).
    authorMay: false,
  },
  'confirm-informed': {
    ...urgent,
    name: { sv: 'Informera och anteckna när och hur', en: 'Inform, and note when and how' },
    afterwards: {
      sv: 'Vem som informerats, när och hur står i rapporten.',
      en: 'The report says who was informed, when and how.',
    },
    role: 'security-chief',
    escalation: ['coordinator', 'municipal-director'],
  },
  'choose-report-route': {
    ...urgent,
    name: { sv: 'Välj väg till kommunstyrelsen', en: 'Choose the way to the executive board' },
    afterwards: {
      sv: 'Rapporten går till kommunstyrelsen den valda vägen.',
      en: 'The report goes to the executive board that way.',
    },
    role: 'security-chief',
    escalation: ['municipal-director'],
    // Silence must not keep the board waiting: after that it goes to the next meeting.
    ignoreAfterDays: 3,
  },
}
