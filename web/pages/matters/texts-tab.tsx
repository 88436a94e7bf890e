// The texts of a matter: its drafts, one of them to read or compare, and what was said of it in review.

import { useRead } from '../../api/use-api.ts'
import { isReadable } from '../../api/use-stored-text.ts'
import { useWhole } from '../../api/use-whole.ts'
import { useFieldNames } from '../../form/field-names.ts'
import { useAddress } from '../../frame/use-address.ts'
import { useMay } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { Details } from '../../ui/details.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { Toggle } from '../../ui/toggle.tsx'
import { ComparisonShown } from '../documents/comparison-shown.tsx'
import { NamesShown } from '../documents/names-shown.tsx'
import { readingTexts } from '../documents/reading-texts.ts'
import { TextReader } from '../documents/text-reader.tsx'
import { type DraftRow, DraftTable } from './draft-table.tsx'
import { draftTexts } from './draft-texts.ts'
import { DraftUpload } from './draft-upload.tsx'
import { type MatterShown, useMatter } from './matter-on-page.ts'
import { ReviewTable } from './review-table.tsx'

function DraftChanges({ draft, drafts }: { draft: DraftRow; drafts: readonly DraftRow[] }) {
  const { t } = useWords(readingTexts)
  const { t: tDraft } = useWords(draftTexts)
  const [read, choose] = useAddress()
  const against = read('against')
  const { matterId, number } = draft
  const comparison = useRead('compareDraft', {
    params: { matterId, number },
    ...(against !== '' && { query: { draft: Number(against) } }),
  })
  const others = drafts.filter((other) => other.number !== number && isReadable(other.text.mediaType))
  return (
    <>
      <div className="filters">
        <SelectField
          id="draft-against"
          label={t('changes.against')}
          value={against}
          noneSaid={tDraft('drafts.version-in-force')}
          options={others.map((other) => ({
            id: String(other.number),
            name: tDraft('drafts.read', { number: other.number }),
          }))}
          onChange={(chosen) => choose({ against: chosen })}
        />
      </div>
      <Loaded from={comparison}>{({ body }) => <ComparisonShown comparison={body} />}</Loaded>
    </>
  )
}

function DraftNames({ draft: { matterId, number } }: { draft: DraftRow }) {
  const names = useRead('findOutdatedNamesInDraft', { params: { matterId, number } })
  return <Loaded from={names}>{({ body }) => <NamesShown found={body} />}</Loaded>
}

function DraftShown({ draft, drafts }: { draft: DraftRow; drafts: readonly DraftRow[] }) {
  const { t } = useWords(readingTexts)
  const [read, choose] = useAddress()
  const view = read('view')
  const { matterId, number, text } = draft
  if (!isReadable(text.mediaType))
    return (
      <>
        <TextReader route="readDraftText" params={{ matterId, number }} text={text} />
        <Paragraph isQuiet>{t('reading.not-comparable')}</Paragraph>
      </>
    )
  return (
    <>
      <Toggle
        label={t('reading.view')}
        value={view === 'changes' || view === 'names' ? view : 'text'}
        choices={[
          { value: 'text', name: t('reading.text') },
          { value: 'changes', name: t('reading.changes') },
          { value: 'names', name: t('reading.names') },
        ]}
        onChange={(chosen) => choose({ view: chosen === 'text' ? undefined : chosen })}
      />
      {view === 'changes' && <DraftChanges draft={draft} drafts={drafts} />}
      {view === 'names' && <DraftNames draft={draft} />}
      {view !== 'changes' && view !== 'names' && (
        <TextReader route="readDraftText" params={{ matterId, number }} text={text} />
      )}
    </>
  )
}

function Consequences({ consequences }: { consequences: NonNullable<MatterShown['consequences']> }) {
  const { t } = useWords(draftTexts)
  const nameOf = useFieldNames()
  return (
    <Section title={t('consequences.title')}>
      <Facts
        rows={[
          [nameOf('finances'), consequences.finances],
          [nameOf('children'), consequences.children],
          [nameOf('personalData'), consequences.personalData],
          [nameOf('companies'), consequences.companies],
        ]}
      />
    </Section>
  )
}

export function Component() {
  const { t } = useWords(draftTexts)
  const matter = useMatter()
  const [read, choose] = useAddress()
  const mayDraft = useMay('document:draft')
  const drafts = useWhole('listDrafts', { params: { matterId: matter.id } })
  return (
    <>
      <Loaded from={drafts}>
        {(rows) => {
          const stored = rows.filter(({ storedAt }) => storedAt !== undefined)
          const asked = Number(read('draft')) || matter.draftNumber
          const chosen = stored.find(({ number }) => number === asked) ?? stored.at(-1)
          return (
            <>
              <Section title={t('drafts.title')}>
                {rows.length === 0 ? (
                  <Empty>{t('drafts.none')}</Empty>
                ) : (
                  <DraftTable matter={matter} drafts={rows} chosen={chosen?.number} />
                )}
                {mayDraft && matter.phase.name !== 'closed' && (
                  <Details summary={t('drafts.upload')}>
                    <DraftUpload
                      matterId={matter.id}
                      onUploaded={(draft) => choose({ draft: String(draft) })}
                    />
                  </Details>
                )}
              </Section>
              {chosen !== undefined && (
                <Section title={t('drafts.read', { number: chosen.number })}>
                  <DraftShown key={chosen.number} draft={chosen} drafts={stored} />
                </Section>
              )}
            </>
          )
        }}
      </Loaded>
      {matter.reviews.length > 0 && <ReviewTable matter={matter} />}
      {matter.consequences !== undefined && <Consequences consequences={matter.consequences} />}
    </>
  )
}
