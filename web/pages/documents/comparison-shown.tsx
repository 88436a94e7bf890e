// What one text changed of another: removed and added told by words, signs and lines, never by colour alone.
import type { AnswerOf } from '../../api/call.ts'
import { useWords } from '../../texts/language.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { withKeys } from '../../ui/with-keys.ts'
import { readingTexts } from './reading-texts.ts'

export type Comparison = AnswerOf<'compareVersion'>
type Block = Comparison['blocks'][number]

function Inserted({ children }: { children: string }) {
  const { t } = useWords(readingTexts)
  return (
    <ins>
      <span className="ds-sr-only">{t('changes.start-added')} </span>
      {children}
      <span className="ds-sr-only"> {t('changes.end')}</span>
    </ins>
  )
}

function Deleted({ children }: { children: string }) {
  const { t } = useWords(readingTexts)
  return (
    <del>
      <span className="ds-sr-only">{t('changes.start-removed')} </span>
      {children}
      <span className="ds-sr-only"> {t('changes.end')}</span>
    </del>
  )
}

function BlockShown({ block }: { block: Block }) {
  const { t } = useWords(readingTexts)
  switch (block.kind) {
    case 'same':
      return (
        <div className="change same">
          <span aria-hidden="true" />
          <p>{block.lines.join('\n')}</p>
        </div>
      )
    case 'hidden':
      return <p className="change-gap quiet">{t('changes.hidden', { count: block.lineCount })}</p>
    case 'added':
      return (
        <div className="change added">
          <span className="change-sign">
            <span aria-hidden="true">+</span> {t('changes.added')}
          </span>
          <p>
            <Inserted>{block.lines.join('\n')}</Inserted>
          </p>
        </div>
      )
    case 'removed':
      return (
        <div className="change removed">
          <span className="change-sign">
            <span aria-hidden="true">−</span> {t('changes.removed')}
          </span>
          <p>
            <Deleted>{block.lines.join('\n')}</Deleted>
          </p>
        </div>
      )
    case 'changed':
      return (
        <div className="change changed">
          <span className="change-sign">
            <span aria-hidden="true">±</span> {t('changes.changed')}
          </span>
          <p>
            {withKeys(block.words).map(({ row: { kind, text }, key }) => {
              if (kind === 'added') return <Inserted key={key}>{text}</Inserted>
              if (kind === 'removed') return <Deleted key={key}>{text}</Deleted>
              return <span key={key}>{text}</span>
            })}
          </p>
        </div>
      )
    default:
      return block satisfies never
  }
}

export function ComparisonShown({
  comparison: { before, blocks, changedShare },
}: {
  comparison: Comparison
}) {
  const { t } = useWords(readingTexts)
  const since = () => {
    if (before === undefined) return t('changes.since-nothing')
    return 'version' in before
      ? t('changes.since-version', { label: before.version })
      : t('changes.since-draft', { number: before.draft })
  }
  const isSame = blocks.every(({ kind }) => kind === 'same' || kind === 'hidden')
  return (
    <>
      <Paragraph>
        {since()}.{' '}
        {isSame ? t('changes.none') : t('changes.share', { percent: Math.round(changedShare * 100) })}
      </Paragraph>
      {!isSame && (
        <>
          <Paragraph isQuiet>{t('changes.legend')}</Paragraph>
          <div className="changes">
            {withKeys(blocks).map(({ row: block, key }) => (
              <BlockShown key={key} block={block} />
            ))}
          </div>
        </>
      )}
    </>
  )
}
