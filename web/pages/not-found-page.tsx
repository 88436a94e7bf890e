// An address that leads nowhere, or a page that broke: says so and shows the way home.
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

export function BrokenPage() {
  const { t } = useWords()
  return (
    <main id="content">
      <Page title={t('problem.page-title')} lead={t('problem.unexpected')}>
        <a href="/">{t('nav.home')}</a>
      </Page>
    </main>
  )
}
