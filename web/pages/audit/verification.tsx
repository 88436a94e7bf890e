// What came of verifying a trail: whole, or the first broken link and why, in words; and how it can be verified again.
import type { UseQueryResult } from '@tanstack/react-query'
import type { AnswerOf } from '../../api/call.ts'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import { auditTexts } from './audit-texts.ts'

interface Result {
  valid: boolean
  entries: number
  chains: number
  faultCount: number
  first: AnswerOf<'verifyMatter'>['faults'][number] | undefined
}

function ResultShown({ result }: { result: Result }) {
  const { t, say } = useWords(auditTexts)
  const { valid, entries, chains, faultCount, first } = result
  if (valid)
    return (
      <Notice kind="success">
        <Paragraph>
          <strong>{t('verify.whole')}</strong>
        </Paragraph>
        <Paragraph>{t('verify.whole-count', { entries, chains })}</Paragraph>
      </Notice>
    )
  return (
    <Notice kind="danger">
      <Paragraph>
        <strong>{t('verify.broken')}</strong>
      </Paragraph>
      {first !== undefined && (
        <>
          <Paragraph>{say(first.explanation)}</Paragraph>
          <Paragraph>
            <PageLink to={`/audit/chains/${encodeURIComponent(first.chain)}`}>
              {t('entry.number', { chain: first.chain, seq: first.seq })}
            </PageLink>
          </Paragraph>
        </>
      )}
      {faultCount > 1 && <Paragraph>{t('verify.more', { count: faultCount - 1 })}</Paragraph>}
      <Paragraph>{t('verify.what-to-do')}</Paragraph>
    </Notice>
  )
}

export function Verification<Read>({
  from,
  resultOf,
}: {
  from: UseQueryResult<Read, Error>
  resultOf: (read: Read) => Result
}) {
  const { t } = useWords(auditTexts)
  return (
    <Section title={t('verify.title')}>
      {from.isPending && <p role="status">{t('verify.going-on')}</p>}
      {!from.isPending && <Loaded from={from}>{(read) => <ResultShown result={resultOf(read)} />}</Loaded>}
      <div>
        <Button variant="secondary" size="sm" isBusy={from.isFetching} onClick={() => void from.refetch()}>
          {t('verify.again')}
        </Button>
      </div>
    </Section>
  )
}
