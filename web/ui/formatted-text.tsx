// A stored text with its headings, lists and paragraphs, as elements and never as HTML.
import { Fragment, type ReactNode } from 'react'
import { type Block, blocksOf } from './text-blocks.ts'
import { withKeys } from './with-keys.ts'

const emphasis = /(\*\*[^*\n]+\*\*|__[^_\n]+__|\*[^*\s][^*\n]*\*|`[^`\n]+`)/

/** Bold, slanted and verbatim words; everything else stands as it is written. */
function Inline({ text }: { text: string }): ReactNode {
  return withKeys(text.split(emphasis)).map(({ row: part, key }) => {
    if (Number(key) % 2 === 0) return <Fragment key={key}>{part}</Fragment>
    if (part.startsWith('`')) return <code key={key}>{part.slice(1, -1)}</code>
    return part.startsWith('**') || part.startsWith('__') ? (
      <strong key={key}>{part.slice(2, -2)}</strong>
    ) : (
      <em key={key}>{part.slice(1, -1)}</em>
    )
  })
}

/** A heading of the text stands under the headings of the page. */
function TextHeading({ level, under, text }: { level: number; under: number; text: string }) {
  const Element = `h${Math.min(6, level + under) as 2 | 3 | 4 | 5 | 6}` as const
  return (
    <Element className="ds-heading" data-size={level === 1 ? 'xs' : '2xs'}>
      <Inline text={text} />
    </Element>
  )
}

function BlockShown({ block, under }: { block: Block; under: number }) {
  switch (block.kind) {
    case 'heading':
      return <TextHeading level={block.level} under={under} text={block.text} />
    case 'list': {
      const List = block.isNumbered ? 'ol' : 'ul'
      return (
        <List>
          {withKeys(block.items).map(({ row: item, key }) => (
            <li key={key}>
              <Inline text={item} />
            </li>
          ))}
        </List>
      )
    }
    case 'table':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key (WCAG 2.1.1)
        <section className="wide" tabIndex={0} aria-label={block.head.join(', ')}>
          <table className="ds-table">
            <thead>
              <tr>
                {withKeys(block.head).map(({ row: cell, key }) => (
                  <th key={key} scope="col">
                    <Inline text={cell} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {withKeys(block.rows).map(({ row, key }) => (
                <tr key={key}>
                  {withKeys(row).map(({ row: cell, key: place }) => (
                    <td key={place}>
                      <Inline text={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )
    case 'quote':
      return (
        <blockquote>
          <Inline text={block.text} />
        </blockquote>
      )
    case 'rule':
      return <hr />
    case 'paragraph':
      return (
        <p>
          <Inline text={block.text} />
        </p>
      )
    default:
      return block satisfies never
  }
}

export function FormattedText({
  text,
  under = 2,
}: {
  text: string
  /** The level of the heading that the text stands under. */
  under?: number
}) {
  return (
    <div className="formatted">
      {withKeys(blocksOf(text)).map(({ row: block, key }) => (
        <BlockShown key={key} block={block} under={under} />
      ))}
    </div>
  )
}
