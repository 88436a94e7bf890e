// Lets those in who are signed in, and leads the others to the sign-in and back to where they were going.
import { useQuery } from '@tanstack/react-query'
import { useLocation } from 'react-router'
import { useSession } from '../session/session-context.ts'
import { useWords } from '../texts/language.tsx'
import { Button } from '../ui/button.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { Page } from '../ui/page.tsx'
import { AppFrame } from './app-frame.tsx'
import { LanguageButton } from './language-button.tsx'

function Welcome({ path }: { path: string }) {
  const { t } = useWords()
  const session = useSession()
  return (
    <main id="content" className="welcome">
      <Page title={t('lis.whole')} lead={t('session.welcome')}>
        <div className="form-actions">
          <Button onClick={() => void session.signIn(path)}>{t('session.sign-in')}</Button>
          <LanguageButton />
        </div>
      </Page>
    </main>
  )
}

export function SignedIn() {
  const session = useSession()
  const { pathname, search } = useLocation()
  const signedIn = useQuery({
    queryKey: ['signed-in'],
    queryFn: () => session.isSignedIn(),
    staleTime: Infinity,
  })
  return (
    <Loaded from={signedIn}>{(isIn) => (isIn ? <AppFrame /> : <Welcome path={pathname + search} />)}</Loaded>
  )
}
