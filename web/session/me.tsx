// Who I am and which roles I have today, read once and known to every page.
import { createContext, type ReactNode, use } from 'react'
import type { Permission } from '../../functions/domain/permission.ts'
import { permissions } from '../../functions/domain/permission.ts'
import type { AnswerOf } from '../api/call.ts'
import { useRead } from '../api/use-api.ts'
import { useWords } from '../texts/language.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'

export type Me = AnswerOf<'readMe'>

const MeContext = createContext<Me | undefined>(undefined)

export function MeProvider({ children }: { children: ReactNode }) {
  const { t } = useWords()
  const me = useRead('readMe')
  // There is no page around it yet: a sign-in that has run out, or an API that does not answer, is a page of its own.
  if (me.data === undefined && me.error !== null)
    return (
      <main id="content" className="welcome">
        <Page title={t('lis.whole')}>
          <ProblemNotice error={me.error} onRetry={() => void me.refetch()} />
        </Page>
      </main>
    )
  return <Loaded from={me}>{({ body }) => <MeContext value={body}>{children}</MeContext>}</Loaded>
}

export function useMe(): Me {
  const me = use(MeContext)
  if (me === undefined) throw new Error('Nobody is signed in around this page')
  return me
}

/** Asks whether one of my roles has a permission somewhere; the server decides in each case. */
export function useMayOf(): (permission: Permission) => boolean {
  const { standings } = useMe()
  return (permission) => {
    const granted: Partial<Record<string, unknown>> = permissions[permission]
    return granted['employee'] !== undefined || standings.some(({ role }) => granted[role] !== undefined)
  }
}

/** Whether one of my own roles has a permission for the whole municipality, and not only for what is mine. */
export function useMayEverywhere(permission: Permission): boolean {
  const { standings } = useMe()
  const granted: Partial<Record<string, unknown>> = permissions[permission]
  return standings.some(({ role, deputyFor }) => deputyFor === undefined && granted[role] === 'everywhere')
}

export const useMay = (permission: Permission): boolean => useMayOf()(permission)
