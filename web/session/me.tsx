// Who I am and which roles I have today, read once and known to every page.
import { createContext, type ReactNode, use } from 'react'
import type { Permission } from '../../functions/domain/permission.ts'
import { permissions } from '../../functions/domain/permission.ts'
import type { AnswerOf } from '../api/call.ts'
import { useRead } from '../api/use-api.ts'
import { Loaded } from '../ui/loaded.tsx'

export type Me = AnswerOf<'readMe'>

const MeContext = createContext<Me | undefined>(undefined)

export function MeProvider({ children }: { children: ReactNode }) {
  const me = useRead('readMe')
  return <Loaded from={me}>{({ body }) => <MeContext value={body}>{children}</MeContext>}</Loaded>
}

export function useMe(): Me {
  const me = use(MeContext)
  if (me === undefined) throw new Error('Nobody is signed in around this page')
  return me
}

/** Whether one of my roles has the permission somewhere; the server decides in each case. */
export function useMay(permission: Permission): boolean {
  const { standings } = useMe()
  const granted: Partial<Record<string, unknown>> = permissions[permission]
  return granted['employee'] !== undefined || standings.some(({ role }) => granted[role] !== undefined)
}
