// What stands around every page: the way to the content, the menu, the language and the way out.
import { Button, SkipLink } from '@digdir/designsystemet-react'
import { NavLink, Outlet } from 'react-router'
import type { Permission } from '../../functions/domain/permission.ts'
import { MeProvider, useMay, useMe } from '../session/me.tsx'
import { useSession } from '../session/session-context.ts'
import { type TextKey, useWords } from '../texts/language.tsx'

const menu: readonly { to: string; name: TextKey; permission: Permission }[] = [
  { to: '/', name: 'nav.home', permission: 'me:read' },
  { to: '/tasks', name: 'nav.tasks', permission: 'task:read' },
  { to: '/matters', name: 'nav.matters', permission: 'matter:read' },
  { to: '/calendar', name: 'nav.calendar', permission: 'calendar:read' },
]

function MenuItem({ to, name, permission }: (typeof menu)[number]) {
  const { t } = useWords()
  return useMay(permission) ? (
    <li>
      <NavLink to={to} end={to === '/'}>
        {t(name)}
      </NavLink>
    </li>
  ) : null
}

function Head() {
  const { t, language, choose } = useWords()
  const session = useSession()
  const { name } = useMe()
  return (
    <header className="frame-head">
      <span className="mark" title={t('lis.whole')}>
        {t('lis')}
      </span>
      <nav aria-label={t('nav.label')}>
        <ul>
          {menu.map((item) => (
            <MenuItem key={item.to} {...item} />
          ))}
        </ul>
      </nav>
      <div className="frame-who">
        <span>{name}</span>
        <Button
          variant="tertiary"
          data-size="sm"
          lang={language === 'sv' ? 'en' : 'sv'}
          onClick={() => choose(language === 'sv' ? 'en' : 'sv')}
        >
          {t('nav.language')}
        </Button>
        <Button variant="tertiary" data-size="sm" onClick={() => void session.signOut()}>
          {t('session.sign-out')}
        </Button>
      </div>
    </header>
  )
}

export function AppFrame() {
  const { t } = useWords()
  return (
    <MeProvider>
      <SkipLink href="#content">{t('skip-to-content')}</SkipLink>
      <Head />
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
    </MeProvider>
  )
}
