// The audit trail: where one looks up a matter, one thing's chain, or the seal of a day.
import { type FormEvent, useId, useState } from 'react'
import { useNavigate } from 'react-router'
import { useWhole } from '../../api/use-whole.ts'
import { useAddress } from '../../frame/use-address.ts'
import { useMay, useMe } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Section } from '../../ui/section.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { chosenMatters } from '../matters/matter-filters.tsx'
import { auditTexts } from './audit-texts.ts'
import { chainKinds } from './chain-kinds.ts'

const mostShown = 10

function MatterLookup() {
  const { t } = useWords(auditTexts)
  const id = useId()
  const [read, choose] = useAddress()
  const words = read('q')
  const matters = useWhole('listMatters')
  return (
    <Section title={t('audit.of-matter')}>
      <div className="filters">
        <TextField
          id={id}
          type="search"
          label={t('audit.search-matter')}
          value={words}
          onChange={(q) => choose({ q })}
        />
      </div>
      <Loaded from={matters}>
        {(all) => {
          const found = chosenMatters(all, { process: '', state: 'all', words })
          return found.length === 0 ? (
            <Empty>{all.length === 0 ? t('audit.no-matters') : t('audit.none-found')}</Empty>
          ) : (
            <DataTable
              caption={
                found.length > mostShown
                  ? t('audit.newest-of', { shown: mostShown, all: found.length })
                  : t('audit.of-matter')
              }
              isCaptionHidden={found.length <= mostShown}
              rows={found.slice(0, mostShown)}
              keyOf={(matter) => matter.id}
              columns={[
                {
                  head: t('audit.matter'),
                  cell: (matter) => <PageLink to={`/audit/matters/${matter.id}`}>{matter.title}</PageLink>,
                },
                { head: t('diary-number'), cell: ({ diaryNumber }) => diaryNumber ?? '–' },
              ]}
            />
          )
        }}
      </Loaded>
    </Section>
  )
}

function ChainLookup() {
  const { t, say } = useWords(auditTexts)
  const navigate = useNavigate()
  const fieldId = useId()
  const [kind, setKind] = useState('information-asset')
  const [thing, setThing] = useState('')
  const look = (event: FormEvent) => {
    event.preventDefault()
    if (thing.trim() !== '') void navigate(`/audit/chains/${encodeURIComponent(`${kind}:${thing.trim()}`)}`)
  }
  return (
    <Section title={t('audit.of-thing')}>
      <form className="filters" onSubmit={look}>
        <SelectField
          id={`${fieldId}-kind`}
          label={t('audit.kind')}
          value={kind}
          options={Object.entries(chainKinds).map(([id, name]) => ({ id, name: say(name.one) }))}
          onChange={setKind}
        />
        <TextField
          id={`${fieldId}-id`}
          label={t('audit.id')}
          help={t('audit.id-help')}
          value={thing}
          onChange={setThing}
        />
        <Button type="submit" variant="secondary">
          {t('audit.show-history')}
        </Button>
      </form>
    </Section>
  )
}

function SealLookup() {
  const { t } = useWords(auditTexts)
  const { today } = useMe()
  const navigate = useNavigate()
  const id = useId()
  const [day, setDay] = useState('')
  const look = (event: FormEvent) => {
    event.preventDefault()
    if (day !== '') void navigate(`/audit/seals/${day}`)
  }
  return (
    <Section title={t('audit.of-day')}>
      <form className="filters" onSubmit={look}>
        <TextField
          id={id}
          type="date"
          isShort
          max={today}
          label={t('audit.day')}
          help={t('audit.day-help')}
          value={day}
          onChange={setDay}
        />
        <Button type="submit" variant="secondary">
          {t('audit.show-seal')}
        </Button>
      </form>
    </Section>
  )
}

export function Component() {
  const { t } = useWords(auditTexts)
  const mayReadMatters = useMay('matter:read')
  return (
    <Page title={t('audit.title')} lead={t('audit.lead')}>
      {mayReadMatters && <MatterLookup />}
      <ChainLookup />
      <SealLookup />
    </Page>
  )
}
