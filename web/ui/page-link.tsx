// A link within the console, which changes the page without fetching the console anew; or the same that looks like a button.
import type { ReactNode } from 'react'
import { Link } from 'react-router'

export function PageLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link to={to} className="ds-link">
      {children}
    </Link>
  )
}

export function ButtonLink({
  to,
  variant = 'primary',
  children,
}: {
  to: string
  variant?: 'primary' | 'secondary'
  children: ReactNode
}) {
  return (
    <Link to={to} className="ds-button" data-variant={variant}>
      {children}
    </Link>
  )
}
