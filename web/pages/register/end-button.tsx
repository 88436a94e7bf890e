// A button that ends something after one has said so twice: a link of the register, an exception.
import { useState } from 'react'
import type { Request } from '../../api/call.ts'
import { useCommand } from '../../api/use-api.ts'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { systemTexts } from './system-texts.ts'

type EndRoute = 'endHandling' | 'endDependency' | 'endIntegration' | 'endException'

export function EndButton({
  route,
  params,
  what,
}: {
  route: EndRoute
  params: Record<string, string>
  /** What is ended, in a sentence. */
  what: string
}) {
  const { t } = useWords(systemTexts)
  const [isOpen, setOpen] = useState(false)
  const end = useCommand<EndRoute>(route, () => setOpen(false))
  const request: Request<EndRoute> = { params }
  return (
    <>
      <Button variant="tertiary" size="sm" onClick={() => setOpen(true)}>
        {t('end.title')}
        <span className="ds-sr-only"> {what}</span>
      </Button>
      <Dialog title={t('end.title')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Paragraph>{what}</Paragraph>
        {end.error !== null && <ProblemNotice error={end.error} />}
        <div>
          <Button color="danger" isBusy={end.isPending} onClick={() => end.send(request)}>
            {t('end.confirm')}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
