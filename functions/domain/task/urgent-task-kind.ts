// The kinds of task of an extraordinary report, by name alone.
export const urgentTaskKinds = [
  'draft-extraordinary-report',
  'decide-extraordinary-report',
  'confirm-informed',
  'choose-report-route',
] as const
export type UrgentTaskKind = (typeof urgentTaskKinds)[number]

/** Whose answers say what is secret (OSL 18:8): they are read with the report, never with the task. */
const secretKinds: readonly string[] = [
  'draft-extraordinary-report',
  'decide-extraordinary-report',
  'choose-report-route',
]

export function isAnswerSecret(taskKind: string): boolean {
  return secretKinds.includes(taskKind)
}
