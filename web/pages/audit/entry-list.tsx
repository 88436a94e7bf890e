// The entries of a trail in order: the sentence, when and by whom, what was before and after, and the link in the chain.

import { fieldTexts } from '../../form/field-texts.ts'
import { FormContext } from '../../form/form-context.ts'
import type { Value } from '../../form/initial-value.ts'
import { FieldName, ValueShown } from '../../form/value-shown.tsx'
import { valueTexts } from '../../form/value-texts.ts'
import { useValueWords } from '../../form/value-words.ts'
import { stockholmTime } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Details } from '../../ui/details.tsx'
import { Facts } from '../../ui/facts.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import type { Around, AuditRow } from '../matters/audit-facts.ts'
import { auditTexts } from './audit-texts.ts'
import { entrySentence } from './entry-sentence.ts'

const digitsOfDigest = 12

/** An entry may tell of a field of any form. */
const anyForm = { faults: new Map(), words: { fields: fieldTexts, values: valueTexts }, id: 'entry' }

/** An entry holds what JSON can, which is what a form's value is too. */
const asValue = (value: unknown): Value => (value === null ? undefined : (value as Value))

/** Text that may be secret or personal is in the trail by its digest alone. */
const isDigest = (value: Value): value is string =>
  typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value)

function Said({ name, value }: { name: string; value: Value }) {
  const { t } = useWords(auditTexts)
  if (!isDigest(value)) return <ValueShown name={name} value={value} />
  const digest = value.slice('sha256:'.length).slice(0, digitsOfDigest)
  return <span className="quiet">{t('entry.digest', { digest })}</span>
}

function Changes({ row }: { row: AuditRow }) {
  const { t } = useWords(auditTexts)
  const changes = Object.entries(row.change)
  return changes.length === 0 ? null : (
    <FormContext value={anyForm}>
      <DataTable
        caption={t('entry.changes')}
        rows={changes}
        keyOf={([name]) => name}
        columns={[
          { head: t('entry.field'), cell: ([name]) => <FieldName name={name} /> },
          {
            head: t('entry.before'),
            cell: ([name, { before }]) => <Said name={name} value={asValue(before)} />,
          },
          {
            head: t('entry.after'),
            cell: ([name, { after }]) => <Said name={name} value={asValue(after)} />,
          },
        ]}
      />
    </FormContext>
  )
}

function Entry({ row, around }: { row: AuditRow; around: Around }) {
  const { t } = useWords(auditTexts)
  const valueWords = useValueWords()
  const { at, actor, onBehalfOf, action, chain, seq, hash, prevHash, reason } = row
  const isSystem = actor.role === 'system'
  return (
    <li className="entry">
      <span className="quiet">
        <time dateTime={at}>{stockholmTime(at)}</time>
        {!isSystem && ` · ${valueWords('role', actor.role)}`}
      </span>
      <span>{entrySentence(row, around)}</span>
      <Details summary={t('entry.details')}>
        <Facts
          rows={[
            [
              t('entry.who'),
              isSystem ? t('entry.system') : `${actor.name}, ${valueWords('role', actor.role)}`,
            ],
            [t('entry.for'), onBehalfOf && `${onBehalfOf.name}, ${valueWords('role', onBehalfOf.role)}`],
            [t('entry.action'), action],
            [
              t('entry.chain'),
              <PageLink key="chain" to={`/audit/chains/${encodeURIComponent(chain)}`}>
                {t('entry.number', { chain, seq })}
              </PageLink>,
            ],
            [t('entry.reason'), reason && t('entry.reason-kept', { digest: reason.sha256 })],
            [t('entry.hash'), <code key="hash">{hash}</code>],
            [t('entry.previous'), <code key="previous">{prevHash}</code>],
          ]}
        />
        <Changes row={row} />
      </Details>
    </li>
  )
}

export function EntryList({ rows, around }: { rows: readonly AuditRow[]; around: Around }) {
  return (
    <ol className="entries">
      {rows.map((row) => (
        <Entry key={`${row.chain} ${row.seq}`} row={row} around={around} />
      ))}
    </ol>
  )
}
