// Brings the organisation in from a file: what it holds is counted first, and every fault in it is named before anything is changed.
import { useId, useState } from 'react'
import type { AnswerOf, BodyOf } from '../../api/call.ts'
import { ApiProblem } from '../../api/problem.ts'
import { useCommand } from '../../api/use-api.ts'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { Section } from '../../ui/section.tsx'
import { administrationTexts } from './administration-texts.ts'
import { type ImportFile, importFileOf } from './import-file.ts'
import { kindNames } from './import-kinds.ts'

function useKindName() {
  const { say } = useWords()
  return (kind: string) => {
    const name = kindNames[kind]
    return name === undefined ? kind : say(name)
  }
}

function FileFaults({ error }: { error: Error }) {
  const { t, language } = useWords(administrationTexts)
  const faults = error instanceof ApiProblem ? (error.problem?.faults ?? []) : []
  const placeOf = (path: string) => {
    const [, row, column] = /^row (\d+)(?:, column (.+))?$/.exec(path) ?? []
    if (row === undefined || language === 'en') return path
    return column === undefined ? t('import.row', { row }) : t('import.cell', { row, column })
  }
  if (faults.length === 0) return <ProblemNotice error={error} />
  return (
    <Section title={t('import.faults')}>
      <Notice kind="danger">
        <Paragraph>{t('import.nothing-changed', { count: faults.length })}</Paragraph>
      </Notice>
      <DataTable
        caption={t('import.faults')}
        isCaptionHidden
        rows={faults}
        keyOf={({ path, message }) => `${path} ${message}`}
        columns={[
          { head: t('import.place'), cell: ({ path }) => placeOf(path) },
          { head: t('import.fault'), cell: ({ message }) => message },
        ]}
      />
    </Section>
  )
}

function Imported({ counts }: { counts: AnswerOf<'importOrganisation'> }) {
  const { t } = useWords(administrationTexts)
  const kindName = useKindName()
  const { total, ...lists } = counts
  const rows = Object.entries(lists).map(([kind, count]) => ({ kind, ...count }))
  return (
    <Section title={t('import.done')}>
      <Notice kind="success">
        <Paragraph>
          {t('import.done-count', {
            created: total.created,
            changed: total.changed,
            unchanged: total.unchanged,
          })}
        </Paragraph>
      </Notice>
      <DataTable
        caption={t('import.done')}
        isCaptionHidden
        rows={rows}
        keyOf={({ kind }) => kind}
        columns={[
          { head: t('import.kind'), cell: ({ kind }) => kindName(kind) },
          { head: t('import.created'), align: 'end', cell: ({ created }) => created },
          { head: t('import.changed'), align: 'end', cell: ({ changed }) => changed },
          { head: t('import.unchanged'), align: 'end', cell: ({ unchanged }) => unchanged },
        ]}
      />
    </Section>
  )
}

function Preview({ file }: { file: ImportFile }) {
  const { t } = useWords(administrationTexts)
  const kindName = useKindName()
  return (
    <DataTable
      caption={t('import.holds', { name: file.name })}
      rows={file.counts}
      keyOf={({ kind }) => kind}
      columns={[
        { head: t('import.kind'), cell: ({ kind }) => kindName(kind) },
        { head: t('import.rows'), align: 'end', cell: ({ count }) => count },
      ]}
    />
  )
}

export function Component() {
  const { t } = useWords(administrationTexts)
  const id = useId()
  const [file, setFile] = useState<ImportFile | 'unreadable'>()
  const command = useCommand('importOrganisation')
  const choose = async (chosen: File | undefined) => {
    command.reset()
    setFile(chosen && (importFileOf(chosen.name, await chosen.text()) ?? 'unreadable'))
  }
  const send = ({ format, text }: ImportFile) => {
    // The server parses it by the schema of the contract, and names every fault.
    const body = (
      format === 'csv' ? { format, rows: text } : { format, organisation: JSON.parse(text) }
    ) as BodyOf<'importOrganisation'>
    command.send({ body })
  }
  return (
    <>
      <Paragraph>{t('import.help')}</Paragraph>
      <div className="ds-field">
        <label className="ds-label" htmlFor={id}>
          {t('import.file')}
        </label>
        <input
          id={id}
          className="ds-input"
          type="file"
          accept=".csv,.json,text/csv,application/json"
          onChange={({ target }) => void choose(target.files?.[0])}
        />
      </div>
      {file === 'unreadable' && <Notice kind="danger">{t('import.unreadable')}</Notice>}
      {file !== undefined && file !== 'unreadable' && (
        <>
          <Preview file={file} />
          <div>
            <Button isBusy={command.isPending} onClick={() => send(file)}>
              {t('import.send')}
            </Button>
          </div>
        </>
      )}
      {command.error !== null && <FileFaults error={command.error} />}
      {command.data !== undefined && <Imported counts={command.data.body} />}
    </>
  )
}
