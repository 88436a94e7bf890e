// Reads a file into the register: chosen, checked with every wrong row shown, and then read in.
import { useId, useState } from 'react'
import type { BodyOf } from '../../api/call.ts'
import { ApiProblem } from '../../api/problem.ts'
import { useCommand } from '../../api/use-api.ts'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Facts } from '../../ui/facts.tsx'
import { FileField } from '../../ui/file-field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { Section } from '../../ui/section.tsx'
import { ImportColumnsTable } from './import-columns-table.tsx'
import { ImportFaults } from './import-faults.tsx'
import { importTexts } from './import-texts.ts'
import { type ImportFile, readImportFile } from './read-import-file.ts'
import { SecurityGate } from './security-gate.tsx'

type Content = BodyOf<'importRegister'>['content']

function ImportForm() {
  const { t } = useWords(importTexts)
  const id = useId()
  const [content, setContent] = useState<Content>('assets')
  const [file, setFile] = useState<ImportFile | undefined>(undefined)
  const [fault, setFault] = useState<string | undefined>(undefined)
  const check = useCommand('importRegister')
  const read = useCommand('importRegister')
  const again = () => {
    check.reset()
    read.reset()
  }
  const choose = async (chosen: File | undefined) => {
    again()
    const found = chosen === undefined ? undefined : await readImportFile(chosen)
    setFile(found)
    setFault(chosen !== undefined && found === undefined ? t('import.not-readable') : undefined)
  }
  const start = (command: typeof check, dryRun: boolean) => {
    if (file === undefined) setFault(t('import.choose-file'))
    else command.send({ body: { ...file.part, content, dryRun } })
  }
  const error = read.error ?? check.error
  const faults = error instanceof ApiProblem ? (error.problem?.faults ?? []) : []
  const counts = read.data?.body ?? check.data?.body
  const isDone = read.data !== undefined
  return (
    <>
      <div className="form">
        <RadioGroup
          id={`${id}-content`}
          label={t('import.content')}
          value={content}
          choices={[
            { value: 'assets', name: t('import.assets'), help: t('import.assets-help') },
            { value: 'klassa', name: t('import.klassa'), help: t('import.klassa-help') },
          ]}
          onChange={(chosen) => {
            again()
            setContent(chosen === 'klassa' ? 'klassa' : 'assets')
          }}
        />
        <FileField
          id={`${id}-file`}
          label={t('import.file')}
          help={t('import.file-help')}
          accept=".csv,.xlsx"
          fault={fault}
          onChange={(chosen) => void choose(chosen)}
        />
        <div className="form-actions">
          <Button
            variant={check.data === undefined ? 'primary' : 'secondary'}
            isBusy={check.isPending}
            onClick={() => start(check, true)}
          >
            {t('import.check')}
          </Button>
        </div>
      </div>
      <div role="status">
        {check.isPending && <Paragraph>{t('import.checking')}</Paragraph>}
        {read.isPending && <Paragraph>{t('import.reading')}</Paragraph>}
      </div>
      {error !== null && <ProblemNotice error={error} />}
      {faults.length > 0 && <ImportFaults faults={faults} cells={file?.cells} />}
      {counts !== undefined && error === null && (
        <Section title={t(isDone ? 'import.done' : 'import.preview')}>
          <Notice kind="success">
            <Paragraph>{t(isDone ? 'import.done-help' : 'import.preview-help')}</Paragraph>
          </Notice>
          <Facts
            rows={[
              [t('import.created'), counts.created],
              [t('import.changed'), counts.changed],
              [t('import.unchanged'), counts.unchanged],
              [t('import.proposed'), counts.proposed],
              [t('import.classified'), counts.classified],
            ]}
          />
          {isDone ? (
            <PageLink to="/register/assets">{t('import.see')}</PageLink>
          ) : (
            <div>
              <Button isBusy={read.isPending} onClick={() => start(read, false)}>
                {t('import.read-in')}
              </Button>
            </div>
          )}
        </Section>
      )}
      <ImportColumnsTable content={content} />
    </>
  )
}

export function Component() {
  const { t } = useWords(importTexts)
  return (
    <Page title={t('import.title')} lead={<PageLink to="/register">{t('import.back')}</PageLink>}>
      <SecurityGate>
        <ImportForm />
      </SecurityGate>
    </Page>
  )
}
