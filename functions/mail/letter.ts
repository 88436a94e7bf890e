// What a mail says, in blocks that the layout turns into html and plain text alike.

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'button'; readonly label: string; readonly path: string }
  | { readonly kind: 'side-link'; readonly label: string; readonly path: string }

/** A meeting or a last day that belongs in the recipient's calendar. */
export type CalendarNote = {
  readonly id: string
  /** What the calendar shows; left out: the mail's subject. */
  readonly summary?: string
} & (
  | { readonly kind: 'meeting'; readonly startsAt: string; readonly endsAt: string }
  | { readonly kind: 'last-day'; readonly day: string }
)

export interface Letter {
  readonly subject: string
  readonly blocks: readonly Block[]
  /** Why the recipient gets this mail. */
  readonly because: string
  readonly calendar?: CalendarNote
}

/** Where a link in a mail leads, from the console's base address. */
export const taskPath = (taskId: string) => `/tasks/${encodeURIComponent(taskId)}`
export const matterPath = (matterId: string) => `/matters/${encodeURIComponent(matterId)}`
export const meetingPath = (meetingId: string) => `/meetings/${encodeURIComponent(meetingId)}`
export const calendarPath = '/calendar'
export const meetingsPath = '/meetings'
export const tasksPath = '/tasks'
export const assetPath = (assetId: string) => `/register/assets/${encodeURIComponent(assetId)}`
export const systemPath = (systemId: string) => `/register/systems/${encodeURIComponent(systemId)}`
export const actionPath = (actionId: string) => `/actions/${encodeURIComponent(actionId)}`
export const planPath = (year: number) => `/action-plans/${year}`
export const statusReportsPath = '/status-reports'
export const registerPath = '/register'
export const organisationPath = '/organisation'
