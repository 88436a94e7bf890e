// What the municipality has chosen where the law leaves it open, and the ways to the other things that are set.
import { useMemo } from 'react'
import type { Answer } from '../../api/call.ts'
import { useRead } from '../../api/use-api.ts'
import { CommandDialog } from '../../form/command-dialog.tsx'
import { useMay } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import { changeRulesSchema } from './administration-forms.built.ts'
import { administrationTexts } from './administration-texts.ts'

function Rules({ body, etag }: Answer<'readRules'>) {
  const { t } = useWords(administrationTexts)
  const mayChange = useMay('rules:change')
  const { editorialChanges, remindersOnHolidays, substantialChange, classifiesTraceability = true } = body
  const initial = useMemo(() => {
    const { editorialChanges: editorial, ...others } = body
    return { ...others, editorialChanges: { ...editorial } }
  }, [body])
  const isAllowed = editorialChanges.allowed
  return (
    <>
      <Facts
        rows={[
          [
            t('rules.editorial'),
            isAllowed
              ? t('rules.editorial-allowed', { basis: editorialChanges.basis ?? '' })
              : t('rules.editorial-refused'),
          ],
          [
            t('rules.reminders'),
            remindersOnHolidays === 'send' ? t('rules.reminders-sent') : t('rules.reminders-wait'),
          ],
          [
            t('rules.substantial'),
            t('rules.substantial-share', { share: Math.round(substantialChange * 100) }),
          ],
          [t('rules.traceability'), classifiesTraceability ? t('yes') : t('no')],
        ]}
      />
      {mayChange && (
        <div>
          <CommandDialog
            title={t('rules.change')}
            help={t('rules.change-help')}
            route="changeRules"
            schema={changeRulesSchema}
            initial={initial}
            etag={etag}
            submit={t('save')}
          />
        </div>
      )}
    </>
  )
}

export function Component() {
  const { t } = useWords(administrationTexts)
  const rules = useRead('readRules')
  return (
    <>
      <Section title={t('rules.municipality')}>
        <Paragraph>{t('rules.help')}</Paragraph>
        <Loaded from={rules}>{(answer) => <Rules {...answer} />}</Loaded>
      </Section>
      <Section title={t('rules.elsewhere')}>
        <ul className="cards">
          <li className="card">
            <PageLink to="/series">{t('rules.series')}</PageLink>
            <span className="quiet">{t('rules.series-help')}</span>
          </li>
          <li className="card">
            <PageLink to="/register/models">{t('rules.models')}</PageLink>
            <span className="quiet">{t('rules.models-help')}</span>
          </li>
          <li className="card">
            <PageLink to="/meetings">{t('rules.meetings')}</PageLink>
            <span className="quiet">{t('rules.meetings-help')}</span>
          </li>
        </ul>
      </Section>
    </>
  )
}
