// The secret annex of an annual report, for those who may see it: to read, and as files.
import { useCall, useRead } from '../../api/use-api.ts'
import { useDownload } from '../../api/use-download.ts'
import { DocumentDownloads } from '../../rendering/document-downloads.tsx'
import { kilobytes } from '../../texts/kilobytes.ts'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { Section } from '../../ui/section.tsx'
import { useAnnualReport } from './annual-report-page.tsx'
import { annualTexts } from './annual-texts.ts'
import { ContentBlocks } from './content-blocks.tsx'

/** The very file that the security chief signed. */
function SignedAnnex({ year }: { year: number }) {
  const { t } = useWords(annualTexts)
  const call = useCall()
  const file = useDownload(async () => (await call('readSecretAnnex', { params: { year } })).body)
  return (
    <Section title={t('secret.signed')}>
      <div>
        <Button variant="secondary" isBusy={file.isPending} onClick={() => file.mutate()}>
          {t('secret.signed-get')}
        </Button>
      </div>
      {file.error !== null && <ProblemNotice error={file.error} />}
      {file.data !== undefined && (
        <Notice kind="success">
          <a className="ds-link" href={file.data.downloadUrl}>
            {t('secret.signed-at', {
              file: file.data.fileName,
              size: kilobytes(file.data.sizeBytes),
            })}
          </a>
          <Paragraph isQuiet>
            <span className="digest">{file.data.sha256}</span>
          </Paragraph>
        </Notice>
      )}
    </Section>
  )
}

export function Component() {
  const { t } = useWords(annualTexts)
  const { year, secretAnnex, signature } = useAnnualReport()
  const figures = useRead('readAnnualFigures', { params: { year } })
  if (secretAnnex === undefined) return <Empty>{t('secret.none')}</Empty>
  const around = { year, figures: figures.data?.body.figures ?? [] }
  return (
    <>
      <Notice kind="warning">
        <Paragraph>{t('secret.lead')}</Paragraph>
      </Notice>
      <article className="report" lang={secretAnnex.language} aria-label={secretAnnex.title}>
        {secretAnnex.sections.map((section) => (
          <Section key={section.mark} title={`${section.mark}. ${section.heading}`}>
            <ContentBlocks section={section} around={around} />
          </Section>
        ))}
      </article>
      {signature?.annexDigest !== undefined && <SignedAnnex year={year} />}
      <Section title={t('secret.written')}>
        <DocumentDownloads route="renderSecretAnnex" params={{ year }} />
      </Section>
    </>
  )
}
