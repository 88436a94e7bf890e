// Who is asked in the three tasks of a plan, and for how long (domain 2.2; the days are our choice, those of the calendar in plan-calendar.ts).
import type { TaskRule } from '../task/task-rule.ts'

const house = {
  escalateAfterDays: 7,
  ignoreAfterDays: 60,
  onRefusal: 'pass-on',
  authorMay: true,
} as const

export const planTaskRules = {
  'draft-plan': {
    ...house,
    name: { sv: 'Ta fram förslag till handlingsplan', en: 'Draft the action plan' },
    afterwards: {
      sv: 'Informationssäkerhetsrådet prioriterar åtgärderna.',
      en: 'The council for information security ranks the actions.',
    },
    role: 'coordinator',
    escalation: ['security-chief'],
    dueDays: 14,
    mostDays: 60,
    remindersBefore: [14, 3],
  },
  'rank-plan': {
    ...house,
    name: { sv: 'Registrera rådets prioritering', en: 'Record the council’s order' },
    afterwards: {
      sv: 'Kommundirektören prövar vad som är finansierat.',
      en: 'The municipal director examines what is financed.',
    },
    role: 'coordinator',
    escalation: ['security-chief'],
    dueDays: 7,
    // From a draft of the first days of September to the middle of November.
    mostDays: 75,
    remindersBefore: [7, 1],
    ignoreAfterDays: 21,
    onRefusal: 'answer',
  },
  // Money is the director's to give: nobody stands in but a deputy, and what nobody gives is not there.
  'finance-plan': {
    ...house,
    name: { sv: 'Pröva finansieringen', en: 'Examine the financing' },
    afterwards: {
      sv: 'Planen skrivs ut och tjänsteskrivelsen tas fram.',
      en: 'The plan is written out and the memo is prepared.',
    },
    role: 'municipal-director',
    escalation: [],
    dueDays: 14,
    remindersBefore: [5, 1],
    ignoreAfterDays: 14,
    onRefusal: 'answer',
  },
} as const satisfies Record<string, TaskRule>
