// The plan as a document: how it will read, the files to fetch, and its text written anew for the matter.
import { useState } from 'react'
import { useCommand } from '../../api/use-api.ts'
import { DocumentDownloads } from '../../rendering/document-downloads.tsx'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { Section } from '../../ui/section.tsx'
import { PlanItemsTable } from './plan-items-table.tsx'
import { usePlanShown } from './plan-page.tsx'
import { planTexts } from './plan-texts.ts'

function WriteText({ year }: { year: number }) {
  const { t } = useWords(planTexts)
  const [written, setWritten] = useState<{ matterId: string; draftNumber: number }>()
  const write = useCommand('writePlanText', ({ body }) => setWritten(body))
  return (
    <Section title={t('plan.write-text')}>
      <Paragraph>{t('plan.write-text-help')}</Paragraph>
      <div>
        <Button variant="secondary" isBusy={write.isPending} onClick={() => write.send({ params: { year } })}>
          {t('plan.write-text')}
        </Button>
      </div>
      {write.error !== null && <ProblemNotice error={write.error} />}
      {written !== undefined && (
        <Notice kind="success">
          <Paragraph>
            {t('plan.text-written', { number: written.draftNumber })}{' '}
            <PageLink to={`/matters/${written.matterId}`}>{t('plan.matter')}</PageLink>
          </Paragraph>
        </Notice>
      )}
    </Section>
  )
}

export function Component() {
  const { t } = useWords(planTexts)
  const { plan, isOpen } = usePlanShown()
  const open = plan.rows.map(({ title, ...row }) =>
    row.isSecret ? row : { ...row, ...(title && { title }) },
  )
  return (
    <>
      <Section title={t('plan.download')}>
        <DocumentDownloads route="renderPlan" params={{ year: plan.year }} />
      </Section>
      <Section title={t('plan.preview-title')}>
        <Paragraph>{t('plan.preview')}</Paragraph>
        {plan.introduction !== undefined && <Paragraph>{plan.introduction}</Paragraph>}
        <PlanItemsTable rows={open} />
      </Section>
      {isOpen && <WriteText year={plan.year} />}
    </>
  )
}
