// A document that the system writes, as files to fetch: what each is good for, that it is being written, and how to check it.
import type { Request } from '../api/call.ts'
import { useCall } from '../api/use-api.ts'
import { useDownload } from '../api/use-download.ts'
import { kilobytes } from '../texts/kilobytes.ts'
import { useWords } from '../texts/language.tsx'
import { Button } from '../ui/button.tsx'
import { Heading, type HeadingLevel } from '../ui/heading.tsx'
import { Notice } from '../ui/notice.tsx'
import { Paragraph } from '../ui/paragraph.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { renderingTexts } from './rendering-texts.ts'

type RenderRoute =
  | 'renderMemo'
  | 'renderExtract'
  | 'renderPlan'
  | 'renderAnnualReport'
  | 'renderSecretAnnex'
  | 'renderStatusReport'

const formats = [
  {
    id: 'publication',
    query: { standard: 'publication' },
    name: 'rendering.publication',
    help: 'rendering.publication-help',
    fetch: 'rendering.fetch-pdf-publication',
  },
  {
    id: 'archive',
    query: { standard: 'archive' },
    name: 'rendering.archive',
    help: 'rendering.archive-help',
    fetch: 'rendering.fetch-pdf-archive',
  },
  {
    id: 'word',
    query: { format: 'word' },
    name: 'rendering.word',
    help: 'rendering.word-help',
    fetch: 'rendering.fetch-word',
  },
] as const

export function DocumentDownloads({
  route,
  params,
  level = 3,
}: {
  route: RenderRoute
  params: NonNullable<Request<RenderRoute>['params']>
  level?: HeadingLevel
}) {
  const { t } = useWords(renderingTexts)
  const call = useCall()
  const rendering = useDownload(
    async ({ query }: (typeof formats)[number]) => (await call(route, { params, query })).body,
  )
  const { data, error, isPending, variables } = rendering
  return (
    <>
      <div className="downloads">
        {formats.map((format) => (
          <div key={format.id} className="download">
            <Heading level={level}>{t(format.name)}</Heading>
            <Paragraph isQuiet>{t(format.help)}</Paragraph>
            <Button
              variant="secondary"
              isBusy={isPending && variables.id === format.id}
              onClick={() => rendering.mutate(format)}
            >
              {t(format.fetch)}
            </Button>
          </div>
        ))}
      </div>
      {isPending && (
        <div className="progress" role="status">
          <span id="rendering-progress">{t('rendering.writing')}</span>
          <progress aria-labelledby="rendering-progress" />
        </div>
      )}
      {error !== null && <ProblemNotice error={error} />}
      {data !== undefined && (
        <Notice kind="success">
          <Paragraph>
            {t('rendering.done', {
              file: data.fileName,
              size: kilobytes(data.sizeBytes),
            })}{' '}
            <a className="ds-link" href={data.downloadUrl}>
              {t('rendering.again')}
            </a>
          </Paragraph>
          <Paragraph isQuiet>
            {t('rendering.digest')}: <span className="digest">{data.sha256}</span>
          </Paragraph>
        </Notice>
      )}
    </>
  )
}
