// Any employee reports an incident in a minute, on a phone: the question about Sweden's security comes before anything is typed.
import { type FormEvent, useEffect, useState } from 'react'
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
import { Section } from '../../ui/section.tsx'
import { reportBody } from './report-body.ts'
import { ReportFields } from './report-fields.tsx'
import { reportTexts } from './report-texts.ts'

const draftName = 'incident.report'

/** Buttons rather than a choice to be ticked: an answer has its effect at once. */
function SecurityQuestion({ onNo }: { onNo: () => void }) {
  const { t, say } = useWords(reportTexts)
  const check = useCommand('checkProtectiveSecurity')
  const stop = check.data?.body.text
  const answer = (answered: 'yes' | 'unknown') => check.send({ body: { answer: answered } })
  if (stop !== undefined)
    return (
      <Notice kind="danger">
        <Paragraph>
          <strong>{t('report.stopped')}</strong>
        </Paragraph>
        <Paragraph>{say(stop)}</Paragraph>
        <Paragraph>{t('report.nothing-kept')}</Paragraph>
        <Button variant="secondary" onClick={() => check.reset()}>
          {t('report.change-answer')}
        </Button>
      </Notice>
    )
  return (
    <Section title={t('report.security')}>
      <Paragraph>{t('report.security-help')}</Paragraph>
      <div className="form-actions">
        <Button onClick={onNo}>{t('no')}</Button>
        <Button variant="secondary" onClick={() => answer('yes')}>
          {t('yes')}
        </Button>
        <Button variant="secondary" onClick={() => answer('unknown')}>
          {t('report.unknown')}
        </Button>
      </div>
      {check.error !== null && <ProblemNotice error={check.error} />}
    </Section>
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
  const [isAnswered, setAnswered] = useState(false)
  useEffect(() => {
    // The button that was pressed is gone, and the next thing is to write.
    if (isAnswered) document.getElementById('title')?.focus()
  }, [isAnswered])
  const isAllowed = value['protectiveSecurity'] === 'no'
  const send = (event: FormEvent) => {
    event.preventDefault()
    const body = reportBody(value)
    setUntitled(body.title === '')
    if (body.title === '') document.getElementById('title')?.focus()
    else if (!report.isPending) report.send({ body }, forget)
  }
  const faults = faultsWithin(report.error, 'body')
  if (isUntitled && reportBody(value).title === '') faults.set('title', t('form.required'))
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
        <SecurityQuestion
          onNo={() => {
            setValue({ ...value, protectiveSecurity: 'no' })
            setAnswered(true)
          }}
        />
      )}
    </Page>
  )
}
