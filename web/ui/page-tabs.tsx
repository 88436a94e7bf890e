// The parts of one thing, each with an address of its own.
import { NavLink } from 'react-router'

export function PageTabs({
  label,
  tabs,
}: {
  label: string
  /** `to` is from the thing's own address; the first, `.`, is the thing itself. */
  tabs: readonly { to: string; name: string }[]
}) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {tabs.map(({ to, name }, at) => (
          <li key={to}>
            <NavLink to={to} end={at === 0}>
              {name}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
