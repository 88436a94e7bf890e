// A version to read, to compare with another one, or to look through for outdated names.

import { useRead } from '../../api/use-api.ts'
import { isReadable } from '../../api/use-stored-text.ts'
import { useWhole } from '../../api/use-whole.ts'
import { useAddress } from '../../frame/use-address.ts'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { Toggle } from '../../ui/toggle.tsx'
import { ComparisonShown } from './comparison-shown.tsx'
import type { VersionRow } from './document-on-page.ts'
import { documentTexts } from './document-texts.ts'
import { NamesShown } from './names-shown.tsx'
import { readingTexts } from './reading-texts.ts'
import { TextReader } from './text-reader.tsx'

function VersionChanges({ version: { documentId, label } }: { version: VersionRow }) {
  const { t } = useWords(documentTexts)
  const { t: tReading } = useWords(readingTexts)
  const [read, choose] = useAddress()
  const against = read('against')
  const { data: versions = [] } = useWhole('listVersions', { params: { documentId } })
  const comparison = useRead('compareVersion', {
    params: { documentId, label },
    ...(against !== '' && { query: { version: against } }),
  })
  const others = versions.filter((other) => other.label !== label && isReadable(other.text.mediaType))
  return (
    <>
      <div className="filters">
        <SelectField
          id="version-against"
          label={tReading('changes.against')}
          value={against}
          noneSaid={t('versions.against-former')}
          options={others.map((other) => ({
            id: other.label,
            name: t('versions.read', { label: other.label }),
          }))}
          onChange={(chosen) => choose({ against: chosen })}
        />
      </div>
      <Loaded from={comparison}>{({ body }) => <ComparisonShown comparison={body} />}</Loaded>
    </>
  )
}

function VersionNames({ version: { documentId, label } }: { version: VersionRow }) {
  const names = useRead('findOutdatedNamesInVersion', { params: { documentId, label } })
  return <Loaded from={names}>{({ body }) => <NamesShown found={body} />}</Loaded>
}

export function VersionReading({ version }: { version: VersionRow }) {
  const { t } = useWords(readingTexts)
  const [read, choose] = useAddress()
  const { documentId, label, text } = version
  const view = read('view')
  if (!isReadable(text.mediaType))
    return (
      <>
        <TextReader route="readVersionText" params={{ documentId, label }} text={text} />
        <Paragraph isQuiet>{t('reading.not-comparable')}</Paragraph>
      </>
    )
  return (
    <>
      <div className="filters">
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
        <Button variant="tertiary" onClick={() => window.print()}>
          {t('reading.print')}
        </Button>
      </div>
      {view === 'changes' && <VersionChanges version={version} />}
      {view === 'names' && <VersionNames version={version} />}
      {view !== 'changes' && view !== 'names' && (
        <TextReader route="readVersionText" params={{ documentId, label }} text={text} />
      )}
    </>
  )
}
