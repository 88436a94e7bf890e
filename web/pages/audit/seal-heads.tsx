// The chains that a day's seal holds, with what each ended with: some of them at first, for there may be thousands.
import { useState } from 'react'
import type { AnswerOf } from '../../api/call.ts'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { auditTexts } from './audit-texts.ts'
import { chainKinds } from './chain-kinds.ts'

const digitsShown = 16
const rowsAtATime = 50

function ChainLink({ chain }: { chain: string }) {
  const { say } = useWords()
  const [kind = '', ...id] = chain.split(':')
  const named = chainKinds[kind]
  return (
    <PageLink to={`/audit/chains/${encodeURIComponent(chain)}`}>
      {named === undefined ? <code>{chain}</code> : say(named.one)}{' '}
      {named !== undefined && <code>{id.join(':')}</code>}
    </PageLink>
  )
}

export function SealHeads({ heads }: { heads: AnswerOf<'readSeal'>['heads'] }) {
  const { t } = useWords(auditTexts)
  const [count, setCount] = useState(rowsAtATime)
  return (
    <>
      <DataTable
        caption={t('seal.count', { count: heads.length })}
        rows={heads.slice(0, count)}
        keyOf={({ chain }) => chain}
        columns={[
          { head: t('entry.chain'), cell: ({ chain }) => <ChainLink chain={chain} /> },
          { head: t('seal.entries'), align: 'end', cell: ({ seq }) => seq },
          {
            head: t('seal.last-hash'),
            cell: ({ hash: last }) => <code>{last.slice(0, digitsShown)}</code>,
          },
        ]}
      />
      {count < heads.length && (
        <Button variant="secondary" onClick={() => setCount(count + rowsAtATime)}>
          {t('more')}
        </Button>
      )}
    </>
  )
}
