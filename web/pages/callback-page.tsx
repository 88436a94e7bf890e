// Where the sign-in comes back to: goes on at once to where one was going.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { LanguageButton } from '../frame/language-button.tsx'
import { useSession } from '../session/session-context.ts'
import { useWords } from '../texts/language.tsx'
import { Button } from '../ui/button.tsx'
import { Page } from '../ui/page.tsx'

export function Component() {
  const { t } = useWords()
  const session = useSession()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    session.finishSignIn().then(
      async (path) => {
        await queries.invalidateQueries()
        await navigate(path, { replace: true })
      },
      () => setFailed(true),
    )
  }, [session, queries, navigate])
  if (!hasFailed) return null
  return (
    <main id="content" className="welcome">
      <Page title={t('session.failed')}>
        <div className="form-actions">
          <Button onClick={() => void session.signIn('/')}>{t('session.sign-in')}</Button>
          <LanguageButton />
        </div>
      </Page>
    </main>
  )
}
