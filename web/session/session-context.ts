// The session of this tab, for whoever must sign in or out.
import { createContext, use } from 'react'
import type { Session } from './session.ts'

export const SessionContext = createContext<Session | undefined>(undefined)

export function useSession(): Session {
  const session = use(SessionContext)
  if (session === undefined) throw new Error('There is no session around this page')
  return session
}
