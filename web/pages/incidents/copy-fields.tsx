// The fields of one report, each to be copied by itself or all at once, and written where the system does not know.
import { useState } from 'react'
import type { ReportKind } from '../../../functions/domain/incident/report-field-table.ts'
import type { AnswerOf } from '../../api/call.ts'
import { useCommand, useRead } from '../../api/use-api.ts'
import { useDraft } from '../../form/use-draft.ts'
import { useMay } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { Tag } from '../../ui/tag.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { clockTexts } from './clock-texts.ts'
import { useIncident } from './open-incident.ts'

type Field = AnswerOf<'readReportFields'>['fields'][number]

interface Report {
  report: ReportKind
  controllerId: string | undefined
}

function WriteField({ field, report, controllerId, onEnd }: Report & { field: Field; onEnd: () => void }) {
  const { t, say } = useWords(clockTexts)
  const { incident } = useIncident()
  const name = ['report-text', incident.id, report, controllerId, field.id].filter(Boolean).join('.')
  const [initial] = useState(() => ({ text: field.text ?? '' }))
  const { value, setValue, forget } = useDraft(name, initial)
  const write = useCommand('writeReportTexts', onEnd)
  const text = typeof value['text'] === 'string' ? value['text'] : ''
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const texts = [{ field: field.id, text }]
        const body = { report, ...(controllerId !== undefined && { controllerId }), texts }
        if (!write.isPending) write.send({ params: { incidentId: incident.id }, body }, forget)
      }}
    >
      <TextField
        id={`write-${field.id}`}
        label={say(field.label)}
        rows={3}
        value={text}
        onChange={(typed) => setValue({ text: typed })}
      />
      {write.error !== null && <ProblemNotice error={write.error} />}
      <div className="form-actions">
        <Button type="submit" size="sm" variant="secondary" isBusy={write.isPending}>
          {t('copy.save')}
        </Button>
        <Button
          size="sm"
          variant="tertiary"
          onClick={() => {
            forget()
            onEnd()
          }}
        >
          {t('copy.cancel')}
        </Button>
      </div>
    </form>
  )
}

function CopyField({ field, ...report }: Report & { field: Field }) {
  const { t, say } = useWords(clockTexts)
  const { incident } = useIncident()
  const mayWrite = useMay('incident:lead') && incident.status !== 'closed'
  const [isWriting, setWriting] = useState(false)
  const label = say(field.label)
  if (isWriting)
    return (
      <li>
        <WriteField {...report} field={field} onEnd={() => setWriting(false)} />
      </li>
    )
  return (
    <li>
      <div className="copy-field">
        <p className="copy-label">{label}</p>
        {field.text === undefined ? (
          <Tag color="warning">{t('copy.missing')}</Tag>
        ) : (
          <p className="as-written">{field.text}</p>
        )}
        {field.written && <p className="quiet">{t('copy.written')}</p>}
      </div>
      <div className="copy-actions">
        {field.text !== undefined && (
          <CopyButton text={field.text} what={label} variant="secondary" keepsMark />
        )}
        {mayWrite && (
          <Button
            variant="tertiary"
            size="sm"
            aria-label={`${t(field.text === undefined ? 'copy.write' : 'copy.rewrite')}: ${label}`}
            onClick={() => setWriting(true)}
          >
            {t(field.text === undefined ? 'copy.write' : 'copy.rewrite')}
          </Button>
        )}
      </div>
    </li>
  )
}

/** The whole report; its labels are those of the authority's form, which is in Swedish. */
const wholeText = (fields: readonly Field[]): string =>
  fields
    .filter(({ text }) => text !== undefined)
    .map(({ label, text }) => `${label.sv}\n${text}`)
    .join('\n\n')

export function CopyFields({ report, controllerId }: Report) {
  const { t } = useWords(clockTexts)
  const { incident } = useIncident()
  const query = { report, controllerId }
  const read = useRead('readReportFields', { params: { incidentId: incident.id }, query })
  return (
    <Loaded from={read}>
      {({ body: { fields, missing } }) => (
        <>
          <div className="form-actions">
            <CopyButton
              text={wholeText(fields)}
              what={t('copy.heading')}
              label={t('copy.all')}
              variant="secondary"
            />
            <span>
              {missing === 0 ? t('copy.none-missing') : t('copy.missing-count', { count: missing })}
            </span>
          </div>
          <ol className="copy-fields">
            {fields.map((field) => (
              <CopyField key={field.id} field={field} report={report} controllerId={controllerId} />
            ))}
          </ol>
        </>
      )}
    </Loaded>
  )
}
