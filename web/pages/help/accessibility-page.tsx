// The accessibility statement that the law on digital public service demands (lagen om tillgänglighet till digital offentlig service, 2018:1937).
import { useSession } from '../../session/session-context.ts'
import { useWords } from '../../texts/language.tsx'
import { Page } from '../../ui/page.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import { accessibilityTexts } from './accessibility-texts.ts'
import { Contact } from './contacts.tsx'

export function Component() {
  const { t } = useWords(accessibilityTexts)
  const { municipality } = useSession()
  return (
    <Page title={t('statement.title')} lead={t('statement.lead', { municipality })}>
      <Section title={t('statement.how-accessible')}>
        <Paragraph>{t('statement.partly')}</Paragraph>
      </Section>
      <Section title={t('statement.shortcomings')}>
        <Paragraph>{t('statement.shortcomings-help')}</Paragraph>
        <ul className="guide">
          <li>{t('statement.shortcoming-diagrams')}</li>
          <li>{t('statement.shortcoming-uploads')}</li>
          <li>{t('statement.shortcoming-tables')}</li>
          <li>{t('statement.shortcoming-untested')}</li>
        </ul>
      </Section>
      <Section title={t('statement.report')}>
        <Paragraph>{t('statement.report-help', { municipality })}</Paragraph>
        <Paragraph>
          <Contact of="registrar" />
        </Paragraph>
        <Paragraph>{t('statement.answer-time')}</Paragraph>
      </Section>
      <Section title={t('statement.authority')}>
        <Paragraph>
          {t('statement.authority-help')}{' '}
          <a className="ds-link" href="https://www.digg.se/tdosanmalan">
            {t('statement.authority-link')}
          </a>
        </Paragraph>
      </Section>
      <Section title={t('statement.tested')}>
        <Paragraph>{t('statement.tested-how')}</Paragraph>
        <Paragraph>{t('statement.tested-when')}</Paragraph>
      </Section>
    </Page>
  )
}
