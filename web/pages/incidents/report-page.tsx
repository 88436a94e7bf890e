// Any employee reports an incident in a minute, on a phone: the question about Sweden's security comes before anything is typed.
import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { useCommand } from '../../api/use-api.ts'
import { faultsWithin } from '../../form/faults-within.ts'
import { useDraft } from '../../form/use-draft.ts'
import { useMe } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { reportBody } from './report-body.ts'
import { ReportFields } from './report-fields.tsx'
import { reportTexts } from './report-texts.ts'

const draftName = 'incident.report'

function SecurityQuestion({ onNo }: { onNo: () => void }) {
  const { t, say } = useWords(reportTexts)
  const check = useCommand('checkProtectiveSecurity')
  const [answer, setAnswer] = useState<string>()
  const stop = check.data?.body.text
  if (answer !== undefined && answer !== 'no' && stop !== undefined)
    return (
      <Notice kind="danger">
        <Paragraph>
          <strong>{t('report.stopped')}</strong>
        </Paragraph>
        <Paragraph>{say(stop)}</Paragraph>
        <Paragraph>{t('report.nothing-kept')}</Paragraph>
        <Button variant="secondary" onClick={() => setAnswer(undefined)}>
          {t('report.change-answer')}
        </Button>
      </Notice>
    )
  return (
    <>
      <RadioGroup
        id="security"
        label={t('report.security')}
        help={t('report.security-help')}
        value={answer}
        choices={[
          { value: 'no', name: t('no') },
          { value: 'yes', name: t('yes') },
          { value: 'unknown', name: t('report.unknown') },
        ]}
        onChange={(chosen) => {
          setAnswer(chosen)
          if (chosen === 'no') onNo()
          else check.send({ body: { answer: chosen === 'yes' ? 'yes' : 'unknown' } })
        }}
      />
      {check.error !== null && <ProblemNotice error={check.error} />}
    </>
  )
}

export function Component() {
  const { t } = useWords(reportTexts)
  const { today } = useMe()
  const navigate = useNavigate()
  const [initial] = useState({ discoveredOn: today })
  const draft = useDraft(draftName, initial)
  const { value, setValue, forget } = draft
  const [isUntitled, setUntitled] = useState(false)
  const report = useCommand('reportIncident', ({ body }) =>
    navigate(`/incidents/${body.id}/received`, { replace: true }),
  )
  const isAllowed = value['protectiveSecurity'] === 'no'
  const send = (event: FormEvent) => {
    event.preventDefault()
    const body = reportBody(value)
    setUntitled(body.title === '')
    if (body.title === '') document.getElementById('title')?.focus()
    else if (!report.isPending) report.send({ body }, forget)
  }
  const faults = faultsWithin(report.error, 'body')
  if (isUntitled) faults.set('title', t('form.required'))
  return (
    <Page title={t('report.title')} lead={t('report.lead')}>
      <Notice kind="warning">
        <Paragraph>{t('report.stop')}</Paragraph>
      </Notice>
      {isAllowed ? (
        <form className="form" noValidate onSubmit={send}>
          <ReportFields value={value} faults={faults} onChange={setValue} />
          {report.error !== null && <ProblemNotice error={report.error} />}
          <div className="form-actions">
            <Button type="submit" isBusy={report.isPending}>
              {t('report.send')}
            </Button>
          </div>
          <Paragraph isQuiet>{t('form.kept')}</Paragraph>
        </form>
      ) : (
        <SecurityQuestion onNo={() => setValue({ ...value, protectiveSecurity: 'no' })} />
      )}
    </Page>
  )
}
