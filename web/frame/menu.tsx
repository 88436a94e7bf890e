// The main menu: what my roles may see, in groups. On a narrow screen the button in the head opens it.
import { NavLink } from 'react-router'
import type { Permission } from '../../functions/domain/permission.ts'
import { useMayOf } from '../session/me.tsx'
import { useWords } from '../texts/language.tsx'
import { frameTexts } from './frame-texts.ts'

interface MenuItem {
  to: string
  name: keyof typeof frameTexts
  permission: Permission
}

const menu: readonly { name: keyof typeof frameTexts; items: readonly MenuItem[] }[] = [
  {
    name: 'nav.mine',
    items: [
      { to: '/', name: 'nav.home', permission: 'me:read' },
      { to: '/tasks', name: 'nav.tasks', permission: 'task:read' },
      { to: '/calendar', name: 'nav.calendar', permission: 'calendar:read' },
    ],
  },
  {
    name: 'nav.steering',
    items: [
      { to: '/matters', name: 'nav.matters', permission: 'matter:read' },
      { to: '/documents', name: 'nav.documents', permission: 'document:read' },
      { to: '/meetings', name: 'nav.meetings', permission: 'meeting:read' },
      { to: '/actions', name: 'nav.actions', permission: 'action:read' },
      { to: '/action-plans', name: 'nav.plans', permission: 'plan:read' },
      { to: '/reports', name: 'nav.reports', permission: 'status-report:read' },
    ],
  },
  {
    name: 'nav.security',
    items: [
      { to: '/register', name: 'nav.register', permission: 'register:read' },
      { to: '/incidents', name: 'nav.incidents', permission: 'incident:report' },
    ],
  },
  {
    name: 'nav.control',
    items: [
      { to: '/audit', name: 'nav.audit', permission: 'audit:read' },
      { to: '/administration', name: 'nav.administration', permission: 'organisation:read' },
    ],
  },
]

export function Menu({ id, isOpen }: { id: string; isOpen: boolean }) {
  const { t } = useWords(frameTexts)
  const may = useMayOf()
  return (
    <nav className={isOpen ? 'menu open' : 'menu'} id={id} aria-label={t('nav.label')}>
      {menu.map(({ name, items }) => {
        const shown = items.filter(({ permission }) => may(permission))
        return shown.length === 0 ? null : (
          <div key={name}>
            <p id={`${id}-${name}`}>{t(name)}</p>
            <ul aria-labelledby={`${id}-${name}`}>
              {shown.map((item) => (
                <li key={item.to}>
                  <NavLink to={item.to} end={item.to === '/'}>
                    {t(item.name)}
                  </NavLink>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </nav>
  )
}
