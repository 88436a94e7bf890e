// Starts a matter about a governing document: first which document and why, then its head, filled in as far as it is known.
import { useNavigate } from 'react-router'
import { useWhole } from '../../api/use-whole.ts'
import { useAddress } from '../../frame/use-address.ts'
import { useWords } from '../../texts/language.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { Section } from '../../ui/section.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { type DocumentRow, documentIdOf } from './document-fields.ts'
import { StartForm } from './start-form.tsx'
import { startTexts } from './start-texts.ts'

const purposes = ['revise', 'new', 'repeal'] as const

function ChooseDocument({ documents }: { documents: readonly DocumentRow[] }) {
  const { t } = useWords(startTexts)
  const [read, choose] = useAddress()
  if (documents.length === 0) return <Notice>{t('start.no-documents')}</Notice>
  return (
    <SelectField
      id="start-document"
      label={t('start.document')}
      isRequired
      value={read('document')}
      noneSaid={t('form.choose')}
      options={documents.map(({ id, head }) => ({ id, name: head.title }))}
      onChange={(document) => choose({ document })}
    />
  )
}

function StartDocument({ documents }: { documents: readonly DocumentRow[] }) {
  const { t } = useWords(startTexts)
  const navigate = useNavigate()
  const [read, choose] = useAddress()
  const purpose = purposes.find((each) => each === read('purpose'))
  const title = read('title').trim()
  const isNew = purpose === 'new'
  // Plans and reports have pages and routes of their own.
  const governing = documents.filter(({ head: { documentType }, inForce }) => {
    const isGoverning = ['policy', 'guideline', 'instruction'].includes(documentType)
    return isGoverning && (purpose !== 'repeal' || inForce !== undefined)
  })
  const document = governing.find(({ id }) => id === read('document'))
  const isTaken = isNew && documents.some(({ id }) => id === documentIdOf(title))
  const openMatterId = isNew ? undefined : document?.openMatterId
  const isChosen = isNew ? title !== '' && !isTaken : document !== undefined && openMatterId === undefined
  return (
    <div className="form">
      <RadioGroup
        id="start-purpose"
        label={t('start.purpose')}
        value={purpose}
        choices={[
          { value: 'revise', name: t('start.revise') },
          { value: 'new', name: t('start.new') },
          { value: 'repeal', name: t('start.repeal') },
        ]}
        onChange={(chosen) => choose({ purpose: chosen })}
      />
      {purpose !== undefined && !isNew && <ChooseDocument documents={governing} />}
      {isNew && (
        <TextField
          id="start-title"
          label={t('start.new-title')}
          value={read('title')}
          onChange={(typed) => choose({ title: typed })}
        />
      )}
      {isTaken && <Notice kind="warning">{t('start.title-taken')}</Notice>}
      {openMatterId !== undefined && (
        <Notice kind="warning">
          {t('start.open-matter')} <PageLink to={`/matters/${openMatterId}`}>{t('start.see-open')}</PageLink>
        </Notice>
      )}
      {purpose !== undefined && isChosen && (
        <Section title={t('start.facts')}>
          <StartForm
            key={`${purpose} ${document?.id ?? ''}`}
            purpose={purpose}
            document={isNew ? undefined : document}
            newTitle={title}
            onStarted={(matterId) => void navigate(`/matters/${matterId}`)}
          />
          <Paragraph isQuiet>{t('start.next')}</Paragraph>
        </Section>
      )}
    </div>
  )
}

export function Component() {
  const { t } = useWords(startTexts)
  const documents = useWhole('listDocuments')
  return (
    <Page title={t('start.title')} lead={t('start.lead')}>
      <Loaded from={documents}>{(rows) => <StartDocument documents={rows} />}</Loaded>
      <Paragraph isQuiet>
        {t('start.others')} <PageLink to="/action-plans">{t('start.plans')}</PageLink>,{' '}
        <PageLink to="/reports">{t('start.reports')}</PageLink>.
      </Paragraph>
    </Page>
  )
}
