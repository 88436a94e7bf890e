// The public version of an annual report as files; the report's own page is their preview.
import { DocumentDownloads } from '../../rendering/document-downloads.tsx'
import { useWords } from '../../texts/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import { useAnnualReport } from './annual-report-page.tsx'
import { annualTexts } from './annual-texts.ts'

export function Component() {
  const { t } = useWords(annualTexts)
  const { year, dataOn, content } = useAnnualReport()
  if (dataOn === undefined) return <Empty>{t('document.not-yet')}</Empty>
  if (content === undefined) return <Empty>{t('annual.not-examined')}</Empty>
  return (
    <Section title={t('document.get')}>
      <Paragraph>
        {t('document.preview')} <PageLink to={`/annual-reports/${year}`}>{t('document.read')}</PageLink>
      </Paragraph>
      <DocumentDownloads route="renderAnnualReport" params={{ year }} />
    </Section>
  )
}
