// Stands where a page broke: says so and shows the way home.
import { useWords } from '../texts/language.tsx'
import { Page } from '../ui/page.tsx'

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
