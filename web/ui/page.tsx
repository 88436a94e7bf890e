// The frame of every page: its one heading, which takes the focus when one has come here, and its name in the tab.

import { createContext, type ReactNode, useEffect, useRef } from 'react'
import { useWords } from '../texts/language.tsx'
import { Heading } from './heading.tsx'

/** True within a page: what fails there needs no heading of its own. */
export const InPage = createContext(false)

export function Page({
  title,
  lead,
  actions,
  children,
}: {
  title: string
  lead?: ReactNode
  /** The page's one main thing to do, at its head. */
  actions?: ReactNode
  children: ReactNode
}) {
  const { t } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} – ${t('lis')}`
  }, [title, t])
  useEffect(() => {
    // A reader of the screen hears where they are; nothing is scrolled for the first page.
    heading.current?.focus()
  }, [])
  return (
    <InPage value={true}>
      <header className="page-head">
        <div>
          <Heading ref={heading} level={1} tabIndex={-1}>
            {title}
          </Heading>
          {lead !== undefined && <p className="lead">{lead}</p>}
        </div>
        {actions !== undefined && <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </InPage>
  )
}
