// An address that leads nowhere: says so and shows the way home.
import { useWords } from '../texts/language.tsx'
import { Page } from '../ui/page.tsx'
import { PageLink } from '../ui/page-link.tsx'

export function NotFoundPage() {
  const { t } = useWords()
  return (
    <Page title={t('problem.not-found')} lead={t('problem.not-found-help')}>
      <PageLink to="/">{t('nav.home')}</PageLink>
    </Page>
  )
}
