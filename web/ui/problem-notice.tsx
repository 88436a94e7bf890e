// What went wrong, in the reader's language, and what to do about it.
import { ApiProblem, NoConnection, SignedOut } from '../api/problem.ts'
import { useSession } from '../session/session-context.ts'
import { useWords } from '../texts/language.tsx'
import { Button } from './button.tsx'
import { Notice } from './notice.tsx'
import { Paragraph } from './paragraph.tsx'

export function ProblemNotice({ error, onRetry }: { error: Error; onRetry?: () => void }) {
  const { t, say } = useWords()
  const session = useSession()
  if (error instanceof SignedOut)
    return (
      <Notice kind="warning">
        <Paragraph>{t('session.ended')}</Paragraph>
        <Button onClick={() => session.signIn(window.location.pathname + window.location.search)}>
          {t('session.sign-in-again')}
        </Button>
      </Notice>
    )
  const problem = error instanceof ApiProblem ? error.problem : undefined
  const sentence = error instanceof NoConnection ? t('problem.no-connection') : t('problem.unexpected')
  return (
    <Notice kind="danger">
      <Paragraph>{problem ? say(problem.messages) : sentence}</Paragraph>
      {problem?.basis !== undefined && <Paragraph isQuiet>{problem.basis}</Paragraph>}
      {problem !== undefined && problem.status >= 500 && (
        <Paragraph isQuiet>{t('problem.number', { number: problem.requestId })}</Paragraph>
      )}
      {onRetry !== undefined && (
        <Button variant="secondary" onClick={onRetry}>
          {t('problem.try-again')}
        </Button>
      )}
    </Notice>
  )
}
