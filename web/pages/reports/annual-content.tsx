// The report itself as a page: what the files hold, with charts, and each figure leading to what is behind it.
import { useRead } from '../../api/use-api.ts'
import { useWords } from '../../texts/language.tsx'
import { Details } from '../../ui/details.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Heading } from '../../ui/heading.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import { type AnnualReportShown, useAnnualReport } from './annual-report-page.tsx'
import { AnnualSteps } from './annual-steps.tsx'
import { annualTexts } from './annual-texts.ts'
import { ContentBlocks, type ContentSection } from './content-blocks.tsx'

const anchorOf = ({ mark }: ContentSection): string => `section-${mark}`

function Content({ report }: { report: AnnualReportShown }) {
  const { t } = useWords(annualTexts)
  const figures = useRead('readAnnualFigures', { params: { year: report.year } })
  const { content } = report
  if (content === undefined) return <Empty>{t('annual.not-examined')}</Empty>
  const parts = [
    ...content.sections.map((section) => ({ section, heading: `${section.mark}. ${section.heading}` })),
    ...content.annexes.map((section) => ({
      section,
      heading: t('annual.annex', { mark: section.mark, heading: section.heading }),
    })),
  ]
  const around = { year: report.year, figures: figures.data?.body.figures ?? [] }
  return (
    <article className="report" lang={content.language} aria-label={content.title}>
      <Details summary={t('annual.contents')}>
        <ul className="report-contents">
          {parts.map(({ section, heading }) => (
            <li key={section.mark}>
              <a className="ds-link" href={`#${anchorOf(section)}`}>
                {heading}
              </a>
            </li>
          ))}
        </ul>
      </Details>
      {parts.map(({ section, heading }) => (
        <section key={section.mark} className="section" aria-labelledby={anchorOf(section)}>
          <Heading level={2} id={anchorOf(section)} tabIndex={-1}>
            {heading}
          </Heading>
          <ContentBlocks section={section} around={around} />
        </section>
      ))}
    </article>
  )
}

export function Component() {
  const { t } = useWords(annualTexts)
  const report = useAnnualReport()
  const { matterId, actionIds = [], returnedReason, expeditedOn, dataOn } = report
  const steps = <AnnualSteps report={report} />
  return (
    <>
      {returnedReason !== undefined && (
        <Notice kind="warning">
          <Paragraph>{t('annual.returned', { reason: returnedReason })}</Paragraph>
        </Notice>
      )}
      {expeditedOn === undefined ? (
        <Section title={t('annual.how-far')}>{steps}</Section>
      ) : (
        <Details summary={t('annual.how-made')}>{steps}</Details>
      )}
      <Facts
        rows={[
          [
            t('annual.matter'),
            <PageLink key="matter" to={`/matters/${matterId}`}>
              {t('annual.title', { year: report.year })}
            </PageLink>,
          ],
          [
            t('annual.actions'),
            actionIds.length > 0 &&
              actionIds.map((actionId, at) => (
                <div key={actionId}>
                  <PageLink to={`/actions/${actionId}`}>{t('annual.action', { number: at + 1 })}</PageLink>
                </div>
              )),
          ],
        ]}
      />
      {dataOn === undefined ? <Empty>{t('annual.not-compiled')}</Empty> : <Content report={report} />}
    </>
  )
}
