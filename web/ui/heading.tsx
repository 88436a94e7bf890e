// A heading; its level is its place in the page, its size how it looks.
import type { ComponentProps } from 'react'

export type HeadingLevel = 1 | 2 | 3 | 4

const sizes = { 1: 'lg', 2: 'sm', 3: '2xs', 4: '2xs' } as const

export function Heading({ level, ...rest }: ComponentProps<'h1'> & { level: HeadingLevel }) {
  const Element = `h${level}` as const
  return <Element {...rest} className="ds-heading" data-size={sizes[level]} />
}
