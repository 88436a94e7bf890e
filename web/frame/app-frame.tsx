// What stands around every page: the way to the content, who one is, the menu, and help at the foot.
import { useEffect, useId, useState } from 'react'
import { Outlet, useLocation } from 'react-router'
import { MeProvider, useMe } from '../session/me.tsx'
import { useSession } from '../session/session-context.ts'
import { useWords } from '../texts/language.tsx'
import { Button } from '../ui/button.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { frameTexts } from './frame-texts.ts'
import { LanguageButton } from './language-button.tsx'
import { Menu } from './menu.tsx'

/** On a narrow screen the menu's button opens who one is as well, so that the head is one row. */
function Head({ menuId, isOpen, onToggle }: { menuId: string; isOpen: boolean; onToggle: () => void }) {
  const { t } = useWords(frameTexts)
  const session = useSession()
  const { name } = useMe()
  return (
    <header className={isOpen ? 'frame-head open' : 'frame-head'}>
      <span className="mark">
        <abbr title={t('lis.whole')}>{t('lis')}</abbr>
        <span className="quiet">{session.municipality}</span>
      </span>
      <div className="menu-button">
        <Button
          variant="secondary"
          size="sm"
          aria-expanded={isOpen}
          aria-controls={menuId}
          onClick={onToggle}
        >
          {t('nav.menu')}
        </Button>
      </div>
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
  const menuId = useId()
  const { pathname } = useLocation()
  const [isOpen, setOpen] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page closes the menu
  useEffect(() => setOpen(false), [pathname])
  return (
    <MeProvider>
      <a className="ds-skip-link" href="#content">
        {t('skip-to-content')}
      </a>
      <Head menuId={menuId} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
      <div className="frame-body">
        <Menu id={menuId} isOpen={isOpen} />
        <main id="content" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <Foot />
    </MeProvider>
  )
}
