// Someone else changed the thing meanwhile: shows each difference, and lets one choose.
import { useWords } from '../texts/language.tsx'
import { Button } from '../ui/button.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { Notice } from '../ui/notice.tsx'
import { Paragraph } from '../ui/paragraph.tsx'
import { useFieldWords, useValueWords } from './field-words.ts'
import { type Fields, isFields, type Value } from './initial-value.ts'

interface Difference {
  name: string
  mine: Value
  theirs: Value
}

/** The fields that differ, each by itself. */
export function differencesOf(mine: Fields, theirs: Fields): Difference[] {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])]
  return names
    .filter((name) => JSON.stringify(mine[name] ?? '') !== JSON.stringify(theirs[name] ?? ''))
    .map((name) => ({ name, mine: mine[name], theirs: theirs[name] }))
}

function FieldName({ name }: { name: string }) {
  return useFieldWords(name, true).label
}

function ValueShown({ name, value }: { name: string; value: Value }) {
  const { t } = useWords()
  const valueWords = useValueWords()
  if (value === undefined || value === '') return <span className="quiet">{t('form.not-said')}</span>
  if (Array.isArray(value))
    return value.map((each, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a list that is only shown
      <div key={at}>
        <ValueShown name={name} value={each} />
      </div>
    ))
  if (isFields(value))
    return Object.entries(value).map(([inner, each]) => (
      <div key={inner}>
        <FieldName name={inner} />: <ValueShown name={inner} value={each} />
      </div>
    ))
  return typeof value === 'boolean' ? t(value ? 'yes' : 'no') : valueWords(name, value)
}

export function StaleNotice({
  mine,
  theirs,
  onKeepMine,
  onTakeTheirs,
}: {
  mine: Fields
  theirs: Fields
  onKeepMine: () => void
  onTakeTheirs: () => void
}) {
  const { t } = useWords()
  return (
    <Notice kind="warning">
      <Paragraph>{t('form.stale')}</Paragraph>
      <DataTable
        caption={t('form.differences')}
        rows={differencesOf(mine, theirs)}
        keyOf={({ name }) => name}
        columns={[
          { head: t('form.field'), cell: ({ name }) => <FieldName name={name} /> },
          { head: t('form.mine'), cell: ({ name, mine: value }) => <ValueShown name={name} value={value} /> },
          {
            head: t('form.theirs'),
            cell: ({ name, theirs: value }) => <ValueShown name={name} value={value} />,
          },
        ]}
      />
      <div className="form-actions">
        <Button onClick={onKeepMine}>{t('form.keep-mine')}</Button>
        <Button variant="secondary" onClick={onTakeTheirs}>
          {t('form.take-theirs')}
        </Button>
      </div>
    </Notice>
  )
}
