// Who is told of an appeal, of what a court does, and of the end of a matter (domain 1.8).
import type { CalendarDay } from '../domain/calendar/calendar-day.ts'
import type { Matter } from '../domain/matter/matter.ts'
import { handlersOf, idsOfRoleHolders } from './role-holders.ts'
import type { Store } from './store.ts'

/** M18: legal counsel, municipal director, security chief and coordinator. */
export function appealRecipients(store: Store, today: CalendarDay): Promise<string[]> {
  return idsOfRoleHolders(
    store,
    ['legal-counsel', 'municipal-director', 'security-chief', 'coordinator'],
    today,
  )
}

/** M20: legal counsel, municipal director, coordinator and whoever answers for the document. */
export function courtRecipients(store: Store, { head }: Matter, today: CalendarDay): Promise<string[]> {
  return idsOfRoleHolders(
    store,
    ['legal-counsel', 'municipal-director', 'coordinator', head.responsibleRole],
    today,
  )
}

/** M19, M24: the handler, the process's owners and whoever answers for the document. */
export async function ownersOf(store: Store, matter: Matter, today: CalendarDay): Promise<string[]> {
  const [handlers, owners] = await Promise.all([
    handlersOf(store, matter, today),
    idsOfRoleHolders(
      store,
      ['coordinator', 'security-chief', 'municipal-director', matter.head.responsibleRole],
      today,
    ),
  ])
  return [...new Set([...handlers, ...owners])]
}

/** M21 and its opposite: every manager, company and federation, whom a document in force concerns. */
export function concernedByDocuments(store: Store, today: CalendarDay): Promise<string[]> {
  return idsOfRoleHolders(store, ['unit-manager', 'company-director', 'federation-director'], today)
}
