// Adds a version of the model or the catalogue from a file that was downloaded from an earlier one and edited; faults are named by their place.
import { useId, useState } from 'react'
import type { Request } from '../../api/call.ts'
import { ApiProblem } from '../../api/problem.ts'
import { useCommand } from '../../api/use-api.ts'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Details } from '../../ui/details.tsx'
import { Facts } from '../../ui/facts.tsx'
import { FileField } from '../../ui/file-field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { modelTexts } from './model-texts.ts'

type AddRoute = 'addModel' | 'addCatalogue'

const isVersion = (value: unknown): value is { id: string; validFrom: string } =>
  typeof value === 'object' && value !== null && 'id' in value && 'validFrom' in value

function versionIn(text: string): { id: string; validFrom: string } | undefined {
  try {
    const read: unknown = JSON.parse(text)
    return isVersion(read) ? read : undefined
  } catch {
    return undefined
  }
}

export function AddVersion({ route, title }: { route: AddRoute; title: string }) {
  const { t } = useWords(modelTexts)
  const id = useId()
  const [text, setText] = useState<string | undefined>(undefined)
  const add = useCommand<AddRoute>(route, () => setText(undefined))
  const version = text === undefined ? undefined : versionIn(text)
  const faults = add.error instanceof ApiProblem ? (add.error.problem?.faults ?? []) : []
  return (
    <Details summary={title}>
      <Paragraph>{t('version.how')}</Paragraph>
      <FileField
        id={id}
        label={t('version.file')}
        accept="application/json,.json"
        fault={text !== undefined && version === undefined ? t('version.not-one') : undefined}
        onChange={(file) => {
          add.reset()
          void file?.text().then(setText)
        }}
      />
      {version !== undefined && (
        <Facts
          rows={[
            [t('version.id'), String(version.id)],
            [t('version.from'), String(version.validFrom)],
          ]}
        />
      )}
      {add.isSuccess && (
        <Notice kind="success">
          <Paragraph>{t('version.added')}</Paragraph>
        </Notice>
      )}
      {add.error !== null && <ProblemNotice error={add.error} />}
      {faults.length > 0 && (
        <DataTable
          caption={t('version.faults')}
          rows={faults}
          keyOf={({ path, message }) => `${path} ${message}`}
          columns={[
            { head: t('version.place'), cell: ({ path }) => path },
            { head: t('version.fault'), cell: ({ message }) => message },
          ]}
        />
      )}
      {version !== undefined && (
        <div>
          <Button
            isBusy={add.isPending}
            // The server parses the file by the schema of the version.
            onClick={() => add.send({ body: version } as unknown as Request<AddRoute>)}
          >
            {t('version.add')}
          </Button>
        </div>
      )}
    </Details>
  )
}
