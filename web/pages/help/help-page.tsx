// Help: how each role does its main things, what the words mean, and whom one can ask.
import { useId, useState } from 'react'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Details } from '../../ui/details.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { Contact } from './contacts.tsx'
import { glossary } from './glossary.built.ts'
import { guides } from './guides.ts'
import { helpTexts } from './help-texts.ts'

function Guides() {
  const { t, say } = useWords(helpTexts)
  return (
    <Section title={t('help.how-to')}>
      {guides.map(({ id, who, steps }) => (
        <Details key={id} summary={say(who)}>
          <ul className="guide">
            {steps.map(({ to, text, link }) => (
              <li key={`${to} ${link.sv}`}>
                {say(text)} <PageLink to={to}>{say(link)}</PageLink>
              </li>
            ))}
          </ul>
        </Details>
      ))}
    </Section>
  )
}

function Glossary() {
  const { t } = useWords(helpTexts)
  const id = useId()
  const [sought, setSought] = useState('')
  const [showsAll, setShowsAll] = useState(false)
  const words = sought.trim().toLowerCase()
  const isShown = showsAll || words !== ''
  const found = glossary.filter(({ sv, en }) => `${sv} ${en}`.toLowerCase().includes(words))
  return (
    <Section title={t('help.glossary')}>
      <TextField id={id} type="search" label={t('help.search-word')} value={sought} onChange={setSought} />
      {!isShown && (
        <div>
          <Button variant="secondary" onClick={() => setShowsAll(true)}>
            {t('help.show-all', { count: glossary.length })}
          </Button>
        </div>
      )}
      {isShown &&
        (found.length === 0 ? (
          <Empty>{t('help.no-word')}</Empty>
        ) : (
          <DataTable
            caption={t('help.glossary')}
            isCaptionHidden
            rows={found}
            keyOf={({ sv, en }) => `${sv} ${en}`}
            columns={[
              { head: t('help.swedish'), cell: ({ sv }) => <span lang="sv">{sv}</span> },
              { head: t('help.english'), cell: ({ en }) => <span lang="en">{en}</span> },
            ]}
          />
        ))}
    </Section>
  )
}

export function Component() {
  const { t } = useWords(helpTexts)
  return (
    <Page title={t('help.title')} lead={t('help.lead')}>
      <Guides />
      <Section title={t('help.who-to-ask')}>
        <ul className="cards">
          <li className="card">
            <span>{t('help.ask-coordinator')}</span>
            <span>
              <Contact of="coordinator" />
            </span>
          </li>
          <li className="card">
            <span>{t('help.ask-administrator')}</span>
            <span>
              <Contact of="administrator" />
            </span>
          </li>
          <li className="card">
            <span>{t('help.ask-registrar')}</span>
            <span>
              <Contact of="registrar" />
            </span>
          </li>
        </ul>
        <Paragraph>{t('help.never-secret')}</Paragraph>
      </Section>
      <Glossary />
    </Page>
  )
}
