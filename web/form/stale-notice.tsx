// Someone else changed the thing meanwhile: shows each difference, and lets one choose.
import { useWords } from '../texts/language.tsx'
import { Button } from '../ui/button.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { Notice } from '../ui/notice.tsx'
import { Paragraph } from '../ui/paragraph.tsx'
import { differencesOf } from './differences.ts'
import type { Fields } from './initial-value.ts'
import { FieldName, ValueShown } from './value-shown.tsx'

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
        keyOf={({ path }) => path}
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
