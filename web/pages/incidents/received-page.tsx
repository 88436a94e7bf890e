// A report has arrived: its number, and what happens now.
import { useParams } from 'react-router'
import { useWords } from '../../texts/language.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Page } from '../../ui/page.tsx'
import { ButtonLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import { reportTexts } from './report-texts.ts'

export function Component() {
  const { t } = useWords(reportTexts)
  const { incidentId = '' } = useParams()
  return (
    <Page title={t('received.title')}>
      <Facts
        rows={[
          [
            t('received.number'),
            <>
              <span className="number">{incidentId}</span>{' '}
              <CopyButton text={incidentId} what={t('received.number')} />
            </>,
          ],
        ]}
      />
      <Section title={t('received.next')}>
        <ol className="steps-ahead">
          <li>{t('received.told')}</li>
          <li>{t('received.asked')}</li>
          <li>{t('received.add')}</li>
        </ol>
        <Paragraph>{t('received.urgent')}</Paragraph>
        <div className="form-actions">
          <ButtonLink to={`/incidents/${incidentId}`}>{t('received.see')}</ButtonLink>
          <ButtonLink to="/incidents/report" variant="secondary">
            {t('received.another')}
          </ButtonLink>
        </div>
      </Section>
    </Page>
  )
}
