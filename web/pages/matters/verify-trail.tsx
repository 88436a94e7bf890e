// Has every chain of a matter verified, and says what came of it.
import { useRead } from '../../api/use-api.ts'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { timelineTexts } from './timeline-texts.ts'

export function VerifyTrail({ matterId }: { matterId: string }) {
  const { t, say } = useWords(timelineTexts)
  const { data, error, isFetching, refetch } = useRead(
    'verifyMatter',
    { params: { matterId } },
    { enabled: false },
  )
  const verified = data?.body
  const [first] = verified?.faults ?? []
  return (
    <>
      <div>
        <Button variant="secondary" size="sm" isBusy={isFetching} onClick={() => void refetch()}>
          {t('verify.button')}
        </Button>
      </div>
      {error !== null && <ProblemNotice error={error} />}
      {verified?.valid === true && (
        <Notice kind="success">
          {t('verify.whole', { entries: verified.entries, chains: verified.chains })}
        </Notice>
      )}
      {verified?.valid === false && (
        <Notice kind="danger">
          {t('verify.broken', {
            count: verified.faults.length,
            fault: first === undefined ? '' : `${say(first.explanation)} (${first.chain} ${first.seq})`,
          })}
        </Notice>
      )}
    </>
  )
}
