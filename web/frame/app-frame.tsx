// What stands around every page: the way to the content, who one is, the menu, and help at the foot.
import { Outlet } from 'react-router'
import { MeProvider, useMe } from '../session/me.tsx'
import { useSession } from '../session/session-context.ts'
import { useWords } from '../texts/language.tsx'
import { Button } from '../ui/button.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { frameTexts } from './frame-texts.ts'
import { LanguageButton } from './language-button.tsx'
import { Menu } from './menu.tsx'

function Head() {
  const { t } = useWords(frameTexts)
  const session = useSession()
  const { name } = useMe()
  return (
    <header className="frame-head">
      <span className="mark">
        <abbr title={t('lis.whole')}>{t('lis')}</abbr>
        <span className="quiet">{session.municipality}</span>
      </span>
      <div className="frame-who">
        <span>{name}</span>
        <LanguageButton />
        <Button variant="tertiary" size="sm" onClick={() => void session.signOut()}>
          {t('session.sign-out')}
        </Button>
      </div>
    </header>
  )
}

function Foot() {
  const { t } = useWords(frameTexts)
  return (
    <footer className="frame-foot">
      <PageLink to="/help">{t('nav.help')}</PageLink>
      <PageLink to="/accessibility">{t('nav.accessibility')}</PageLink>
    </footer>
  )
}

export function AppFrame() {
  const { t } = useWords(frameTexts)
  return (
    <MeProvider>
      <a className="ds-skip-link" href="#content">
        {t('skip-to-content')}
      </a>
      <Head />
      <div className="frame-body">
        <Menu />
        <main id="content" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <Foot />
    </MeProvider>
  )
}
