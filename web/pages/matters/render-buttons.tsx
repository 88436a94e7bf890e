// Has the system write a document as PDF or Word, tells that it is on its way, and has the browser download it.
import { useCall } from '../../api/use-api.ts'
import { useDownload } from '../../api/use-download.ts'
import { kilobytes } from '../../texts/kilobytes.ts'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { decisionTexts } from './decision-texts.ts'

type RenderingRoute = 'renderMemo' | 'renderExtract'
type Format = 'pdf' | 'word'

export function RenderButtons({
  route,
  params,
  what,
}: {
  route: RenderingRoute
  params: Record<string, string>
  /** What the document is called: `Tjänsteskrivelse`. */
  what: string
}) {
  const { t } = useWords(decisionTexts)
  const call = useCall()
  const { mutate, data, error, isPending, variables } = useDownload(
    async (format: Format) => (await call<RenderingRoute>(route, { params, query: { format } })).body,
  )
  const button = (format: Format, name: string) => (
    <Button
      variant="secondary"
      size="sm"
      isBusy={isPending && variables === format}
      onClick={() => mutate(format)}
    >
      {name}
    </Button>
  )
  return (
    <>
      <div className="form-actions">
        {button('pdf', t('render.pdf', { what }))}
        {button('word', t('render.word', { what }))}
        <span role="status" className="quiet">
          {isPending && t('render.working', { what: what.toLowerCase() })}
          {data !== undefined && t('render.done', { file: data.fileName, size: kilobytes(data.sizeBytes) })}
        </span>
      </div>
      {error !== null && <ProblemNotice error={error} />}
    </>
  )
}
